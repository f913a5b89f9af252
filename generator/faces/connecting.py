"""`connect` and `from_env` with an overload for each vendor, and the classes they return."""

from __future__ import annotations

from collections.abc import Sequence

from generator.faces import docstrings, hints
from generator.faces.classes import ASYNC, SYNC, Flavour, connection, setting_parameter
from generator.faces.from_env import FROM_ENV
from generator.faces.imports import Imports
from generator.faces.reading import PACKAGE
from generator.faces.rendering import rendered
from generator.faces.source import Overlay

_FLAVOURS = (SYNC, ASYNC)


def connect_modules(overlays: Sequence[Overlay]) -> dict[str, str]:
    """Write `_faces/connect.py`, and `_faces/hints.py` with what its signatures name."""
    named = Imports()
    for flavour in _FLAVOURS:
        named.add(f"{PACKAGE}._core.settings", flavour.connection)
    vendors = [
        {
            "id": each.id,
            "class_name": each.class_name,
            "parameters": {
                flavour.prefix: _parameters(each, flavour, named) for flavour in _FLAVOURS
            },
        }
        for each in overlays
    ]
    imports = Imports()
    imports.add("collections.abc", "Mapping")
    imports.add("typing", "Any", "Literal", "Unpack", "overload")
    imports.add(f"{PACKAGE}._core.connecting", "connected", "joined", "read_from_env")
    imports.add(f"{PACKAGE}._faces", "classes", hints.MODULE)
    imports.add(f"{PACKAGE}._faces.vendors", "VENDORS", "VendorId")
    return {
        "connect.py": rendered(
            "connect",
            imports=imports.code(),
            flavours=_FLAVOURS,
            vendors=vendors,
            from_env_arguments=[
                docstrings.entry(name, text, indent=4) for name, text in FROM_ENV.items()
            ],
        ),
        f"{hints.MODULE}.py": hints.hints_module(named),
    }


def _parameters(overlay: Overlay, flavour: Flavour, named: Imports) -> list[str]:
    for setting in overlay.settings:
        named.of_source(setting.annotation, overlay.names["settings"])
    written = [*map(setting_parameter, overlay.settings), *connection(flavour, named)]
    return [hints.qualified(each, named) for each in written]


def classes_module(overlays: Sequence[Overlay]) -> str:
    """Write `_faces/classes.py`."""
    modules = {
        f"{flavour.prefix}{each.class_name}": f"{PACKAGE}._faces.{module_of(each, flavour)}"
        for each in overlays
        for flavour in _FLAVOURS
    }
    imports = Imports()
    for name, module in modules.items():
        imports.add(module, name)
    unions = [
        (f"Any{flavour.prefix}Vendor", [f"{flavour.prefix}{each.class_name}" for each in overlays])
        for flavour in _FLAVOURS
    ]
    return rendered(
        "classes",
        imports=imports.code(),
        unions=unions,
        modules=sorted(modules.items()),
        names=sorted([*modules, *(name for name, _ in unions)]),
    )


def module_of(overlay: Overlay, flavour: Flavour) -> str:
    """Return the module of a vendor's class, inside `_faces`."""
    return f"{flavour.prefix.lower()}_{overlay.id}".removeprefix("_")
