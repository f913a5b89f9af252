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
)
from generator.emit.writing.imports import Imports
from generator.emit.writing.text import literal
from generator.emit.writing.unioncode import union_reader

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
    lazily: bool = False
    """Whether this module names classes in annotations alone, through packages that are lazy."""
    aliases: Mapping[str, Alias] = field(factory=dict[str, Alias])

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
                return self._late("UUID") if self.lazily else self.imports.name("uuid", "UUID")
            case "any":
                return self.imports.name("typing", "Any")
            case "bytes":
                return "bytes"
            case "file":
                file = self._late("File") if self.lazily else self.imports.runtime("files", "File")
                return f"{file} | bytes"
            case plain:
                return _ANNOTATIONS[plain]

    def class_of(self, module: str, name: str) -> str:
        """A class of the models, imported or named through their package."""
        if self.lazily:
            return f"{self.imports.name('.', 'models')}.{name}"
        if name == self.own:
            return name
        if name in self.deferred:
            # No attribute has a name that starts with an underscore.
            self.imports.name("..", "models as _models")
            return f"_models.{name}"
        return self.imports.name(f"{self.here}{module}", name)

    def _late(self, name: str) -> str:
        """A name of the runtime that is imported when it is looked up."""
        return f"{self.imports.runtime('', 'late')}.{name}"

    def function_of(self, name: str, verb: str) -> str:
        """The function that reads values of a class, or reads or checks those of an alias."""
        module = (self.models.get(name) or self.aliases[name]).module
        if name != self.own and name not in self.deferred:
            self.imports.name(f"{self.here}{module}", function_name(module, verb))
        return function_name(module, verb)

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
            case ModelRef(model=name) | AliasRef(alias=name):
                return self.function_of(name, "read")
            case EnumRef(enum=name):
                listed = self.class_of(self.enums[name].module, name)
                return f"{self._reading('open_enum')}({listed})"
            case Constant(value=value):
                return f"{self._reading('literal')}({literal(value)})"
            case Nullable(of=inner):
                return f"{self._reading('nullable')}({self.reader(inner)})"
            case OneOf():
                return union_reader(self, kind)

    def _reading(self, name: str) -> str:
        return self.imports.runtime("reading", name)

    def written(self, kind: Type, value: str, depth: int = 0) -> str:
        """The expression of the JSON value of `value`."""
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


def function_name(module: str, verb: str) -> str:
    """The name of the function that reads or checks the values of the type of a module."""
    return f"{verb}_as_{module}"


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
        case ModelRef() | AliasRef():
            return False


def plain_class(kind: Type) -> str | None:
    """The class of the JSON values of a simple type, for which reading is a look at the class."""
    inner = kind.of if isinstance(kind, Nullable) else kind
    if isinstance(inner, Scalar) and inner.kind in ("str", "int", "float", "bool"):
        return inner.kind
    return None


def models_in(kind: Type) -> set[str]:
    """The names of classes and aliases that a type holds directly."""
    match kind:
        case ModelRef(model=name) | EnumRef(enum=name) | AliasRef(alias=name):
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
