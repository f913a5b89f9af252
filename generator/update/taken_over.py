"""Names of calls that the overlays use, and that stand for another call in a new document.

Verbs, credentials and sandbox know calls by their names. Where a vendor gives a name to another
call, they would go on, and read, change or delete something else.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from attrs import frozen

from generator.compare.method_names import shown
from generator.compare.moves import Move
from generator.compare.pairing import Call, Operations, pair_operations
from generator.describe.api import Api
from generator.errors import GeneratorError
from generator.faces.modules import PACKAGE, Modules
from generator.faces.uses import has_overlay, uses_of

_STAND_INS: Final = f"{PACKAGE}.testing._stand_ins"


@frozen
class _Place:
    """A place in the overlays that uses a call by its name."""

    of: str
    """The verb, "credentials" or "sandbox"."""
    file: Path
    line: int


def names_taken_over(vendor: str, overlays: Path, old: Api, new: Api) -> GeneratorError | None:
    """Return the error that names each call that is another one now; None if none is.

    Args:
        vendor: The vendor's id.
        overlays: The folder of the package `usergroups`.
        old: The client that the overlays were written for.
        new: The client with the new document.

    """
    if not has_overlay(vendor, overlays):
        return None
    said = dict(_other_calls(pair_operations(old, new), new))
    if not said:
        return None
    places = _places(vendor, Modules(overlays), new)
    used = {name: places[name] for name in said if name in places}
    if not used:
        return None
    lines = [
        f"{at[0].file}:{at[0].line}: {_users(at)}: {name} {said[name]}" for name, at in used.items()
    ]
    first = next(iter(used.values()))[0]
    one = len(lines) == 1
    return GeneratorError(
        lines[0].removeprefix(f"{first.file}:{first.line}: ")
        if one
        else f"The overlays use {len(lines)} names that stand for other calls now",
        file=first.file,
        line=first.line,
        fix="Give the calls their names back by `operationId` in the vendor's fixes. If a verb is"
        " to make the other call, give that a new name there, and use it in the verb.",
        lines=() if one else lines,
    )


def _other_calls(paired: Operations, new: Api) -> Iterator[tuple[str, str]]:
    """Yield each name that stands for another call, and what became of the call that it had."""
    now = {each.name: each for each in new.operations}
    for one, other in paired.pairs:
        name, was = one.operation.name, shown(one.operation)
        if name != other.operation.name:
            if name in now:
                became = f"what it called, {was}, is {other.operation.name} now"
                yield name, f"calls {shown(now[name])} now; {became}"
        elif not _same_resource(one, other):
            yield name, f"calls {shown(other.operation)} now; it called {was}, which is gone"
    for each in paired.gone:
        if each.name in now:
            yield each.name, f"calls {shown(now[each.name])} now; it called {shown(each)}"


def _same_resource(old: Call, new: Call) -> bool:
    """Return True if a call moved at most, with its method and all that tells its resource."""
    if Move.of(old, new).how != "elsewhere":
        return True
    return old.operation.method == new.operation.method and _resource(old) == _resource(new)


def _resource(call: Call) -> tuple[tuple[str, ...], int]:
    """Return the last word of a path with what follows it, and how many variables there are."""
    path = call.url.unversioned_path
    words = [index for index, step in enumerate(path) if step != "{}"]
    return path[words[-1] if words else 0 :], path.count("{}")


def _users(places: list[_Place]) -> str:
    names = dict.fromkeys(each.of for each in places)
    return " and ".join(
        each if each in ("credentials", "sandbox") else f"`{each}`" for each in names
    )


def _places(vendor: str, modules: Modules, api: Api) -> Mapping[str, list[_Place]]:
    """Find who uses each call by its name, and where."""
    found: dict[str, list[_Place]] = {}
    for each in uses_of(vendor, modules, api):
        for name, at in each.places.items():
            module = modules.find(at.module)
            if module is not None:
                found.setdefault(name, []).append(_Place(each.of, module.file, at.line))
    for name, place in _of_sandbox(vendor, modules):
        found.setdefault(name, []).append(place)
    return found


def _of_sandbox(vendor: str, modules: Modules) -> Iterator[tuple[str, _Place]]:
    """Yield the methods that answer requests: each has the name of its call."""
    folder = modules.overlays / "testing" / "_stand_ins" / vendor
    for path in sorted(folder.glob("*.py")):
        module = modules.find(f"{_STAND_INS}.{vendor}.{path.stem}")
        for node in ast.walk(module.tree) if module else ():
            if isinstance(node, ast.FunctionDef) and _answers(node):
                yield node.name, _Place("sandbox", path, node.lineno)


def _answers(node: ast.FunctionDef) -> bool:
    given = [each.annotation for each in node.args.args if each.annotation is not None]
    return any(isinstance(each, ast.Name) and each.id == "Request" for each in given)
