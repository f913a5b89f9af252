"""Find the operation of the document that an operation of a page is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.compare.pages.document_facts import Described
    from generator.read.pages.facts import Operation

__all__ = ["match_of", "same_address"]

_VARIABLE: Final = re.compile(r"\{[^{}]*\}|:[A-Za-z_]\w*|<\w+>")


def match_of(operation: Operation, url: str, known: Sequence[Described]) -> Described | None:
    """Return the document's operation of the page's method and path.

    A page that shows neither is that of the one operation whose source is the page's address.
    """
    if operation.path:
        fits = [
            each
            for each in known
            if each.operation.method == operation.method or not operation.method
        ]
        found = [each for each in fits if _same_path(operation.path, each)]
        return found[0] if len(found) == 1 else None
    found = [each for each in known if url and each.source and same_address(url, each.source.url)]
    if operation.method:
        found = [each for each in found if each.operation.method == operation.method]
    return found[0] if len(found) == 1 else None


def same_address(one: str, other: str) -> bool:
    """Return whether two addresses are those of one page, in whichever of its forms."""
    return bool(one) and bool(other) and _address(one) == _address(other)


def _address(url: str) -> str:
    parts = urlsplit(url)
    path = re.sub(r"\.(?:md|html?)$", "", parts.path.rstrip("/"))
    return f"{(parts.hostname or '').removeprefix('www.')}{path}".lower()


def _same_path(path: str, known: Described) -> bool:
    theirs = path.partition("?")[0].strip("/").split("/")
    ours = known.operation.path.strip("/").split("/")
    for base in {"", *known.bases}:
        above = [each for each in base.strip("/").split("/") if each]
        if (
            len(theirs) == len(above) + len(ours)
            and all(
                one == other or _VARIABLE.fullmatch(one)
                for one, other in zip(theirs, above, strict=False)
            )
            and all(
                _same(one, other) for one, other in zip(theirs[len(above) :], ours, strict=True)
            )
        ):
            return True
    return False


def _same(one: str, other: str) -> bool:
    """Compare two segments; what the variables in them are called is of no account."""
    return _VARIABLE.sub("{}", one) == _VARIABLE.sub("{}", other)
