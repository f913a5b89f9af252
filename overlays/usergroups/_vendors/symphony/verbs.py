"""The verbs of a Symphony pod, without I/O."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias, TypeVar

from usergroups._core.drive import Pages, Steps, ask, every_item
from usergroups._core.ids import checked, each_once, present, whole
from usergroups._core.one_by_one import one_by_one
from usergroups._core.required import told
from usergroups._vendors.symphony.pages import pages_by_cursor
from usergroups.groups import Group, Member, MembershipChange
from usergroups_clients._runtime.errors import InvalidArgument, ItemError
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.unset import UNSET, Unset
from usergroups_clients.symphony import calls, models
from usergroups_clients.symphony.profile import PROFILE

T = TypeVar("T")
MemberKey: TypeAlias = Literal["id", "username"]
"""What a list of users holds."""


def list_groups(
    type_: str, *, area: str | None, name: str | None, active: bool | None, page_size: int | None
) -> Pages[Group]:
    """The groups of a type."""

    def after(cursor: str | None) -> Call[models.GroupList]:
        return calls.list_groups(
            type_=type_, area=area, name=name, active=active, after=cursor, limit=page_size
        )

    return pages_by_cursor(after, _group)


def get_group(group: str) -> Steps[Group]:
    """One group."""
    call = calls.get_group(_group_id(group))
    return _group((yield from ask(call)), call)


def create_group(
    name: str, *, type_: str, area: str | None, description: str | None
) -> Steps[Group]:
    """A new group."""
    body = models.GroupCreate(
        name=name, type_=type_, area=_given(area), description=_given(description)
    )
    call = calls.create_group(body=body)
    return _group((yield from ask(call)), call)


def update_group(
    group: str,
    *,
    name: str | None,
    area: str | None,
    description: str | None,
    active: bool | None,
) -> Steps[Group]:
    """A group, changed."""
    body = models.GroupUpdate(
        name=_given(name), area=_given(area), description=_given(description), active=_given(active)
    )
    if not body.to_dict():
        raise InvalidArgument(
            "must be given, or area, description or active: nothing would change", argument="name"
        )
    call = calls.update_group(_group_id(group), body=body)
    return _group((yield from ask(call)), call)


def list_members(group: str, *, active: bool | None, page_size: int | None) -> Pages[Member]:
    """The members of a group."""
    group_id = _group_id(group)

    def after(cursor: str | None) -> Call[models.GroupMembershipList]:
        return calls.list_group_members(
            group_id, active=active, expand=["user"], after=cursor, limit=page_size
        )

    return pages_by_cursor(after, _member)


def change_members(
    group: str, users: Iterable[str], *, active: bool
) -> Steps[list[MembershipChange]]:
    """Users put into a group, or taken out."""
    ids = {user: _user_id(user, "users") for user in each_once(users, "users")}
    return (yield from one_by_one(_changes(group, ids, active=active, done="accepted")))


def _changes(
    group: str, ids: Mapping[str, int], *, active: bool, done: Literal["accepted", "changed"]
) -> dict[str, Steps[MembershipChange]]:
    group_id = _group_id(group)
    body = models.GroupMembershipUpdate(active=active)
    sent = {user: calls.set_group_member(group_id, ids[user], body=body) for user in ids}
    return {user: _change(user, call, active=active, done=done) for user, call in sent.items()}


def set_members(
    group: str, users: Iterable[str], *, by: MemberKey
) -> Steps[list[MembershipChange]]:
    """The members of a group, replaced."""
    if by == "username":
        return (yield from _set_usernames(group, users))
    if by != "id":
        raise InvalidArgument("must be 'id' or 'username'", argument="by")
    given = each_once(users, "users")
    ids = dict(zip(given, [_user_id(user, "users") for user in given], strict=True))
    there = {
        int(member.id): member
        for member in (yield from every_item(list_members(group, active=True, page_size=None)))
    }
    new = {user: number for user, number in ids.items() if number not in there}
    others = {there[number].id: number for number in there if number not in ids.values()}
    changes = yield from one_by_one(
        _changes(group, new, active=True, done="changed")
        | _changes(group, others, active=False, done="changed")
    )
    told_of = {change.user: change for change in changes}
    kept = {
        user: MembershipChange(user=user, status="unchanged", raw=there[number].raw)
        for user, number in ids.items()
        if number in there
    }
    stayed = [told_of[user] for user in others if told_of[user].status == "failed"]
    return [kept.get(user) or told_of[user] for user in given] + stayed


def _set_usernames(group: str, users: Iterable[str]) -> Steps[list[MembershipChange]]:
    names = each_once(users, "users")
    if not all(isinstance(name, str) and name.strip() for name in names):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgument("must be usernames such as 'jane.doe'", argument="users")
    body = [models.MemberUsername(username=name) for name in names]
    answer = yield from ask(calls.replace_group_members(_group_id(group), body=body))
    return [MembershipChange(user=name, status="accepted", raw=answer) for name in names]


def list_groups_of_user(
    user: str, *, type_: str, active: bool | None, page_size: int | None
) -> Pages[Group]:
    """The groups that a user is in."""
    user_id = _user_id(user, "user")

    def after(cursor: str | None) -> Call[models.GroupMembershipList]:
        return calls.list_groups_of_user(
            user_id,
            group_type=type_,
            active=active,
            expand=["group"],
            after=cursor,
            limit=page_size,
        )

    return pages_by_cursor(after, _group_of_membership)


def assign(group: str, user: str, *, active: bool) -> Steps[models.GroupAssignment]:
    """A user made responsible for a group, or not any more."""
    body = models.GroupAssignmentUpdate(active=active)
    call = calls.assign_group(_group_id(group), _user_id(user, "user"), body=body)
    assignment = yield from ask(call)
    _as_wanted(assignment.active, active, call, assignment)
    return assignment


def _change(
    user: str,
    call: Call[models.GroupMembershipResult],
    *,
    active: bool,
    done: Literal["accepted", "changed"],
) -> Steps[MembershipChange]:
    result = yield from ask(call)
    _as_wanted(result.active, active, call, result)
    return MembershipChange(user=user, status=done, raw=result)


def _as_wanted(active: bool | Unset, wanted: bool, call: Call[Any], body: object) -> None:  # noqa: FBT001
    if active is (not wanted):
        raise ItemError(
            f"the answer says that it is {'still' if active else 'not'} active",
            vendor=PROFILE.vendor,
            operation=call.operation.name,
            body=body,
        )


def _group(raw: models.Group, call: Call[Any]) -> Group:
    return Group(
        id=told(raw.id or None, "/id", "the id of a group", call),
        name=present(raw.name),
        description=present(raw.description),
        raw=raw,
    )


def _group_of_membership(raw: models.GroupMembership, call: Call[Any]) -> Group:
    group = models.GroupSummary() if isinstance(raw.group, Unset) else raw.group
    group_id = told(raw.group_id or group.id or None, "/groupId", "the id of a group", call)
    return Group(id=group_id, name=present(group.name), raw=raw)


def _member(raw: models.GroupMembership, call: Call[Any]) -> Member:
    user = models.UserSummary() if isinstance(raw.user, Unset) else raw.user
    user_id = user.id if isinstance(raw.user_id, Unset) else raw.user_id
    full_name = " ".join(filter(None, (present(user.first_name), present(user.last_name))))
    return Member(
        id=str(told(user_id, "/userId", "the id of a user", call)),
        name=full_name or present(user.username),
        active=None if isinstance(raw.active, Unset) else raw.active,
        raw=raw,
    )


def _group_id(value: str) -> str:
    return checked(value, "group", r"[A-Za-z0-9._~=%+-]+", "OfCAiP4xT5u1rCjYJ0jz7H___oFKm2Jr")


def _user_id(value: str, argument: str) -> int:
    return whole(value, argument, "71811853190208")


def _given(value: T | None) -> T | Unset:
    return UNSET if value is None else value
