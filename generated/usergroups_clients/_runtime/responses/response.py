# Generated from generator/emit/templates/_runtime; do not edit.
"""Hold a vendor's response, read."""

from collections.abc import Mapping
from time import monotonic
from typing import Any, Final, Generic, TypeAlias, TypeVar

from attrs import frozen

from .. import PUBLIC
from .._http import Headers, HTTPResponse
from ..issues import Issue

T_co = TypeVar("T_co", covariant=True)
V = TypeVar("V")

ATTEMPTS: Final = "usergroups.attempts"
"""The key in a request's extensions under which a retrying transport leaves its attempts."""
OPERATION: Final = "usergroups.operation"
"""The key in a request's extensions of its operation's name."""
About: TypeAlias = tuple[str, str, float]
"""The vendor's name, the path without values, and when the call began, by `time.monotonic`."""
ABOUT: Final = "usergroups.about"
"""The key in a request's extensions of its `About`."""


@frozen(eq=False, repr=False)
class Response(Generic[T_co]):
    """A response that says success."""

    status: int
    """The status, 200 to 299; that of a redirect if the document has no other result."""
    headers: Headers
    """The headers; their names are found in any case."""
    parsed: T_co
    """The body, read: what the client's method without `with_response` returns.

    `None`, with an issue, if a success came without the body that is documented.
    """
    raw: bytes
    """The body as it arrived."""
    issues: tuple[Issue, ...] = ()
    """The values that could not be read and were left out of `parsed`."""
    attempts: int = 1
    """Number of times that the request was sent."""
    seconds: float = 0.0
    """Time from the call to its end, with all tries, waits and getting a token."""
    request_id: str | None = None
    """The vendor's id of the request, where the vendor documents a header for it."""
    echoed: frozenset[str] = frozenset()
    """Credentials of the request that the body repeats: no error that is made of it tells them."""

    def header(self, name: str, kind: type[V]) -> V | None:
        """Read a header as a value.

        Args:
            name: The header's name, in any case.
            kind: `str`, `int`, `float`, `bool`, `datetime`, `date`, `UUID`, an enumeration, or
                `list` for texts that are joined by commas.

        Returns:
            The value, or None if the header did not come.

        Raises:
            InvalidResponse: The header holds something else.
        """
        from ..values.typed_headers import read_header  # noqa: PLC0415 - seldom wanted

        return read_header(self.headers, name, kind)

    def __repr__(self) -> str:
        """Show status and issues alone; headers and body may hold secrets."""
        try:
            return f"<Response {self.status}, issues={list(self.issues)!r}>"
        except AttributeError:  # the constructor failed
            return "<Response>"


Response.__module__ = PUBLIC


def seconds_in(extensions: Mapping[str, Any]) -> float:
    """Return the seconds since the call of a request began."""
    about: About | None = extensions.get(ABOUT)
    return 0.0 if about is None else monotonic() - about[2]


def attempts_of(response: HTTPResponse) -> int:
    """Count how often the request of a response was sent."""
    return max(attempts_in(response.extensions), attempts_in(response.request.extensions))


def attempts_in(extensions: Mapping[str, Any]) -> int:
    """Read how often a request was sent from its extensions, or from those of its response."""
    attempts = extensions.get(ATTEMPTS)
    return attempts if isinstance(attempts, int) else 1
