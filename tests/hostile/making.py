"""Packages of hostile documents: made without writing them, or refused in one message."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator import pipeline
from generator.emit import emit
from generator.errors import GeneratorError

if TYPE_CHECKING:
    import pytest

    from generator.emit.writing.formatting import Module


def unformatted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the formatter out, which starts a process for each package."""
    monkeypatch.setattr(emit, "formatted", _encoded)


def _encoded(modules: Iterable[Module]) -> dict[str, bytes]:
    return {path: text.encode() for path, text in modules}


def made(document: Any, folder: Path) -> dict[str, bytes]:
    """The files that are a document's own; the runtime is the same for all."""
    source = folder / "hostile.json"
    source.write_text(json.dumps(document), encoding="utf-8")
    package = pipeline.build_document(source, "hostile")
    assert package.report.unexplained == ()
    return own_files(package.files)


def own_files(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files of a package without those of its runtime."""
    return {path: content for path, content in files.items() if not path.startswith("_runtime/")}


def made_or_refused(document: Any, folder: Path) -> dict[str, bytes] | str:
    """The files, or the one message that says why there are none."""
    try:
        return made(document, folder)
    except GeneratorError as error:
        return str(error)
