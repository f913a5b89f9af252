"""What vendors write that OpenAPI does not allow: put right where it can be understood."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from attrs import define

from generator.errors import GeneratorError
from generator.jsontree import child, describe, is_list, is_object
from generator.loading.grammar import walk
from generator.loading.repair_rules import RULES, Notes, Repair
from generator.loading.shapes import SHAPES, VALUES

if TYPE_CHECKING:
    from pathlib import Path

    from generator.loading.shapes import Member

__all__ = ["Repair", "check"]

_Object = dict[str, Any]
_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
_TYPES: Final[dict[str, tuple[type, ...]]] = {
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
}
_TYPE_NAMES: Final = ("string", "boolean", "integer", "number", "object", "array")
_FALSE: Final[_Object] = {"not": {}}


def check(document: _Object, file: Path) -> list[Repair]:
    """Put right, in place, what has the wrong form but a clear meaning; list what was done.

    Raises:
        GeneratorError: a member that OpenAPI knows has a form whose meaning is not clear.

    """
    notes = Notes(version=str(document.get("openapi", "2.0")))
    checker = _Checker(file, notes)
    for kind, pointer, node in walk(document):
        checker.check_keys(node, pointer)
        rule = RULES.get(kind)
        if rule is not None:
            rule(node, pointer, notes)
        checker.check_members(kind, node, pointer)
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
            else:
                node[key] = self.repair(member, value, at)

    def repair(self, member: Member, value: Any, pointer: str) -> Any:
        """What `value` was meant to be."""
        if member.container == "list":
            return self.repair_list(member, value, pointer)
        if member.container == "map":
            return self.repair_map(member.kind, value, pointer)
        return self.repair_one(member.kind, value, pointer)

    def repair_list(self, member: Member, value: Any, pointer: str) -> list[Any]:
        items: list[Any]
        if is_list(value):
            items = value
        elif is_object(value) and member.kind in SHAPES:
            items = _listed(member.kind, value)
            self.notes.add(pointer, "an object where a list is needed: made one")
        elif not is_object(value) and member.kind in VALUES:
            items = [] if value is None else [value]
            self.notes.add(pointer, "a single value where a list is needed: made one")
        else:
            raise self.fault("A list", value, pointer)
        kept: list[Any] = []
        for index, item in enumerate(items):
            at = f"{pointer}/{index}"
            if item is None and member.kind in SHAPES:
                self.notes.add(at, "null in a list of objects: left out")
            else:
                kept.append(self.repair_one(member.kind, item, at))
        return kept

    def repair_map(self, kind: str, value: Any, pointer: str) -> _Object:
        if value == []:
            self.notes.add(pointer, "an empty list where an object is needed: made {}")
            return {}
        if not is_object(value):
            raise self.fault("An object", value, pointer)
        self.check_keys(value, pointer)
        return {
            key: self.repair_one(kind, item, child(pointer, key)) for key, item in value.items()
        }

    def repair_one(self, kind: str, value: Any, pointer: str) -> Any:
        if kind in VALUES:
            return self.repair_value(kind, value, pointer)
        if is_object(value):
            return value
        if type(value) is bool and kind in {"schema", "property"}:
            self.notes.add(pointer, f"the schema {json.dumps(value)} written as an object")
            return {} if value else dict(_FALSE)
        if value in _TYPE_NAMES and kind in {"schema", "property"}:
            self.notes.add(pointer, f"the type {json.dumps(value)} where a schema is needed")
            return {"type": value}
        if value is None or value == []:
            self.notes.add(pointer, f"{describe(value)} where an object is needed: made {{}}")
            return {}
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
            raise self.fault(f"{'An' if kind == 'integer' else 'A'} {kind}", value, pointer)
        self.notes.add(
            pointer, f"{describe(value)} where a {kind} is needed: made {json.dumps(meant)}"
        )
        return meant


def _fits(member: Member, value: Any) -> bool:
    """Whether `value` has the form that the table says."""
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
    """The list that an object was meant to be: of itself, or of its named values."""
    shape = SHAPES[kind]
    itself = shape.others is not None or any(key in shape.members for key in value)
    return [value] if itself or not value else [value[key] for key in sorted(value)]
