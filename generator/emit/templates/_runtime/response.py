"""A vendor's answer, read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from attrs import frozen

if TYPE_CHECKING:
    from ._http import Headers
    from .values import Issue

T = TypeVar("T")


@frozen(eq=False, repr=False)
class Response(Generic[T]):
    """An answer that says success."""

    status: int
    headers: Headers
    parsed: T
    raw: bytes
    issues: tuple[Issue, ...] = ()
    """What could not be read and was left out of `parsed`."""

    def __repr__(self) -> str:
        """Return status and issues; headers and body may hold secrets."""
        return f"<Response {self.status}, issues={list(self.issues)!r}>"
