"""The verbs of the SoftwareOne Marketplace, without I/O."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any, TypeVar

from usergroups._core.drive import Page, Pages, Steps, ask
from usergroups._core.ids import checked, each_once, present
from usergroups._core.one_by_one import one_by_one
from usergroups._core.required import required
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

T = TypeVar("T")

_LIMIT = 100  # the most rows of a page
_USER = r"USR-[0-9]{4}-[0-9]{4}"
_ACCOUNT_USER = r"AUSR-[0-9]{4}-[0-9]{4}-[0-9]{4}"


def account_id(value: str, argument: str) -> str:
    """The id of an account, checked."""
    return checked(value, argument, r"ACC-[0-9]{4}-[0-9]{4}", "ACC-1234-5678")


def group_id(value: str, argument: str = "group") -> str:
    """The id of a group, checked."""
    return checked(value, argument, r"UGR-[0-9]{4}-[0-9]{4}", "UGR-1234-5678")


def user_id(account: str | None, value: str, argument: str = "user") -> str:
    """The id of a user of the account, or of an account user; without account only the latter."""
    if account is not None:
        return checked(value, argument, f"{_USER}|{_ACCOUNT_USER}", "USR-1234-5678")
    if isinstance(value, str) and re.fullmatch(_USER, value, re.ASCII):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgument(
            "is the id of a user, who may be in many accounts: give SoftwareOne an account_id,"
            " or use the id of an account user such as 'AUSR-1234-5678-9012'",
            argument=argument,
        )
    return checked(value, argument, _ACCOUNT_USER, "AUSR-1234-5678-9012")


def list_groups() -> Pages[Group]:
    """All groups that the token may see."""
    return _pages(lambda offset: calls.list_groups(limit=_LIMIT, offset=offset), group_of)


def get_group(group: str) -> Steps[Group]:
    """The group."""
    call = calls.get_group(group_id(group))
    return group_of((yield from ask(call)), "", call)


def delete_group(group: str) -> Steps[None]:
    """Nothing: the group is gone."""
    yield from ask(calls.delete_group(group_id(group)))


def list_members(account: str | None, group: str) -> Pages[Member]:
    """The account users in the group; an empty list only if there is such a group."""
    checked_id = group_id(group)
    rql = f"any(groups,id={checked_id})"
    pages = _pages(
        lambda offset: calls.list_account_users(limit=_LIMIT, offset=offset, rql=rql),
        partial(_member, account, checked_id),
    )

    def read(answer: models.AccountUserQueryLegacyListResponse | models.UserGroup) -> Page[Member]:
        if isinstance(answer, models.UserGroup):
            return Page([], None)
        page = pages.read(answer)
        if not page.items and page.next is None:
            # A filter by a group that does not exist finds nothing; this call says NotFound.
            return Page([], calls.get_group(checked_id), "the group itself")
        return page

    return Pages(pages.first, read)


def list_groups_of_user(account: str | None, user: str) -> Pages[Group]:
    """The groups of an account user, or those that a user has in the account."""
    if user_id(account, user).startswith("AUSR"):
        one = calls.get_account_user(user, select="+groups")
        return Pages(one, lambda answer: Page(_groups(answer, "", one), None))
    first = calls.list_account_users(
        limit=_LIMIT,
        offset=0,
        select="+groups,+account,+user",
        rql=f"eq(account.id,'{account}')&eq(user.id,'{user}')",
    )

    def read(answer: models.AccountUserQueryLegacyListResponse) -> Page[Group]:
        for index, row in enumerate(required(answer.data, "/data", "a list of account users", first)):
            who, where = row.user or models.UserRef(), row.account or models.AccountRef()
            if (who.id, where.id) == (user, account):
                return Page(_groups(row, f"/data/{index}", first), None)
        raise NotFound(
            f"account {account} has no user {user} that the token may see",
            vendor=PROFILE.vendor,
            operation=first.operation.name,
        )

    return Pages(first, read)


def set_groups_of_user(account: str | None, user: str, groups: Iterable[str]) -> Steps[list[Group]]:
    """The groups that the user is in now."""
    body = [
        models.UserGroupDto(id=group_id(each, "groups")) for each in each_once(groups, "groups")
    ]
    call = _replacing(account, user_id(account, user), body)
    answer = yield from ask(call)
    if isinstance(answer.groups, Unset):  # left out, as any member may be
        return (yield from _all(list_groups_of_user(account, user)))
    return _groups(answer, "", call)


def change_members(
    account: str | None, group: str, users: Iterable[str], *, joining: bool
) -> Steps[list[MembershipChange]]:
    """What became of each user who was to be in the group, or out of it."""
    checked_id = group_id(group)
    make = _adding if joining else _removing
    to_send = {
        user: make(account, user_id(account, user, "users"), checked_id)
        for user in each_once(users, "users")
    }
    changes = {
        user: _change(account, user, checked_id, call, joining=joining)
        for user, call in to_send.items()
    }
    return (yield from one_by_one(changes))


def _replacing(account: str | None, user: str, body: list[models.UserGroupDto]) -> Call[Any]:
    if account is None or user.startswith("AUSR"):
        return calls.replace_groups_of_account_user(user, body=body)
    return calls.replace_groups_of_user(account, user, body=body)


def _adding(account: str | None, user: str, group: str) -> Call[Any]:
    body = models.UserGroupDto(id=group)
    if account is None or user.startswith("AUSR"):
        return calls.add_group_to_account_user(user, body=body)
    return calls.add_group_to_user(account, user, body=body)


def _removing(account: str | None, user: str, group: str) -> Call[Any]:
    if account is None or user.startswith("AUSR"):
        return calls.remove_group_from_account_user(user, group)
    return calls.remove_group_from_user(account, user, group)


def _change(
    account: str | None, user: str, group: str, call: Call[Any], *, joining: bool
) -> Steps[MembershipChange]:
    try:
        answer = yield from ask(call)
    except (BadRequest, Conflict, NotFound) as error:
        refusal = error
    else:
        listed = joining and not isinstance(answer.groups, Unset)
        if listed and all(each.id != group for each in _groups(answer, "", call)):
            raise ItemError(
                f"the user is not in group {group} afterwards",
                vendor=PROFILE.vendor,
                operation=call.operation.name,
                body=answer,
            )
        return MembershipChange(user=user, status="accepted", raw=answer)
    # What SoftwareOne answers where nothing is to be changed is not documented: look.
    try:
        now = yield from _all(list_groups_of_user(account, user))
        if not joining:  # nobody is in a group that does not exist, which is a fault all the same
            yield from ask(calls.get_group(group))
    except Error:
        raise refusal from None
    if any(each.id == group for each in now) is not joining:
        raise refusal
    return MembershipChange(user=user, status="unchanged")


def _all(pages: Pages[T]) -> Steps[list[T]]:
    items: list[T] = []
    call: Call[Any] | None = pages.first
    while call is not None:
        page = pages.read((yield from ask(call)))
        items += page.items
        call = page.next
    return items


def _pages(
    page_at: Callable[[int], Call[Any]], item: Callable[[Any, str, Call[Any]], T]
) -> Pages[T]:
    first = page_at(0)

    def read(
        answer: models.UserGroupListResponse | models.AccountUserQueryLegacyListResponse,
    ) -> Page[T]:
        rows: Sequence[object] = required(answer.data, "/data", "a list", first)
        items = [item(row, f"/data/{index}", first) for index, row in enumerate(rows)]
        meta = required(answer.meta, "/$meta", "where the page lies", first)
        place = required(meta.pagination, "/$meta/pagination", "where the page lies", first)
        following = required(place.offset, "/$meta/pagination/offset", "a number", first) + required(
            place.limit, "/$meta/pagination/limit", "a number", first
        )
        more = bool(rows) if not isinstance(place.total, int) else following < place.total
        return Page(items, page_at(following) if more else None, following)

    return Pages(first, read)


def group_of(raw: models.UserGroup | models.UserGroupRef, at: str, call: Call[Any]) -> Group:
    """The group that a model stands for; `at` is where the model is in the answer to the call."""
    return Group(
        id=required(raw.id, f"{at}/id", "the id of a group", call),
        name=present(raw.name),
        description=present(raw.description),
        raw=raw,
    )


def _groups(
    user: models.AccountUser | models.AccountUserQueryLegacy, at: str, call: Call[Any]
) -> list[Group]:
    groups = required(user.groups, f"{at}/groups", "a list of groups", call)
    return [group_of(each, f"{at}/groups/{index}", call) for index, each in enumerate(groups)]


def _member(
    account: str | None, group: str, raw: models.AccountUserQueryLegacy, at: str, call: Call[Any]
) -> Member:
    if not isinstance(raw.groups, Unset) and all(each.id != group for each in raw.groups):
        # Who is in a group must not hang on a filter that a server may pass over.
        raise InvalidResponse(
            vendor=PROFILE.vendor,
            operation=call.operation.name,
            pointer=f"{at}/groups",
            expected=f"{group}, which was asked for",
            found="other groups",
        )
    user = raw.user or models.UserRef()
    if account is None:
        id_ = required(raw.id, f"{at}/id", "the id of an account user", call)
    else:
        id_ = required(user.id, f"{at}/user/id", "the id of a user", call)
    return Member(id=id_, name=present(user.name), raw=raw)
