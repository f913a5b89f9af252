"""Zoho's members that are users: added and removed, up to 200 in one call."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Any, Final, cast

from usergroups._core.batch import before_any, failed, interrupted, stops, untried
from usergroups._core.ids import each_once, present
from usergroups._core.interrupted import note_changes
from usergroups._core.replacing import Limits, replace_members
from usergroups._core.steps import Steps, every_item, kept
from usergroups._vendors.zoho.groups import id_of, read_group, result_of, updating
from usergroups._vendors.zoho.pages import pages_of_sources
from usergroups._vendors.zoho.sources import AT_ONCE, TYPES, user_source
from usergroups.groups import Member, MembershipChange
from usergroups_clients._runtime.errors import Error, InvalidArgument
from usergroups_clients._runtime.unset import Unset
from usergroups_clients.zoho import models

_CULPRIT: Final = re.compile(r"\$\.user_groups\[0\]\.sources\[([0-9]{1,3})\](?:\..*)?", re.DOTALL)
"""The place in a request that Zoho's refusal names."""


def change_members(
    group: str, users: Iterable[str], *, remove: bool
) -> Steps[list[MembershipChange]]:
    """Add users to a group, or remove them; those for whom nothing changes are not sent."""
    group_id = id_of(group, "group")
    ids = each_once(users, "users")
    done = _malformed(ids)
    right = [user for user in ids if user not in done]
    if right:
        found = yield from before_any(read_group(group_id), ids)
        sources = () if isinstance(found.sources, Unset) else found.sources
        there = {each.source.id: each for each in sources if each.type_ == TYPES["user"]}
        # A missing or full list may not be all: who is not in it is removed all the same.
        complete = not isinstance(found.sources, Unset) and len(sources) < AT_ONCE
        if remove:
            to_send = [user for user in right if user in there or not complete]
        else:
            to_send = [user for user in right if user not in there]
        done |= {
            user: MembershipChange(user=user, status="unchanged", raw=there.get(user, found))
            for user in set(right).difference(to_send)
        }
        yield from _noting(_in_parts(group_id, found, to_send, done, remove=remove), ids, done)
    return [done[user] for user in ids]


def replace_users(
    group_id: str, users: Iterable[str], limits: Limits
) -> Steps[list[MembershipChange]]:
    """Replace the users among the sources of a group; the other sources are never sent."""
    found: list[models.Group] = []

    def read() -> Steps[dict[int, Member[models.GroupSource]]]:
        found.append((yield from read_group(group_id)))
        sources = yield from every_item(pages_of_sources(group_id, "user"))
        return {int(each.id): each for each in sources if each.kind == "user"}

    def change(ids: list[str], *, remove: bool) -> Steps[list[MembershipChange]]:
        done: dict[str, MembershipChange] = {}
        yield from _noting(_in_parts(group_id, found[0], ids, done, remove=remove), ids, done)
        return [done[user] for user in ids]

    return (
        yield from replace_members(
            each_once(users, "users"),
            limits,
            key=lambda user: int(id_of(user, "users")),
            read=read,
            add=partial(change, remove=False),
            remove=partial(change, remove=True),
        )
    )


def _noting(
    steps: Steps[None], ids: Sequence[str], done: dict[str, MembershipChange]
) -> Steps[None]:
    """Let `changes_before` find what was done of a change that is ended in the middle."""
    try:
        yield from steps
    except BaseException as end:
        left = [user for user in ids if user not in done]
        done |= {each.user: each for each in interrupted(end, left[:AT_ONCE], left[AT_ONCE:])}
        note_changes(end, [done[user] for user in ids])
        raise


def _malformed(users: Sequence[str]) -> dict[str, MembershipChange]:
    found: dict[str, MembershipChange] = {}
    for user in users:
        try:
            id_of(user, "users")
        except InvalidArgument as error:
            found[user] = failed(user, error)
    return found


def _in_parts(
    group_id: str,
    group: models.Group,
    users: Sequence[str],
    done: dict[str, MembershipChange],
    *,
    remove: bool,
) -> Steps[None]:
    """Send so many users in one call. Zoho takes all of them or none.

    Where it names the user that it refuses, this one fails, and the others are sent again.
    """
    left = [*users]
    while left:
        part = left[:AT_ONCE]
        sources = [user_source(user, remove=remove) for user in part]
        call = updating(group_id, group.name, present(group.description), sources)
        try:
            result = yield from result_of(call, group_id)
        except InvalidArgument:  # options that cannot be sent
            raise
        except Error as error:
            yield from kept(error)
            index = _culprit(error)
            if remove and index is not None and error.attempts > 1:
                done |= yield from _gone(group_id, part)
            refused = part if index is None or index >= len(part) else [part[index]]
            done |= {user: failed(user, error) for user in refused if user not in done}
            if stops(error):
                same = untried(error)
                done |= {user: failed(user, same) for user in left if user not in done}
        else:
            done |= {
                user: MembershipChange(user=user, status="accepted", raw=result) for user in part
            }
        left = [user for user in left if user not in done]


def _gone(group_id: str, users: Sequence[str]) -> Steps[dict[str, MembershipChange]]:
    """Find the users whom a try before removed, whose response was lost: then Zoho refuses them."""
    try:
        found = yield from read_group(group_id)
    except Error:
        return {}  # all that is known is that they are refused
    sources = () if isinstance(found.sources, Unset) else found.sources
    if isinstance(found.sources, Unset) or len(sources) >= AT_ONCE:
        return {}
    there = {each.source.id for each in sources if each.type_ == TYPES["user"]}
    return {
        user: MembershipChange(user=user, status="accepted", raw=found)
        for user in users
        if user not in there
    }


def _culprit(error: Error) -> int | None:
    """Return the index of the source that a refusal names, if it names one."""
    if not isinstance(error.details, Mapping):
        return None
    path = cast("Mapping[str, Any]", error.details).get("json_path")
    found = _CULPRIT.fullmatch(path) if isinstance(path, str) else None
    return int(found[1]) if found else None
