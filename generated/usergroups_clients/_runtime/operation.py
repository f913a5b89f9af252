# Generated from generator/emit/templates/_runtime; do not edit.
"""Describe what a vendor can be asked for, and one such request before it is sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Generic, Literal, TypeAlias, TypeVar

from attrs import field, frozen

from . import late
from .issues import Issues

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

Decoder: TypeAlias = Callable[[bytes, str, Issues], T]
"""Take a body, its content type and a list for issues, and return what the body stands for."""

RetryClass: TypeAlias = Literal["safe", "idempotent", "never"]
"""When a call may be sent again. An operation can be `once` besides: its refusals count, too."""


@frozen(eq=False, repr=False)
class Operation(Generic[T_co]):
    """One operation of a vendor's document; `T_co` is what its success is read as."""

    name: str
    method: str
    path: str
    """The template, as the document has it: `/groups/{groupId}`."""
    retry: RetryClass | Literal["once"]
    security: tuple[tuple[str, ...], ...] | None
    """Alternatives, each the schemes it needs; without any, no credential is sent.

    `None` where nobody said: the client's credential is sent.
    """
    server: str
    """The name of the server it is sent to; empty for the main one."""
    success: Mapping[str, Decoder[T_co]]
    """By status: `200`, `2XX` or `default`; a redirect such as `302` if that is the result."""
    errors: Callable[[], Mapping[str, Decoder[Any]]]
    """By status: `404`, `4XX` or `default`. Made when an error comes, for most calls succeed."""
    accept: str = "application/json, */*;q=0.8"
    """The media types that are asked for, the best first."""
    deprecated: bool = False
    paging: late.Paging | None = None
    """The way to the next page, if its success is a page of a list."""
    streams: Mapping[str, late.Streaming[Any]] | None = None
    """The forms in which its success is read as it arrives, by media type."""

    def __repr__(self) -> str:
        """Show name, method and template."""
        return f"<Operation {self.name}: {self.method} {self.path}>"


@frozen(repr=False)
class Call(Generic[T_co]):
    """A request that has not been sent."""

    operation: Operation[T_co]
    path: str
    """The path with its values, each percent-encoded once."""
    query: str = ""
    """The query without a `?`, percent-encoded."""
    headers: Mapping[str, str] = field(factory=dict[str, str])
    content: late.Content | None = None
    url: str = ""
    """The whole URL, in place of path and query: where a response says that the next page is."""

    def __repr__(self) -> str:
        """Show name, method and template; no value of the request, which may be secret."""
        operation = self.operation
        return f"<Call {operation.name}: {operation.method} {operation.path}>"
