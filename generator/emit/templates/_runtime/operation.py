"""Describe what a vendor can be asked for, and one such request before it is sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import copy
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


class Operation(Generic[T_co]):
    """One operation of a vendor's document; `T_co` is what its success is read as."""

    # No attrs class, for the reason that `Profile` has.
    def __init__(
        self,
        *,
        name: str,
        method: str,
        path: str,
        retry: RetryClass | Literal["once"],
        security: tuple[tuple[str, ...], ...] | None,
        server: str,
        success: Mapping[str, Decoder[T_co]],
        errors: Callable[[], Mapping[str, Decoder[Any]]],
        accept: str = "application/json, */*;q=0.8",
        deprecated: bool = False,
        paging: late.Paging | None = None,
        streams: Mapping[str, late.Streaming[Any]] | None = None,
    ) -> None:
        """State what the document says.

        Args:
            name: The name of the client's method.
            method: The HTTP method.
            path: The template, as the document has it: `/groups/{groupId}`.
            retry: When it may be sent again.
            security: Alternatives, each the schemes it needs; without any, no credential is sent.
                `None` where nobody said: the client's credential is sent.
            server: The name of the server it is sent to; empty for the main one.
            success: By status: `200`, `2XX` or `default`; a redirect such as `302` if that is the
                result.
            errors: By status: `404`, `4XX` or `default`. Made when an error comes, for most calls
                succeed.
            accept: The media types that are asked for, the best first.
            deprecated: True if the vendor advises against it.
            paging: The way to the next page, if its success is a page of a list.
            streams: The forms in which its success is read as it arrives, by media type.
        """
        self.name = name
        self.method = method
        self.path = path
        self.retry = retry
        self.security = security
        self.server = server
        self.success = success
        self.errors = errors
        self.accept = accept
        self.deprecated = deprecated
        self.paging = paging
        self.streams = streams

    def but(self, *, accept: str | None = None, retry: RetryClass | None = None) -> Operation[T_co]:
        """Return the operation with another `Accept` or another retry class.

        Args:
            accept: The media types to ask for instead.
            retry: When this one may be sent again.

        Returns:
            Another operation, the same in all else.
        """
        other = copy(self)
        other.accept = self.accept if accept is None else accept
        other.retry = self.retry if retry is None else retry
        return other

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
    """The headers that the operation's parameters make."""
    content: late.Content | None = None
    """The encoded body; `None` for a call without one."""
    url: str = ""
    """The whole URL, in place of path and query: where a response says that the next page is."""

    def __repr__(self) -> str:
        """Show name, method and template; no value of the request, which may be secret."""
        operation = self.operation
        return f"<Call {operation.name}: {operation.method} {operation.path}>"
