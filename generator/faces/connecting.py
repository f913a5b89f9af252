"""`connect` and `from_env` with an overload for each vendor, sync and async."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.faces import docstrings
from generator.faces.classes import ASYNC, SYNC, Flavour, connection, setting_parameter
from generator.faces.imports import Imports
from generator.faces.reading import PACKAGE
from generator.faces.source import Overlay


def connect_module(overlays: Sequence[Overlay]) -> str:
    """Write `_faces/connect.py`."""
    typing = Imports()
    body = "\n\n\n".join(
        "\n\n\n".join(part(overlays, flavour, typing))
        for part in (_connect, _from_env)
        for flavour in (SYNC, ASYNC)
    )
    typing_only = "\n".join(f"    {line}".rstrip() for line in typing.code().splitlines())
    imports = Imports()
    imports.add("collections.abc", "Mapping")
    imports.add("typing", "TYPE_CHECKING", "Any", "Literal", "Unpack", "overload")
    imports.add(f"{PACKAGE}._core.connecting", "connected", "read_from_env")
    imports.add(f"{PACKAGE}._faces", "classes")
    imports.add(f"{PACKAGE}._faces.vendors", "VENDORS", "VendorId")
    return (
        '"""The class of a vendor that is named by its id, as a configuration names it."""\n\n'
        "from __future__ import annotations\n\n"
        f"{imports.code()}\n\nif TYPE_CHECKING:\n{typing_only}\n\n"
        '__all__ = ["connect", "connect_async", "from_env", "from_env_async"]\n\n\n'
        f"{body}\n"
    )


def classes_module(overlays: Sequence[Overlay]) -> str:
    """Write `_faces/classes.py`: all classes, each imported when it is first used."""
    modules = {
        f"{flavour.prefix}{each.class_name}": f"{PACKAGE}._faces.{module_of(each, flavour)}"
        for each in overlays
        for flavour in (SYNC, ASYNC)
    }
    imports = Imports()
    for name, module in modules.items():
        imports.add(module, name)
    inner = "\n".join(f"    {line}".rstrip() for line in imports.code().splitlines())
    unions = [
        (f"Any{flavour.prefix}Vendor", [f"{flavour.prefix}{each.class_name}" for each in overlays])
        for flavour in (SYNC, ASYNC)
    ]
    aliases = "\n".join(
        f"    {name}: TypeAlias = {' | '.join(members)}" for name, members in unions
    )
    table = "".join(f'    "{name}": "{module}",\n' for name, module in sorted(modules.items()))
    joined = "".join(f'    "{name}": {tuple(members)!r},\n' for name, members in unions)
    names = "".join(
        f'    "{name}",\n' for name in sorted([*modules, *(name for name, _ in unions)])
    )
    return _CLASSES.format(imports=inner, aliases=aliases, names=names, table=table, unions=joined)


def module_of(overlay: Overlay, flavour: Flavour) -> str:
    """Return the module of a vendor's class, inside `_faces`."""
    return f"{flavour.prefix.lower()}_{overlay.id}".removeprefix("_")


def _connect(
    overlays: Sequence[Overlay], flavour: Flavour, typing: Imports
) -> Iterator[str]:
    name = "connect_async" if flavour.prefix else "connect"
    for each in overlays:
        for setting in each.settings:
            typing.of_source(setting.annotation, each.names["settings"])
        parameters = [*map(setting_parameter, each.settings), *connection(flavour, typing)]
        yield (
            f'@overload\ndef {name}(vendor: Literal["{each.id}"], /, *, {", ".join(parameters)})'
            f" -> classes.{flavour.prefix}{each.class_name}: ..."
        )
    union = f"classes.Any{flavour.prefix}Vendor"
    yield (
        f"@overload\ndef {name}(vendor: str, settings: Mapping[str, object], /) -> {union}: ..."
    )
    twin = "the asynchronous class" if flavour.prefix else "the class"
    protocol = f"{flavour.prefix}ListsGroups"
    docs = docstrings.written(
        f"Set up {twin} of a vendor; nothing is sent yet.",
        [
            f'Takes the vendor\'s id and the arguments of its class: `{name}("{overlays[-1].id}", …)`.'
            " Where the id is known at run time only, give the arguments as one mapping, as a"
            f" configuration has them: `{name}(vendor, settings)`. Then ask with"
            f" `isinstance(…, {protocol})` whether the vendor has a verb."
        ],
        {
            "Args": {
                "vendor": "Id of the vendor.",
                "settings": "Arguments of the vendor's class, by name.",
                "**keywords": "Arguments of the vendor's class.",
            },
            "Raises": {
                "InvalidArgument": "There is no such vendor, or a setting is missing, unknown,"
                " wrong, or cannot be given beside another."
            },
        },
        indent=4,
    )
    yield (
        f"def {name}(vendor: str, settings: Mapping[str, Any] | None = None, /, **keywords: Any)"
        f" -> {union}:\n{docs}\n"
        f"    found: {union} = connected(\n"
        f'        VENDORS, classes, "{flavour.prefix}", vendor, {{**(settings or {{}}), **keywords}}\n'
        "    )\n    return found"
    )


def _from_env(
    overlays: Sequence[Overlay], flavour: Flavour, typing: Imports
) -> Iterator[str]:
    name = "from_env_async" if flavour.prefix else "from_env"
    typing.add(f"{PACKAGE}._core.settings", flavour.connection)
    handed = f"**connection: Unpack[{flavour.connection}]"
    for each in overlays:
        yield (
            f'@overload\ndef {name}(vendor: Literal["{each.id}"], /, {handed})'
            f" -> classes.{flavour.prefix}{each.class_name}: ..."
        )
    union = f"classes.Any{flavour.prefix}Vendor"
    yield f"@overload\ndef {name}(vendor: VendorId | str, /, {handed}) -> {union}: ..."
    twin = "the asynchronous class" if flavour.prefix else "the class"
    docs = docstrings.written(
        f"Set up {twin} of a vendor from environment variables; nothing is sent yet.",
        ["The `from_env` of each class says which variables it reads."],
        {
            "Args": {
                "vendor": "Id of the vendor.",
                "**connection": "`timeout`, `retries`, `transport` and `http_client`, as the"
                " class takes them.",
            },
            "Raises": {
                "InvalidArgument": "There is no such vendor, or a variable is missing or wrong; the"
                " error names it."
            },
        },
        indent=4,
    )
    yield (
        f"def {name}(vendor: str, /, **connection: Any) -> {union}:\n{docs}\n"
        f'    found: {union} = read_from_env(VENDORS, classes, "{flavour.prefix}", vendor,'
        " connection)\n    return found"
    )


_CLASSES = '''\
"""The vendors' classes, each imported when it is first used."""

from __future__ import annotations

from functools import reduce
from importlib import import_module
from operator import or_
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from typing import TypeAlias

{imports}

{aliases}

__all__ = [
{names}]

_MODULES: Final = {{
{table}}}
_UNIONS: Final = {{
{unions}}}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _MODULES:
            value = getattr(import_module(_MODULES[name]), name)
        elif name in _UNIONS:
            value = reduce(or_, map(__getattr__, _UNIONS[name]))
        else:
            raise AttributeError(f"module {{__name__!r}} has no attribute {{name!r}}")
        globals()[name] = value
        return value
'''
