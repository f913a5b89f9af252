"""Read the members of SoftwareOne's groups, and change them user by user.

An id of a user, `USR-`, goes through the calls of version 5, which name the account; an id of an
account user, `AUSR-`, through the calls that these succeed.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeAlias

from usergroups._core.batch import user_by_user
from usergroups._core.ids import each_once, present
from usergroups._core.required import required, same
from usergroups._core.steps import Page, Pages, Steps, ask, every_item
from usergroups._vendors.softwareone.groups import group_of
from usergroups._vendors.softwareone.ids import group_id_of, user_id_of
from usergroups._vendors.softwareone.pages import LIMIT
from usergroups.groups import Group, Member, MembershipChange
from usergroups_clients._runtime.errors import (
    BadRequest,
    Conflict,
    Error,
    InvalidArgument,
    InvalidResponse,
    ItemError,
    NotFound,
)
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.unset import Unset
from usergroups_clients.softwareone import calls, models
from usergroups_clients.softwareone.profile import PROFILE

_Groups: TypeAlias = list[Group["models.UserGroupRef"]]


def member_of(
    account_id: str | None,
    group: str,
    raw: models.AccountUserQueryLegacy,
    pointer: str,
    call: Call[Any],
) -> Member[models.AccountUserQueryLegacy]:
    """Read a member: by the id of the user if there is an account, else of the account user.

    Args:
        account_id: Id of the account, if there is one.
        group: Id of the group that was asked for.
        raw: The model.
        pointer: JSON Pointer of the model in the response.
        call: The call that was responded to.

    Raises:
        InvalidResponse: The id is missing, or the user is in other groups only.

    """
    if not isinstance(raw.groups, Unset) and all(each.id != group for each in raw.groups):
        # Who is in a group must not hang on a filter that a server may pass over.
        raise InvalidResponse(
            vendor=PROFILE.vendor,
            operation=call.operation.name,
            pointer=f"{pointer}/groups",
            expected=f"{group}, which was asked for",
            found="other groups",
        )
    user = raw.user or models.UserRef()
    if account_id is None:
        id_ = required(raw.id, f"{pointer}/id", "the id of an account user", call)
    else:
        id_ = required(user.id, f"{pointer}/user/id", "the id of a user", call)
    return Member(id=id_, name=present(user.name), raw=raw)


def groups_of_user(account_id: str | None, user: str) -> Pages[Group[models.UserGroupRef]]:
    """List the groups of an account user, or those that a user has in the account."""
    if user.startswith("AUSR"):
        one = calls.get_account_user(user, select="+groups")

        def groups_of(response: models.AccountUser) -> Page[Group[models.UserGroupRef]]:
            same_user(user, response, one)
            return Page(groups_in(response, "", one), None)

        return Pages(one, groups_of)
    first = calls.list_account_users(
        limit=LIMIT,
        offset=0,
        select="+groups,+account,+user",
        rql=f"eq(account.id,'{account_id}')&eq(user.id,'{user}')",
    )

    def read(
        response: models.AccountUserQueryLegacyListResponse,
    ) -> Page[Group[models.UserGroupRef]]:
        rows = required(response.data, "/data", "a list of account users", first)
        for index, row in enumerate(rows):
            who, where = row.user or models.UserRef(), row.account or models.AccountRef()
            if (who.id, where.id) == (user, account_id):
                return Page(groups_in(row, f"/data/{index}", first), None)
        raise NotFound(
            f"account {account_id} has no user {user} that the token may see",
            vendor=PROFILE.vendor,
            operation=first.operation.name,
        )

    return Pages(first, read)


def groups_in(
    user: models.AccountUser | models.AccountUserQueryLegacy, pointer: str, call: Call[Any]
) -> _Groups:
    """Read the groups of a user.

    Raises:
        InvalidResponse: They did not come.

    """
    groups = required(user.groups, f"{pointer}/groups", "a list of groups", call)
    return [group_of(each, f"{pointer}/groups/{index}", call) for index, each in enumerate(groups)]


def same_user(
    asked: str, came: models.AccountUser | models.AccountUserQueryLegacy, call: Call[Any]
) -> None:
    """Refuse a response that is about another user than the one that was asked for.

    Raises:
        InvalidResponse: It is.

    """
    if asked.startswith("AUSR"):
        same(came.id, asked, "/id", call)
    elif isinstance(came.user, models.UserRef):
        same(came.user.id, asked, "/user/id", call)


def is_list(error: InvalidResponse) -> bool:
    """Return True if a list came where the document has the user.

    The vendor's own client allows for one when groups change, so the change was made.
    """
    return not error.pointer and error.found == "an array"


def replacing(account_id: str | None, user: str, groups: list[str]) -> Call[Any]:
    """Make the call that replaces the groups of a user."""
    body = [models.UserGroupDto(id=each) for each in groups]
    if account_id is None or user.startswith("AUSR"):
        return calls.replace_groups_of_account_user(user, body=body)
    return calls.replace_groups_of_user(account_id, user, body=body)


def change_members(
    account_id: str | None, group: str, users: Iterable[str], *, joining: bool
) -> Steps[list[MembershipChange]]:
    """Add users to a group, or remove them: one call for each, and one result."""
    group_id = group_id_of(group)
    make = _adding if joining else _removing

    def change(user: str) -> Steps[MembershipChange]:
        call = make(account_id, user_id_of(account_id, user, "users"), group_id)
        return _change(account_id, user, group_id, call, joining=joining)

    return (yield from user_by_user(each_once(users, "users"), change))


def kind_of(account_id: str | None, users: Iterable[str]) -> str | None:
    """Return the account whose users the ids name; None if they are ids of account users.

    Raises:
        InvalidArgument: An id is wrong, or there are some of both kinds: a member of the one kind
            would pass for somebody else.

    """
    kinds = {user_id_of(account_id, user, "users").startswith("AUSR") for user in users}
    if len(kinds) > 1:
        raise InvalidArgument(
            "has ids of users (USR-) and of account users (AUSR-): give those of one kind",
            argument="users",
        )
    return None if kinds == {True} else account_id


def _adding(account_id: str | None, user: str, group: str) -> Call[Any]:
    body = models.UserGroupDto(id=group)
    if account_id is None or user.startswith("AUSR"):
        return calls.add_group_to_account_user(user, body=body)
    return calls.add_group_to_user(account_id, user, body=body)


def _removing(account_id: str | None, user: str, group: str) -> Call[Any]:
    if account_id is None or user.startswith("AUSR"):
        return calls.remove_group_from_account_user(user, group)
    return calls.remove_group_from_user(account_id, user, group)


def _change(
    account_id: str | None, user: str, group: str, call: Call[Any], *, joining: bool
) -> Steps[MembershipChange]:
    try:
        response = yield from ask(call)
    except (BadRequest, Conflict, NotFound) as error:
        refusal = error
    except InvalidResponse as error:
        if not is_list(error):
            raise
        now = yield from every_item(groups_of_user(account_id, user))
        if all(each.id != group for each in now):
            raise
        return MembershipChange(user=user, status="accepted")
    else:
        if joining:  # a removal has no content
            same_user(user, response, call)
        listed = joining and not isinstance(response.groups, Unset)
        if listed and all(each.id != group for each in groups_in(response, "", call)):
            raise ItemError(
                f"the user is not in group {group} afterwards",
                vendor=PROFILE.vendor,
                operation=call.operation.name,
                body=response,
            )
        return MembershipChange(user=user, status="accepted", raw=response)
    # How SoftwareOne responds where nothing is to be changed is not documented: look.
    try:
        now = yield from every_item(groups_of_user(account_id, user))
        if not joining:  # nobody is in a group that does not exist, which is a fault all the same
            yield from ask(calls.get_group(group))
    except Error:
        raise refusal from None
    if any(each.id == group for each in now) is not joining:
        raise refusal
    # A try before may have changed it, and its response was lost.
    return MembershipChange(user=user, status="unchanged" if refusal.attempts < 2 else "accepted")
