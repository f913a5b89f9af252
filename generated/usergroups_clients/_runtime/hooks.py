# Generated from generator/emit/templates/_runtime; do not edit.
"""Describe the attempts of a call to functions that are run before and after each."""

from collections.abc import Callable

from attrs import frozen

from . import PUBLIC
from .errors import InvalidArgument

__all__ = ["Attempt", "Hooks", "Outcome"]


@frozen(kw_only=True)
class Attempt:
    """One try of a call, without any value of it."""

    vendor: str
    """The vendor's name, as in prose."""
    verb: str
    """The verb that sends the call, such as `add_members`; empty for a method of a client."""
    operation: str
    """The name of the operation; empty for a request for a token."""
    method: str
    """The HTTP method, such as `PUT`."""
    host: str
    """The host that it is sent to."""
    path: str
    """The path as the document has it, without values; empty for a request for a token."""
    number: int
    """1 for the first try, 2 for the one after it, and so on."""


@frozen(kw_only=True)
class Outcome:
    """The outcome of one try."""

    status: int | None
    """The status of the response; `None` if none arrived."""
    seconds: float
    """Time from its beginning, when it had its turn, to the last byte of the response."""
    error: str
    """The name of the exception that it ended in, such as `ReadTimeout`; empty for a response."""


@frozen(kw_only=True)
class Hooks:
    """Functions that are run around each try; plain ones, which return at once.

    What `before` raises ends the call with an `Error` that names it, and this try is not sent. What
    `after` raises is logged, and the call goes on: its response has arrived, and is not lost.
    """

    before: Callable[[Attempt], None] | None = None
    """Run before a try is sent, after it has waited for its turn."""
    after: Callable[[Attempt, Outcome], None] | None = None
    """Run when a try has ended: with a response, a fault, or the cancellation of its call."""

    def __attrs_post_init__(self) -> None:
        """Refuse what cannot be run.

        Raises:
            InvalidArgument: One of them is no function.
        """
        for name in ("before", "after"):
            if not callable(getattr(self, name) or str):
                raise InvalidArgument("must be a function", argument=f"hooks.{name}")


for _public in (Attempt, Outcome, Hooks):
    _public.__module__ = PUBLIC
del _public
