"""The user groups that one SoftwareOne Marketplace token may see, and who is in them.

- Group ids are such as `"UGR-1234-5678"`. A user is named by the id of a user of the account,
  `"USR-1234-5678"`, which needs `account_id`, or by that of an account user,
  `"AUSR-1234-5678-9012"`: the membership of a user in an account.
- With `account_id`, memberships of `USR-` ids change through the calls of version 5; those of
  `AUSR-` ids, with or without, through the calls that these succeed, which SoftwareOne counts as
  legacy. All of either are on `.client`.
- A user joins or leaves a group by one call: a verb for several users sends one call for each.
- How SoftwareOne responds where nothing is to be changed, and what a change leaves alone, is not
  documented: `add_members`, `remove_members` and `update_group` look.
- Any member of a response may be left out. If a result depends on it, that is `InvalidResponse`.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from usergroups._core.finding import find_one, has_text, name_to_find, only, text_to_find
from usergroups._core.ids import each_once
from usergroups._core.replacing import Limits, replace_members
from usergroups._core.required import same
from usergroups._core.steps import Page, Pages, Steps, ask, every_item
from usergroups._vendors.softwareone.finding import named, user_found, with_user_named, within
from usergroups._vendors.softwareone.groups import (
    buyers_of,
    complete,
    group_of,
    modules_of,
    the_group,
    unless_none,
)
from usergroups._vendors.softwareone.ids import account_id_of, group_id_of, user_id_of
from usergroups._vendors.softwareone.members import (
    change_members,
    groups_in,
    groups_of_user,
    is_list,
    kind_of,
    member_of,
    replacing,
    same_user,
)
from usergroups._vendors.softwareone.pages import LIMIT, pages_by_offset
from usergroups.groups import (
    LARGEST_SHARE,
    MOST_REMOVED,
    Group,
    Member,
    MembershipChange,
    User,
)
from usergroups_clients._runtime.errors import InvalidArgument, InvalidResponse
from usergroups_clients._runtime.unset import UNSET, Unset
from usergroups_clients.softwareone import calls, models
from usergroups_clients.softwareone.profile import PROFILE


def list_groups() -> Pages[Group[models.UserGroup]]:
    """List the groups that the token may see, of all accounts.

    A page is read only when its first group is needed.
    """
    return pages_by_offset(lambda offset: calls.list_groups(limit=LIMIT, offset=offset), group_of)


def get_group(group: str) -> Steps[Group[models.UserGroup]]:
    """Read a group, without its members.

    Args:
        group: Id of the group, such as `"UGR-1234-5678"`.

    Raises:
        NotFound: There is no such group, or the token may not see it.

    """
    call = calls.get_group(group_id_of(group))
    return the_group(group, (yield from ask(call)), call)


def find_group(account_id: str | None, /, name: str) -> Steps[Group[models.UserGroup]]:
    """Find the group of exactly this name; with `account_id`, a group of that account.

    Args:
        name: Name of the group.

    Raises:
        NotFound: There is no such group.
        InvalidArgument: Several groups have this name; the error has their ids.

    """
    rql = named(name_to_find(name))
    pages: Pages[Group[models.UserGroup]] = pages_by_offset(
        lambda offset: calls.list_groups(limit=LIMIT, offset=offset, rql=rql), group_of
    )
    return (yield from find_one(name, within(account_id, pages), PROFILE.vendor))


def create_group(
    account_id: str | None,
    /,
    name: str,
    *,
    modules: Iterable[str] | None = None,
    account: str | None = None,
    description: str | None = None,
    logo: str | None = None,
    buyers: Iterable[str] | None = None,
) -> Steps[Group[models.UserGroup]]:
    """Create a group.

    The call is not repeated if it may have arrived: that could make two groups.

    Args:
        name: Name of the group.
        modules: Ids of the modules it gives access to, such as `"MOD-1234"`; the portal wants at
            least one.
        account: Id of the account it belongs to; `account_id` if None.
        description: What the group is for.
        logo: Its logo.
        buyers: Ids of the buyers it is limited to, such as `"BUY-1234-5678"`.

    Returns:
        The new group.

    """
    owner = account or account_id
    body = models.CreateUserGroupDto(
        account=models.AccountDto(id=account_id_of(owner, "account")) if owner else UNSET,
        name=name,
        description=unless_none(description),
        logo=unless_none(logo),
        modules=modules_of(UNSET if modules is None else modules),
        buyers=buyers_of(UNSET if buyers is None else buyers),
    )
    call = calls.create_group(body=body)
    return group_of((yield from ask(call)), "", call)


def update_group(
    group: str,
    *,
    name: str | Unset = UNSET,
    description: str | Unset | None = UNSET,
    logo: str | Unset | None = UNSET,
    modules: Iterable[str] | Unset = UNSET,
    buyers: Iterable[str] | Unset | None = UNSET,
) -> Steps[Group[models.UserGroup]]:
    """Change a group; what is not given stays as it is.

    SoftwareOne does not say what happens to what a change leaves out. What is not given is
    therefore read first and sent as it is: two calls, between which others may change it.

    Args:
        group: Id of the group, such as `"UGR-1234-5678"`.
        name: New name.
        description: New description; None for none.
        logo: New logo; None for none.
        modules: Ids of all modules it gives access to, such as `"MOD-1234"`; those of an account's
            default group cannot change.
        buyers: Ids of all buyers it is limited to, such as `"BUY-1234-5678"`; None for no limit.

    Returns:
        The group as it is now.

    Raises:
        NotFound: There is no such group, or the token may not see it.

    """
    group_id = group_id_of(group)
    body = models.UpdateUserGroupDto(
        name=name,
        description=description,
        logo=logo,
        modules=modules_of(modules),
        buyers=buyers_of(buyers),
    )
    given = {
        "name": body.name,
        "description": body.description,
        "logo": body.logo,
        "modules": body.modules,
        "buyers": body.buyers,
    }
    missing = [field for field, value in given.items() if isinstance(value, Unset)]
    if len(missing) == len(given):
        raise InvalidArgument(
            "give `name`, `description`, `logo`, `modules` or `buyers`: nothing would change",
            argument="name",
        )
    calls.update_group(group_id, body=body)  # checked before anything is sent
    if missing:
        reading = calls.get_group(group_id, select="+modules,+buyers")
        complete(
            body, missing, the_group(group_id, (yield from ask(reading)), reading).raw, reading
        )
    call = calls.update_group(group_id, body=body)
    return the_group(group_id, (yield from ask(call)), call)


def delete_group(group: str) -> Steps[None]:
    """Delete a group that has no members and is not its account's default group.

    Args:
        group: Id of the group, such as `"UGR-1234-5678"`.

    Raises:
        NotFound: There is no such group, or the token may not see it.

    Note: only a group without members that is not the default one
    """
    yield from ask(calls.delete_group(group_id_of(group)))


def list_members(
    account_id: str | None, /, group: str
) -> Pages[Member[models.AccountUserQueryLegacy]]:
    """List the members of a group, reading each page only when its first member is needed.

    Their ids are those of users, `USR-`, if `account_id` is set, and otherwise those of account
    users, `AUSR-`; `raw` has both.

    Args:
        group: Id of the group, such as `"UGR-1234-5678"`.

    Raises:
        NotFound: There is no such group, or the token may not see it; only when the first member
            is needed.

    """
    group_id = group_id_of(group)
    reading = calls.get_group(group_id)
    rql = f"any(groups,id={group_id})"
    pages = pages_by_offset(
        lambda offset: calls.list_account_users(limit=LIMIT, offset=offset, rql=rql),
        partial(member_of, account_id, group_id),
    )

    def read(
        response: models.AccountUserQueryLegacyListResponse | models.UserGroup,
    ) -> Page[Member[models.AccountUserQueryLegacy]]:
        if isinstance(response, models.UserGroup):
            same(response.id, group_id, "/id", reading)
            return Page([], None)
        page = pages.read(response)
        if not page.items and page.next is None:
            # A filter by a group that does not exist finds nothing; this call says NotFound.
            return Page([], reading, "the group itself")
        return page

    return Pages(pages.first, read)


def add_members(
    account_id: str | None, /, group: str, users: Iterable[str]
) -> Steps[list[MembershipChange]]:
    """Add users to a group.

    Sends one call for each user, up to 10 at once or as many as `pace` says; the user stays in all
    other groups. If one fails, the others are still tried, unless the credential was refused or
    SoftwareOne asks to come back later. A call that may have arrived is not repeated.

    Args:
        group: Id of the group, such as `"UGR-1234-5678"`.
        users: Ids of users, such as `"USR-1234-5678"`, or of account users, such as
            `"AUSR-1234-5678-9012"`.

    Returns:
        One result per user: `accepted` (SoftwareOne does not say whether the user was new),
        `unchanged` (refused, because the user was a member already) or `failed`, with `error`.

    """
    return (yield from change_members(account_id, group, users, joining=True))


def remove_members(
    account_id: str | None, /, group: str, users: Iterable[str]
) -> Steps[list[MembershipChange]]:
    """Remove users from a group.

    Sends one call for each user, up to 10 at once or as many as `pace` says; the user stays in all
    other groups. If one fails, the others are still tried, unless the credential was refused or
    SoftwareOne asks to come back later. What happens with a user's last group is not documented.

    Args:
        group: Id of the group, such as `"UGR-1234-5678"`.
        users: Ids of users, such as `"USR-1234-5678"`, or of account users, such as
            `"AUSR-1234-5678-9012"`.

    Returns:
        One result per user: `accepted` (SoftwareOne does not say whether the user was a member),
        `unchanged` (refused, because the user was no member) or `failed`, with `error`.

    """
    return (yield from change_members(account_id, group, users, joining=False))


def set_members(
    account_id: str | None,
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
        group: Id of the group, such as `"UGR-1234-5678"`.
        users: Ids of all who shall be members: users, such as `"USR-1234-5678"`, or account users,
            such as `"AUSR-1234-5678-9012"`, but not some of both.
        allow_empty: True lets `users` be empty, and the group lose all members; the share does not
            count then.
        most_removed: The most members that the group may lose.
        largest_share: The largest share of its members that it may lose, from 0 to 1.

    Returns:
        One result per user: `changed`, `unchanged` or `failed`, with `error`. Those who should have
        been removed and were not come last, as `failed`.

    Raises:
        NotFound: There is no such group, or the token may not see it.
        InvalidArgument: An id is wrong, `users` is empty or of both kinds, or too many would be
            removed: nothing was changed.

    Note: one call per user added or removed
    """
    limits = Limits(allow_empty=allow_empty, most_removed=most_removed, largest_share=largest_share)
    group_id = group_id_of(group)
    given = each_once(users, "users")
    account = kind_of(account_id, given)

    def read() -> Steps[dict[str, Member[models.AccountUserQueryLegacy]]]:
        members = yield from every_item(list_members(account, group_id))
        return {member.id: member for member in members}

    return (
        yield from replace_members(
            given,
            limits,
            key=lambda user: user_id_of(account_id, user, "users"),
            read=read,
            add=partial(change_members, account_id, group_id, joining=True),
            remove=partial(change_members, account_id, group_id, joining=False),
        )
    )


def find_users(account_id: str | None, /, text: str) -> Pages[User[models.AccountUserQueryLegacy]]:
    """Find users by a part of their name, reading each page only when it is needed.

    Their ids are those of users of the account, `USR-`, if `account_id` is set, and otherwise those
    of account users, `AUSR-`, in any account; `raw` has both.

    Args:
        text: A part of a name, in capitals or not.

    Note: by a part of the name
    """
    wanted = text_to_find(text)
    rql = with_user_named(account_id, wanted)
    pages = pages_by_offset(
        lambda offset: calls.list_account_users(limit=LIMIT, offset=offset, rql=rql),
        partial(user_found, account_id),
    )
    return only(pages, lambda user: has_text(wanted, [user.name]))


def list_groups_of_user(account_id: str | None, /, user: str) -> Pages[Group[models.UserGroupRef]]:
    """List the groups that a user is in, all read at once when the first is needed.

    Args:
        user: Id of a user, such as `"USR-1234-5678"`, or of an account user, such as
            `"AUSR-1234-5678-9012"`.

    Raises:
        NotFound: There is no such user in the account, or the token may not see the user.

    """
    return groups_of_user(account_id, check_user(account_id, user))


def set_groups_of_user(
    account_id: str | None, /, user: str, groups: Iterable[str]
) -> Steps[list[Group[models.UserGroupRef]]]:
    """Replace the groups that a user is in; the user leaves all others.

    Args:
        user: Id of a user, such as `"USR-1234-5678"`, or of an account user, such as
            `"AUSR-1234-5678-9012"`.
        groups: Ids of groups, such as `"UGR-1234-5678"`. What none at all does is not documented.

    Returns:
        The groups that the user is in now.

    Raises:
        NotFound: There is no such user or group, or the token may not see it.

    """
    ids = [group_id_of(each, "groups") for each in each_once(groups, "groups")]
    user_id = user_id_of(account_id, user)
    call = replacing(account_id, user_id, ids)
    try:
        response = yield from ask(call)
    except InvalidResponse as error:
        if not is_list(error):
            raise
    else:
        same_user(user_id, response, call)
        if not isinstance(response.groups, Unset):
            return groups_in(response, "", call)
    # The groups were left out, as any member may be, or a list came: read them.
    return (yield from every_item(groups_of_user(account_id, user_id)))


def check_user(account_id: str | None, /, user: str) -> str:
    """Check the id of a user, as a plan does for each user of its file."""
    return user_id_of(account_id, user)
