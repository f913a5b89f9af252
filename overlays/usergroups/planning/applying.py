"""Apply what a plan has for one group: look again, then change what is still to be changed."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import partial
from typing import Any, Final

from attrs import evolve, field, frozen

from usergroups._core.batch import failed, user_by_user
from usergroups._core.bound import Bound
from usergroups._core.dry import Address
from usergroups._core.planned import PlannedCall
from usergroups._core.steps import Steps, kept
from usergroups.groups import ChangeStatus, Group, MembershipChange
from usergroups.planning.difference import NEW, creating, link_steps
from usergroups.planning.journal import Journal
from usergroups.planning.lists import Comparison, compared, state_of
from usergroups.planning.model import AppliedGroup, GroupPlan, ProjectPlan
from usergroups.planning.sending import sent
from usergroups_clients._runtime.errors import Error, ItemError

CHANGED: Final = "others have changed the group since the plan: plan again"


@frozen
class Applying:
    """The means to apply a plan."""

    bound: Bound
    journal: Journal
    address: Address
    joined: Mapping[str, MembershipChange] = field(factory=dict[str, MembershipChange])
    """Results of users who join several groups by one call of their own."""
    taken: Mapping[str, Sequence[str]] | Error = field(factory=dict[str, Sequence[str]])
    """Ids of the groups that have the names of new ones by now; or why nobody knows."""
    again: bool = False
    """The plan may have been applied before, and no journal tells."""

    def send(self, verb: str, plan: GroupPlan, group: str, *given: Any, **named: Any) -> Steps[Any]:
        """Run a verb on a group, as far as the plan has shown its calls."""
        steps = self.bound.steps(verb, group, *given, **named)
        return self.watch(steps, verb, plan, group)

    def watch(self, steps: Steps[Any], verb: str, plan: GroupPlan, group: str) -> Steps[Any]:
        """Run a verb as far as the plan has shown its calls."""
        allows = partial(_is_shown, plan, {(e.operation, e.url) for e in plan.calls}, group)
        return sent(
            steps, verb, plan.key, journal=self.journal, address=self.address, allows=allows
        )


def _is_shown(
    plan: GroupPlan, known: Collection[tuple[str, str]], group: str, call: PlannedCall
) -> bool:
    """Return True for a call that was shown, or is a smaller one of those.

    Bodies may differ: users who are there by now, or are refused, are left out of a call.
    """
    if (call.operation, call.url) in known or plan.goes_on:
        return True
    if not plan.create or not group:
        return False
    return any(operation == call.operation and _fits(url, call.url) for operation, url in known)


def _fits(shown: str, url: str) -> bool:
    before, mark, after = shown.partition(NEW)
    return bool(mark) and url.startswith(before) and url.endswith(after)


def apply_group(run: Applying, plan: GroupPlan) -> Steps[AppliedGroup]:
    """Change a group as planned; what an earlier run has done is not done again."""
    before = run.journal.finished(plan.key)
    if before is not None:
        return before
    result = yield from _guarded(run, plan)
    run.journal.done(plan.key, result)
    return result


def apply_project(run: Applying, plan: ProjectPlan) -> Steps[AppliedGroup]:
    """Write a link as planned, unless an earlier run has."""
    before = run.journal.finished(plan.key)
    if before is not None:
        return before
    shown = GroupPlan(group=plan.key, calls=plan.calls)
    result = AppliedGroup(group=plan.project_group)
    try:
        yield from run.watch(link_steps(run.bound, plan), "set_project_group", shown, plan.key)
    except Error as error:
        yield from kept(error)
        result = result.stop(str(error), error)
    run.journal.done(plan.key, result)
    return result


def _guarded(run: Applying, plan: GroupPlan) -> Steps[AppliedGroup]:
    result = AppliedGroup(group=plan.group, name=plan.name)
    empty = _will_be_empty(run, plan)
    try:
        if plan.create:
            result = yield from _create(run, plan, result)
        if not result.stopped:
            result = yield from _change(run, plan, result, empty=empty)
    except Error as error:
        yield from kept(error)
        error.__traceback__ = error.__context__ = None  # results are kept; frames need not be
        return result.stop(str(error), error)
    return result


def _will_be_empty(run: Applying, plan: GroupPlan) -> bool:
    """Return True for a group that this run makes, and that is made without anybody."""
    made = run.journal.made(plan.key) or run.journal.may_have(plan.key, "create_group")
    return plan.create and not made and not run.bound.takes("create_group", "users")


def _create(run: Applying, plan: GroupPlan, result: AppliedGroup) -> Steps[AppliedGroup]:
    """Make a group, unless an earlier run has: its journal has the id, or its name is there now."""
    made = run.journal.made(plan.key)
    if made is not None:
        return evolve(result, group=made, created=True)
    if isinstance(run.taken, Error):
        return result.stop(str(run.taken), run.taken)
    there = run.taken.get(plan.name or "", ())
    tried = run.journal.may_have(plan.key, "create_group")
    if len(there) == 1 and tried:
        (id_,) = there
    elif there:
        return result.stop("a group of this name is there by now: plan again")
    else:
        steps = run.watch(creating(run.bound, plan), "create_group", plan, "")
        id_ = (yield from steps).id
    yield from run.journal.writing(partial(run.journal.created, plan.key, id_))
    return evolve(result, group=id_, created=True)


def _change(
    run: Applying, plan: GroupPlan, result: AppliedGroup, *, empty: bool
) -> Steps[AppliedGroup]:
    group = result.group
    if (yield from _is_renamed(run, plan)):
        return result.stop(CHANGED)
    members = people = None
    if not empty and _has_to_be_read(run, plan):
        members = yield from _members(run, plan, group)
    if not empty and (plan.assign or plan.unassign):
        people = yield from _assignees(run, plan, group)
    if _is_changed(plan, members, people):
        return result.stop(CHANGED)
    texts = {"name": plan.new_name, "description": None if plan.create else plan.description}
    given = {name: text for name, text in texts.items() if text is not None}
    if given:
        yield from run.send("update_group", plan, group, **given)
    there = frozenset[str]() if members is None else members.there
    own = set(plan.through)
    to_add = [user for user in plan.add if user not in there and user not in own]
    added = yield from _many(run, "add_members", plan, group, to_add)
    added += [_joined(run, user, there) for user in plan.through]
    result = evolve(result, added=_in_order(plan.add, added, made=plan.create))
    assigned = yield from _each(run, "assign", plan, group, _missing(plan.assign, people))
    result = evolve(result, assigned=_in_order(plan.assign, assigned))
    if not plan.remove and not plan.unassign:
        return result
    if not result.ok:
        return result.stop("nobody was removed, since not all could be added")
    if given or added or assigned:
        members = people = None
    return (yield from _remove(run, plan, result, members, people))


def _has_to_be_read(run: Applying, plan: GroupPlan) -> bool:
    """Return True if what is done depends on who is a member by now.

    To add users does not: who is added again stays a member. Where they may have been added by an
    earlier run or with the group, though, no call is sent twice.
    """
    again = run.again or run.journal.may_have(plan.key, "add_members")
    decides = plan.create or plan.remove or plan.through or again
    return bool(decides) and run.bound.has("list_members")


def _joined(run: Applying, user: str, there: Collection[str]) -> MembershipChange:
    change = run.joined.get(user, MembershipChange(user=user, status="accepted"))
    if user in there or change.status == "failed":
        return change
    return failed(user, ItemError("the user is not in the group afterwards"))


def _remove(
    run: Applying,
    plan: GroupPlan,
    result: AppliedGroup,
    members: Comparison | None,
    people: Comparison | None,
) -> Steps[AppliedGroup]:
    """Remove those who are still there, after one more look at who else is.

    Those who were just read, if nothing was sent since, are not read again.
    """
    group = result.group
    if plan.remove and members is None:
        members = yield from _members(run, plan, group)
    if plan.unassign and people is None:
        people = yield from _assignees(run, plan, group)
    if _is_changed(plan, members, people):
        return result.stop(CHANGED)
    left = [user for user in plan.remove if members is not None and user in members.there]
    removed = yield from _many(run, "remove_members", plan, group, left)
    result = evolve(result, removed=_in_order(plan.remove, removed))
    still = [user for user in plan.unassign if people is not None and user in people.there]
    ended = yield from _each(run, "unassign", plan, group, still)
    return evolve(result, unassigned=_in_order(plan.unassign, ended))


def _members(run: Applying, plan: GroupPlan, group: str) -> Steps[Comparison | None]:
    ids = frozenset((*plan.add, *plan.remove))
    if not ids:
        return None
    collect = bool(plan.remove)
    return (yield from compared(run.bound, "list_members", group, ids, collect=collect))


def _assignees(run: Applying, plan: GroupPlan, group: str) -> Steps[Comparison]:
    ids = frozenset((*plan.assign, *plan.unassign))
    collect = bool(plan.unassign)
    return (yield from compared(run.bound, "list_assignees", group, ids, collect=collect))


def _is_renamed(run: Applying, plan: GroupPlan) -> Steps[bool]:
    """Return True if a group from which somebody shall be removed has another name by now.

    Lists go by names: the group that is meant may be another one.
    """
    if plan.name is None or not (plan.remove or plan.unassign) or not run.bound.has("get_group"):
        return False
    now: Group[object] = yield from run.bound.steps("get_group", plan.group)
    return now.name not in {plan.name, plan.new_name}


def _is_changed(plan: GroupPlan, members: Comparison | None, people: Comparison | None) -> bool:
    """Return True if others have changed a group from which somebody shall be removed.

    What the plan itself does, or somebody else did likewise, is no change.
    """
    if plan.remove and members is not None and state_of(members.extra) != plan.state:
        return True
    return bool(
        plan.unassign and people is not None and state_of(people.extra) != plan.assigned_state
    )


def _many(
    run: Applying, verb: str, plan: GroupPlan, group: str, users: Sequence[str]
) -> Steps[list[MembershipChange]]:
    if not users:
        return []
    changes: list[MembershipChange] = yield from run.send(verb, plan, group, users)
    return changes


def _each(
    run: Applying, verb: str, plan: GroupPlan, group: str, users: Sequence[str]
) -> Steps[list[MembershipChange]]:
    """Run a verb for each user; an error of one goes into that user's result."""

    def change(user: str) -> Steps[MembershipChange]:
        raw = yield from run.send(verb, plan, group, user)
        return MembershipChange(user=user, status="accepted", raw=raw)

    return (yield from user_by_user(users, change))


def _missing(users: Sequence[str], people: Comparison | None) -> list[str]:
    return [user for user in users if people is None or user not in people.there]


def _in_order(
    users: Sequence[str],
    changes: Sequence[MembershipChange],
    *,
    made: bool = False,
) -> tuple[MembershipChange, ...]:
    """Return one result per user; to the others nothing was sent, or the group was made so."""
    done = {each.user: each for each in changes}
    status: ChangeStatus = "changed" if made else "unchanged"
    return tuple(done.get(user) or MembershipChange(user=user, status=status) for user in users)
