"""Verbs that are one call for each user. Nobody's error stops the others, nor is a result lost."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from copy import copy

from usergroups._core.drive import Steps
from usergroups._core.interrupted import note_changes
from usergroups._core.unsent import Unsent
from usergroups.groups import MembershipChange
from usergroups_clients._runtime.errors import (
    AuthError,
    Error,
    InvalidArgument,
    RateLimited,
    TransportError,
    Unauthenticated,
)


def one_by_one(
    users: Iterable[str], change: Callable[[str], Steps[MembershipChange]]
) -> Steps[list[MembershipChange]]:
    """Change users one after the other; an error of one goes into that user's result.

    Once a credential is refused, or the vendor asks to come back later than the retries wait, the
    users after it are not tried: they get the same error. If the call is interrupted or cancelled,
    `changes_before` finds the results so far.

    Args:
        users: The ids.
        change: Checks an id and returns the steps for it.

    Returns:
        One result per user, in order; `failed` for an id that cannot be right.

    Raises:
        InvalidArgument: The first call could not be sent at all.

    """
    everyone = list(users)
    right: dict[str, Steps[MembershipChange]] = {}
    done: dict[str, MembershipChange] = {}
    for user in everyone:
        try:
            right[user] = change(user)
        except InvalidArgument as error:
            done[user] = failed(user, error)
    stop: Error | None = None
    for number, user in enumerate(right):
        if stop is not None:
            done[user] = failed(user, stop)
            continue
        try:
            done[user] = yield from right[user]
        except Error as error:
            if isinstance(error, InvalidArgument) and not number:
                raise
            done[user] = failed(user, error)
            stop = untried(error) if stops(error) else None
        except BaseException as end:
            left = [each for each in everyone if each not in done]
            done |= {each.user: each for each in interrupted(end, left[:1], left[1:])}
            note_changes(end, [done[each] for each in everyone])
            raise
    return [done[user] for user in everyone]


def failed(user: str, error: Error) -> MembershipChange:
    """Return the result for a user whose change failed; one that was only shown counts as done."""
    if isinstance(error, Unsent):
        return MembershipChange(user=user, status="accepted")
    # Results are kept; the frames that an error came through need not be.
    error.__traceback__ = error.__context__ = None
    return MembershipChange(user=user, status="failed", error=error)


def stops(error: Error) -> bool:
    """Return True for an error after which no other user need be tried."""
    if isinstance(error, RateLimited):
        return error.retry_after is not None
    return isinstance(error, AuthError | Unauthenticated)


def untried(error: Error) -> Error:
    """Return an error for users for whom nothing was sent."""
    same = copy(error)
    same.attempts = 0
    return same


def interrupted(
    end: BaseException, sent: Iterable[str], unsent: Iterable[str]
) -> list[MembershipChange]:
    """Return the results of users whose turn it was, or had not come yet, when a verb ended.

    Args:
        end: What ended it.
        sent: The users whose change may have been sent.
        unsent: The users whose change was not sent.

    """
    why = type(end).__name__
    return [
        *(failed(user, TransportError(f"{why}: may have been done", attempts=1)) for user in sent),
        *(failed(user, TransportError(f"{why}: was not tried")) for user in unsent),
    ]
