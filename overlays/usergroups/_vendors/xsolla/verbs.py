"""The groups of one Xsolla Login project, and the users in them.

- Group ids are digits, such as `"1234"`. User ids are the UUIDs that Publisher Account shows as
  Username/ID; Xsolla calls them strings, so any text that is not empty is taken.
- Groups can be created and renamed; calls that list, read or delete them are not documented.
- Users are listed with their groups, and by group; a group that does not exist has no members.
- A membership is changed user by user: a verb for several users sends one call for each.
- Responses list the groups a user is in afterwards, not what changed: a success is `accepted`, and
  a response that contradicts the change makes it `failed`.
- The project's default group can be neither given nor taken.
- If Mailchimp is connected to the project, the tags of the users there change too.
- The server token goes into `X-SERVER-AUTHORIZATION` as it is, without `Bearer`.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from usergroups._core.batch import user_by_user
from usergroups._core.finding import text_to_find
from usergroups._core.ids import each_once, whole
from usergroups._core.replacing import Limits, replace_members
from usergroups._core.steps import Page, Pages, Steps, ask, every_item
from usergroups._vendors.xsolla.settings import text_id
from usergroups._vendors.xsolla.users import folded, groups_of, member_of, pages_of_users, user_of
from usergroups.groups import (
    LARGEST_SHARE,
    MOST_REMOVED,
    Group,
    Member,
    MembershipChange,
    User,
)
from usergroups_clients._runtime.errors import ItemError
from usergroups_clients._runtime.operation import Call
from usergroups_clients.xsolla import calls, models
from usergroups_clients.xsolla.profile import PROFILE


def create_group(project_id: str, /, name: str) -> Steps[None]:
    """Create a group. Xsolla does not say which id it has.

    Args:
        name: Name of the group, at most 255 characters.

    Note: nothing comes back, not even the group's id
    """
    yield from ask(calls.create_group(project_id, body=models.GroupCreate(name=name)))


def update_group(project_id: str, /, group: str, *, name: str) -> Steps[None]:
    """Rename a group. Nothing else of it can be changed.

    Args:
        group: Id of the group, digits, such as `"1234"`.
        name: New name, at most 255 characters.

    Note: changes the name only; nothing comes back
    """
    body = models.GroupRename(new_name=name)
    yield from ask(calls.rename_group(project_id, _group_id(group, "group"), body=body))


def list_members(project_id: str, /, group: str) -> Pages[Member[models.User]]:
    """List the members of a group, reading a page of 100 only when it is needed.

    Whether Xsolla calls a group that does not exist an error is not documented: it may have no
    members.

    Args:
        group: Id of the group, digits, such as `"1234"`; of the project's default group, all users.

    Note: a group that does not exist may have no members, in place of an error
    """
    return pages_of_users(project_id, member_of, group=_group_id(group, "group"))


def add_members(
    project_id: str, /, group: str, users: Iterable[str]
) -> Steps[list[MembershipChange]]:
    """Add users to a group.

    Sends one call for each user, up to 10 at once or as many as `pace` says; the user stays in all
    other groups. If one fails, the others are still tried, unless the credential was refused or
    Xsolla asks to come back later.

    Args:
        group: Id of the group, digits, such as `"1234"`; Xsolla refuses the project's default
            group.
        users: Ids of users, UUIDs as a rule.

    Returns:
        One result per user: `accepted` (Xsolla does not say whether the user was new) or `failed`,
        with `error`.

    """
    return (yield from _change_members(project_id, group, users, joining=True))


def remove_members(
    project_id: str, /, group: str, users: Iterable[str]
) -> Steps[list[MembershipChange]]:
    """Remove users from a group.

    Sends one call for each user, up to 10 at once or as many as `pace` says; the user stays in all
    other groups. If one fails, the others are still tried, unless the credential was refused or
    Xsolla asks to come back later.

    Args:
        group: Id of the group, digits, such as `"1234"`; Xsolla refuses the project's default
            group.
        users: Ids of users, UUIDs as a rule.

    Returns:
        One result per user: `accepted` (Xsolla does not say whether the user was a member) or
        `failed`, with `error`.

    """
    return (yield from _change_members(project_id, group, users, joining=False))


def set_members(
    project_id: str,
    /,
    group: str,
    users: Iterable[str],
    *,
    allow_empty: bool = False,
    most_removed: int = MOST_REMOVED,
    largest_share: float = LARGEST_SHARE,
) -> Steps[list[MembershipChange]]:
    """Replace the members of a group.

    Reads the members, then sends one call for each user to add, and for each to remove once
    everybody was added. That is not one step: what others change meanwhile may stay.

    Args:
        group: Id of the group, digits, such as `"1234"`; Xsolla refuses the project's default
            group.
        users: Ids of all who shall be members.
        allow_empty: True lets `users` be empty, and the group lose all members; the share does not
            count then.
        most_removed: The most members that the group may lose.
        largest_share: The largest share of its members that it may lose, from 0 to 1.

    Returns:
        One result per user: `changed`, `unchanged` or `failed`, with `error`. Those who should have
        been removed and were not come last, as `failed`.

    Raises:
        InvalidArgument: An id is wrong, `users` is empty, or too many would be removed: nothing was
            changed.

    Note: one call per user added or removed
    """
    limits = Limits(allow_empty=allow_empty, most_removed=most_removed, largest_share=largest_share)
    group_id = _group_id(group, "group")

    def read() -> Steps[dict[str, Member[models.User]]]:
        members = yield from every_item(pages_of_users(project_id, member_of, group=group_id))
        return {folded(member.id): member for member in members}

    return (
        yield from replace_members(
            users,
            limits,
            key=lambda user: folded(text_id(user, "users")),
            read=read,
            add=partial(_change_members, project_id, group, joining=True),
            remove=partial(_change_members, project_id, group, joining=False),
        )
    )


def find_users(project_id: str, /, text: str) -> Pages[User[models.User]]:
    """Find users of the project by Xsolla's search, reading a page of 100 only when it is needed.

    Whether a part of a value is enough is not documented.

    Args:
        text: A contact, phone number, id, id in a social network, username, nickname or custom id.

    Note: by contact, phone, id, username or nickname, as Xsolla's search takes it
    """
    return pages_of_users(project_id, user_of, text=text_to_find(text))


def list_groups_of_user(project_id: str, /, user: str) -> Pages[Group[models.GroupOfUser]]:
    """List the groups that a user is in, all read at once when the first is needed.

    The project's default group is one of them.

    Args:
        user: Id of the user, a UUID as a rule.

    Raises:
        NotFound: There is no such user.

    """
    call = calls.get_user(project_id, text_id(user, "user"))
    return Pages(call, lambda response: Page(groups_of(response, user, call), None))


def set_groups_of_user(
    project_id: str, /, user: str, groups: Iterable[str]
) -> Steps[list[Group[models.Group]]]:
    """Replace the groups that a user is in; the user leaves all others.

    Whether the user stays in the project's default group is not documented: look at the result.

    Args:
        user: Id of the user, a UUID as a rule.
        groups: Ids of groups, digits; none removes the user from every group.

    Returns:
        The groups that the user is in now.

    """
    ids = [_group_id(group, "groups") for group in each_once(groups, "groups")]
    body = models.GroupsReplace(user_groups=list(dict.fromkeys(ids)))
    call = calls.replace_groups_of_user(project_id, text_id(user, "user"), body=body)
    return [_group(each) for each in (yield from ask(call))]


def _change_members(
    project_id: str, group: str, users: Iterable[str], *, joining: bool
) -> Steps[list[MembershipChange]]:
    group_id = _group_id(group, "group")
    if joining:
        body = models.GroupsUpdate(add_user_groups=[group_id])
    else:
        body = models.GroupsUpdate(remove_user_groups=[group_id])

    def change(user: str) -> Steps[MembershipChange]:
        call = calls.update_groups_of_user(project_id, text_id(user, "users"), body=body)
        return _change(user, call, group_id, joining=joining)

    return (yield from user_by_user(each_once(users, "users"), change))


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


def _group(raw: models.Group) -> Group[models.Group]:
    return Group(id=str(raw.id), name=raw.name, raw=raw)


def _group_id(value: str, argument: str) -> int:
    return whole(value, argument, "1234")
