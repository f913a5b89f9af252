"""All names of the package `usergroups`: those of its own modules, of the faces and of the runtime.

A module says with `__all__` which of its names are public.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from generator.emit.emit import EXPORTED
from generator.errors import GeneratorError
from generator.faces.imports import Imports
from generator.faces.reading import PACKAGE, exported
from generator.faces.rendering import rendered
from generator.faces.source import Overlay

_ROOMS: Final = ("*.py", "_core/*.py", "_auth/*.py", "planning/*.py")
_RUNTIME: Final = "usergroups_clients._runtime"


def exports_module(
    overlays: Path, vendors: Sequence[Overlay], faces: Mapping[str, Sequence[str]], version: str
) -> str:
    """Write `_faces/exports.py`.

    Args:
        overlays: The folder of the package `usergroups`.
        vendors: The vendors.
        faces: The public names of emitted modules, by module.
        version: The version of the distribution.

    Raises:
        GeneratorError: Two modules have one name.

    """
    found: dict[str, str] = {}
    for name, module in [
        *_of_rooms(overlays),
        *((name, module) for each in vendors for name, module in each.exports.items()),
        *((name, module) for module, names in faces.items() for name in names),
        *((name, f"{_RUNTIME}.{module}") for module, names in EXPORTED.items() for name in names),
    ]:
        if found.setdefault(name, module) != module:
            raise GeneratorError(
                f"Both {found[name]} and {module} make {name} public",
                fix="Take it out of one `__all__`.",
            )
    return _written(found, version)


def _written(found: Mapping[str, str], version: str) -> str:
    imports = Imports()
    modules: dict[str, list[str]] = {}
    for name in sorted(found):
        imports.add(found[name], name)
        modules.setdefault(found[name], []).append(name)
    names = sorted([*found, "__version__"], key=_order)
    return rendered(
        "exports",
        imports=imports.code(),
        names=names,
        modules=sorted(modules.items()),
        version=version,
    )


def _of_rooms(overlays: Path) -> list[tuple[str, str]]:
    return [
        (name, ".".join([PACKAGE, *file.relative_to(overlays).with_suffix("").parts]))
        for room in _ROOMS
        for file in sorted(overlays.glob(room))
        if file.name != "__init__.py"
        for name in exported(file)
    ]


def _order(name: str) -> tuple[bool, bool, str]:
    constant, of_class = name.isupper(), name[0].isupper()
    return not constant, not of_class, name
