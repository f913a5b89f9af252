"""The groups of one Acme team.

- Group ids look like `"g1"`, user ids like `"u1"`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from usergroups._core.batch import user_by_user
from usergroups._core.ids import each_once
from usergroups._core.steps import Page, Pages, Steps, ask
from usergroups.groups import Group, Member, MembershipChange
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.unset import UNSET, Unset
from usergroups_clients.acme import calls, models


def list_groups(team: str, /) -> Pages[Group[models.Group]]:
    """List the groups of the team."""

    def read(response: models.GroupPage) -> Page[Group[models.Group]]:
        following = None if isinstance(response.next_, Unset) else response.next_
        call = None if following is None else calls.list_groups(team, page=following)
        return Page([_group(each) for each in response.groups], call, following)

    return Pages(calls.list_groups(team), read)


def get_group(team: str, /, group: str) -> Steps[Group[models.Group]]:
    """Read a group.

    Args:
        group: Id of the group.

    """
    return _group((yield from ask(calls.get_group(team, group))))


def create_group(
    team: str, /, name: str, *, color: Literal["red", "blue"] | None = None
) -> Steps[Group[models.Group]]:
    """Create a group.

    Args:
        name: Name of the group, at most 40 characters.
        color: Color of the group's badge.

    Note: takes a color
    """
    body = models.GroupCreate(name=name, color=UNSET if color is None else models.Color(color))
    return _group((yield from ask(calls.create_group(team, body=body))))


def list_members(team: str, /, group: str) -> Pages[Member[str]]:
    """List the members of a group, all read at once.

    Args:
        group: Id of the group.

    """

    def read(response: models.Group) -> Page[Member[str]]:
        return Page([Member(id=each, raw=each) for each in response.members], None)

    return Pages(calls.get_group(team, group), read)


def add_members(team: str, /, group: str, users: Iterable[str]) -> Steps[list[MembershipChange]]:
    """Add users to a group.

    Args:
        group: Id of the group.
        users: Ids of users.

    """

    def change(user: str) -> Steps[MembershipChange]:
        return _change(user, calls.add_member(team, group, user))

    return (yield from user_by_user(each_once(users, "users"), change))


def remove_members(team: str, /, group: str, users: Iterable[str]) -> Steps[list[MembershipChange]]:
    """Remove users from a group.

    Args:
        group: Id of the group.
        users: Ids of users.

    """

    def change(user: str) -> Steps[MembershipChange]:
        return _change(user, calls.remove_member(team, group, user))

    return (yield from user_by_user(each_once(users, "users"), change))


def _change(user: str, call: Call[None]) -> Steps[MembershipChange]:
    yield from ask(call)
    return MembershipChange(user=user, status="accepted")


def _group(raw: models.Group) -> Group[models.Group]:
    return Group(id=raw.id, name=raw.name, raw=raw)
