# Generated from generator/emit/templates/_runtime; do not edit.
"""Raise one tree of errors for whatever goes wrong.

Error:
    ├── TransportError            no complete response arrived
    ├── AuthError                 no credential could be had
    ├── InvalidArgument           also a ValueError; raised before anything is sent
    ├── UnsupportedOperation      the vendor cannot do this
    ├── InvalidResponse           a response arrived that cannot be read
    ├── ItemError                 a 2xx whose body reports a failure
    └── StatusError               any other status, 3xx included
        ├── BadRequest            400
        ├── Unauthenticated       401
        ├── PermissionDenied      403
        ├── NotFound              404
        ├── Conflict              409
        ├── UnprocessableEntity   422
        ├── RateLimited           429
        └── ServerError           5xx

None of them shows a header, a query or a body in `str` or `repr`; all of them pickle and copy.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import Any, TypeVar

from . import PUBLIC, late_http

V = TypeVar("V")

_LONGEST_LINE = 900


class Error(Exception):
    """Any failure of a client; what is not known keeps its default."""

    def __init__(
        self,
        message: str = "",
        *,
        vendor: str = "",
        operation: str = "",
        status: int | None = None,
        code: str | None = None,
        details: Any = None,
        body: Any = None,
        content: bytes = b"",
        headers: Iterable[tuple[str, str]] = (),
        attempts: int = 0,
        request_id: str | None = None,
        seconds: float = 0.0,
    ) -> None:
        """Keep what is known about the failure.

        Args:
            message: What went wrong: the vendor's own words if it sent any.
            vendor: The vendor's name, as in prose.
            operation: The operation's name, as the client's method is called.
            status: The status of the response, if one arrived.
            code: The vendor's own code, a number as its digits.
            details: The vendor's own details, as decoded from JSON.
            body: The error's body: its model, else decoded JSON, else text, else `None`.
            content: The body as it arrived; empty if none did.
            headers: The headers of the response, by name and value; no credentials.
            attempts: How often the request was sent; 0 if it never was.
            request_id: The vendor's id of the request.
            seconds: Time from the call to its end.
        """
        super().__init__(message)
        self.message = message
        """A description of the fault: the vendor's own words if it sent any."""
        self.vendor = vendor
        """The vendor's name, as in prose; empty if no call was made."""
        self.operation = operation
        """The name of the operation, as the client's method is called."""
        self.status = status
        """The status of the response; `None` if none arrived."""
        self.code = code
        """The vendor's own code, a number as its digits."""
        self.details = details
        """The vendor's own details, as decoded from JSON."""
        self.body = body
        """The error's body: its model, else decoded JSON, else text, else `None`.

        Of an `InvalidResponse`, the bytes that arrived.
        """
        self.content = content
        """The body as it arrived, credentials of the request hidden; empty if none arrived."""
        self._headers: tuple[tuple[str, str], ...] = ()
        self.keep_headers(headers)
        self.attempts = attempts
        """Number of times that the request was sent; 0 if it never was."""
        self.request_id = request_id
        """The vendor's id of the request, to ask its support with, where it documents one."""
        self.seconds = seconds
        """Time from the call to its end, with all tries and waits; 0 if it never began."""

    @property
    def headers(self) -> late_http.Headers:
        """The headers of the response, found in any case; empty if none arrived.

        Credentials that they set or repeat are hidden.
        """
        return late_http.Headers(list(self._headers))

    def keep_headers(self, headers: Iterable[tuple[str, str]]) -> None:
        """Keep the headers of the response, which hold no credentials."""
        self._headers = tuple(headers)

    def header(self, name: str, kind: type[V]) -> V | None:
        """Read a header of the response as a value.

        Args:
            name: The header's name, in any case.
            kind: `str`, `int`, `float`, `bool`, `datetime`, `date`, `UUID`, an enumeration, or
                `list` for texts that are joined by commas.

        Returns:
            The value, or None if the header did not come.

        Raises:
            InvalidResponse: The header holds something else.
        """
        # By name: it is seldom wanted, and raises the errors of this module.
        typed = import_module(f"{__package__}.values.typed_headers")
        value: V | None = typed.read_header(self.headers, name, kind)
        return value

    def __str__(self) -> str:
        """Describe the error in one line: `Vendor operation: 404 Not Found: [code] message`."""
        what = one_line(self.message, _LONGEST_LINE)
        if self.code and f"[{self.code}]" not in what:
            what = f"[{one_line(self.code, 60)}] {what}".rstrip()
        who = " ".join(filter(None, (self.vendor, self.operation)))
        status = "" if self.status is None else status_line(self.status)
        return ": ".join(filter(None, (who, status, what))) or type(self).__name__

    def __repr__(self) -> str:
        """Return the class's name with the line of `str`; the name alone if `__init__` failed."""
        try:
            return f"<{type(self).__name__}: {self}>"
        except AttributeError:
            return f"<{type(self).__name__}>"


class TransportError(Error):
    """No complete response arrived: refused, reset, timed out, cut short."""


class AuthError(Error):
    """No credential could be had, or the one given was refused for good."""


class InvalidArgument(Error, ValueError):
    """An argument that cannot be sent; nothing was sent."""

    def __init__(self, message: str = "", *, argument: str = "", **known: Any) -> None:
        """Keep the argument's name, for example `body.name`."""
        super().__init__(message, **known)
        self.argument = argument
        """The argument with the fault, or the part of one, such as `body.name`."""

    def __str__(self) -> str:
        """Return the line of `Error`, the argument's name before the message."""
        return _with_subject(super().__str__(), self.message, self.argument)


class UnsupportedOperation(Error):
    """The vendor has no call for this."""


class InvalidResponse(Error):
    """A response arrived that is not what its document says."""

    def __init__(
        self,
        message: str = "",
        *,
        pointer: str = "",
        expected: str = "",
        found: str = "",
        **known: Any,
    ) -> None:
        """Keep where in the body the fault is and what should stand there."""
        if not message and expected:
            message = f"expected {expected}, found {found or 'something else'}"
        super().__init__(message, **known)
        self.pointer = pointer
        """The JSON Pointer of the fault; empty for the body as a whole."""
        self.expected = expected
        """A description of what should stand there."""
        self.found = found
        """The kind of what stands there; never its value."""

    def __str__(self) -> str:
        """Return the line of `Error`, the pointer before the message."""
        pointer = self.pointer if len(self.pointer) <= 200 else f"{self.pointer[:200]}…"
        return _with_subject(super().__str__(), self.message, one_line(pointer, 201))


class ItemError(Error):
    """A 2xx whose body reports that the work was not done."""


class StatusError(Error):
    """The vendor responded with a status that is no success."""


class BadRequest(StatusError):
    """400: the vendor does not understand the request."""


class Unauthenticated(StatusError):
    """401: the credential is missing, wrong or expired."""


class PermissionDenied(StatusError):
    """403: the credential does not allow this."""


class NotFound(StatusError):
    """404: there is no such thing, or it may not be seen."""


class Conflict(StatusError):
    """409: the thing is in a state that does not allow this."""


class UnprocessableEntity(StatusError):
    """422: the request is understood and refused."""


class RateLimited(StatusError):
    """429: too many requests."""

    def __init__(
        self, message: str = "", *, retry_after: float | None = None, **known: Any
    ) -> None:
        """Keep how long the vendor asks to wait."""
        super().__init__(message, **known)
        self.retry_after = retry_after
        """Seconds to wait before the next request; `None` if the vendor did not say."""


class ServerError(StatusError):
    """5xx: the vendor failed."""


for _public in (
    Error,
    TransportError,
    AuthError,
    InvalidArgument,
    UnsupportedOperation,
    InvalidResponse,
    ItemError,
    StatusError,
    BadRequest,
    Unauthenticated,
    PermissionDenied,
    NotFound,
    Conflict,
    UnprocessableEntity,
    RateLimited,
    ServerError,
):
    _public.__module__ = PUBLIC
del _public


def status_line(status: int) -> str:
    """Return the status with its name where it has one: `404 Not Found`."""
    import http  # noqa: PLC0415 - wanted only when an error is shown

    try:
        return f"{status} {http.HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)


def one_line(text: str, most: int) -> str:
    """Return the text on one line, without control characters, at most so many characters."""
    line = " ".join("".join(c if c.isprintable() else " " for c in text[: most * 2]).split())
    return line if len(line) <= most else f"{line[: most - 1]}…"


def _with_subject(line: str, message: str, subject: str) -> str:
    """Return the line with the subject put before the message it ends in."""
    if not subject:
        return line
    what = one_line(message, _LONGEST_LINE)
    return f"{line.removesuffix(what)}{subject}: {what}" if what else f"{line}: {subject}"
