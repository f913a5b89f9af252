"""The results that a verb for several users had when it was ended in the middle."""

from __future__ import annotations

from collections.abc import Sequence

from usergroups.groups import MembershipChange

__all__ = ["changes_before"]

_CHANGES = "_usergroups_changes"


def note_changes(end: BaseException, changes: Sequence[MembershipChange]) -> None:
    """Attach the results so far to what ends a verb."""
    setattr(end, _CHANGES, tuple(changes))


def changes_before(error: BaseException) -> list[MembershipChange]:
    """Return what became of each user before an exception ended a verb that changes members.

    For `KeyboardInterrupt`, cancellation, and the `TimeoutError` of `asyncio.timeout` or
    `anyio.fail_after`. A user whose turn had not come is `failed` with an error that has
    `attempts` 0; one whose call was under way has `attempts` 1, and may have been changed.

    Args:
        error: The exception; what it was raised from is searched, too.

    Returns:
        One result per user, in order; empty if no such verb was interrupted.

    """
    seen: list[BaseException] = []
    left: list[BaseException | None] = [error]
    while left:
        each = left.pop()
        if each is None or each in seen:
            continue
        seen.append(each)
        found: Sequence[MembershipChange] | None = getattr(each, _CHANGES, None)
        if found is not None:
            return list(found)
        left += [each.__cause__, each.__context__, *getattr(each, "exceptions", ())]
    return []
