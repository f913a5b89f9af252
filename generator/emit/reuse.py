"""Modules of an earlier package that would be made again just as they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import fields, frozen, has

from generator.describe.api import Api
from generator.describe.kinds import AliasRef, EnumRef, ModelRef


@frozen
class Earlier:
    """A package that these very tools made, and that lies as they made it."""

    api: Api
    files: Mapping[str, bytes]

    def unchanged(self, api: Api, header: str) -> dict[str, bytes]:
        """Return the modules that are the same for another version of the API, by path.

        A class's module rests on the class, and on all that it leads to; a call's module on the
        call, and on all that its types lead to.
        """
        if (api.vendor, api.package) != (self.api.vendor, self.api.package):
            return {}
        classes = {each.name: each for each in api.classes}
        before = {each.name: each for each in self.api.classes}
        uses = {name: {*_named(each)} for name, each in classes.items()}
        known = {each.name: each for each in self.api.operations}
        changed = {name for name in classes if not _same(classes[name], before.get(name))}
        unlike = _reaching(uses, changed)
        paths = [f"models/{each.module}.py" for each in classes.values() if each.name not in unlike]
        paths += [
            f"calls/{each.name}.py"
            for each in api.operations
            if _same(each, known.get(each.name)) and unlike.isdisjoint(_named(each))
        ]
        first = f"{header}\n".encode()
        files = {path: self.files.get(path, b"") for path in paths}
        return {path: content for path, content in files.items() if content.startswith(first)}


def _same(part: object, other: object) -> bool:
    """Return True if two parts are written alike: 1, 1.0 and True are equal, and are not."""
    return part == other and repr(part) == repr(other)


def _reaching(uses: Mapping[str, set[str]], names: set[str]) -> set[str]:
    """Return these names, and those of all that leads to one of them."""
    users: dict[str, set[str]] = {}
    for user, used in uses.items():
        for name in used:
            users.setdefault(name, set()).add(user)
    found, todo = set(names), [*names]
    while todo:
        more = users.get(todo.pop(), set()) - found
        found |= more
        todo += more
    return found


def _named(value: Any) -> Iterator[str]:
    """Yield the names of the classes that a part of the API names, as often as it does."""
    match value:
        case ModelRef(model=name) | EnumRef(enum=name) | AliasRef(alias=name):
            yield name
        case tuple():
            for each in value:  # pyright: ignore[reportUnknownVariableType]
                yield from _named(each)
        case _ if has(type(value)):  # pyright: ignore[reportUnknownArgumentType]
            for each in fields(type(value)):  # pyright: ignore[reportUnknownArgumentType]
                yield from _named(getattr(value, each.name))
        case _:
            pass
