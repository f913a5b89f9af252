"""All names of the package `usergroups`: those of its own modules, of the faces and of the runtime.

A module says with `__all__` which of its names are public.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from generator.errors import GeneratorError
from generator.faces.imports import Imports, listed
from generator.faces.reading import PACKAGE, exported
from generator.faces.source import Overlay

_ROOMS: Final = ("*.py", "_core/*.py", "_http/*.py", "_auth/*.py")
_RUNTIME: Final = "usergroups_clients._runtime"


def exports_module(
    overlays: Path, vendors: Sequence[Overlay], faces: Mapping[str, Sequence[str]], runtime: Path
) -> str:
    """Write `_faces/exports.py`.

    Args:
        overlays: The folder of the package `usergroups`.
        vendors: The vendors.
        faces: The public names of emitted modules, by module.
        runtime: The folder of the runtime's modules.

    Raises:
        GeneratorError: Two modules have one name.

    """
    found: dict[str, str] = {}
    for name, module in [
        *_of_rooms(overlays),
        *((name, module) for each in vendors for name, module in each.exports.items()),
        *((name, module) for module, names in faces.items() for name in names),
        *_of_runtime(runtime),
    ]:
        if found.setdefault(name, module) != module:
            raise GeneratorError(
                f"Both {found[name]} and {module} make {name} public",
                fix="Take it out of one `__all__`.",
            )
    return _written(found)


def _written(found: Mapping[str, str]) -> str:
    imports = Imports()
    modules: dict[str, list[str]] = {}
    for name in sorted(found):
        imports.add(found[name], name)
        modules.setdefault(found[name], []).append(name)
    inner = "\n".join(f"    {line}".rstrip() for line in imports.code().splitlines())
    names = listed(sorted([*found, "__version__"], key=_order))
    table = "".join(
        f'    "{module}": ({"".join(f"{name!r}, " for name in modules[module])}),\n'
        for module in sorted(modules)
    )
    return _MODULE.format(imports=inner, names=names, table=table)


def _of_rooms(overlays: Path) -> list[tuple[str, str]]:
    return [
        (name, ".".join([PACKAGE, *file.relative_to(overlays).with_suffix("").parts]))
        for room in _ROOMS
        for file in sorted(overlays.glob(room))
        if file.name != "__init__.py"
        for name in exported(file)
    ]


def _of_runtime(runtime: Path) -> list[tuple[str, str]]:
    return [
        (name, f"{_RUNTIME}.{file.stem}")
        for file in sorted(runtime.glob("*.py"))
        for name in exported(file)
    ]


def _order(name: str) -> tuple[bool, bool, str]:
    constant, of_class = name.isupper(), name[0].isupper()
    return not constant, not of_class, name


_MODULE = '''\
"""All public names of `usergroups`, each imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
{imports}

    __version__: str

__all__ = [
{names}]

_NAMES: Final = {{
{table}}}
_MODULE_OF: Final = {{name: module for module, names in _NAMES.items() for name in names}}


def load(name: str) -> Any:
    """Import a public name.

    Raises:
        AttributeError: There is no such name.

    """
    if name == "__version__":
        return import_module("importlib.metadata").version("usergroups")
    if name not in _MODULE_OF:
        raise AttributeError(f"module 'usergroups' has no attribute {{name!r}}")
    return getattr(import_module(_MODULE_OF[name]), name)
'''
