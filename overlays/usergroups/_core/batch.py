"""Verbs that are one call for each user. Nobody's error stops the others, nor is a result lost."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from copy import copy
from functools import partial
from typing import TypeVar

from attrs import define, field

from usergroups._core.interrupted import note_changes
from usergroups._core.steps import Steps, kept, together
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

T = TypeVar("T")


def user_by_user(
    users: Iterable[str], change: Callable[[str], Steps[MembershipChange]]
) -> Steps[list[MembershipChange]]:
    """Change users, several at once; an error of one goes into that user's result.

    The first goes alone, and tells whether the credential is right. Once a credential is refused,
    or the vendor asks to come back later than the retries wait, the users who are not sent yet
    are not tried: they get the same error. If the call is interrupted or cancelled,
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
    batch = _Batch()
    turns: list[Callable[[], Steps[None]]] = []
    try:
        for user in everyone:
            try:
                turns.append(partial(batch.turn, user, change(user)))
            except InvalidArgument as error:
                batch.done[user] = failed(user, error)
        for turn in turns[:1]:
            yield from turn()
        yield from together(turns[1:])
    except InvalidArgument:
        raise
    except BaseException as end:
        left = [each for each in everyone if each not in batch.done]
        sent = [each for each in left if each in batch.begun]
        unsent = [each for each in left if each not in batch.begun]
        batch.done |= {each.user: each for each in interrupted(end, sent, unsent)}
        note_changes(end, [batch.done[each] for each in everyone])
        raise
    return [batch.done[user] for user in everyone]


@define(eq=False)
class _Batch:
    """The users of one verb and their outcomes, which several threads or tasks may change."""

    done: dict[str, MembershipChange] = field(factory=dict[str, MembershipChange])
    begun: set[str] = field(factory=set[str])
    stop: Error | None = None
    """The error of all who are not tried."""

    def turn(self, user: str, steps: Steps[MembershipChange]) -> Steps[None]:
        """Change one user, unless something speaks against any change."""
        if self.stop is not None:
            self.done[user] = failed(user, self.stop)
            return
        self.begun.add(user)
        try:
            self.done[user] = yield from steps
        except Error as error:
            if isinstance(error, InvalidArgument) and len(self.begun) == 1:
                raise
            self.done[user] = failed(user, (yield from kept(error)))
            if stops(error):
                self.stop = self.stop or untried(error)


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


def before_any(steps: Steps[T], users: Sequence[str]) -> Steps[T]:
    """Read what a change needs; where that is ended, `changes_before` finds that nobody was tried.

    Args:
        steps: What reads.
        users: The users who would be changed.

    """
    try:
        return (yield from steps)
    except Exception:
        raise  # an error of the whole verb
    except BaseException as end:
        note_changes(end, interrupted(end, (), users))
        raise


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
