"""Users who join several groups: by one call that replaces their groups, where that costs less.

Such a call names all groups that the user shall be in, so these are read right before it. Nobody
is ever removed by it, and no group from which somebody else is removed takes part.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import evolve

from usergroups._core.batch import failed
from usergroups._core.bound import Bound
from usergroups._core.dry import Address, shown
from usergroups._core.steps import Steps, every_item, kept
from usergroups.groups import MembershipChange
from usergroups.planning.journal import Journal
from usergroups.planning.model import GroupPlan, UserPlan
from usergroups.planning.sending import sent
from usergroups_clients._runtime.errors import Error, ItemError

_VERBS: Final = ("list_groups_of_user", "set_groups_of_user")
_READ_AND_SENT: Final = 2
_LEFT: Final = "others have taken the user out of a group since the plan: plan again"


def joining(bound: Bound, groups: Sequence[GroupPlan]) -> list[UserPlan]:
    """Find the users who join so many groups that one call for all of them costs less.

    Args:
        bound: The vendor's verbs.
        groups: What is planned for each group.

    """
    if not bound.has(*_VERBS):
        return []
    joined: dict[str, list[str]] = {}
    for group in groups:
        if not (group.create or group.remove or group.unassign):
            for user in group.add:
                joined.setdefault(user, []).append(group.group)
    return [
        UserPlan(user=user, groups=tuple(found))
        for user, found in joined.items()
        if len(found) > _READ_AND_SENT
    ]


def user_plan(bound: Bound, plan: UserPlan, address: Address) -> Steps[UserPlan]:
    """Show the call by which a user joins groups."""
    now = yield from _groups_of(bound, plan)
    steps = _replacing(bound, plan, now)
    calls = yield from shown(steps, _VERBS[1], address)
    return evolve(plan, stays=tuple(now), calls=tuple(calls))


def through(groups: Sequence[GroupPlan], users: Sequence[UserPlan]) -> list[GroupPlan]:
    """Note who joins each group by a call of their own."""
    found: dict[str, list[str]] = {}
    for each in users:
        for group in each.groups:
            found.setdefault(group, []).append(each.user)
    return [
        evolve(group, through=tuple(found[group.group])) if group.group in found else group
        for group in groups
    ]


def join(
    bound: Bound, plan: UserPlan, journal: Journal, address: Address
) -> Steps[MembershipChange]:
    """Let a user join groups, unless an earlier run has."""
    if all(journal.finished(group) for group in plan.groups):
        return MembershipChange(user=plan.user, status="unchanged")
    known = {(call.operation, call.url) for call in plan.calls}
    try:
        now = yield from _groups_of(bound, plan)
        if not {*plan.stays} <= {*now}:
            return failed(plan.user, ItemError(_LEFT))
        yield from sent(
            _replacing(bound, plan, now),
            _VERBS[1],
            f"user {plan.user}",
            journal=journal,
            address=address,
            allows=lambda call: (call.operation, call.url) in known,
        )
    except Error as error:
        return failed(plan.user, (yield from kept(error)))
    return MembershipChange(user=plan.user, status="accepted")


def _groups_of(bound: Bound, plan: UserPlan) -> Steps[list[str]]:
    groups = yield from every_item(bound.pages(_VERBS[0], plan.user))
    return [*dict.fromkeys(group.id for group in groups)]


def _replacing(bound: Bound, plan: UserPlan, now: list[str]) -> Steps[object]:
    """Begin the verb that adds to the groups that a user is in."""
    return bound.steps(_VERBS[1], plan.user, [*dict.fromkeys([*now, *plan.groups])])
