"""Zoho's members that are users: added and removed, up to 200 in one call."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from usergroups._core.drive import Steps
from usergroups._core.ids import each_once, present
from usergroups._vendors.zoho.groups import id_of, read_group, result_of, updating
from usergroups._vendors.zoho.sources import AT_ONCE, TYPES, user_source
from usergroups.groups import MembershipChange
from usergroups_clients._runtime.errors import AuthError, Error, Unauthenticated
from usergroups_clients._runtime.unset import Unset
from usergroups_clients.zoho import models


def change_members(
    group: str, users: Iterable[str], *, remove: bool
) -> Steps[list[MembershipChange]]:
    """Add users to a group, or remove them; those for whom nothing changes are not sent."""
    group_id = id_of(group, "group")
    ids = [id_of(user, "users") for user in each_once(users, "users")]
    if not ids:
        return []
    found = yield from read_group(group_id)
    sources = () if isinstance(found.sources, Unset) else found.sources
    there = {each.source.id: each for each in sources if each.type_ == TYPES["user"]}
    if remove:
        # A missing or full list may not be all: who is not in it is removed all the same.
        complete = not isinstance(found.sources, Unset) and len(sources) < AT_ONCE
        to_send = [user for user in ids if user in there or not complete]
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
    """Send so many users in one call; they succeed or fail together."""
    done: dict[str, MembershipChange] = {}
    refused: Error | None = None
    for start in range(0, len(users), AT_ONCE):
        part = users[start : start + AT_ONCE]
        error = refused
        if error is None:
            sources = [user_source(user, remove=remove) for user in part]
            call = updating(group_id, found.name, present(found.description), sources)
            try:
                result = yield from result_of(call)
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
