"""Types of schemas: what the engine reads of a skeleton, and the schema itself beside it."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any

from generator.describe.constraints import constraints_of
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
    ScalarKind,
    Type,
)
from generator.describe.readings import SCALARS, Reading, readings
from generator.describe.skeleton import REPORT, skeleton
from generator.errors import GeneratorError
from generator.jsontree import is_object
from generator.ledger import Json, origins
from generator.normalize.passes.aliases import is_alias, is_model
from generator.normalize.passes.tree import schema_name

_BY_FORMAT: dict[str, ScalarKind] = {"byte": "bytes", "base64url": "base64url", "time": "time"}
_FILES: dict[str, ScalarKind] = {"file": "file", "file-or-text": "file_or_text"}


class TypeReader:
    """Reads types off the engine's readings, with the schema of each beside it.

    `classes` has the schemas that references lead to, by name.
    """

    def __init__(self, classes: Mapping[str, Json]) -> None:
        self.used: set[str] = set()
        self.classes = classes
        self._readings = readings()

    def read(self, schema: Json) -> Type:
        """Return the type that a schema describes."""
        return self._read(self._readings.of(skeleton(schema, self.classes)), schema)

    def default(self, schema: Json) -> Any:
        """Return the default that a schema states, or the class or alias that it refers to."""
        named = self.classes.get(schema_name(schema.get("$ref")) or "", {})
        return schema.get("default", named.get("default"))

    def _read(self, reading: Reading, schema: Json) -> Type:
        self.used.update(origins(schema))
        if "anyOf" in schema:
            return self._union(schema)
        word, *inner = reading
        if inner:
            return self._list(inner, schema)
        if word in ("model", "enum"):
            return self._named(word, schema)
        if word == "const":
            return Constant(schema["const"])
        if word == "any":
            return _plain("any")
        kind = SCALARS.get(word)
        if kind is None:
            raise _misread(schema)
        if kind == "file":
            kind = _FILES.get(schema.get("x-kind", ""), "str")
        if kind == "str":
            kind = _BY_FORMAT.get(schema.get("format", ""), "str")
        constraints = constraints_of(schema, kind)
        return Scalar(kind, constraints) if constraints else _plain(kind)

    def _named(self, word: str, schema: Json) -> Type:
        name = schema_name(schema.get("$ref"))
        if name is None:
            raise _misread(schema)
        if word == "enum":
            return EnumRef(name)
        return AliasRef(name) if is_alias(self.classes[name]) else ModelRef(name)

    def _list(self, inner: Reading, schema: Json) -> Type:
        if schema.get("type") == "array":
            return ListOf(self._read(inner, schema["items"]), constraints_of(schema, "list"))
        word, *value = inner
        if word != "list":
            raise _misread(schema)
        stated = schema.get("additionalProperties")
        read = self._read(value, stated if is_object(stated) else {})
        return MapOf(read, constraints_of(schema, "map"))

    def _union(self, schema: Json) -> Type:
        # One by one: the engine takes members that differ in limits alone for one.
        read = list(dict.fromkeys(map(self.read, schema["anyOf"])))
        nothing = _plain("none")
        values = tuple(each for each in read if each != nothing)
        union = values[0] if len(values) == 1 else self._tagged(values, schema)
        return Nullable(union) if nothing in read else union

    def _tagged(self, values: tuple[Type, ...], schema: Json) -> OneOf:
        discriminator = schema.get("discriminator")
        if not is_object(discriminator) or not isinstance(discriminator.get("propertyName"), str):
            return OneOf(values)
        mapping = [
            (tag, name)
            for tag, target in sorted(discriminator["mapping"].items())
            if (name := schema_name(target)) is not None and is_model(self.classes[name])
        ]
        untagged = schema_name(discriminator.get("x-untagged")) or ""
        classes = {each.model for each in values if isinstance(each, ModelRef)}
        several: Json = discriminator.get("x-shared", {})
        shared = tuple(tag for tag in sorted(several) if tag not in discriminator["mapping"])
        named = {schema_name(each) for tag in shared for each in several[tag]}
        told = classes == {*named, *(name for _, name in mapping)} and not untagged
        shapes = any(isinstance(each, MapOf | AliasRef) for each in values)
        tag = str(discriminator["propertyName"])
        return OneOf(values, tag, tuple(mapping), shared, untagged, open=told and not shapes)


@functools.cache
def _plain(kind: ScalarKind) -> Scalar:
    """Return the type of values that nothing limits, as nearly all are of."""
    return Scalar(kind)


def _misread(schema: Json) -> GeneratorError:
    return GeneratorError(
        "the engine misreads this schema",
        pointer=next(iter(origins(schema)), None),
        fix=REPORT,
    )
