"""Check the drop report on any document: its places exist, and its words mean one thing."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from generator.jsontree import resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.report.verify import Report

LOOSE: Final = re.compile(
    r"\b(not (checked|kept|used|asked|required|sent)|any (value|text|boolean)|(left|leaves) out)\b"
    r"|\b(unread|untyped|given as|is dropped|no longer)\b"
)
"""Words that no line may have whose part is said to be the same in another form."""


BROUGHT_IN: Final = re.compile(r'"\$dynamicRef"|"\$ref": "(?!#|https?:)')
"""References whose targets are copied into the document, with places of their own."""


def faults(report: Report, source: str | None = None) -> Iterator[str]:
    """Yield what is wrong with a report; `source` is the JSON text of its document.

    The places are only those of the source where nothing was brought in or repaired.
    """
    whole = source is not None and not report.repairs and not BROUGHT_IN.search(source)
    document: Any = json.loads(source) if source is not None and whole else None
    for line in report.lines:
        said = f"{line.pointer}: {line.status}: {line.reason}"
        if line.status == "used":
            if line.reason:
                yield f"a reason for what is used: {said}"
        elif not line.reason or not line.by:
            yield f"no reason: {said}"
        if line.status == "rewritten" and LOOSE.search(line.reason):
            yield f"not the same: {said}"
        if whole and not _is_in(document, line.pointer):
            yield f"no such place: {said}"


def _is_in(source: Any, pointer: str) -> bool:
    try:
        resolve(source, pointer)
    except KeyError:
        return False
    return True
