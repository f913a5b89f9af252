"""Groups of a desired state, found at the vendor by id or by name."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from difflib import get_close_matches

from attrs import define, field, frozen

from usergroups._core.bound import Bound
from usergroups._core.steps import Steps
from usergroups.groups import Group
from usergroups.planning.desired import DesiredGroup, DesiredState
from usergroups.planning.guards import id_fault
from usergroups.planning.lists import visit
from usergroups_clients._runtime.errors import InvalidArgument, NotFound


@frozen
class Target:
    """A desired group, and the group that it is."""

    wanted: DesiredGroup
    id: str
    """Empty for a group that has to be made."""
    found: Group[object] | None = None
    """The group, where it was read."""
    sample: str = ""
    """Id of some other group, by which calls for a new one can be shown."""


@define
class _Listed:
    """The groups that are listed, as far as they are of interest."""

    keys: frozenset[str]
    by_id: dict[str, Group[object]] = field(factory=dict[str, Group[object]])
    by_name: dict[str, list[Group[object]]] = field(factory=dict[str, list[Group[object]]])
    names: set[str] = field(factory=set[str])
    sample: str = ""

    def take(self, group: Group[object]) -> None:
        self.sample = self.sample or group.id
        if group.name is not None:
            self.names.add(group.name)
        if group.id in self.keys:
            self.by_id[group.id] = group
        if group.name in self.keys and all(
            each.id != group.id for each in self.by_name.get(group.name, ())
        ):
            self.by_name.setdefault(group.name, []).append(group)


def resolved(bound: Bound, state: DesiredState) -> Steps[list[Target]]:
    """Find the groups of a desired state; the list of groups is read only if a name is given.

    Raises:
        InvalidArgument: A group is not there, several have its name, or it is stated twice.

    """
    named = [each for each in state.groups if each.id is None]
    listed = _Listed(frozenset(each.title for each in named))
    if named and bound.has("list_groups"):
        yield from visit(bound.pages("list_groups"), listed.take)
    targets: list[Target] = []
    for wanted in state.groups:
        if wanted.id is not None:
            targets.append(Target(wanted, wanted.id))
        else:
            targets.append((yield from _found(bound, wanted, listed)))
    _refuse_doubled(targets)
    return targets


def ids_of(bound: Bound, names: Collection[str]) -> Steps[Mapping[str, list[str]]]:
    """Find the ids of all groups of these names; the list of groups is read once, if at all."""
    found: dict[str, dict[str, None]] = {name: {} for name in names}

    def take(group: Group[object]) -> None:
        if group.name in found:
            found[group.name][group.id] = None

    if found:
        yield from visit(bound.pages("list_groups"), take)
    return {name: [*ids] for name, ids in found.items()}


def _found(bound: Bound, wanted: DesiredGroup, listed: _Listed) -> Steps[Target]:
    key, part = wanted.title, "group" if wanted.group is not None else "name"
    if not bound.has("list_groups"):
        return Target(wanted, key)
    hits = {each.id: each for each in listed.by_name.get(key, ())}
    if wanted.group is not None and key in listed.by_id:
        hits[key] = listed.by_id[key]
    if len(hits) > 1:
        raise InvalidArgument(
            f"{key!r} is of {len(hits)} groups: give one of the ids {', '.join(sorted(hits))}",
            argument=wanted.place(part),
        )
    if hits:
        (group,) = hits.values()
        return Target(wanted, group.id, group)
    if wanted.group is not None and bound.has("get_group") and not id_fault(bound, key):
        try:  # a list need not have all groups
            group = yield from bound.steps("get_group", key)
        except NotFound:
            pass
        else:
            return Target(wanted, key, group)
    if wanted.create:
        return Target(wanted, "", sample=listed.sample)
    like = get_close_matches(key, sorted(listed.names), 1)
    wish = "; create it first" if wanted.lines else "; set `create` to have it made"
    hint = f": did you mean {like[0]!r}?" if like else wish
    raise InvalidArgument(f"there is no group {key!r}{hint}", argument=wanted.place(part))


def _refuse_doubled(targets: Sequence[Target]) -> None:
    seen: dict[str, Target] = {}
    for target in targets:
        key = target.id or f"new {target.wanted.title}"
        if key in seen:
            raise InvalidArgument(
                f"is the same group as {seen[key].wanted.title!r}: state each group once",
                argument=target.wanted.place(),
            )
        seen[key] = target
