"""The verbs of Zoho CRM, without I/O."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from usergroups._core.drive import Page, Pages, Steps
from usergroups._core.ids import checked, each_once, present
from usergroups._core.required import required
from usergroups._vendors.zoho.sources import (
    AT_ONCE,
    TYPES,
    MemberKind,
    as_they_are,
    checked_sources,
    member,
    reference,
    user_source,
)
from usergroups.groups import Group, Member, MembershipChange
from usergroups_clients._runtime.checks import check_str
from usergroups_clients._runtime.errors import (
    AuthError,
    Error,
    InvalidArgument,
    ItemError,
    NotFound,
    Unauthenticated,
)
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.unset import UNSET, Unset
from usergroups_clients.zoho import calls, models
from usergroups_clients.zoho.profile import PROFILE

P = TypeVar("P", "models.GroupPage", "models.GroupSourcePage")
R = TypeVar("R")
Item = TypeVar("Item", Group, Member)


def list_groups(name: str | None) -> Pages[Group]:
    """The groups of the organisation."""

    def page(number: int) -> Call[models.GroupPage]:
        return calls.list_groups(name=name, page=number, per_page=AT_ONCE)

    return _pages(page, lambda answer: answer.user_groups, _group)


def list_groups_of_user(user: str) -> Pages[Group]:
    """The groups that a user is in."""
    user_id = _id(user, "user")

    def page(number: int) -> Call[models.GroupPage]:
        return calls.list_groups_of_user(user_id, page=number, per_page=AT_ONCE)

    return _pages(page, lambda answer: answer.user_groups, _group)


def list_members(group: str, kind: MemberKind | None) -> Pages[Member]:
    """The sources of a group."""
    group_id = _id(group, "group")
    if kind is not None and kind not in TYPES:
        raise InvalidArgument(f"must be one of {', '.join(TYPES)}", argument="kind")
    type_ = None if kind is None else TYPES[kind]

    def page(number: int) -> Call[models.GroupSourcePage]:
        return calls.list_group_sources(group_id, type_=type_, page=number, per_page=AT_ONCE)

    return _pages(page, lambda answer: answer.sources, member)


def get_group(group: str) -> Steps[Group]:
    """One group."""
    return _group((yield from _read(_id(group, "group"))))


def create_group(
    name: str,
    *,
    description: str | None,
    users: Iterable[str],
    sources: Iterable[models.GroupSourceCreate],
) -> Steps[Group]:
    """A new group."""
    ids = [_id(user, "users") for user in each_once(users, "users")]
    given = [
        *(models.GroupSourceCreate(type_=TYPES["user"], source=reference(user)) for user in ids),
        *checked_sources(sources, models.GroupSourceCreate, spent=len(ids)),
    ]
    _checked_texts(name, description)
    wanted = models.GroupCreate(
        name=name, description=UNSET if description is None else description, sources=given
    )
    call = calls.create_group(body=models.GroupCreateRequest(user_groups=[wanted]))
    result = yield from _result(call)
    id_ = required(result.details.id, "/user_groups/0/details/id", "the id of the new group", call)
    return Group(id=id_, name=name, description=description, raw=result)


def update_group(
    group: str,
    *,
    name: str | None,
    description: str | None,
    sources: Iterable[models.GroupSourceUpdate] | None,
) -> Steps[Group]:
    """A group, changed."""
    group_id = _id(group, "group")
    if name is None and description is None and sources is None:
        message = "must be given, or description or sources: nothing would change"
        raise InvalidArgument(message, argument="name")
    _checked_texts(name, description)
    given = None if sources is None else checked_sources(sources, models.GroupSourceUpdate)
    if name is None or description is None or given is None:
        found = yield from _read(group_id)
        name = found.name if name is None else name
        description = present(found.description) if description is None else description
        given = as_they_are(found) if given is None else given
    result = yield from _result(_update(group_id, name, description, given))
    return Group(id=group, name=name, description=description, raw=result)


def delete_group(group: str) -> Steps[None]:
    """Nothing."""
    yield from _result(calls.delete_group(_id(group, "group")))


def change_members(
    group: str, users: Iterable[str], *, remove: bool
) -> Steps[list[MembershipChange]]:
    """Users put into a group, or taken out."""
    group_id = _id(group, "group")
    ids = [_id(user, "users") for user in each_once(users, "users")]
    if not ids:
        return []
    found = yield from _read(group_id)
    sources = () if isinstance(found.sources, Unset) else found.sources
    there = {each.source.id: each for each in sources if each.type_ == TYPES["user"]}
    if remove:
        # A missing or full list may not be all: who is not in it is taken out all the same.
        all_told = not isinstance(found.sources, Unset) and len(sources) < AT_ONCE
        to_send = [user for user in ids if user in there or not all_told]
    else:
        to_send = [user for user in ids if user not in there]
    changes = yield from _in_parts(group_id, found, to_send, remove=remove)
    return [
        changes.get(user)
        or MembershipChange(user=user, status="unchanged", raw=there.get(user, found))
        for user in ids
    ]


def _in_parts(
    group_id: str, found: models.Group, users: Sequence[str], *, remove: bool
) -> Steps[dict[str, MembershipChange]]:
    """What became of each user, so many in one call; they succeed or fail together."""
    done: dict[str, MembershipChange] = {}
    refused: Error | None = None
    for start in range(0, len(users), AT_ONCE):
        part = users[start : start + AT_ONCE]
        error = refused
        if error is None:
            sources = [user_source(user, remove=remove) for user in part]
            call = _update(group_id, found.name, present(found.description), sources)
            try:
                result = yield from _result(call)
            except Error as caught:
                error = caught
                # The result is kept; the frames that an error came through need not be.
                error.__traceback__ = error.__context__ = None
            else:
                done |= {
                    user: MembershipChange(user=user, status="accepted", raw=result)
                    for user in part
                }
                continue
            refused = error if isinstance(error, AuthError | Unauthenticated) else None
        done |= {user: MembershipChange(user=user, status="failed", error=error) for user in part}
    return done


def _read(group_id: str) -> Steps[models.Group]:
    call = calls.get_group(group_id)
    response = yield call
    groups: list[models.Group] = response.parsed.user_groups
    if not groups:
        raise NotFound(
            "there is no group with this id",
            vendor=PROFILE.vendor,
            operation=call.operation.name,
            status=response.status,
        )
    return groups[0]


def _update(
    group_id: str,
    name: str,
    description: str | None,
    sources: list[models.GroupSourceUpdate],
) -> Call[models.GroupResults]:
    wanted = models.GroupUpdate(
        name=name, description=UNSET if description is None else description, sources=sources
    )
    return calls.update_group(group_id, body=models.GroupUpdateRequest(user_groups=[wanted]))


def _result(call: Call[models.GroupResults]) -> Steps[models.GroupResult]:
    """What became of the one group of a request; a 2xx alone does not say that it worked."""
    response = yield call
    results: list[models.GroupResult] = response.parsed.user_groups
    result = required(results[0] if results else None, "/user_groups/0", "a result", call)
    for each in results:
        if each.status not in {"success", "scheduled"} or each.code not in {"SUCCESS", "SCHEDULED"}:
            raise ItemError(
                each.message,
                vendor=PROFILE.vendor,
                operation=call.operation.name,
                status=response.status,
                code=each.code,
                details=each.details.to_dict(),
                body=response.parsed,
            )
    return result


def _pages(
    page: Callable[[int], Call[P]], rows: Callable[[P], Sequence[R]], read: Callable[[R], Item]
) -> Pages[Item]:
    numbers = itertools.count(1)

    def items_of(answer: P) -> Page[Item]:
        items = [read(row) for row in rows(answer)]
        more = UNSET if isinstance(answer.info, Unset) else answer.info.more_records
        if isinstance(more, Unset):  # nobody says: the list ends with the first page without items
            more = bool(items)
        # A service that ignores the page's number sends the same items for ever.
        return Page(items, page(next(numbers)) if more else None, tuple(each.id for each in items))

    return Pages(page(next(numbers)), items_of)


def _group(raw: models.Group) -> Group:
    return Group(id=raw.id, name=raw.name, description=present(raw.description), raw=raw)


def _id(value: str, argument: str) -> str:
    return checked(value, argument, r"[0-9]{1,19}", "3652397000009949005")


def _checked_texts(name: str | None, description: str | None) -> None:
    if name is not None:
        check_str(name, "name", min_length=1, max_length=250)
    if description is not None:
        check_str(description, "description", max_length=250)
