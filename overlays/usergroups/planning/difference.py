"""Members that a group lacks or has too many, with the calls that change it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from urllib.parse import quote

from attrs import evolve

from usergroups._core.bound import Bound
from usergroups._core.dry import Address, shown
from usergroups._core.planned import PlannedCall, PlannedCalls
from usergroups._core.steps import Steps
from usergroups.groups import Group
from usergroups.planning.desired import DesiredProject
from usergroups.planning.limits import Limits
from usergroups.planning.lists import Comparison, compared, state_of
from usergroups.planning.model import GroupPlan, ProjectPlan
from usergroups.planning.resolving import Target
from usergroups.planning.written_ids import folded, kinds_of
from usergroups_clients._runtime.errors import InvalidArgument, NotFound

NEW = "{id of the new group}"
"""Stands for an id that is not known yet."""


def group_plan(bound: Bound, target: Target, limits: Limits, address: Address) -> Steps[GroupPlan]:
    """Compare a group with what is desired.

    Raises:
        InvalidArgument: It is not there, or ids are written in two ways.

    """
    if not target.id:
        return (yield from _plan_of_new(bound, target, address))
    group = yield from _read(bound, target)
    plan = GroupPlan(group=target.id, name=group.name if group else None)
    plan = _texts(plan, target, group)
    plan = yield from _members(bound, plan, target, limits)
    plan = yield from _assignments(bound, plan, target, limits)
    return (yield from with_calls(bound, plan, address))


def with_calls(bound: Bound, plan: GroupPlan, address: Address) -> Steps[GroupPlan]:
    """Show the calls that change an existing group."""
    calls: list[PlannedCall] = []
    for verb, arguments, keywords in work(plan):
        steps = bound.steps(verb, plan.group, *arguments, **keywords)
        calls += yield from shown(steps, verb, address)
    return evolve(plan, calls=tuple(calls))


def work(plan: GroupPlan) -> Iterator[tuple[str, tuple[object, ...], dict[str, str]]]:
    """Yield the verbs that change an existing group, with what they take besides its id."""
    texts = {"name": plan.new_name, "description": plan.description}
    if given := {name: text for name, text in texts.items() if text is not None}:
        yield "update_group", (), given
    apart = set(plan.through)
    if own := [user for user in plan.add if user not in apart]:
        yield "add_members", (own,), {}
    for user in plan.assign:
        yield "assign", (user,), {}
    if plan.remove:
        yield "remove_members", (plan.remove,), {}
    for user in plan.unassign:
        yield "unassign", (user,), {}


def project_plan(bound: Bound, link: DesiredProject, address: Address) -> Steps[ProjectPlan]:
    """Show how a link is written. Nothing reads links, so it always is."""
    plan = ProjectPlan(
        project=link.project,
        project_group=link.project_group,
        group=link.group,
        role=link.role,
        notify=link.notify,
    )
    steps = link_steps(bound, plan)
    return evolve(plan, calls=tuple((yield from shown(steps, "set_project_group", address))))


def link_steps(bound: Bound, plan: ProjectPlan) -> Steps[object]:
    """Begin the verb that writes a link."""
    return bound.steps(
        "set_project_group",
        plan.project,
        plan.project_group,
        group=plan.group,
        role=plan.role,
        notify=plan.notify,
    )


def _read(bound: Bound, target: Target) -> Steps[Group[object] | None]:
    wanted = target.wanted
    whole = wanted.description is not None or (wanted.id is not None and wanted.name is not None)
    if target.found is not None and not whole:
        return target.found
    if not bound.has("get_group"):
        return None
    try:
        group: Group[object] = yield from bound.steps("get_group", target.id)
    except NotFound:
        group_part = "id" if wanted.id is not None else "group"
        raise InvalidArgument(
            f"there is no group {target.id!r}", argument=wanted.place(group_part)
        ) from None
    return group


def _texts(plan: GroupPlan, target: Target, group: Group[object] | None) -> GroupPlan:
    wanted = target.wanted
    if group is None:
        return plan
    if wanted.id is not None and wanted.name not in {None, group.name}:
        plan = evolve(plan, new_name=wanted.name)
    if wanted.description is not None and wanted.description != (group.description or ""):
        plan = evolve(plan, description=wanted.description)
    return plan


def _members(bound: Bound, plan: GroupPlan, target: Target, limits: Limits) -> Steps[GroupPlan]:
    users = target.wanted.members
    if users is None:
        return plan
    if not bound.has("list_members"):
        return evolve(plan, add=users)
    found = yield from compared(
        bound, "list_members", plan.group, frozenset(users), collect=target.wanted.complete
    )
    add = tuple(user for user in users if user not in found.there)
    _refuse_other_spellings(add, users, found, target, "members")
    remove = tuple(found.extra) if limits.remove else ()
    return evolve(
        plan,
        add=add,
        remove=remove,
        keep=len(found.there),
        extra=found.extras - len(remove),
        others=found.others,
        state=state_of(found.there),
    )


def _assignments(bound: Bound, plan: GroupPlan, target: Target, limits: Limits) -> Steps[GroupPlan]:
    users = target.wanted.assignments
    if users is None:
        return plan
    found = yield from compared(
        bound, "list_assignees", plan.group, frozenset(users), collect=target.wanted.complete
    )
    assign = tuple(user for user in users if user not in found.there)
    _refuse_other_spellings(assign, users, found, target, "assignments")
    unassign = tuple(found.extra) if limits.remove else ()
    return evolve(
        plan,
        assigned=len(found.there),
        assign=assign,
        unassign=unassign,
        assigned_state=state_of(found.there),
    )


def _refuse_other_spellings(
    add: tuple[str, ...], users: tuple[str, ...], found: Comparison, target: Target, part: str
) -> None:
    """Refuse ids that may be of members who are there: they would be added, and removed."""
    spelled = {folded(user): user for user in add}
    for extra in found.extra:
        if (user := spelled.get(folded(extra))) is not None:
            raise InvalidArgument(
                f"{user!r} is in the group as {extra!r}: write it so",
                argument=target.wanted.place(part, users.index(user)),
            )
    given, there = kinds_of(users), found.kinds
    if given and there and not given <= there:
        raise InvalidArgument(
            f"has ids of the kind {'/'.join(sorted(given))}, and the vendor lists members by"
            f" {'/'.join(sorted(there))}: use these, or nobody could be told from another",
            argument=target.wanted.place(part),
        )


def _plan_of_new(bound: Bound, target: Target, address: Address) -> Steps[GroupPlan]:
    """Show how a group is made; its id stands open in the calls that follow."""
    wanted = target.wanted
    plan = GroupPlan(
        group="",
        name=wanted.title,
        create=True,
        description=wanted.description,
        add=wanted.members or (),
        assign=wanted.assignments or (),
        state=state_of(()),
    )
    calls = [*(yield from shown(creating(bound, plan), "create_group", address))]
    rest = evolve(plan, description=None, add=left_to_add(bound, plan))
    goes_on = False
    for verb, arguments, keywords in work(rest):
        steps = bound.steps(verb, target.sample, *arguments, **keywords) if target.sample else None
        made = None if steps is None else _unread(shown(steps, verb, address), target.sample)
        goes_on = goes_on or made is None
        calls += made or []
    return evolve(plan, calls=tuple(calls), goes_on=goes_on)


def _unread(steps: Steps[PlannedCalls], sample: str) -> list[PlannedCall] | None:
    """Return the calls for a new group; None if the verb would have to read it first."""
    try:
        next(steps)
    except StopIteration as done:
        return [_opened(each, sample) for each in done.value]
    steps.close()
    return None


def creating(bound: Bound, plan: GroupPlan) -> Steps[Group[object]]:
    """Begin the verb that makes a group, with its first members where it takes them."""
    given: dict[str, object] = {}
    if plan.description is not None:
        given["description"] = plan.description
    first = plan.add[: len(plan.add) - len(left_to_add(bound, plan))]
    if first:
        given["users"] = first
    return bound.steps("create_group", plan.name, **given)


def left_to_add(bound: Bound, plan: GroupPlan) -> tuple[str, ...]:
    """Return the users of a new group whom the verb that makes it does not take."""
    if not plan.add or not bound.takes("create_group", "users"):
        return plan.add

    def too_many(count: int) -> bool:
        try:
            next(bound.steps("create_group", plan.name, users=plan.add[:count]))
        except InvalidArgument:
            return True
        return False

    return plan.add[bisect_left(range(1, len(plan.add) + 1), True, key=too_many) :]  # noqa: FBT003


def _opened(call: PlannedCall, sample: str) -> PlannedCall:
    body = call.body
    for spelled in dict.fromkeys((sample, quote(sample, safe=""))):
        call = evolve(call, url=call.url.replace(spelled, NEW))
    return call if body is None else evolve(call, body=body.replace(sample, NEW))
