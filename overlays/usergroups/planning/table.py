"""A plan as a table that a person reads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from usergroups._core.planned import PlannedCall
from usergroups.planning.model import GroupPlan, ProjectPlan, UserPlan
from usergroups_clients._runtime.errors import one_line

_LONGEST = 200


class Shown(Protocol):
    """The lines that show a plan."""

    @property
    def title(self) -> str:
        """Name of the vendor's class."""
        ...

    @property
    def groups(self) -> Sequence[GroupPlan]:
        """All desired groups."""
        ...

    @property
    def users(self) -> Sequence[UserPlan]:
        """Users with a call of their own."""
        ...

    @property
    def projects(self) -> Sequence[ProjectPlan]:
        """Links to projects."""
        ...

    @property
    def calls(self) -> Sequence[PlannedCall]:
        """The calls that change something."""
        ...

    @property
    def refusals(self) -> Sequence[str]:
        """Reasons why it is not applied."""
        ...


def table(plan: Shown) -> str:
    """Write a plan: `+` for what is added, `-` for what is removed, `~` for what is changed."""
    lines = [line for group in plan.groups if not group.is_empty for line in _group(group)]
    if plan.users:
        lines.append(f"  {len(plan.users)} of these users join all their groups by one call each")
    lines += [line for link in plan.projects for line in _project(link)]
    lines += [""] if lines else []
    lines += [summary(plan), *(f"Refused: {why}" for why in plan.refusals)]
    return "\n".join(lines)


def summary(plan: Shown) -> str:
    """Write the one line that says how much a plan does."""
    if not plan.projects and all(each.is_empty for each in plan.groups):
        kept = sum(each.keep for each in plan.groups)
        return f"{plan.title}: nothing to do; {kept} to keep."
    added = sum(len(each.add) for each in plan.groups)
    removed = sum(len(each.remove) for each in plan.groups)
    kept = sum(each.keep for each in plan.groups)
    made = sum(each.create for each in plan.groups)
    changed = sum(_is_changed(each) for each in plan.groups)
    others = sum(len(each.assign) + len(each.unassign) for each in plan.groups)
    parts = [f"{added} to add", f"{removed} to remove", f"{kept} to keep"]
    parts += [f"{_count(made, 'group')} to create"] if made else []
    parts += [f"{_count(changed, 'group')} to change"] if changed else []
    parts += [f"{_count(others, 'assignment')} to change"] if others else []
    parts += [f"{_count(len(plan.projects), 'link')} to write"] if plan.projects else []
    more = " and more" if any(each.goes_on for each in plan.groups) else ""
    return f"{plan.title}: {', '.join(parts)}; {_count(len(plan.calls), 'call')}{more}."


def _group(group: GroupPlan) -> Iterator[str]:
    mark = "+" if group.create else "~"
    id_ = " (new)" if group.create else f" ({_text(group.group)})"
    yield f"{mark} {_text(group.name or group.group)}{id_ if group.name else ''}"
    if group.new_name is not None:
        yield f"    ~ name: {_text(group.new_name)}"
    if group.description is not None:
        yield f"    ~ description: {_text(group.description)}"
    yield from (f"    + {_text(user)}" for user in group.add)
    yield from (f"    - {_text(user)}" for user in group.remove)
    yield from (f"    + {_text(user)} (responsible)" for user in group.assign)
    yield from (f"    - {_text(user)} (responsible)" for user in group.unassign)
    notes = [f"{group.keep} kept"] if group.keep else []
    notes += [f"{group.extra} not listed, left alone"] if group.extra else []
    notes += [f"{_count(group.others, 'member')} no person, left alone"] if group.others else []
    if notes:
        yield f"      {'; '.join(notes)}"


def _project(link: ProjectPlan) -> Iterator[str]:
    yield f"~ project {_text(link.project)}, link {_text(link.project_group)}"
    if link.group is not None:
        yield f"    ~ group: {_text(link.group)}"
    if link.role is not None:
        yield f"    ~ role: {_text(link.role)}"


def _is_changed(group: GroupPlan) -> bool:
    if group.create:
        return False
    return group.new_name is not None or group.description is not None


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _text(text: str) -> str:
    return one_line(text, _LONGEST)
