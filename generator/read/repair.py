"""Put right what vendors write and OpenAPI does not allow, where it can be understood."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from attrs import define

from generator.errors import GeneratorError
from generator.jsontree import child, describe, is_list, is_object
from generator.read.grammar import walk
from generator.read.repair_notes import Notes, Repair
from generator.read.repair_rules import LATER, RULES
from generator.read.shapes import SHAPES, VALUES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from generator.read.shapes import Member

__all__ = ["check"]

_Object = dict[str, Any]
_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
_TYPES: Final[dict[str, tuple[type, ...]]] = {
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
}
_TYPE_NAMES: Final = ("string", "boolean", "integer", "number", "object", "array")
_LEFT_OUT: Final[Any] = object()
_NEEDED: Final = frozenset({"$ref", "name", "in"})
"""Values without which the object that has them means nothing."""
_SPARE: Final = VALUES | {
    "callback",
    "discriminator",
    "encoding",
    "header",
    "info",
    "link",
    "oauth flow",
    "oauth flows",
    "server variable",
    "tag",
}
"""The kinds that an API can be called without."""
_IN_SHORT: Final[dict[str, Callable[[str], _Object]]] = {
    "response": lambda text: {"description": text},
    "server": lambda text: {"url": text},
    "security requirement": lambda text: {text: []},
    "header": lambda text: {"description": text},
    "tag": lambda text: {"name": text},
}
"""The object that a text stands for where one of these is needed."""


def check(document: _Object, file: Path) -> list[Repair]:
    """Put right, in place, what has the wrong form but a clear meaning; list what was done.

    Raises:
        GeneratorError: a member that OpenAPI knows has a form whose meaning is not clear.

    """
    notes = Notes(version=str(document.get("openapi", "2.0")))
    checker = _Checker(file, notes)
    for kind, pointer, node in walk(document):
        checker.check_keys(node, pointer)
        if kind in RULES:
            RULES[kind](node, pointer, notes)
        checker.check_members(kind, node, pointer)
        if kind in LATER:
            LATER[kind](node, pointer, notes)
    return notes.repairs


@define
class _Checker:
    file: Path
    notes: Notes

    def fault(self, needed: str, found: object, pointer: str) -> GeneratorError:
        return GeneratorError(
            f"{needed} is needed here, and {describe(found)} was found",
            file=self.file,
            pointer=pointer,
            fix="Correct the document.",
        )

    def check_keys(self, node: dict[Any, Any], pointer: str) -> None:
        """Make every key a string."""
        if all(type(key) is str for key in node):
            return
        members = list(node.items())
        node.clear()
        for key, value in members:
            text = key if type(key) is str else json.dumps(key)
            if text in node:
                raise GeneratorError(
                    f"The key {text!r} occurs twice",
                    file=self.file,
                    pointer=pointer,
                    fix="Keep one of them.",
                )
            if text is not key:
                self.notes.add(child(pointer, text), "the key was not a string")
            node[text] = value

    def check_members(self, kind: str, node: _Object, pointer: str) -> None:
        """Give every known member of `node` the form that the table of grammar says."""
        shape = SHAPES[kind]
        faults = [
            (key, value, member)
            for key, value in node.items()
            if (member := shape.member(key)) is not None and not _fits(member, value)
        ]
        for key, value, member in faults:
            at = child(pointer, key)
            if value is None and key in shape.members:
                self.notes.add(at, "null where the member is optional: left out")
                del node[key]
                continue
            node[key] = meant = self.repair(member, value, at)
            if meant is _LEFT_OUT:
                if key in _NEEDED:
                    raise self.fault(f"A {member.kind}", value, at)
                self.notes.add(at, f"{describe(value)} where {_said(member)} is needed: left out")
                del node[key]

    def repair(self, member: Member, value: Any, pointer: str) -> Any:
        """Put `value` right as the table says it was meant."""
        if member.container == "list":
            return self.repair_list(member, value, pointer)
        if member.container == "map":
            if member.kind in _SPARE and not is_object(value) and value != []:
                return _LEFT_OUT
            return self.repair_map(member.kind, value, pointer)
        return self.repair_one(member.kind, value, pointer)

    def repair_list(self, member: Member, value: Any, pointer: str) -> Any:
        items: list[Any]
        if is_list(value):
            items = value
        elif is_object(value) and member.kind in SHAPES:
            items = _listed(member.kind, value)
            self.notes.add(pointer, "an object where a list is needed: made one")
        elif not is_object(value) and (
            member.kind in VALUES or _meant(member.kind, value) is not None
        ):
            items = [] if value is None else [value]
            self.notes.add(pointer, "a single value where a list is needed: made one")
        elif member.kind in _SPARE:
            return _LEFT_OUT
        else:
            raise self.fault("A list", value, pointer)
        kept: list[Any] = []
        for index, item in enumerate(items):
            at = f"{pointer}/{index}"
            if item is None and member.kind in SHAPES:
                self.notes.add(at, "null in a list of objects: left out")
                continue
            meant = self.repair_one(member.kind, item, at)
            if meant is _LEFT_OUT:
                self.notes.add(at, f"{describe(item)} in a list of {member.kind}s: left out")
            else:
                kept.append(meant)
        return kept

    def repair_map(self, kind: str, value: Any, pointer: str) -> _Object:
        if value == []:
            self.notes.add(pointer, "an empty list where an object is needed: made {}")
            return {}
        if not is_object(value):
            raise self.fault("An object", value, pointer)
        self.check_keys(value, pointer)
        kept: _Object = {}
        for key, item in value.items():
            if key.startswith("x-") and not is_object(item):
                self.notes.add(child(pointer, key), "an extension among names: left out")
                continue
            kept[key] = self.repair_one(kind, item, child(pointer, key))
            if kept[key] is _LEFT_OUT:
                self.notes.add(child(pointer, key), f"{describe(kept.pop(key))}: left out")
        return kept

    def repair_one(self, kind: str, value: Any, pointer: str) -> Any:
        if kind in VALUES:
            return self.repair_value(kind, value, pointer)
        if is_object(value):
            return value
        if type(value) is bool and kind in {"schema", "property"}:
            self.notes.add(pointer, f"the schema {json.dumps(value)} written as an object")
            return {} if value else {"not": {}}
        meant = _meant(kind, value)
        if meant is not None:
            shown = json.dumps(value)[:80]
            self.notes.add(pointer, f"the text {shown} where an object is needed: made one")
            return meant
        if value is None or value == [] or kind == "property":
            self.notes.add(pointer, f"{describe(value)} where an object is needed: made {{}}")
            return {}
        if kind in _SPARE:
            return _LEFT_OUT
        raise self.fault(f"An object ({kind})", value, pointer)

    def repair_value(self, kind: str, value: Any, pointer: str) -> Any:
        if kind == "any" or type(value) in _TYPES[kind]:
            return value
        meant: Any = None
        if kind == "string":
            if value is None:
                meant = ""
            elif type(value) in {int, float, bool}:
                meant = json.dumps(value)
        elif kind == "boolean":
            meant = {"true": True, "false": False}.get(str(value).lower())
        elif type(value) is str and _NUMBER.fullmatch(value):
            meant = json.loads(value)
        elif type(value) is float:
            meant = value
        if kind == "integer" and type(meant) is float:
            meant = int(meant) if meant.is_integer() else None
        if meant is None:
            return _LEFT_OUT
        self.notes.add(
            pointer, f"{describe(value)} where a {kind} is needed: made {json.dumps(meant)}"
        )
        return meant


def _said(member: Member) -> str:
    """Describe what a member has to be."""
    name = f"{'an' if member.kind[0] in 'aeio' else 'a'} {member.kind}"
    return {"one": name, "list": "a list", "map": "an object"}[member.container]


def _meant(kind: str, value: Any) -> _Object | None:
    """Return the object of a kind that a text stands for; None if it stands for none."""
    if type(value) is not str:
        return None
    if kind in {"schema", "property"} and value in _TYPE_NAMES:
        return {"type": value}
    if value.startswith("#/") and "$ref" in SHAPES[kind].members:
        return {"$ref": value}
    return _IN_SHORT[kind](value) if kind in _IN_SHORT else None


def _fits(member: Member, value: Any) -> bool:
    """Return True if `value` has the form that the table says."""
    if member.also is not None and type(value) in _TYPES[member.also]:
        return True
    types = _TYPES.get(member.kind, (dict,))
    if member.container == "one":
        return member.kind == "any" or type(value) in types
    if member.container == "list":
        if not is_list(value):
            return False
        return member.kind == "any" or all(type(item) in types for item in value)
    if not is_object(value):
        return False
    return all(type(key) is str and type(item) in types for key, item in value.items())


def _listed(kind: str, value: _Object) -> list[Any]:
    """Return the list that an object was meant to be: of itself, or of its named values."""
    shape = SHAPES[kind]
    itself = shape.others is not None or any(key in shape.members for key in value)
    return [value] if itself or not value else [value[key] for key in sorted(value)]
