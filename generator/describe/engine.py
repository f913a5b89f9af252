"""The one place that knows openapi-python-client: a normalized schema in, its type out.

The engine is shown the skeleton of each schema, whether a member's, a parameter's, a body's or a
response's, and decides what it is; what it does not carry (names, texts, constraints,
discriminators) is read from the normalized document beside it. It reads each skeleton once: the
schemas of a thousand operations have few different ones.
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

from generator.describe import offline  # noqa: F401  # pyright: ignore[reportUnusedImport]

# isort: split
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError as EngineError
from openapi_python_client.parser.properties import AnyProperty, EnumProperty, ModelProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.uuid import UuidProperty

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
from generator.describe.skeleton import skeleton
from generator.errors import GeneratorError
from generator.jsontree import is_object
from generator.ledger import Json, origins
from generator.normalize.passes.aliases import is_alias, is_model
from generator.normalize.passes.tree import schema_name

Prop: TypeAlias = PropertyProtocol
"""The engine's reading of one schema."""

_SCALARS: dict[type, ScalarKind] = {
    StringProperty: "str",
    IntProperty: "int",
    FloatProperty: "float",
    BooleanProperty: "bool",
    DateTimeProperty: "datetime",
    DateProperty: "date",
    UuidProperty: "uuid",
    FileProperty: "file",
    NoneProperty: "none",
}
_BY_FORMAT: dict[str, ScalarKind] = {"byte": "bytes", "base64url": "base64url", "time": "time"}
_FILES: dict[str, ScalarKind] = {"file": "file", "file-or-text": "file_or_text"}
_STUBS = {"M": {"type": "object"}, "E": {"type": "string", "enum": ["v0"]}}
_CLASS = re.compile(r"/([ME][0-9]+)\"")
_REPORT = "Report this document: normalizing it should have been enough."


class TypeReader:
    """Reads types off the engine's properties, with the schema of each beside it.

    `classes` has the schemas that references lead to, by name.
    """

    def __init__(self, classes: Mapping[str, Json]) -> None:
        self.used: set[str] = set()
        self.classes = classes

    def read(self, schema: Json) -> Type:
        """Return the type that a schema describes."""
        return self._read(_prop(json.dumps(skeleton(schema, self.classes))), schema)

    def default(self, schema: Json) -> Any:
        """Return the default that a schema states, or the class or alias that it refers to."""
        named = self.classes.get(schema_name(schema.get("$ref")) or "", {})
        return schema.get("default", named.get("default"))

    def _read(self, prop: Prop, schema: Json) -> Type:
        self.used.update(origins(schema))
        if "anyOf" in schema:
            return self._union(schema)
        of = type(prop)  # `isinstance` of these takes ten times as long
        if isinstance(prop, ListProperty):
            return self._list(prop, schema)
        name = schema_name(schema.get("$ref"))
        if of is ModelProperty and name is not None:
            return AliasRef(name) if is_alias(self.classes[name]) else ModelRef(name)
        if of is EnumProperty and name is not None:
            return EnumRef(name)
        if of is ConstProperty:
            return Constant(schema["const"])
        if of is AnyProperty:
            return Scalar("any")
        kind = _SCALARS[of]
        if kind == "file":
            kind = _FILES.get(schema.get("x-kind", ""), "str")
        if kind == "str":
            kind = _BY_FORMAT.get(schema.get("format", ""), "str")
        return Scalar(kind, constraints_of(schema, kind))

    def _list(self, prop: ListProperty, schema: Json) -> Type:
        if schema.get("type") == "array":
            inner = self._read(prop.inner_property, schema["items"])
            return ListOf(inner, constraints_of(schema, "list"))
        nested = prop.inner_property
        if not isinstance(nested, ListProperty):
            raise _misread(schema)
        value = schema.get("additionalProperties")
        inner = self._read(nested.inner_property, value if is_object(value) else {})
        return MapOf(inner, constraints_of(schema, "map"))

    def _union(self, schema: Json) -> Type:
        # One by one: the engine takes members that differ in limits alone for one.
        read = list(dict.fromkeys(map(self.read, schema["anyOf"])))
        values = tuple(each for each in read if each != Scalar("none"))
        union = values[0] if len(values) == 1 else self._tagged(values, schema)
        return Nullable(union) if Scalar("none") in read else union

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
        told = classes == {name for _, name in mapping} and not untagged
        shapes = any(isinstance(each, MapOf | AliasRef) for each in values)
        tag = str(discriminator["propertyName"])
        return OneOf(values, tag, tuple(mapping), untagged, open=told and not shapes)


@functools.cache
def _prop(skeleton_text: str) -> Prop:
    """Have the engine parse a skeleton, given to it as the one member of a class."""
    stubs = {name: _STUBS[name[0]] for name in sorted(set(_CLASS.findall(skeleton_text)))}
    holder = {"type": "object", "properties": {"p": json.loads(skeleton_text)}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "skeleton", "version": "1"},
        "paths": {},
        "components": {"schemas": {**stubs, "Holder": holder}},
    }
    data = GeneratorData.from_dict(document, config=_config())
    errors = [data] if isinstance(data, EngineError) else data.errors
    if isinstance(data, EngineError) or errors:
        said = f"{errors[0].header} {errors[0].detail}"
        raise GeneratorError(f"the engine refuses the normalized document: {said}", fix=_REPORT)
    (model,) = [each for each in data.models if str(each.class_info.name) == "Holder"]
    (prop,) = model.optional_properties or []
    return prop


@functools.cache
def _config() -> Config:
    return Config.from_sources(
        ConfigFile(), MetaType.NONE, Path(), "utf-8", overwrite=False, output_path=None
    )


def _misread(schema: Json) -> GeneratorError:
    return GeneratorError(
        "the engine misreads this schema",
        pointer=next(iter(origins(schema)), None),
        fix=_REPORT,
    )
