"""The differences between a page and a document, as values."""

from __future__ import annotations

from typing import Any, Literal

from attrs import field, frozen

from generator.read.pages.facts import Place

__all__ = ["Difference", "Edit", "Kind", "shown"]

Kind = Literal["page only", "document only", "contradicts"]


@frozen
class Edit:
    """A value to put at a JSON Pointer of the document to settle a difference.

    `append` adds to the list there, or to the text.
    """

    pointer: str
    value: Any
    append: bool = False


@frozen
class Difference:
    """A fact that page and document do not share."""

    kind: Kind
    operation: str
    """Method and path, as the document has them where it has them."""
    where: str
    """The part of the operation: `response 200: user_groups[].id`; "" for the operation itself."""
    what: str
    """The fact of it: "member", "type", "required", "status", ..."""
    page: str
    document: str
    at: Place | None = None
    """Its place on the page; where the page does not have it, that of what surrounds it."""
    pointer: str = ""
    """Its place in the document, or that of what surrounds it."""
    file: str = ""
    form: str = ""
    source: str = ""
    """Another source than the page that the document names for what the page does not have."""
    edits: tuple[Edit, ...] = field(default=())
    reason: str = ""
    """Why it is accepted."""


def shown(value: object) -> str:
    """Return a value in a few words."""
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return text if len(text) <= 80 else text[:77] + "..."
