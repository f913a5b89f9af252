"""The verbs of Xsolla Login, without I/O."""

from __future__ import annotations

from collections.abc import Iterable

from usergroups._core.drive import Steps, ask
from usergroups._core.ids import checked, each_once, whole
from usergroups._core.one_by_one import one_by_one
from usergroups.groups import Group, MembershipChange
from usergroups_clients._runtime.errors import ItemError
from usergroups_clients._runtime.operation import Call
from usergroups_clients.xsolla import calls, models
from usergroups_clients.xsolla.profile import PROFILE

_UUID = "3b1c2d4e-5f60-4a7b-8c9d-0e1f2a3b4c5d"


def text_id(value: str, argument: str) -> str:
    """The id of a user or a project: any text that is not empty."""
    # Xsolla's pages show UUIDs and call them strings: any text that can stand in a path will do.
    return checked(value, argument, r"(?!\.{1,2}\Z)(?=.*\S)[^\x00-\x1f\x7f]+", _UUID)


def _group_id(value: str, argument: str) -> int:
    return whole(value, argument, "1234")


def create_group(project: str, name: str) -> Steps[None]:
    """Nothing: Xsolla does not say which id the group has."""
    yield from ask(calls.create_group(project, body=models.GroupCreate(name=name)))


def update_group(project: str, group: str, name: str) -> Steps[None]:
    """Nothing: the group has the new name."""
    body = models.GroupRename(new_name=name)
    yield from ask(calls.rename_group(project, _group_id(group, "group"), body=body))


def change_members(
    project: str, group: str, users: Iterable[str], *, joining: bool
) -> Steps[list[MembershipChange]]:
    """What became of each user who was to be in the group, or out of it."""
    group_id = _group_id(group, "group")
    if joining:
        body = models.GroupsUpdate(add_user_groups=[group_id])
    else:
        body = models.GroupsUpdate(remove_user_groups=[group_id])
    ids = [text_id(user, "users") for user in each_once(users, "users")]
    to_send = {user: calls.update_groups_of_user(project, user, body=body) for user in ids}
    changes = {
        user: _change(user, call, group_id, joining=joining) for user, call in to_send.items()
    }
    return (yield from one_by_one(changes))


def _change(
    user: str, call: Call[list[models.Group]], group: int, *, joining: bool
) -> Steps[MembershipChange]:
    groups = yield from ask(call)
    if any(each.id == group for each in groups) is not joining:
        raise ItemError(
            f"the user is {'not' if joining else 'still'} in group {group} afterwards",
            vendor=PROFILE.vendor,
            operation=call.operation.name,
            body=groups,
        )
    return MembershipChange(user=user, status="accepted", raw=groups)


def set_groups_of_user(project: str, user: str, groups: Iterable[str]) -> Steps[list[Group]]:
    """The groups that the user is in now."""
    ids = [_group_id(group, "groups") for group in each_once(groups, "groups")]
    body = models.GroupsReplace(user_groups=list(dict.fromkeys(ids)))
    call = calls.replace_groups_of_user(project, text_id(user, "user"), body=body)
    return [_group(each) for each in (yield from ask(call))]


def _group(raw: models.Group) -> Group:
    return Group(id=str(raw.id), name=raw.name, raw=raw)
