"""What holds of the drop report on any document: its places exist, and its words mean one thing."""

from __future__ import annotations

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


def faults(report: Report, source: Any = None) -> Iterator[str]:
    """Yield what is wrong with a report; `source` is its document, if that is one file.

    What was repaired may have another place afterwards.
    """
    for line in report.lines:
        said = f"{line.pointer}: {line.status}: {line.reason}"
        if line.status == "used":
            if line.reason:
                yield f"a reason for what is used: {said}"
        elif not line.reason or not line.by:
            yield f"no reason: {said}"
        if line.status == "rewritten" and LOOSE.search(line.reason):
            yield f"not the same: {said}"
        if source is not None and not report.repairs and not _is_in(source, line.pointer):
            yield f"no such place: {said}"


def _is_in(source: Any, pointer: str) -> bool:
    try:
        resolve(source, pointer.removesuffix("/not"))  # which a schema `false` is read as
    except KeyError:
        return False
    return True
