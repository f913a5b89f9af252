"""Calls that change something, and what a verb gets in place of a response if one is not sent."""

from __future__ import annotations

from usergroups_clients._runtime.errors import Error
from usergroups_clients._runtime.operation import Call


class Unsent(Error):
    """A call was shown and not sent; the verb goes on as if it had succeeded, where it can."""


def only_reads(call: Call[object]) -> bool:
    """Return True if a call can change nothing, as the vendor's document has it.

    A verb may weaken the retry class of a call, and then the call counts as one that changes.
    """
    return call.operation.retry == "safe"
