"""Read who is in which group, as a desired state that would change nothing."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

from attrs import frozen

from usergroups._core.bound import Bound, bound
from usergroups._core.drive import arun, run
from usergroups._core.steps import Steps
from usergroups._core.vendor import AsyncVendor, SyncVendor
from usergroups.planning.desired import DesiredGroup, DesiredState
from usergroups.planning.lists import visit
from usergroups.planning.plans import Watch, telling
from usergroups.planning.resolving import resolved
from usergroups.planning.running import Jobs, arun_all, checked_at_once, run_all
from usergroups_clients._runtime.errors import InvalidArgument


@frozen
class _Found:
    id: str
    name: str | None


def make_export(
    vendor: SyncVendor[Any], groups: Iterable[str] | None, at_once: int, progress: Watch | None
) -> DesiredState:
    """Read groups in threads.

    Args:
        vendor: An object of a vendor's class.
        groups: Ids or names of the groups; None for all.
        at_once: How many calls are under way at the same time.
        progress: Told whenever a group is read.

    Raises:
        InvalidArgument: There is no such group, or the vendor does not say who is in one.

    """
    verbs = _checked(bound(vendor), at_once)
    found = run(vendor.client, _groups(verbs, groups), None, verb="export")
    jobs = _jobs(verbs, found)
    read = run_all(vendor.client, jobs, at_once, telling("reading", progress), "export")
    return _state(read)


async def make_async_export(
    vendor: AsyncVendor[Any], groups: Iterable[str] | None, at_once: int, progress: Watch | None
) -> DesiredState:
    """Read groups in tasks; as `make_export`."""
    verbs = _checked(bound(vendor), at_once)
    found = await arun(vendor.client, _groups(verbs, groups), None, verb="export")
    jobs = _jobs(verbs, found)
    read = await arun_all(vendor.client, jobs, at_once, telling("reading", progress), "export")
    return _state(read)


def _state(groups: list[DesiredGroup]) -> DesiredState:
    """Leave out what would state nothing, which `plan` refuses."""
    return DesiredState(groups=tuple(each for each in groups if each.name or each.members))


def _checked(verbs: Bound, at_once: int) -> Bound:
    checked_at_once(at_once)
    if not verbs.has("list_members"):
        raise InvalidArgument(f"{verbs.title} does not say who is in a group", argument="vendor")
    return verbs


def _groups(verbs: Bound, groups: Iterable[str] | None) -> Steps[list[_Found]]:
    if groups is not None:
        wanted = [DesiredGroup(group=each, at=f"groups[{each!r}]") for each in _each(groups)]
        targets = yield from resolved(verbs, DesiredState(groups=tuple(wanted)))
        return [_Found(each.id, each.found.name if each.found else None) for each in targets]
    if not verbs.has("list_groups"):
        raise InvalidArgument(f"are needed: {verbs.title} does not list them", argument="groups")
    found: dict[str, _Found] = {}  # a page that shifts may show one twice

    def take(group: Any) -> None:
        found.setdefault(group.id, _Found(group.id, group.name))

    yield from visit(verbs.pages("list_groups"), take)
    return [*found.values()]


def _each(groups: Iterable[str]) -> list[str]:
    if isinstance(groups, str):
        raise InvalidArgument("must be several ids or names, not one text", argument="groups")
    each = list(groups)
    for group in each:
        if not isinstance(group, str) or not group:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgument(f"must be ids or names, not {group!r}", argument="groups")
    return each


def _jobs(verbs: Bound, found: list[_Found]) -> Jobs[DesiredGroup]:
    return [partial(_group, verbs, each) for each in found]


def _group(verbs: Bound, group: _Found) -> Steps[DesiredGroup]:
    members = yield from _persons(verbs, "list_members", group.id)
    assignments = None
    if verbs.has("list_assignees"):
        assignments = yield from _persons(verbs, "list_assignees", group.id)
    return DesiredGroup(id=group.id, name=group.name, members=members, assignments=assignments)


def _persons(verbs: Bound, verb: str, group: str) -> Steps[tuple[str, ...] | None]:
    """Read the ids of persons; None for nobody, as an empty list would ask to remove everybody."""
    found: dict[str, None] = {}

    def take(member: Any) -> None:
        if getattr(member, "kind", "user") == "user":
            found[member.id] = None

    yield from visit(verbs.pages(verb, group), take)
    return tuple(found) or None
