"""Formatting of generated modules by the pinned ruff, all in one run."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from ruff import find_ruff_bin  # type: ignore[import-untyped]  # pyright: ignore[reportMissingTypeStubs]

from generator.emit.writing.text import WIDTH
from generator.errors import GeneratorError


def formatted(texts: Mapping[str, str]) -> dict[str, bytes]:
    """Format modules with ruff; the result has the same paths."""
    with tempfile.TemporaryDirectory(prefix="generate-") as folder:
        root = Path(folder)
        for path, text in texts.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text, encoding="utf-8", newline="\n")
        _format(folder)
        return {path: (root / path).read_bytes() for path in texts}


def _format(folder: str) -> None:
    done = subprocess.run(  # noqa: S603 - our own arguments
        [
            find_ruff_bin(),
            "format",
            "--isolated",
            "--no-cache",
            "--no-respect-gitignore",
            "--target-version=py311",
            f"--config=line-length={WIDTH}",
            folder,
        ],
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        msg = f"ruff refuses generated code: {done.stderr.strip()[:500]}"
        raise GeneratorError(msg, fix="Report this document: the generator is at fault.")
