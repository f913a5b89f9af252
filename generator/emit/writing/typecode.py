"""Types as source: their annotation, and the code that reads, writes and checks their values."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from generator.describe.api import Alias, Enumeration, Model
from generator.describe.kinds import (
    AliasRef,
    Constant,
    EnumRef,
    ListOf,
    MapOf,
    ModelRef,
    Nullable,
    OneOf,
    Scalar,
    Type,
    is_json,
)
from generator.emit.writing.imports import Imports
from generator.emit.writing.text import literal

_ANNOTATIONS = {"str": "str", "int": "int", "float": "float", "bool": "bool", "none": "None"}


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
    aliases: Mapping[str, Alias] = field(factory=dict[str, Alias])

    def annotation(self, kind: Type) -> str:
        """Return the type as users see it."""
        match kind:
            case Scalar():
                return self._scalar(kind)
            case ListOf(item=item):
                return f"list[{self.annotation(item)}]"
            case MapOf(value=value):
                return f"dict[str, {self.annotation(value)}]"
            case ModelRef(model=name):
                return self.class_of(self.models[name].module, name)
            case EnumRef(enum=name):
                enum = self.enums[name]
                return f"{self.class_of(enum.module, name)} | {enum.base}"
            case AliasRef(alias=name):
                return self.class_of(self.aliases[name].module, name)
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
                return self.imports.name("uuid", "UUID", typing_only=self.typing_only)
            case "any":
                return self.imports.name("typing", "Any")
            case "bytes":
                return "bytes"
            case "file":
                return f"{self.imports.runtime('files', 'File')} | bytes"
            case plain:
                return _ANNOTATIONS[plain]

    def class_of(self, module: str, name: str) -> str:
        """Return a class of the models, imported."""
        if name != self.own:
            late = self.typing_only or name in self.deferred
            self.imports.name(f"{self.here}{module}", name, typing_only=late)
        return name

    def function_of(self, alias: str, verb: str) -> str:
        """Return the function that reads or checks values of an alias."""
        module = self.aliases[alias].module
        if alias != self.own and alias not in self.deferred:
            self.imports.name(f"{self.here}{module}", alias_function(module, verb))
        return alias_function(module, verb)

    def written(self, kind: Type, value: str, depth: int = 0) -> str:
        """Return the expression of the JSON value of `value`."""
        if is_json(kind):
            return _copied(kind, value)
        match kind:
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


def alias_function(module: str, verb: str) -> str:
    """Return the name of the function of an alias's module that reads or checks its values."""
    return f"{verb}_as_{module}"


def plain_class(kind: Type) -> str | None:
    """Return the class of the JSON values of a simple type; None for any other type."""
    inner = kind.of if isinstance(kind, Nullable) else kind
    if isinstance(inner, Scalar) and inner.kind in ("str", "int", "float", "bool"):
        return inner.kind
    return None


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
