"""`plan` with an overload for what each vendor can, and the table that says so."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import frozen

from generator.faces.classes import ASYNC, SYNC
from generator.faces.imports import Imports
from generator.faces.reading import PACKAGE
from generator.faces.rendering import rendered
from generator.faces.source import Overlay
from generator.faces.tables import table

_CHANGES: Final = frozenset({"add_members", "remove_members"})
_NAMES: Final = {
    "_core.vendor": ("AsyncVendor",),
    "_faces": ("classes",),
    "planning.desired": ("DesiredState",),
    "planning.limits": ("LARGEST_SHARE", "MOST_REMOVED", "Limits"),
    "planning.making": ("checked_vendor", "make_async_plan", "make_plan", "read_stored"),
    "planning.model": ("Progress",),
    "planning.plans": ("AsyncPlan", "Plan"),
    "planning.reading_desired": ("Desired",),
    "_core.crew": ("AT_ONCE",),
}


@frozen
class _Kind:
    """Vendors with which the same can be planned."""

    name: str
    overlays: tuple[Overlay, ...]
    desired: str
    removes: bool


def plan_module(overlays: Sequence[Overlay]) -> str:
    """Write `_faces/plan.py`."""
    imports = Imports()
    imports.add("collections.abc", "Awaitable", "Callable")
    imports.add("os", "PathLike")
    imports.add("typing", "TypeAlias", "overload")
    for module, names in _NAMES.items():
        imports.add(f"{PACKAGE}.{module}", *names)
    kinds = _kinds(overlays)
    unions = [
        (f"_{flavour.prefix}{kind.name}", _classes(kind, flavour.prefix))
        for kind in kinds
        for flavour in (SYNC, ASYNC)
    ]
    overloads = [
        {
            "vendor": f"_{flavour.prefix}{kind.name}",
            "desired": kind.desired,
            "removes": kind.removes,
            "result": "Awaitable[AsyncPlan]" if flavour.prefix else "Plan",
        }
        for kind in kinds
        for flavour in (SYNC, ASYNC)
    ]
    return rendered("plan", imports=imports.code(), unions=unions, overloads=overloads)


def _kinds(overlays: Sequence[Overlay]) -> list[_Kind]:
    full = tuple(each for each in overlays if _verbs(each) >= {*_CHANGES, "list_members"})
    adding = tuple(each for each in overlays if _verbs(each) >= _CHANGES and each not in full)
    linking = tuple(
        each
        for each in overlays
        if each not in (*full, *adding) and "set_project_group" in _verbs(each)
    )
    kinds = [
        _Kind("Members", full, "Desired", removes=True),
        _Kind("Additions", adding, "Desired", removes=False),
        _Kind("Links", linking, "DesiredState | str | PathLike[str]", removes=False),
    ]
    return [each for each in kinds if each.overlays]


def _classes(kind: _Kind, prefix: str) -> list[str]:
    return [f"{prefix}{each.class_name}" for each in kind.overlays]


def _verbs(overlay: Overlay) -> frozenset[str]:
    return frozenset(each.name for each in overlay.verbs)


def plan_table(overlays: Sequence[Overlay]) -> str:
    """Write what can be planned with which vendor as a table in Markdown."""
    rows = [["what a file can state", *(each.class_name for each in overlays)]]
    rows += [
        [what, *("yes" if _can(each, verbs, parameter) else "" for each in overlays)]
        for what, verbs, parameter in _ABILITIES
    ]
    return table(rows)


_ABILITIES: Final = (
    ("`id` of a group, `members` to add", _CHANGES, None),
    ("`complete`: members to remove", _CHANGES | {"list_members"}, None),
    ("`name` of a group", frozenset({"list_groups"}), None),
    ("`create`", frozenset({"list_groups", "create_group"}), None),
    ("`id` and `name`: rename", frozenset({"get_group", "update_group"}), None),
    ("`description`", frozenset({"get_group"}), ("update_group", "description")),
    ("`assignments`", frozenset({"assign", "unassign", "list_assignees"}), None),
    ("`projects`", frozenset({"set_project_group"}), None),
)


def _can(overlay: Overlay, verbs: frozenset[str], parameter: tuple[str, str] | None) -> bool:
    if not _verbs(overlay) >= verbs:
        return False
    return parameter is None or any(
        each.name == parameter[0] and any(one.name == parameter[1] for one in each.parameters)
        for each in overlay.verbs
    )
