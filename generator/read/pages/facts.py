"""Statements of a page about an API, as frozen values that know where on the page they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "UNKNOWN_NAME",
    "Body",
    "ErrorCode",
    "Member",
    "Operation",
    "Page",
    "Parameter",
    "Place",
    "Response",
    "Unread",
    "Value",
]

UNKNOWN_NAME = "?"
"""The name of a member whose name stood on the part of a page that is cut off."""


@frozen(order=True)
class Place:
    """A line and column of a page, from 1; or a JSON Pointer into a document."""

    line: int = 0
    column: int = 0
    pointer: str = ""

    def __str__(self) -> str:
        return f"{self.line}:{self.column}" if self.line else f"#{self.pointer}"


@frozen
class Value:
    """Statements about a value; an empty field was not said."""

    at: Place
    types: tuple[str, ...] = ()
    """Names of JSON Schema's types."""
    format: str | None = None
    items: Value | None = None
    members: tuple[Member, ...] = ()
    limits: Mapping[str, Any] = field(factory=dict[str, Any])
    """`enum`, `default`, `const`, `pattern`, `minLength` and so on, in JSON Schema's words."""
    examples: tuple[Any, ...] = ()
    flattened: bool = False
    """The page's form shows a list's entries as if they were one object."""
    unwrapped: bool = False
    """The page's form names the members of entries, and not what the entries stand in."""
    sample: bool = False
    """Read from a sample, which says what may be there, and never what may not."""
    complete: bool = True
    """All members that there are have been read."""


@frozen
class Member:
    """A member of an object, or a parameter; `required` is None where the page does not say."""

    name: str
    at: Place
    value: Value
    required: bool | None = None
    deprecated: bool = False
    description: str = ""


@frozen
class Parameter:
    """A parameter of the path, the query, a header or a cookie."""

    location: str
    member: Member


@frozen
class Body:
    """A body of a request or a response, in one media type; None where the page names none."""

    at: Place
    media_type: str | None
    value: Value
    required: bool | None = None


@frozen
class ErrorCode:
    """A code of the vendor's own that an error carries."""

    code: str
    at: Place
    description: str = ""


@frozen
class Response:
    """A response; its status is "" where the page shows it without one."""

    status: str
    at: Place
    description: str = ""
    bodies: tuple[Body, ...] = ()
    headers: tuple[Member, ...] = ()
    codes: tuple[ErrorCode, ...] = ()


@frozen
class Operation:
    """A call; its method and path are "" where the page does not show them."""

    at: Place
    method: str = ""
    path: str = ""
    summary: str = ""
    description: str = ""
    deprecated: bool = False
    parameters: tuple[Parameter, ...] = ()
    bodies: tuple[Body, ...] = ()
    responses: tuple[Response, ...] = ()
    security: tuple[tuple[str, Place], ...] = ()
    scopes: tuple[tuple[str, Place], ...] = ()
    servers: tuple[str, ...] = ()
    sections: frozenset[str] = frozenset()
    """Kinds that it has a section for: "path", "query", "header", "cookie", "body", "responses", ..."""


@frozen
class Unread:
    """A piece that a reader could not read, or had to mend."""

    at: Place
    text: str
    why: str


@frozen
class Page:
    """A page of one of the systems, read.

    `states` has the kinds of facts that pages of this form state wherever there are any; nothing
    follows from the absence of others.
    """

    system: str
    form: str
    operations: tuple[Operation, ...]
    states: frozenset[str]
    url: str = ""
    """The page's own address, where it tells."""
    unread: tuple[Unread, ...] = ()
    mended: tuple[Unread, ...] = ()
    cut: bool = False
    """The head of the page is missing."""
