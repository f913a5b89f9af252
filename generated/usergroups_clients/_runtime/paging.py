# Generated from generator/emit/templates/_runtime; do not edit.
"""Hold how a list that comes in pages goes on."""

from __future__ import annotations

from typing import Literal

from attrs import frozen


@frozen(kw_only=True)
class Paging:
    """The way from one page of a list to the next, as the document's owner declares it."""

    kind: Literal["offset", "page", "cursor", "url", "link"]
    items: tuple[str, ...] = ()
    """Attributes that lead to the items of a page; empty if the page is the list itself."""
    parameter: str = ""
    """The query parameter that moves on: an offset, the number of a page, or a cursor."""
    next: tuple[str, ...] = ()
    """Attributes that lead to the cursor or the URL of the next page."""
    first: int = 0
    """The offset or number of the first page."""
    total: tuple[str, ...] = ()
    """Attributes that lead to the number of all items; empty where the document tells none."""
