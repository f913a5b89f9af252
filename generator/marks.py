"""The marks that passes leave in a document for later ones; no document may bring them along."""

from __future__ import annotations

import functools
import re
from pathlib import Path
from typing import Final

EXTENSIONS: Final = frozenset(
    {
        "x-empty-body",
        "x-enum-descriptions",
        "x-enum-varnames",
        "x-ms-discriminator-value",
        "x-ms-pageable",
        "x-name",
        "x-nullable",
        "x-pagination",
        "x-python-name",
        "x-raw-query",
        "x-required",
        "x-retry",
        "x-source",
    }
)
"""Extensions by which a document, or the fixes to it, may speak to the pipeline."""

_HERE: Final = Path(__file__).parent
_MEMBER: Final = re.compile(r"\"(x-[a-z-]+)\"")


@functools.cache
def internal() -> frozenset[str]:
    """Collect every extension that the passes and what reads their result know, but those above."""
    sources = [*_HERE.glob("normalize/**/*.py"), *_HERE.glob("describe/*.py"), _HERE / "ledger.py"]
    found = {name for path in sources for name in _MEMBER.findall(path.read_text(encoding="utf-8"))}
    return frozenset(found - EXTENSIONS)
