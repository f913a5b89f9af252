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
    holds_base64url,
    holds_file,
    is_json,
    models_in,
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
    lazily: bool = False
    """True if this module names classes in annotations alone, through packages that are lazy."""
    aliases: Mapping[str, Alias] = field(factory=dict[str, Alias])
    withholding: frozenset[str] = frozenset()
    """Types whose values are sent without some of their members."""

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
                return self.class_of(enum.module, enum.like)
            case AliasRef(alias=name):
                return self.class_of(self.aliases[name].module, name)
            case Constant(value=value):
                self.imports.name("typing", "Literal")
                return f"Literal[{literal(value)}]"
            case Nullable(of=inner):
                return f"{self.annotation(inner)} | None"
            case OneOf(members=members, open=plain):
                found = [self.annotation(each) for each in members]
                unknown = [self.annotation(MapOf(Scalar("any")))] if plain else []
                return " | ".join(_alternatives([*found, *unknown]))

    def _scalar(self, kind: Scalar) -> str:
        match kind.kind:
            case "datetime" | "date" | "time":
                self.imports.module("import datetime as dt")
                return f"dt.{kind.kind}"
            case "uuid":
                return self._late("UUID") if self.lazily else self.imports.name("uuid", "UUID")
            case "any":
                return self.imports.name("typing", "Any")
            case "bytes" | "base64url":
                return "bytes"
            case "file" | "file_or_text":
                file = self._late("File") if self.lazily else self.imports.runtime("files", "File")
                return f"{file} | bytes | str" if kind.kind == "file_or_text" else f"{file} | bytes"
            case plain:
                return _ANNOTATIONS[plain]

    def class_of(self, module: str, name: str) -> str:
        """Name a class of the models, by an import or through their package."""
        if self.lazily:
            return f"{self.imports.name('.', 'models')}.{name}"
        if name == self.own:
            return name
        if name in self.deferred and {name, self.own} <= self.aliases.keys():
            # Through their package, pyright loses aliases that name each other.
            return self.imports.last(f"{self.here}{module}", name)
        if name in self.deferred:
            # No attribute has a name that starts with an underscore.
            self.imports.name("..", "models as _models")
            return f"_models.{name}"
        return self.imports.name(f"{self.here}{module}", name)

    def _late(self, name: str) -> str:
        """Name something of the runtime that is imported when it is looked up."""
        return f"{self.imports.runtime('', 'late')}.{name}"

    def function_of(self, name: str, verb: str) -> str:
        """Name the function that reads values of a type, or checks those of an alias."""
        module = (self.models.get(name) or self.enums.get(name) or self.aliases[name]).module
        function = function_name(module, verb)
        here = name == self.own or name in self.deferred
        return function if here else self.imports.name(f"{self.here}{module}", function)

    def written(self, kind: Type, value: str, depth: int = 0) -> str:
        """Return the expression of the JSON value of `value`."""
        if _is_simple(kind):
            return value
        match kind:
            case ListOf(item=item) if _is_simple(item):
                return self._as_it_came(item, value, f"list({value})")
            case MapOf(value=inner) if _is_simple(inner):
                return self._as_it_came(inner, value, f"dict({value})")
            case Scalar(kind="file_or_text"):
                return f"{self.imports.runtime('files', 'file_or_text')}({value})"
            case Scalar(kind=scalar):
                return f"{self.imports.runtime('values.writing', f'write_{scalar}')}({value})"
            case ListOf(item=ModelRef()):
                return f"{self.imports.runtime('values.writing', 'write_models')}({value})"
            case ListOf(item=item):
                each = "each" + "_" * depth
                items = f"[{self.written(item, each, depth + 1)} for {each} in {value}]"
                return self._as_it_came(item, value, items)
            case MapOf(value=inner):
                each = "each" + "_" * depth
                key = "key" + "_" * depth
                written = self.written(inner, each, depth + 1)
                members = f"{{{key}: {written} for {key}, {each} in {value}.items()}}"
                return self._as_it_came(inner, value, members)
            case ModelRef():
                return f"{value}.to_dict()"
            case Nullable(of=inner):
                return f"None if {value} is None else {self.written(inner, value, depth)}"
            case _:
                return self._of_several(kind, value)

    def _of_several(self, kind: Type, value: str) -> str:
        """Return the expression of the JSON value of one of several types."""
        if self._is_of_models(kind):
            return f"{self.imports.runtime('values.writing', 'write_object')}({value})"
        if holds_file(kind):
            return f"{self.imports.runtime('requests.parts', 'plain_or_file')}({value})"
        if holds_base64url(kind):
            value = f"{self.imports.runtime('values.writing', 'as_base64url')}({value})"
        return f"{self.imports.runtime('values.writing', 'plain')}({value})"

    def _is_of_models(self, kind: Type) -> bool:
        """Return True if values of a type are all of classes, or JSON objects of none."""
        inner = self.aliases[kind.alias].type if isinstance(kind, AliasRef) else kind
        members = inner.members if isinstance(inner, OneOf) else ()
        return bool(members) and all(isinstance(each, ModelRef) for each in members)

    def _as_it_came(self, item: Type, value: str, written: str) -> str:
        """Return the expression of a list or map, with the nulls that came where none may be."""
        if isinstance(item, Nullable) or item in (Scalar("any"), Scalar("none")):
            return written
        return f"{self.imports.runtime('values.misplaced_nulls', 'as_it_came')}({value}, {written})"

    def sent(self, kind: Type, value: str, depth: int = 0) -> str:
        """Return the expression of what is sent of `value`: no member that the vendor sets."""
        if not models_in(kind) & self.withholding:
            return self.written(kind, value, depth)
        each, key = "each" + "_" * depth, "key" + "_" * depth
        match kind:
            case ListOf(item=item):
                items = f"[{self.sent(item, each, depth + 1)} for {each} in {value}]"
                return self._as_it_came(item, value, items)
            case MapOf(value=inner):
                sent = self.sent(inner, each, depth + 1)
                members = f"{{{key}: {sent} for {key}, {each} in {value}.items()}}"
                return self._as_it_came(inner, value, members)
            case ModelRef():
                return f"{value}.to_request()"
            case Nullable(of=inner):
                return f"None if {value} is None else {self.sent(inner, value, depth)}"
            case _:
                sendable = f"{self.imports.runtime('values.writing', 'sendable')}({value})"
                return self.written(kind, sendable, depth)


def function_name(module: str, verb: str) -> str:
    """Return the name of the function that reads or checks values of the type in a module."""
    return f"{verb}_as_{module}"


def plain_class(kind: Type) -> str | None:
    """Return the class of the JSON values of a simple type; None for any other type."""
    inner = kind.of if isinstance(kind, Nullable) else kind
    if isinstance(inner, Scalar) and inner.kind in ("str", "int", "float", "bool"):
        return inner.kind
    return None


def _is_simple(kind: Type) -> bool:
    """Return True if values of this type are what is written: JSON or files, no list or map."""
    match kind:
        case Nullable(of=inner):
            return _is_simple(inner)
        case OneOf(members=members):
            return all(map(_is_simple, members)) or (is_json(kind) and holds_file(kind))
        case ListOf() | MapOf():
            return False
        case _:
            return is_json(kind)


def _alternatives(annotations: list[str]) -> list[str]:
    parts = [part for each in annotations for part in each.split(" | ") if "[" not in each]
    nested = [each for each in annotations if "[" in each]
    return list(dict.fromkeys([*parts, *nested]))
