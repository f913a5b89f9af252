"""The sandbox's vendors: a class for each, one that has them all, and the public names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from generator.errors import GeneratorError
from generator.faces import docstrings
from generator.faces.imports import Imports
from generator.faces.reading import PACKAGE, exported
from generator.faces.rendering import rendered
from generator.faces.source import Overlay
from generator.faces.stand_ins import StandIn, read_stand_in

_TESTING: Final = f"{PACKAGE}.testing"
_ABOUT: Final = '"""The vendors of a sandbox; only the generator writes here."""\n'
_SANDBOX: Final = f"{_TESTING}.sandbox"
_FACES: Final = f"{_TESTING}._stand_ins._faces"


def files(overlays: Sequence[Overlay]) -> dict[str, str]:
    """Write what of `usergroups.testing` follows from the vendors' settings and stand-ins.

    Args:
        overlays: The vendors.

    Returns:
        Source by its path inside `testing/_stand_ins/_faces`.

    Raises:
        GeneratorError: A vendor has no stand-in, or one that no class can be made of.

    """
    found = [read_stand_in(each) for each in overlays]
    return {
        "__init__.py": _ABOUT,
        "exports.py": _exports(found),
        "stand_ins.py": _stand_ins(found),
        **{f"{each.vendor.id}.py": _stand_in(each) for each in found},
    }


def _stand_in(stand_in: StandIn) -> str:
    vendor, choice = stand_in.vendor, stand_in.choice
    imports = Imports()
    imports.add(stand_in.module, stand_in.class_name, *([choice.annotation] if choice else []))
    imports.add(f"{PACKAGE}._faces", "classes")
    imports.add(f"{_TESTING}.transport", "SandboxTransport")
    imports.add(f"{PACKAGE}._core.settings", "AsyncConnection", "SyncConnection")
    texts = {each.name: each.text for each in vendor.settings}
    always = [*_urls(vendor), *stand_in.always]
    return rendered(
        "stand_in",
        docstring=docstrings.written,
        imports=imports.code(),
        vendor=vendor,
        about=stand_in.about,
        name=stand_in.public_name,
        base=stand_in.class_name,
        settings=f"{stand_in.public_name.removesuffix('Sandbox')}Settings",
        account=f"{stand_in.public_name.removesuffix('Sandbox')}Account",
        variables=list(_variables(vendor, [*always, *stand_in.sometimes])),
        always=[(name, texts[name]) for name in always],
        sometimes=[(name, texts[name]) for name in stand_in.sometimes],
        choice=choice,
        taken=f", {choice.parameter}" if choice else "",
        given=choice.name if choice else "",
        argument=docstrings.entry(choice.name, choice.text, indent=8) if choice else "",
    )


def _urls(vendor: Overlay) -> list[str]:
    """Return the settings that are addresses of the vendor's servers, the main one first."""
    found = [each.name for each in vendor.settings if each.name.endswith("_url")]
    return sorted(found, key=lambda name: name != "base_url")


def _variables(vendor: Overlay, settings: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield settings and the environment variables that give them: the first, if there are more."""
    for setting in settings:
        yield from ((setting, name) for name in vendor.variables_of(setting)[:1])


def _stand_ins(found: Sequence[StandIn]) -> str:
    imports = Imports()
    imports.add("collections.abc", "Mapping")
    imports.add("types", "MappingProxyType")
    imports.add(f"{PACKAGE}._faces.vendors", "VendorId")
    imports.add(f"{_TESTING}._site", "Site")
    imports.add(f"{_TESTING}._behaviour", "State")
    imports.add(f"{_TESTING}.vendor", "VendorSandbox")
    for each in found:
        imports.add(f"{_FACES}.{each.vendor.id}", each.public_name)
    return rendered(
        "stand_ins", docstring=docstrings.written, imports=imports.code(), stand_ins=found
    )


def _exports(found: Sequence[StandIn]) -> str:
    modules: dict[str, str] = {}
    for name, module in [
        *((each.public_name, f"{_FACES}.{each.vendor.id}") for each in found),
        *_written_by_hand({each.file.parents[2] for each in found}),
    ]:
        if modules.setdefault(name, module) != module:
            raise GeneratorError(
                f"Both {modules[name]} and {module} make {name} public",
                fix="Rename one of them.",
            )
    # The sandbox itself stands on the faces, and so cannot be imported here: `testing` adds it.
    modules = {name: module for name, module in modules.items() if module != _SANDBOX}
    imports = Imports()
    for name, module in modules.items():
        imports.add(module, name)
    return rendered(
        "testing",
        imports=imports.code(),
        names=sorted(modules, key=lambda name: (not name.isupper(), name)),
        modules=sorted(modules.items()),
    )


def _written_by_hand(folders: Iterable[Path]) -> Iterator[tuple[str, str]]:
    """Yield the public names of testing's own modules: those in their `__all__`."""
    for folder in folders:
        for file in sorted(folder.glob("*.py")):
            if file.name != "__init__.py":
                yield from ((name, f"{_TESTING}.{file.stem}") for name in exported(file))
