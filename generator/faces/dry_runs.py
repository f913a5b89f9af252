"""The classes of a vendor that run its verbs dry, and the module that finds them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.faces import docstrings
from generator.faces.classes import ASYNC, SYNC, Flavour, called, head, method
from generator.faces.imports import Imports
from generator.faces.protocols import Protocol
from generator.faces.reading import PACKAGE
from generator.faces.rendering import rendered
from generator.faces.source import Overlay

_SHOWN = "PlannedCalls"
_ABOUT = (
    "Reading verbs are sent. Each other verb returns the calls that it would send, and sends"
    " nothing but what it reads first."
)


def dry_run_modules(overlays: Sequence[Overlay], protocols: Sequence[Protocol]) -> dict[str, str]:
    """Write `_faces/dry_runs.py`, and a module for each vendor."""
    modules = {f"dry_{each.id}": _module(each, protocols) for each in overlays}
    classes = {
        f"{flavour.prefix}{each.class_name}DryRun": f"{PACKAGE}._faces.dry_{each.id}"
        for each in overlays
        for flavour in (SYNC, ASYNC)
    }
    imports = Imports()
    for name, module in classes.items():
        imports.add(module, name)
    finder = rendered(
        "dry_runs", imports=imports.code(), modules=sorted(classes.items()), names=sorted(classes)
    )
    return {"dry_runs.py": finder, **{f"{name}.py": text for name, text in modules.items()}}


def _module(overlay: Overlay, protocols: Sequence[Protocol]) -> str:
    imports = Imports()
    body = "\n".join(
        line for flavour in (SYNC, ASYNC) for line in _class(overlay, protocols, flavour, imports)
    )
    title = docstrings.written(f"{overlay.name}, run dry.", indent=0)
    classes = sorted(f"{each.prefix}{overlay.class_name}DryRun" for each in (ASYNC, SYNC))
    names = ", ".join(f'"{name}"' for name in classes)
    return (
        f"{title}\n\nfrom __future__ import annotations\n\n{imports.code()}\n\n"
        f"__all__ = [{names}]\n\n\n{body}\n"
    )


def _class(
    overlay: Overlay, protocols: Sequence[Protocol], flavour: Flavour, imports: Imports
) -> Iterator[str]:
    client = f"{flavour.prefix}{overlay.class_name}Client"
    imports.add(f"usergroups_clients.{overlay.id}", client)
    imports.add(f"{PACKAGE}._core.dry", flavour.dry)
    if overlay.verbs:
        imports.add(f"{PACKAGE}._vendors.{overlay.id}", "verbs")
    reading = {each.name for each in overlay.verbs if not each.writes}
    bases = [
        f"{flavour.prefix}{each.name}" for each in protocols if reading.issuperset(each.methods)
    ]
    where = f"{PACKAGE}._faces.async_groups" if flavour.prefix else f"{PACKAGE}.groups"
    imports.add(where, *bases) if bases else None
    inherited = ", ".join([f"{flavour.dry}[{client}]", *bases])
    yield f"class {flavour.prefix}{overlay.class_name}DryRun({inherited}):"
    yield docstrings.written(f"{overlay.name}, {flavour.adverb}, run dry.", [_ABOUT], indent=4)
    yield f'\n    __module__ = "{PACKAGE}"\n'
    for verb in overlay.verbs:
        if not verb.writes:
            yield from method(overlay, verb, flavour, imports)
            continue
        imports.add(f"{PACKAGE}._core.planned", _SHOWN)
        awaited = "await " if flavour.prefix else ""
        yield from head(overlay, verb, flavour, imports, _SHOWN)
        yield f'        return {awaited}self._show({called(verb)}, "{verb.name}", options)\n'
