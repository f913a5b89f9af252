"""Ids as texts: which could be one and the same, and of which kind they are."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

_KIND: Final = re.compile(r"[A-Z]{2,6}-(?=[0-9])")


def folded(id_: str) -> str:
    """Return what ids have in common that differ only in how they are written."""
    plain = id_.strip().casefold()
    return plain.lstrip("0") or "0" if plain.isascii() and plain.isdigit() else plain


def kinds_of(ids: Iterable[str]) -> set[str]:
    """Return the prefixes of ids that say which kind they are of, such as `USR-`."""
    return {found[0] for each in ids if (found := _KIND.match(each))}
