# Generated from generator/emit/templates/_runtime; do not edit.
"""Tell what came with the responses to calls: status, headers, tries, time; no body."""

import logging
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, Final, TypeVar

from attrs import frozen

from .. import PUBLIC
from .._http import Headers
from ..errors import Error, one_line
from ..issues import Issue
from ..operation import Call
from ..profile import Profile
from ..responses.failures import shown_headers
from ..responses.response import Response
from ..values.headers import number_in, retry_after
from ..values.typed_headers import read_header
from ..watching import LOGGER, SEEN, VERB

__all__ = ["Answer", "answers", "note"]

V = TypeVar("V")

_LONGEST_ID: Final = 100


@frozen(kw_only=True, eq=False, repr=False)
class Answer:
    """The outcome of one call, besides its body; all its tries are one call.

    `str()` writes it on one line, without headers or values of the request.
    """

    vendor: str
    """The vendor's name, as in prose."""
    verb: str
    """The verb that sent the call, such as `add_members`; empty for a method of a client."""
    operation: str
    """The name of the operation, as the client's method is called."""
    method: str
    """The HTTP method, such as `PUT`."""
    path: str
    """The path as the document has it, without values: `/groups/{groupId}`."""
    status: int | None
    """The status of the last response; `None` if none arrived."""
    headers: Headers
    """The headers of the last response, found in any case; credentials are hidden."""
    request_id: str | None
    """The vendor's id of the request, where the vendor documents one; else `None`."""
    remaining: int | None
    """The rest of what the vendor allows, such as calls or credits, by the header that it
    documents; `None` where it documents none, or did not send it."""
    retry_after: float | None
    """The seconds that the vendor asks to wait, by `Retry-After`; else `None`."""
    attempts: int
    """Number of times that the request was sent; 0 if it never was."""
    seconds: float
    """Time from the call to its end, with all tries, waits and getting a token."""
    issues: tuple[Issue, ...]
    """The values that could not be read and were left out."""
    error: Error | None
    """The error that the call raised, if it did."""

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
        return read_header(self.headers, name, kind)

    def __str__(self) -> str:
        """Write vendor, verb, operation, status, tries, time and the vendor's id on one line."""
        verb = f"{self.verb} > " if self.verb else ""
        came = "not sent" if not self.attempts else "no response"
        if self.status is not None:
            came = str(self.status)
        said = [
            came,
            type(self.error).__name__ if self.error else "",
            f"attempts {self.attempts}" if self.attempts > 1 else "",
            f"{self.seconds:.3f} s",
            f"{len(self.issues)} issues" if self.issues else "",
            f"request {one_line(self.request_id, _LONGEST_ID)}" if self.request_id else "",
        ]
        what = f"{self.vendor} {verb}{self.operation} {self.method} {self.path}"
        return f"{what}: {', '.join(filter(None, said))}"

    def __repr__(self) -> str:
        """Return the class's name with the line of `str`; the name alone if `__init__` failed."""
        try:
            return f"<Answer {self}>"
        except AttributeError:
            return "<Answer>"


Answer.__module__ = PUBLIC


@contextmanager
def answers() -> Generator[list[Answer], None, None]:
    """Keep what comes of each call that is sent in a `with` block, also of those that fail.

    It counts where a call is sent: in this thread or task, and in those that a verb starts. A list
    sends a call for each page, when its first item is needed: until the next page is read, the
    last answer is that of the item at hand. A block inside of another keeps its answers for both.

    Yields:
        The answers so far, in the order in which they came. The list is yours: clear it as you
        like, where a block is long.
    """
    found: list[Answer] = []
    token = SEEN.set((*SEEN.get(), found))
    try:
        yield found
    finally:
        SEEN.reset(token)


def note(profile: Profile, call: Call[Any], outcome: Response[Any] | Error) -> None:
    """Keep and log what came of a call.

    Args:
        profile: What is known of the vendor.
        call: The call.
        outcome: Its response, or the error that it raises.
    """
    answer = _answer(profile, call, outcome)
    for each in SEEN.get():
        each.append(answer)
    if LOGGER.isEnabledFor(logging.INFO):
        names = ("vendor", "verb", "operation", "status", "attempts", "seconds", "request_id")
        extra = {name: getattr(answer, name) for name in names}
        LOGGER.info("%s", answer, extra={**extra, "error": type(answer.error).__name__})


def _answer(profile: Profile, call: Call[Any], outcome: Response[Any] | Error) -> Answer:
    error = outcome if isinstance(outcome, Error) else None
    headers = outcome.headers
    if error is None:
        headers = Headers(shown_headers(headers))
    return Answer(
        vendor=profile.vendor,
        verb=VERB.get(),
        operation=call.operation.name,
        method=call.operation.method,
        path=call.operation.path,
        status=outcome.status,
        headers=headers,
        request_id=outcome.request_id,
        remaining=number_in(headers, profile.remaining_header),
        retry_after=retry_after(headers),
        attempts=outcome.attempts,
        seconds=outcome.seconds,
        issues=() if isinstance(outcome, Error) else outcome.issues,
        error=error,
    )
