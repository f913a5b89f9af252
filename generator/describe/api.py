"""A vendor's API in terms of Python: the one value that templates and reports see."""

from __future__ import annotations

from typing import Any, Literal

from attrs import field, frozen

from generator.describe.access import OAuthFlow, SecurityScheme, Server, ServerVariable
from generator.describe.classes import Alias, Enumeration, Field, Model, Source
from generator.describe.kinds import Type, union_of
from generator.read.load import ErrorShape, Pace, Responses

__all__ = [
    "Alias",
    "Api",
    "Body",
    "BodyKind",
    "Content",
    "Enumeration",
    "Field",
    "Header",
    "Location",
    "Model",
    "OAuthFlow",
    "Operation",
    "Paging",
    "Parameter",
    "Part",
    "Response",
    "RetryClass",
    "SecurityScheme",
    "Server",
    "ServerVariable",
    "Source",
    "Streaming",
    "Tag",
]

BodyKind = Literal[
    "json",
    "form",
    "multipart",
    "sequence",
    "parts",
    "text",
    "bytes",
    "base64",
    "any",
    "location",
    "none",
]
"""`sequence` is a list whose items are JSON, one after the other; `parts` one of parts without
names."""
Location = Literal["path", "query", "querystring", "header", "cookie"]
"""`querystring` is a query that is one value as a whole."""
RetryClass = Literal["safe", "idempotent", "never", "once"]


@frozen
class Part:
    """The way in which one member of a form is written."""

    types: tuple[str, ...] = ()
    """The media types that its content may have, the first that fits first."""
    file_type: str = ""
    """The media type of its files, where `types` has none."""
    file: bool = False
    """True if a text is the content of a file."""
    style: str = ""
    """A style of query parameters, which takes the place of a media type."""
    explode: bool = True
    allow_reserved: bool = False
    headers: tuple[tuple[str, str], ...] = ()
    """The headers whose value the document states."""
    prefix: tuple[Part, ...] = ()
    """The parts without names that its content is made of, if it is: the first ones."""
    rest: Part | None = None
    """Every further one of these."""


@frozen
class Parameter:
    """A value in the path, the query, a header or a cookie, or the whole query."""

    wire: str
    name: str
    location: Location
    type: Type
    required: bool
    style: str
    explode: bool
    description: str = ""
    deprecated: bool = False
    allow_reserved: bool = False
    raw: bool = False
    as_json: bool = False
    default: Any = None
    sent: str | None = None
    """The value that is sent unless the caller gives another."""
    unchecked: tuple[tuple[str, str], ...] = ()
    """Keywords that the vendor alone checks, with what they state."""
    media_type: str = ""
    """The media type of a whole query, whose `parts` are those of its form."""
    parts: tuple[tuple[str, Part], ...] = ()


@frozen
class Body:
    """The body of a request."""

    kind: BodyKind
    media_type: str
    type: Type
    required: bool
    description: str = ""
    parts: tuple[tuple[str, Part], ...] = ()
    """The members of a form that are not written in their usual way, by name."""
    spread: str = ""
    """The range of media types that the document takes, such as `image/*`; else empty."""
    others: tuple[Body, ...] = ()
    """The bodies of other media types that may be sent instead."""
    unchecked: tuple[tuple[str, str], ...] = ()
    """Keywords that the vendor alone checks, with what they state."""
    layout: Part | None = None
    """The way in which the items of a body without names are written."""

    @property
    def every(self) -> tuple[Body, ...]:
        """The body in each media type that it may be sent in, the usual one first."""
        return (self, *self.others)

    @property
    def given(self) -> Type:
        """The type of the value that callers give."""
        return union_of(each.type for each in self.every)

    @property
    def chosen(self) -> bool:
        """True if callers choose the media type."""
        return bool(self.others or self.spread)

    @property
    def choices(self) -> tuple[str, ...]:
        """The media types and ranges that callers choose from."""
        return tuple(each.spread or each.media_type for each in self.every)


@frozen
class Header:
    """A documented header of a response."""

    wire: str
    kind: str
    """The kind of value that its text stands for, in words."""
    description: str = ""


@frozen
class Content:
    """The body of a response in one media type."""

    kind: BodyKind
    media_type: str
    type: Type
    item: Type | None = None
    """The type of each item of a body that has one after the other, where the document says it."""
    decoded: bool = False
    """True if its items are events whose `data` is JSON, which `item` speaks of."""


@frozen
class Response:
    """One documented response."""

    status: str
    kind: BodyKind
    type: Type
    """The type that it is read as, whichever media type arrives."""
    description: str = ""
    empty: Any = None
    """JSON that an empty body is read as, or None."""
    headers: tuple[Header, ...] = ()
    contents: tuple[Content, ...] = ()
    """The bodies that it may have, the best first."""

    @property
    def plain(self) -> tuple[Content, ...]:
        """The bodies that a call asks for which waits for all of it.

        Those that have items are among them only where there is no other: the same answer in one
        piece, such as a chat's, is what such a call wants.
        """
        return tuple(each for each in self.contents if each.item is None) or self.contents


@frozen
class Paging:
    """The way from page to page of a list, and the method that yields its items."""

    name: str
    kind: Literal["offset", "page", "cursor", "url", "link"]
    items: tuple[str, ...]
    """Attributes that lead from a page to its items."""
    item: Type
    parameter: str = ""
    next: tuple[str, ...] = ()
    first: int = 0
    total: tuple[str, ...] = ()


@frozen
class Streaming:
    """The method that gives the items of a success, or its bytes, as they arrive."""

    name: str
    item: Type
    forms: tuple[Content, ...]
    """The contents of successes that it can read, one a media type."""
    whole: bool = False
    """True if they have no items, but are bytes."""


@frozen
class Operation:
    """One call that the vendor takes."""

    name: str
    method: str
    path: str
    tags: tuple[str, ...]
    summary: str
    description: str
    parameters: tuple[Parameter, ...]
    body: Body | None
    successes: tuple[Response, ...]
    errors: tuple[Response, ...]
    retry: RetryClass
    security: tuple[tuple[str, ...], ...] | None
    """Alternatives; None if the document says nothing about credentials."""
    server: str
    deprecated: bool
    source: Source | None
    accept: str = ""
    """The media types that are asked for, the best first; empty for JSON, then anything."""
    paging: Paging | None = None
    streaming: Streaming | None = None
    scopes: tuple[tuple[tuple[str, str], ...], ...] = ()
    """Those that a token needs, for each alternative of `security`, each with its scheme."""


@frozen
class Tag:
    """A group of operations, or a mark of some, as its `kind` says."""

    name: str
    summary: str = ""
    """A short name, for display."""
    description: str = ""
    parent: str = ""
    """The name of the tag that it stands under."""
    kind: str = ""


@frozen
class Api:
    """A vendor's whole API."""

    package: str
    class_name: str
    vendor: str
    title: str
    version: str
    description: str
    operations: tuple[Operation, ...]
    models: tuple[Model, ...]
    enums: tuple[Enumeration, ...]
    servers: tuple[Server, ...]
    schemes: tuple[SecurityScheme, ...]
    errors: ErrorShape
    used: frozenset[str] = field(repr=False)
    """Origins of the nodes of the source that this value was made from."""
    aliases: tuple[Alias, ...] = ()
    pace: Pace | None = None
    responses: Responses | None = None
    tags: tuple[Tag, ...] = ()
    """Those that the document describes, in its order."""

    @property
    def classes(self) -> tuple[Model | Enumeration | Alias, ...]:
        """Everything that the package's `models` define."""
        return (*self.models, *self.enums, *self.aliases)
