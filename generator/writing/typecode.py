"""Types as source: their annotation, and the code that reads, writes and checks their values."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from generator.api import (
    Constant,
    Enumeration,
    EnumRef,
    ListOf,
    MapOf,
    Model,
    ModelRef,
    Nullable,
    OneOf,
    Scalar,
    Type,
)
from generator.writing.imports import Imports
from generator.writing.text import literal

_ANNOTATIONS = {"str": "str", "int": "int", "float": "float", "bool": "bool", "none": "None"}
_READ = {
    "any": "read_any",
}
_IDENTITY = ("str", "int", "float", "bool", "any", "none", "file")


@frozen
class TypeCode:
    """Writes code for types into one module, and notes what that module must import."""

    imports: Imports
    models: Mapping[str, Model]
    enums: Mapping[str, Enumeration]
    here: str
    """Package prefix of the model modules, as seen from this module."""
    own: str = ""
    """The class that this module defines."""
    deferred: frozenset[str] = frozenset()
    """Classes that this module imports where it uses them, for they import it too."""
    typing_only: bool = False
    """Whether this module needs classes for annotations alone."""

    def annotation(self, kind: Type) -> str:
        """The type as users see it."""
        match kind:
            case Scalar():
                return self._scalar(kind)
            case ListOf(item=item):
                return f"list[{self.annotation(item)}]"
            case MapOf(value=value):
                return f"dict[str, {self.annotation(value)}]"
            case ModelRef(model=name):
                return self._class(self.models[name].module, name)
            case EnumRef(enum=name):
                enum = self.enums[name]
                return f"{self._class(enum.module, name)} | {enum.base}"
            case Constant(value=value):
                self.imports.name("typing", "Literal")
                return f"Literal[{literal(value)}]"
            case Nullable(of=inner):
                return f"{self.annotation(inner)} | None"
            case OneOf(members=members):
                return " | ".join(_alternatives([self.annotation(each) for each in members]))

    def _scalar(self, kind: Scalar) -> str:
        match kind.kind:
            case "datetime" | "date" | "time":
                self.imports.module("import datetime as dt")
                return f"dt.{kind.kind}"
            case "uuid":
                return self.imports.name("uuid", "UUID")
            case "any":
                return self.imports.name("typing", "Any")
            case "bytes":
                return "bytes"
            case "file":
                return f"{self.imports.runtime('files', 'File')} | bytes"
            case plain:
                return _ANNOTATIONS[plain]

    def _class(self, module: str, name: str) -> str:
        if name != self.own:
            late = self.typing_only or name in self.deferred
            self.imports.name(f"{self.here}{module}", name, typing_only=late)
        return name

    def reader(self, kind: Type) -> str:
        """The expression of a reader of this type."""
        match kind:
            case Scalar(kind="file"):
                return self.imports.runtime("files", "read_file")
            case Scalar(kind=scalar):
                return self._reading(_READ.get(scalar, f"read_{scalar}"))
            case ListOf(item=item):
                return f"{self._reading('list_of')}({self.reader(item)})"
            case MapOf(value=value):
                return f"{self._reading('map_of')}({self.reader(value)})"
            case ModelRef(model=name):
                return f"{self.annotation(kind)}.from_dict"
            case EnumRef(enum=name):
                return f"{self._reading('open_enum')}({self._class(self.enums[name].module, name)})"
            case Constant(value=value):
                return f"{self._reading('literal')}({literal(value)})"
            case Nullable(of=inner):
                return f"{self._reading('nullable')}({self.reader(inner)})"
            case OneOf():
                return self._union_reader(kind)

    def _union_reader(self, kind: OneOf) -> str:
        cases = ", ".join(self._case(member) for member in kind.members)
        by_shape = f"{self._reading('union')}({cases})"
        if not kind.tag:
            return by_shape
        readers = ", ".join(
            f"{literal(tag)}: {self.reader(ModelRef(name))}" for tag, name in kind.tagged
        )
        return f"{self._reading('discriminated')}({literal(kind.tag)}, {{{readers}}}, {by_shape})"

    def _case(self, member: Type) -> str:
        case = self._reading("Case")
        match member:
            case ModelRef(model=name):
                fields = self.models[name].fields
                required = _names([each.wire for each in fields if each.required])
                known = _names([each.wire for each in fields])
                extra = f", required={required}" if required else ""
                return f'{case}({self.reader(member)}, "object"{extra}, known={known})'
            case _:
                return f'{case}({self.reader(member)}, "{self._json_kind(member)}")'

    def _json_kind(self, kind: Type) -> str:
        match kind:
            case Scalar(kind="int"):
                return "integer"
            case Scalar(kind="float"):
                return "number"
            case Scalar(kind="bool"):
                return "boolean"
            case Scalar(kind="any"):
                return "any"
            case ListOf():
                return "array"
            case MapOf() | ModelRef():
                return "object"
            case EnumRef(enum=name):
                return "string" if self.enums[name].base == "str" else "integer"
            case Constant(value=bool()):
                return "boolean"
            case Constant(value=int()):
                return "integer"
            case _:
                return "string"

    def _reading(self, name: str) -> str:
        return self.imports.runtime("reading", name)

    def written(self, kind: Type, value: str, depth: int = 0) -> str:
        """The expression of the JSON value of `value`."""
        if is_json(kind):
            return _copied(kind, value)
        match kind:
            case Scalar(kind="uuid"):
                return f"str({value})"
            case Scalar(kind=scalar):
                return f"{self.imports.runtime('writing', f'write_{scalar}')}({value})"
            case ListOf(item=item):
                each = "each" + "_" * depth
                return f"[{self.written(item, each, depth + 1)} for {each} in {value}]"
            case MapOf(value=inner):
                each = "each" + "_" * depth
                key = "key" + "_" * depth
                written = self.written(inner, each, depth + 1)
                return f"{{{key}: {written} for {key}, {each} in {value}.items()}}"
            case ModelRef():
                return f"{value}.to_dict()"
            case Nullable(of=inner):
                return f"None if {value} is None else {self.written(inner, value, depth)}"
            case _:
                return f"{self.imports.runtime('writing', 'plain')}({value})"


def is_json(kind: Type) -> bool:
    """Whether values of this type are JSON values already."""
    match kind:
        case Scalar(kind=scalar):
            return scalar in _IDENTITY
        case ListOf(item=inner) | MapOf(value=inner) | Nullable(of=inner):
            return is_json(inner)
        case OneOf(members=members):
            return all(is_json(each) for each in members)
        case EnumRef() | Constant():
            return True
        case ModelRef():
            return False


def plain_class(kind: Type) -> str | None:
    """The class of the JSON values of a simple type, for which reading is a look at the class."""
    inner = kind.of if isinstance(kind, Nullable) else kind
    if isinstance(inner, Scalar) and inner.kind in ("str", "int", "float", "bool"):
        return inner.kind
    return None


def holds_constant(kind: Type) -> bool:
    """Whether a type has a `Literal` in it, which readers can only be told by annotation."""
    match kind:
        case Constant():
            return True
        case ListOf(item=inner) | MapOf(value=inner) | Nullable(of=inner):
            return holds_constant(inner)
        case OneOf(members=members):
            return any(holds_constant(each) for each in members)
        case _:
            return False


def models_in(kind: Type) -> set[str]:
    """The classes that a type holds directly, models and enumerations."""
    match kind:
        case ModelRef(model=name) | EnumRef(enum=name):
            return {name}
        case ListOf(item=inner) | MapOf(value=inner) | Nullable(of=inner):
            return models_in(inner)
        case OneOf(members=members):
            return {name for member in members for name in models_in(member)}
        case _:
            return set()


def _copied(kind: Type, value: str) -> str:
    match kind:
        case ListOf():
            return f"list({value})"
        case MapOf():
            return f"dict({value})"
        case _:
            return value


def _alternatives(annotations: list[str]) -> list[str]:
    parts = [part for each in annotations for part in each.split(" | ") if "[" not in each]
    nested = [each for each in annotations if "[" in each]
    return list(dict.fromkeys([*parts, *nested]))


def _names(wires: list[str]) -> str:
    return f"frozenset({{{', '.join(literal(wire) for wire in sorted(wires))}}})" if wires else ""
