"""Replace the members of a group: read them, add who is new, and only then remove the others."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import Any, TypeAlias, TypeVar

from attrs import evolve, field, frozen

from usergroups._core.batch import before_any, failed, interrupted
from usergroups._core.ids import each_once
from usergroups._core.interrupted import changes_before, note_changes
from usergroups._core.limiting import share, whole_number
from usergroups._core.steps import Steps
from usergroups.groups import LARGEST_SHARE, MOST_REMOVED, Member, MembershipChange
from usergroups_clients._runtime.errors import Error, InvalidArgument

Key = TypeVar("Key", bound=Hashable)
_Changes: TypeAlias = "list[MembershipChange]"


def _flag(_: object, __: object, value: object) -> None:
    if not isinstance(value, bool):
        message = f"must be True or False, not {type(value).__name__}"
        raise InvalidArgument(message, argument="allow_empty")


@frozen(kw_only=True)
class Limits:
    """The limits to what a replacement may remove."""

    allow_empty: bool = field(default=False, validator=_flag)
    """The group may be left without members."""
    most_removed: int = field(default=MOST_REMOVED, validator=whole_number)
    """The most members that it may lose."""
    largest_share: float = field(default=LARGEST_SHARE, validator=share)
    """The largest share of its members that it may lose, unless all shall go."""


def check_wanted(users: Sequence[str], limits: Limits) -> None:
    """Refuse to empty a group by accident.

    Raises:
        InvalidArgument: There are no users, and that is not allowed.

    """
    if not users and not limits.allow_empty:
        message = "is empty, and would empty the group: set `allow_empty` if that is meant"
        raise InvalidArgument(message, argument="users")


def check_removal(removed: int, present: int, users: Sequence[str], limits: Limits) -> None:
    """Refuse to remove too many.

    Args:
        removed: How many would be removed.
        present: How many members there are.
        users: Who shall be a member; nobody has been allowed, if it is empty.
        limits: How many may be removed.

    Raises:
        InvalidArgument: They are too many, or too large a share of the group.

    """
    if removed > limits.most_removed:
        raise InvalidArgument(
            f"is {limits.most_removed}, and {removed} of {present} members would be removed:"
            " nothing was changed; give a larger number if that is meant",
            argument="most_removed",
        )
    if users and removed > limits.largest_share * present:
        raise InvalidArgument(
            f"is {limits.largest_share:g}, and {removed} of {present} members would be removed:"
            " nothing was changed; give a larger share, up to 1, if that is meant",
            argument="largest_share",
        )


def replace_members(
    users: Iterable[str],
    limits: Limits,
    *,
    key: Callable[[str], Key],
    read: Callable[[], Steps[Mapping[Key, Member[Any]]]],
    add: Callable[[list[str]], Steps[_Changes]],
    remove: Callable[[list[str]], Steps[_Changes]],
) -> Steps[_Changes]:
    """Let these users be the members of a group, and nobody else.

    Nobody is removed unless everybody could be added. If the call is interrupted or cancelled,
    `changes_before` finds the results so far.

    Args:
        users: The ids.
        limits: How many may be removed.
        key: Checks an id, and returns by what two spellings of it are the same.
        read: Reads the members, by their keys; each one's `id` is what `remove` takes.
        add: Adds users, with one result for each.
        remove: Removes users, with one result for each.

    Returns:
        One result per user, in order; then `failed` for each who should have been removed.

    Raises:
        InvalidArgument: An id is wrong, nobody is wanted, or too many would be removed; nothing
            was changed.

    """
    given = each_once(users, "users")
    check_wanted(given, limits)
    keys = {user: key(user) for user in given}
    there = yield from before_any(read(), given)
    wanted = {key_: user for user, key_ in reversed(keys.items())}
    new = [user for key_, user in reversed(wanted.items()) if key_ not in there]
    gone = [member.id for key_, member in there.items() if key_ not in wanted]
    check_removal(len(gone), len(there), given, limits)
    done = {
        key_: MembershipChange(user=user, status="unchanged", raw=there[key_].raw)
        for key_, user in wanted.items()
        if key_ in there
    }

    def results(others: _Changes) -> _Changes:
        stayed = [each for each in others if each.status == "failed"]
        return [evolve(done[keys[user]], user=user) for user in given] + stayed

    try:
        changes = (yield from add(new)) if new else []
    except BaseException as end:
        done |= {keys[each.user]: each for each in _until(end, new)}
        note_changes(end, results(interrupted(end, (), gone)))
        raise
    done |= {keys[each.user]: _changed(each) for each in changes}
    if any(each.status == "failed" for each in changes):
        return results([failed(user, _kept()) for user in gone])
    try:
        return results((yield from remove(gone)) if gone else [])
    except BaseException as end:
        note_changes(end, results(_until(end, gone)))
        raise


def _until(end: BaseException, users: list[str]) -> _Changes:
    """Return the results of users of whom some were changed when something ended it."""
    return [*map(_changed, changes_before(end))] or interrupted(end, (), users)


def _changed(change: MembershipChange) -> MembershipChange:
    """Say `changed` where a vendor does not say whether a user was new: the members were read."""
    return evolve(change, status="changed") if change.status == "accepted" else change


def _kept() -> Error:
    return Error("was not removed, as somebody else could not be added", attempts=0)
