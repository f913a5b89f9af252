"""Calls that are shown before they are sent, or instead."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import field, frozen

from usergroups.groups import MembershipChange
from usergroups_clients._runtime.errors import one_line
from usergroups_clients._runtime.operation import Call

__all__ = ["PlannedCall", "PlannedCalls"]

_LONGEST_BODY = 2_000


@frozen(kw_only=True)
class PlannedCall:
    """A call that would be sent: all of it but the credentials.

    `str()` writes it on one line, without anything that could steer a terminal.
    """

    verb: str
    """The verb that sends it, such as `add_members`."""
    operation: str
    """Its name among the methods of `client`, such as `update_group`."""
    method: str
    """The HTTP method, such as `PUT`."""
    url: str
    """The whole URL; `{id of the new group}` stands for what is not known yet."""
    body: str | None = field(default=None, repr=False)
    """The body as text; None without one."""
    repeatable: bool = False
    """It is sent again if a try fails that may have arrived; if not, only if no work was done."""

    def __str__(self) -> str:
        """Write method, URL, body and verb on one line."""
        body = "" if self.body is None else f" {one_line(self.body, _LONGEST_BODY)}"
        again = "repeatable" if self.repeatable else "not repeatable"
        return f"{self.method} {one_line(self.url, _LONGEST_BODY)}{body} ({self.verb}, {again})"


class PlannedCalls(list[PlannedCall]):
    """The calls that a verb would send, in order, each taken to succeed."""

    __module__ = "usergroups"

    def __init__(
        self,
        calls: Iterable[PlannedCall] = (),
        *,
        refused: Iterable[MembershipChange] = (),
        goes_on: bool = False,
    ) -> None:
        """Hold the calls.

        Args:
            calls: The calls.
            refused: Users for whom nothing would be sent.
            goes_on: Whether more may follow.

        """
        super().__init__(calls)
        self.refused: tuple[MembershipChange, ...] = tuple(refused)
        """Users for whom nothing would be sent, since their ids cannot be right; with the error."""
        self.goes_on = goes_on
        """True if more calls may follow, depending on the response to the last one."""


def planned(call: Call[object], verb: str, url: str) -> PlannedCall:
    """Show a call.

    Args:
        call: The call.
        verb: The verb that sends it.
        url: Where it goes.

    """
    content = call.content
    return PlannedCall(
        verb=verb,
        operation=call.operation.name,
        method=call.operation.method,
        url=url,
        body=None if content is None else content.data.decode("utf-8", "replace"),
        repeatable=call.operation.retry in {"safe", "idempotent"},
    )
