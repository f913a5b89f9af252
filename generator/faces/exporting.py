"""`export` with an overload for what each vendor can."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from generator.faces.classes import ASYNC, SYNC
from generator.faces.imports import Imports
from generator.faces.reading import PACKAGE
from generator.faces.rendering import rendered
from generator.faces.source import Overlay

_NAMES: Final = {
    "_core.vendor": ("AsyncVendor",),
    "_faces": ("classes",),
    "planning.desired": ("DesiredState",),
    "planning.exporting": ("make_async_export", "make_export"),
    "planning.making": ("checked_vendor",),
    "planning.model": ("Progress",),
    "_core.crew": ("AT_ONCE",),
}


def export_module(overlays: Sequence[Overlay]) -> str:
    """Write `_faces/export.py`."""
    imports = Imports()
    imports.add("collections.abc", "Awaitable", "Callable", "Iterable")
    imports.add("typing", "TypeAlias", "overload")
    for module, names in _NAMES.items():
        imports.add(f"{PACKAGE}.{module}", *names)
    kinds = {name: found for name, found in _kinds(overlays).items() if found}
    return rendered(
        "export",
        imports=imports.code(),
        unions=[
            (f"_{flavour.prefix}{name}", [f"{flavour.prefix}{each.class_name}" for each in found])
            for name, found in kinds.items()
            for flavour in (SYNC, ASYNC)
        ],
        overloads=[
            {
                "vendor": f"_{flavour.prefix}{name}",
                "lists": name == "Lists",
                "result": "Awaitable[DesiredState]" if flavour.prefix else "DesiredState",
            }
            for name in kinds
            for flavour in (SYNC, ASYNC)
        ],
    )


def _kinds(overlays: Sequence[Overlay]) -> dict[str, list[Overlay]]:
    found: dict[str, list[Overlay]] = {"Lists": [], "Given": []}
    for each in overlays:
        verbs = {verb.name for verb in each.verbs}
        if "list_members" in verbs:
            found["Lists" if "list_groups" in verbs else "Given"].append(each)
    return found
