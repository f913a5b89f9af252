"""Correct a framework's document by its overlay."""

from __future__ import annotations

import json
from pathlib import Path

from generator.normalize.actions import read_fixes
from generator.normalize.fixes import apply_fixes, refusal


def mend(document: Path, overlay: Path, into: Path) -> None:
    """Write the document with all corrections applied.

    Raises:
        GeneratorError: A correction does not fit the document.
    """
    tree = json.loads(document.read_text(encoding="utf-8"))
    applied = apply_fixes(tree, read_fixes(overlay), file=overlay)
    if applied.stale:
        raise refusal(applied.stale, overlay)
    into.write_text(json.dumps(tree, ensure_ascii=False), encoding="utf-8")
