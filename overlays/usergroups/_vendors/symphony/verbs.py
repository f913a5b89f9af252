"""The groups of one Symphony pod: who is in them, and who is responsible for them.

- Group ids are url-safe text, as `Group.id` has them. User ids are digits, such as
  `"71811853190208"`.
- A membership says who is in a group. An assignment says which compliance officer is responsible
  for it. They are apart: `add_members` changes the one, `assign` the other.
- Nothing is ever deleted: a removed member stays readable as inactive, and a group is put out of
  use by `update_group(group, active=False)`. Lists leave out what is inactive unless asked for it.
- Every list is of one type of group: `ROLE_SCOPE`, or any other that Symphony has. Its pages name
  `CEP_VISIBILITY_GROUP` for the groups of a user alone.
- The service account needs the Scope Management role: VIEW_ROLE_SCOPES to read and
  MANAGE_ROLE_SCOPES to write.
- Pages follow each other by cursor, and an empty one may be followed by more. The addresses that a
  page names are on another host: no session token is ever sent there.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any, Literal, TypeVar

from usergroups._core.finding import find_one, name_to_find, text_to_find
from usergroups._core.replacing import Limits, replace_members
from usergroups._core.steps import Pages, Steps, ask, every_item
from usergroups._vendors.symphony.groups import (
    change_assignment,
    group_id_of,
    group_of,
    group_of_membership,
    the_group,
)
from usergroups._vendors.symphony.members import (
    change_members,
    member_of,
    replace_by_name,
    same_ids,
    user_id_of,
)
from usergroups._vendors.symphony.pages import pages_by_cursor, pages_of_search
from usergroups.groups import (
    LARGEST_SHARE,
    MOST_REMOVED,
    Group,
    Member,
    MembershipChange,
    User,
)
from usergroups_clients._runtime.errors import InvalidArgument
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.unset import UNSET, Unset
from usergroups_clients.symphony import calls, models
from usergroups_clients.symphony.profile import PROFILE

T = TypeVar("T")


def list_groups(
    *,
    type_: str = "ROLE_SCOPE",
    area: str | None = None,
    name: str | None = None,
    active: bool | None = True,
    page_size: int | None = None,
) -> Pages[Group[models.Group]]:
    """List the groups of a type, reading each page only when its first group is needed.

    Args:
        type_: Type of the groups; no call lists all types.
        area: Only groups of exactly this category.
        name: Only groups of exactly this name.
        active: True for groups in use, False for those out of use, None for both.
        page_size: Groups in a page; Symphony's own default if None.

    Note: lists one type of group at a time
    """

    def after(cursor: str | None) -> Call[models.GroupList]:
        return calls.list_groups(
            type_=type_, area=area, name=name, active=active, after=cursor, limit=page_size
        )

    return pages_by_cursor(after, group_of)


def get_group(group: str) -> Steps[Group[models.Group]]:
    """Read a group, in use or not.

    Args:
        group: Id of the group.

    Raises:
        NotFound: There is no such group.

    """
    call = calls.get_group(group_id_of(group))
    return the_group(group, (yield from ask(call)), call)


def find_group(name: str, *, type_: str = "ROLE_SCOPE") -> Steps[Group[models.Group]]:
    """Find the group in use of exactly this name.

    Args:
        name: Name of the group.
        type_: Type of the group.

    Raises:
        NotFound: There is no such group.
        InvalidArgument: Several groups have this name; the error has their ids.

    Note: looks for one type of group at a time
    """
    pages = list_groups(type_=type_, name=name_to_find(name))
    return (yield from find_one(name, pages, PROFILE.vendor))


def create_group(
    name: str,
    *,
    type_: str = "ROLE_SCOPE",
    area: str | None = None,
    description: str | None = None,
) -> Steps[Group[models.Group]]:
    """Create a group without members.

    The call is not repeated if it may have arrived: that could make two groups.

    Args:
        name: Name of the group.
        type_: Type of the group, which cannot be changed later.
        area: Free text by which groups are sorted into categories.
        description: What the group is for.

    Returns:
        The new group.

    """
    body = models.GroupCreate(
        name=name, type_=type_, area=_given(area), description=_given(description)
    )
    call = calls.create_group(body=body)
    return group_of((yield from ask(call)), call)


def update_group(
    group: str,
    *,
    name: str | None = None,
    area: str | None = None,
    description: str | None = None,
    active: bool | None = None,
) -> Steps[Group[models.Group]]:
    """Change a group; what is not given stays as it is.

    Args:
        group: Id of the group.
        name: New name.
        area: New category.
        description: New description.
        active: False puts the group out of use, which takes the place of deleting it.

    Returns:
        The group as it is now.

    Raises:
        NotFound: There is no such group.

    """
    body = models.GroupUpdate(
        name=_given(name), area=_given(area), description=_given(description), active=_given(active)
    )
    if not body.to_dict():
        raise InvalidArgument(
            "give `name`, `area`, `description` or `active`: nothing would change", argument="name"
        )
    call = calls.update_group(group_id_of(group), body=body)
    return the_group(group, (yield from ask(call)), call)


def list_members(
    group: str, *, active: bool | None = True, page_size: int | None = None
) -> Pages[Member[models.GroupMembership]]:
    """List the members of a group, reading each page only when its first member is needed.

    Args:
        group: Id of the group.
        active: True for members, False for those who once were, None for both.
        page_size: Members in a page; Symphony's own default if None.

    """
    group_id = group_id_of(group)

    def after(cursor: str | None) -> Call[models.GroupMembershipList]:
        return calls.list_group_members(
            group_id, active=active, expand=["user"], after=cursor, limit=page_size
        )

    def read(raw: models.GroupMembership, call: Call[Any]) -> Member[models.GroupMembership]:
        same_ids(raw, call, group=group_id)
        return member_of(raw, call)

    return pages_by_cursor(after, read)


def add_members(group: str, users: Iterable[str]) -> Steps[list[MembershipChange]]:
    """Add users to a group.

    Sends one call for each user, up to 10 at once or as many as `pace` says. If one fails, the
    others are still tried, unless the credential was refused or Symphony asks to come back later.

    Args:
        group: Id of the group.
        users: Ids of users, such as `"71811853190208"`.

    Returns:
        One result per user: `accepted` (Symphony does not say whether the user was new) or
        `failed`, with `error`.

    """
    return (yield from change_members(group_id_of(group), users, active=True))


def remove_members(group: str, users: Iterable[str]) -> Steps[list[MembershipChange]]:
    """Remove users from a group.

    Sends one call for each user, up to 10 at once or as many as `pace` says. If one fails, the
    others are still tried, unless the credential was refused or Symphony asks to come back later. A
    membership that has ended stays readable as inactive.

    Args:
        group: Id of the group.
        users: Ids of users, such as `"71811853190208"`.

    Returns:
        One result per user: `accepted` (Symphony does not say whether the user was a member) or
        `failed`, with `error`.

    Note: removed members stay readable, as inactive
    """
    return (yield from change_members(group_id_of(group), users, active=False))


def set_members(
    group: str,
    users: Iterable[str],
    *,
    by: Literal["id", "username"] = "id",
    allow_empty: bool = False,
    most_removed: int = MOST_REMOVED,
    largest_share: float = LARGEST_SHARE,
) -> Steps[list[MembershipChange]]:
    """Replace the members of a group.

    Reads the members. By id, one call is sent for each user to add, and for each to remove once
    everybody was added. That is not one step: what others change meanwhile may stay. By username,
    Symphony replaces all members in one call, without saying what changed.

    Args:
        group: Id of the group.
        users: Ids or usernames of all who shall be members.
        by: What `users` holds.
        allow_empty: True lets `users` be empty, and the group lose all members; the share does not
            count then.
        most_removed: The most members that the group may lose.
        largest_share: The largest share of its members that it may lose, from 0 to 1.

    Returns:
        One result per user: `changed`, `unchanged` or `failed`, with `error`. Those who should have
        been removed and were not come last, as `failed`. By username, each is `accepted`.

    Raises:
        InvalidArgument: An id is wrong, `users` is empty, or too many would be removed: nothing was
            changed.

    Note: with ids, one call per user added or removed; with usernames, a single call
    """
    limits = Limits(allow_empty=allow_empty, most_removed=most_removed, largest_share=largest_share)
    group_id = group_id_of(group)
    if by == "username":
        return (yield from replace_by_name(group_id, users, limits, list_members(group_id)))
    if by != "id":
        raise InvalidArgument("must be 'id' or 'username'", argument="by")

    def read() -> Steps[dict[int, Member[models.GroupMembership]]]:
        members = yield from every_item(list_members(group_id))
        return {int(member.id): member for member in members}

    return (
        yield from replace_members(
            users,
            limits,
            key=lambda user: user_id_of(user, "users"),
            read=read,
            add=partial(change_members, group_id, active=True),
            remove=partial(change_members, group_id, active=False),
        )
    )


def find_users(text: str, *, page_size: int = 50) -> Pages[User[models.UserFound]]:
    """Find users of the pod by name or mail address, reading a page only when it is needed.

    Args:
        text: A name, a mail address, or a part of one as Symphony's search takes it.
        page_size: Users in a page.

    Note: by name or mail address, as Symphony's search takes it
    """
    return pages_of_search(text_to_find(text), page_size)


def list_groups_of_user(
    user: str,
    *,
    type_: str = "ROLE_SCOPE",
    active: bool | None = True,
    page_size: int | None = None,
) -> Pages[Group[models.GroupMembership]]:
    """List the groups of a type that a user is in, reading each page only when it is needed.

    Symphony does not send the groups' descriptions here.

    Args:
        user: Id of the user, such as `"71811853190208"`.
        type_: Type of the groups.
        active: True for groups the user is in, False for those the user once was in, None for both.
        page_size: Groups in a page; Symphony's own default if None.

    Note: lists one type of group at a time
    """
    user_id = check_user(user)

    def after(cursor: str | None) -> Call[models.GroupMembershipList]:
        return calls.list_groups_of_user(
            user_id,
            group_type=type_,
            active=active,
            expand=["group"],
            after=cursor,
            limit=page_size,
        )

    def read(raw: models.GroupMembership, call: Call[Any]) -> Group[models.GroupMembership]:
        same_ids(raw, call, user=user_id)
        return group_of_membership(raw, call)

    return pages_by_cursor(after, read)


def list_assignees(
    group: str, *, active: bool | None = True, page_size: int | None = None
) -> Pages[Member[models.GroupAssignment]]:
    """List the users who are responsible for a group, reading each page only when it is needed.

    Args:
        group: Id of the group.
        active: True for those who are, False for those who once were, None for both.
        page_size: Users in a page; Symphony's own default if None.

    """
    group_id = group_id_of(group)

    def after(cursor: str | None) -> Call[models.GroupAssignmentList]:
        return calls.list_group_assignments(
            group_id, active=active, expand=["user"], after=cursor, limit=page_size
        )

    def read(raw: models.GroupAssignment, call: Call[Any]) -> Member[models.GroupAssignment]:
        same_ids(raw, call, group=group_id)
        return member_of(raw, call)

    return pages_by_cursor(after, read)


def assign(group: str, user: str) -> Steps[models.GroupAssignment]:
    """Make a user responsible for a group.

    The user, as a rule a compliance officer, does not become a member. Repeating the call changes
    nothing more.

    Args:
        group: Id of the group.
        user: Id of the user, such as `"71811853190208"`.

    Returns:
        The assignment.

    Raises:
        NotFound: There is no such group or user.

    """
    return (yield from change_assignment(group, user, active=True))


def unassign(group: str, user: str) -> Steps[models.GroupAssignment]:
    """End a user's responsibility for a group.

    The assignment stays readable, with `active` false. Repeating the call changes nothing more.

    Args:
        group: Id of the group.
        user: Id of the user, such as `"71811853190208"`.

    Returns:
        The assignment that has ended.

    Raises:
        NotFound: There is no such group or user.

    """
    return (yield from change_assignment(group, user, active=False))


def check_user(user: str) -> int:
    """Check the id of a user, as a plan does for each user of its file."""
    return user_id_of(user, "user")


def _given(value: T | None) -> T | Unset:
    return UNSET if value is None else value
