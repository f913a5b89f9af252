"""The groups of one Zoho CRM organisation, and what is in them.

- Ids of groups and users are up to 19 digits, such as `"3652397000009949005"`.
- A group's members are its sources: users, roles, territories and other groups. `add_members` and
  `remove_members` are for users; all others are changed by `update_group(group, sources=…)`.
- A change names what it adds and what it removes; sources that it does not name stay.
- Every change must repeat the group's name: the verbs read the group first, one call more, and a
  name or description that somebody changes in between is changed back.
- A 2xx can report a failure for the group inside it: that is an `ItemError`.
- Zoho may leave a deletion to a background job.
- Access tokens live for one hour, and a refresh token is good for ten of them in ten minutes: let
  processes share them in a `token_store`.
- The user behind the token needs the profile permission "Manage Groups", the token the scope
  `ZohoCRM.settings.user_groups.ALL`, and for `list_groups_of_user` also `ZohoCRM.users.READ`.
- Every call costs one of the organisation's API credits, counted over 24 hours.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from usergroups._core.finding import find_one, name_to_find
from usergroups._core.ids import each_once, present
from usergroups._core.replacing import Limits
from usergroups._core.required import required
from usergroups._core.steps import Pages, Steps
from usergroups._vendors.zoho.groups import (
    check_texts,
    group_of,
    id_of,
    read_group,
    result_of,
    updating,
)
from usergroups._vendors.zoho.members import change_members, replace_users
from usergroups._vendors.zoho.pages import pages_of_groups, pages_of_sources
from usergroups._vendors.zoho.sources import (
    AT_ONCE,
    TYPES,
    checked_sources,
    reference,
    sources_to_keep,
)
from usergroups.groups import (
    LARGEST_SHARE,
    MOST_REMOVED,
    Group,
    Member,
    MembershipChange,
)
from usergroups_clients._runtime.errors import InvalidArgument
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.unset import UNSET
from usergroups_clients.zoho import calls, models
from usergroups_clients.zoho.profile import PROFILE


def list_groups(*, name: str | None = None, sources: bool = False) -> Pages[Group[models.Group]]:
    """List the groups of the organisation, reading a page of 200 only when it is needed.

    Args:
        name: Only groups of this name.
        sources: True lets `raw` have each group's sources, which saves a `get_group` for each;
            Zoho documents it for version 8 of the call.

    """
    include = models.ListGroupsInclude.SOURCES if sources else None

    def page(number: int) -> Call[models.GroupPage]:
        return calls.list_groups(name=name, include=include, page=number, per_page=AT_ONCE)

    return pages_of_groups(page)


def get_group(group: str) -> Steps[Group[models.Group]]:
    """Read a group; its `raw` has the sources.

    Args:
        group: Id of the group, such as `"3652397000009949005"`.

    Raises:
        NotFound: There is no such group, which Zoho says with an empty response.

    """
    return group_of((yield from read_group(id_of(group, "group"))))


def find_group(name: str) -> Steps[Group[models.Group]]:
    """Find the group of exactly this name.

    Args:
        name: Name of the group.

    Raises:
        NotFound: There is no such group.
        InvalidArgument: Several groups have this name; the error has their ids.

    """
    return (yield from find_one(name, list_groups(name=name_to_find(name)), PROFILE.vendor))


def create_group(
    name: str,
    *,
    description: str | None = None,
    users: Iterable[str] = (),
    sources: Iterable[models.GroupSourceCreate] = (),
) -> Steps[Group[models.GroupResult]]:
    """Create a group.

    The call is not repeated if it may have arrived.

    Args:
        name: Name of the group, new in the organisation, at most 250 characters.
        description: What the group is for, at most 250 characters.
        users: Ids of users who shall be in it.
        sources: Roles, territories and groups that shall be in it, at most 200 with `users`. Zoho
            calls sources mandatory: without any it may refuse.

    Returns:
        The new group, with the id that Zoho gave it.

    Raises:
        BadRequest: The name is taken, or an id is wrong.
        ItemError: Zoho responded with success, and in it with a failure for the group.

    """
    ids = [id_of(user, "users") for user in each_once(users, "users")]
    given = [
        *(models.GroupSourceCreate(type_=TYPES["user"], source=reference(user)) for user in ids),
        *checked_sources(sources, models.GroupSourceCreate, spent=len(ids)),
    ]
    check_texts(name, description)
    wanted = models.GroupCreate(
        name=name, description=UNSET if description is None else description, sources=given
    )
    call = calls.create_group(body=models.GroupCreateRequest(user_groups=[wanted]))
    result = yield from result_of(call)
    id_ = required(result.details.id, "/user_groups/0/details/id", "the id of the new group", call)
    return Group(id=id_, name=name, description=description, raw=result)


def update_group(
    group: str,
    *,
    name: str | None = None,
    description: str | None = None,
    sources: Iterable[models.GroupSourceUpdate] | None = None,
) -> Steps[Group[models.GroupResult]]:
    """Change a group; what is not given is read first, and stays as it is.

    Args:
        group: Id of the group, such as `"3652397000009949005"`.
        name: New name, at most 250 characters.
        description: New description, at most 250 characters.
        sources: Users, roles, territories and groups, at most 200: each is added, or kept as given,
            or with `delete_=True` removed. Those that are not named stay.

    Returns:
        The group with the name and the description that it has now.

    Raises:
        NotFound: There is no such group.
        ItemError: Zoho responded with success, and in it with a failure for the group.

    """
    group_id = id_of(group, "group")
    if name is None and description is None and sources is None:
        message = "give `name`, `description` or `sources`: nothing would change"
        raise InvalidArgument(message, argument="name")
    check_texts(name, description)
    given = None if sources is None else checked_sources(sources, models.GroupSourceUpdate)
    if name is None or description is None or given is None:
        found = yield from read_group(group_id)
        name = found.name if name is None else name
        description = present(found.description) if description is None else description
        given = sources_to_keep(found) if given is None else given
    result = yield from result_of(updating(group_id, name, description, given), group_id)
    return Group(id=group, name=name, description=description, raw=result)


def delete_group(group: str) -> Steps[None]:
    """Delete a group. Zoho may delete it later, in a background job.

    To follow such a job, call `client.delete_group` instead: the result's `code` is SCHEDULED then,
    and `client.get_deletion_jobs` takes the `job_id` in its `details`.

    Args:
        group: Id of the group, such as `"3652397000009949005"`.

    Raises:
        ItemError: Zoho responded with success, and in it with a failure for the group.

    Note: may happen later, in a background job
    """
    group_id = id_of(group, "group")
    yield from result_of(calls.delete_group(group_id), group_id)


def list_members(
    group: str, *, kind: Literal["user", "role", "territory", "group"] | None = None
) -> Pages[Member[models.GroupSource]]:
    """List the members of a group, reading a page of 200 only when it is needed.

    Members are users, roles, territories and groups, as each one's `kind` says; the users behind a
    role, a territory or a group are not listed.

    Args:
        group: Id of the group, such as `"3652397000009949005"`.
        kind: Only members of this kind.

    Note: roles, territories and groups too, by `kind`
    """
    group_id = id_of(group, "group")
    if kind is not None and kind not in TYPES:
        message = f"must be one of {', '.join(TYPES)}, not {kind!r}"
        raise InvalidArgument(message, argument="kind")
    return pages_of_sources(group_id, kind)


def add_members(group: str, users: Iterable[str]) -> Steps[list[MembershipChange]]:
    """Add users to a group.

    Reads the group, then sends one call for up to 200 users. Zoho takes all of them or none: if it
    names one that it refuses, this one fails, and the others are sent again.

    Args:
        group: Id of the group, such as `"3652397000009949005"`.
        users: Ids of users, such as `"3652397000000281001"`.

    Returns:
        One result per user: `accepted`, `unchanged` (a member already) or `failed`, with `error`.

    Raises:
        NotFound: There is no such group.

    """
    return (yield from change_members(group, users, remove=False))


def remove_members(group: str, users: Iterable[str]) -> Steps[list[MembershipChange]]:
    """Remove users from a group.

    Reads the group, then sends one call for up to 200 users. Zoho takes all of them or none: if it
    names one that it refuses, this one fails, and the others are sent again. A user who is
    in the group through a role, a territory or another group stays in it.

    Args:
        group: Id of the group, such as `"3652397000009949005"`.
        users: Ids of users, such as `"3652397000000281001"`.

    Returns:
        One result per user: `accepted`, `unchanged` (not a member) or `failed`, with `error`.

    Raises:
        NotFound: There is no such group.

    """
    return (yield from change_members(group, users, remove=True))


def set_members(
    group: str,
    users: Iterable[str],
    *,
    allow_empty: bool = False,
    most_removed: int = MOST_REMOVED,
    largest_share: float = LARGEST_SHARE,
) -> Steps[list[MembershipChange]]:
    """Replace the users in a group; its roles, territories and groups stay.

    Reads the group and its users, then sends one call for up to 200 users to add, and one for up to
    200 to remove once everybody was added. That is not one step: what others change meanwhile may
    stay. A user who is in the group through a role, a territory or another group stays in it.

    Args:
        group: Id of the group, such as `"3652397000009949005"`.
        users: Ids of all users who shall be in it, such as `"3652397000000281001"`.
        allow_empty: True lets `users` be empty, and the group lose all members; the share does not
            count then.
        most_removed: The most members that the group may lose.
        largest_share: The largest share of its members that it may lose, from 0 to 1.

    Returns:
        One result per user: `changed`, `unchanged` or `failed`, with `error`. Those who should have
        been removed and were not come last, as `failed`.

    Raises:
        NotFound: There is no such group.
        InvalidArgument: An id is wrong, `users` is empty, or too many would be removed: nothing was
            changed.

    Note: users only; roles, territories and groups stay
    """
    limits = Limits(allow_empty=allow_empty, most_removed=most_removed, largest_share=largest_share)
    return (yield from replace_users(id_of(group, "group"), users, limits))


def list_groups_of_user(user: str) -> Pages[Group[models.Group]]:
    """List the groups that a user is in, reading a page of 200 only when it is needed.

    Needs also the scope `ZohoCRM.users.READ`.

    Args:
        user: Id of the user, such as `"3652397000000281001"`.

    """
    user_id = check_user(user)

    def page(number: int) -> Call[models.GroupPage]:
        return calls.list_groups_of_user(user_id, page=number, per_page=AT_ONCE)

    return pages_of_groups(page)


def check_user(user: str) -> str:
    """Check the id of a user, as a plan does for each user of its file."""
    return id_of(user, "user")
