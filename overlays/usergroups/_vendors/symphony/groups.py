"""Symphony's groups: what a response says of one, and who is responsible for it."""

from __future__ import annotations

from typing import Any

from usergroups._core.ids import checked, present
from usergroups._core.required import required, same
from usergroups._core.steps import Steps, ask
from usergroups._vendors.symphony.members import as_wanted, same_ids, user_id_of
from usergroups.groups import Group
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.unset import Unset
from usergroups_clients.symphony import calls, models


def group_id_of(value: str) -> str:
    """Check the id of a group."""
    return checked(value, "group", r"[A-Za-z0-9._~=%+-]+", "OfCAiP4xT5u1rCjYJ0jz7H___oFKm2Jr")


def the_group(asked: str, raw: models.Group, call: Call[Any]) -> Group[models.Group]:
    """Read the group that was asked for.

    Raises:
        InvalidResponse: It is another, or has no id.

    """
    same(raw.id, asked, "/id", call)
    return group_of(raw, call)


def group_of(raw: models.Group, call: Call[Any]) -> Group[models.Group]:
    """Read a group.

    Raises:
        InvalidResponse: It has no id.

    """
    return Group(
        id=required(raw.id or None, "/id", "the id of a group", call),
        name=present(raw.name),
        description=present(raw.description),
        raw=raw,
    )


def group_of_membership(
    raw: models.GroupMembership, call: Call[Any]
) -> Group[models.GroupMembership]:
    """Read the group of a membership.

    Raises:
        InvalidResponse: It has no id.

    """
    group = models.GroupSummary() if isinstance(raw.group, Unset) else raw.group
    group_id = required(raw.group_id or group.id or None, "/groupId", "the id of a group", call)
    return Group(id=group_id, name=present(group.name), raw=raw)


def change_assignment(group: str, user: str, *, active: bool) -> Steps[models.GroupAssignment]:
    """Make a user responsible for a group, or end that.

    Returns:
        The assignment as it is now.

    Raises:
        InvalidResponse: The response is about another one, or says that nothing changed.

    """
    body = models.GroupAssignmentUpdate(active=active)
    group_id, user_id = group_id_of(group), user_id_of(user, "user")
    call = calls.assign_group(group_id, user_id, body=body)
    assignment = yield from ask(call)
    same_ids(assignment, call, group=group_id, user=user_id)
    as_wanted(assignment.active, active, call, assignment)
    return assignment
