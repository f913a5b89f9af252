"""Symphony's memberships: read, changed user by user, and replaced by username."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any, TypeVar

from usergroups._core.batch import user_by_user
from usergroups._core.ids import each_once, present, whole
from usergroups._core.replacing import Limits, check_removal, check_wanted
from usergroups._core.required import required, same
from usergroups._core.steps import Pages, Steps, ask, every_item
from usergroups.groups import Member, MembershipChange
from usergroups_clients._runtime.errors import InvalidArgument, ItemError
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.unset import Unset
from usergroups_clients.symphony import calls, models
from usergroups_clients.symphony.profile import PROFILE

R = TypeVar("R", "models.GroupMembership", "models.GroupAssignment")


def user_id_of(value: str, argument: str) -> int:
    """Read the id of a user."""
    return whole(value, argument, "71811853190208")


def member_of(raw: R, call: Call[Any]) -> Member[R]:
    """Read a member, or one who is responsible for a group."""
    user = models.UserSummary() if isinstance(raw.user, Unset) else raw.user
    user_id = user.id if isinstance(raw.user_id, Unset) else raw.user_id
    full_name = " ".join(filter(None, (present(user.first_name), present(user.last_name))))
    return Member(
        id=str(required(user_id, "/userId", "the id of a user", call)),
        name=full_name or present(user.username),
        active=None if isinstance(raw.active, Unset) else raw.active,
        raw=raw,
    )


def change_members(
    group_id: str, users: Iterable[str], *, active: bool
) -> Steps[list[MembershipChange]]:
    """Add users to a group, or remove them: one call for each, and one result."""
    change = partial(_change_of, group_id, active=active)
    return (yield from user_by_user(each_once(users, "users"), change))


def _change_of(group_id: str, user: str, *, active: bool) -> Steps[MembershipChange]:
    body = models.GroupMembershipUpdate(active=active)
    user_id = user_id_of(user, "users")
    call = calls.set_group_member(group_id, user_id, body=body)

    def change() -> Steps[MembershipChange]:
        result = yield from ask(call)
        same_ids(result, call, group=group_id, user=user_id)
        as_wanted(result.active, active, call, result)
        return MembershipChange(user=user, status="accepted", raw=result)

    return change()


def replace_by_name(
    group_id: str,
    users: Iterable[str],
    limits: Limits,
    members: Pages[Member[models.GroupMembership]],
) -> Steps[list[MembershipChange]]:
    """Replace all members of a group in one call, by their usernames.

    A member whose username does not come counts as one who would be removed.

    Args:
        group_id: Id of the group.
        users: The usernames.
        limits: How many may be removed.
        members: The list of the members there are.

    """
    names = each_once(users, "users")
    if not all(name.strip() for name in names):
        raise InvalidArgument("must be usernames such as 'jane.doe'", argument="users")
    check_wanted(names, limits)
    body = [models.MemberUsername(username=name) for name in names]
    call = calls.replace_group_members(group_id, body=body)
    there = yield from every_item(members)
    wanted = {name.casefold() for name in names}
    gone = [each for each in there if (_username(each) or "").casefold() not in wanted]
    check_removal(len(gone), len(there), names, limits)
    response = yield from ask(call)
    return [MembershipChange(user=name, status="accepted", raw=response) for name in names]


def _username(member: Member[models.GroupMembership]) -> str | None:
    user = member.raw.user
    return None if isinstance(user, Unset) else present(user.username)


def as_wanted(active: bool | Unset, wanted: bool, call: Call[Any], body: object) -> None:  # noqa: FBT001
    """Refuse a response that contradicts the change.

    Raises:
        ItemError: It does.

    """
    if active is (not wanted):
        raise ItemError(
            f"Symphony says that it is {'still' if active else 'not'} active",
            vendor=PROFILE.vendor,
            operation=call.operation.name,
            body=body,
        )


def same_ids(
    raw: models.GroupMembership | models.GroupMembershipResult | models.GroupAssignment,
    call: Call[Any],
    *,
    group: str | None = None,
    user: int | None = None,
) -> None:
    """Refuse a response that is about another group or user than the one that was asked for.

    Raises:
        InvalidResponse: It is.

    """
    if group is not None:
        same(raw.group_id, group, "/groupId", call)
    if user is not None:
        same(raw.user_id, user, "/userId", call)
