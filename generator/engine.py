"""The one place that knows openapi-python-client: a normalized document in, an `Api` out.

The engine is shown a skeleton of the document in which every name is a number: it decides what
each schema, parameter, body and response is; what it does not carry (names, texts, constraints,
discriminators, security) is read from the normalized document beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen
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
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty

from generator import skeleton
from generator.api import (
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
from generator.constraints import constraints_of
from generator.errors import GeneratorError
from generator.jsontree import is_object
from generator.ledger import Json, origins
from generator.passes.tree import operations, schema_name

if TYPE_CHECKING:
    from openapi_python_client.parser.openapi import Endpoint

Prop: TypeAlias = PropertyProtocol
"""The engine's reading of one schema: for `TypeReader.read` alone."""

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
_BY_FORMAT: dict[str, ScalarKind] = {"byte": "bytes", "time": "time"}
_REPORT = "Report this document: normalizing it should have been enough."


@frozen
class ParsedOperation:
    """What the engine made of one operation, by the names of the skeleton."""

    parameters: Mapping[str, Prop]
    body: Prop | None
    responses: Mapping[str, Prop]


@frozen
class Parsed:
    """What the engine made of each class and each operation, in the document's order."""

    models: tuple[Mapping[str, Prop], ...]
    operations: tuple[ParsedOperation, ...]


class TypeReader:
    """Reads types off the engine's properties, with the schema of each beside it."""

    def __init__(self) -> None:
        self.used: set[str] = set()

    def read(self, prop: Prop, schema: Json) -> Type:
        """The type that `prop` and `schema` describe."""
        self.used.update(origins(schema))
        if isinstance(prop, UnionProperty):
            return self._union(prop, schema)
        if isinstance(prop, ListProperty):
            return self._list(prop, schema)
        name = schema_name(schema.get("$ref"))
        if isinstance(prop, ModelProperty) and name is not None:
            return ModelRef(name)
        if isinstance(prop, EnumProperty) and name is not None:
            return EnumRef(name)
        if isinstance(prop, ConstProperty):
            return Constant(schema["const"])
        if isinstance(prop, AnyProperty):
            return Scalar("any")
        kind = _SCALARS[type(prop)]
        if kind == "file" and schema.get("x-kind") != "file":
            kind = "str"
        if kind == "str":
            kind = _BY_FORMAT.get(schema.get("format", ""), "str")
        return Scalar(kind, constraints_of(schema, kind))

    def _list(self, prop: ListProperty, schema: Json) -> Type:
        if schema.get("type") == "array":
            inner = self.read(prop.inner_property, schema["items"])
            return ListOf(inner, constraints_of(schema, "list"))
        nested = prop.inner_property
        if not isinstance(nested, ListProperty):
            raise _misread(schema)
        value = schema.get("additionalProperties")
        inner = self.read(nested.inner_property, value if is_object(value) else {})
        return MapOf(inner, constraints_of(schema, "map"))

    def _union(self, prop: UnionProperty, schema: Json) -> Type:
        members: list[Json] = schema["anyOf"]
        if len(members) != len(prop.inner_properties):
            raise _misread(schema)
        read = [
            self.read(inner, member)
            for inner, member in zip(prop.inner_properties, members, strict=True)
        ]
        values = tuple(each for each in read if each != Scalar("none"))
        union = values[0] if len(values) == 1 else self._tagged(values, schema)
        return Nullable(union) if len(values) < len(read) else union

    def _tagged(self, values: tuple[Type, ...], schema: Json) -> OneOf:
        discriminator = schema.get("discriminator")
        if not is_object(discriminator) or not isinstance(discriminator.get("propertyName"), str):
            return OneOf(values)
        mapping = [
            (tag, name)
            for tag, target in sorted(discriminator["mapping"].items())
            if (name := schema_name(target)) is not None
        ]
        return OneOf(values, discriminator["propertyName"], tuple(mapping))


def parse(document: Json) -> Parsed:
    """Let the engine read the skeleton of a normalized document.

    It reads the classes first and the operations then, with classes that have no members: it
    copies every operation several times over, and with it all that the operation refers to.
    """
    schemas: Json = document["components"]["schemas"]
    numbers = {name: f"M{index}" for index, name in enumerate(schemas)}
    classes = {
        numbers[name]: skeleton.component(schema, numbers) for name, schema in schemas.items()
    }
    found = {str(model.class_info.name): model for model in _read({}, classes).models}
    models = tuple(
        _properties(found[numbers[name]]) if "properties" in schema else {}
        for name, schema in schemas.items()
    )
    paths = {
        f"/o{index}": {"post": skeleton.operation(index, each.node, numbers)}
        for index, each in enumerate(operations(document))
    }
    data = _read(paths, {name: _without_members(schema) for name, schema in classes.items()})
    endpoints = {
        str(endpoint.name): endpoint
        for collection in data.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
    }
    return Parsed(
        models, tuple(_parsed_operation(endpoints[f"o{index}"]) for index in range(len(paths)))
    )


def _parsed_operation(endpoint: Endpoint) -> ParsedOperation:
    return ParsedOperation(
        parameters={_name(prop): prop for prop in endpoint.query_parameters},
        body=endpoint.bodies[0].prop if endpoint.bodies else None,
        responses={
            str(response.status_code.pattern): response.prop
            for response in endpoint.responses.patterns
        },
    )


def _read(paths: Json, schemas: Json) -> GeneratorData:
    """What the engine makes of a skeleton, of which nothing may be lost."""
    document = {
        "openapi": "3.1.0",
        "info": {"title": "skeleton", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    }
    data = GeneratorData.from_dict(document, config=_config())
    errors = (
        [data]
        if isinstance(data, EngineError)
        else [
            *data.errors,
            *(e for c in data.endpoint_collections_by_tag.values() for e in c.parse_errors),
        ]
    )
    if isinstance(data, EngineError) or errors:
        said = f"{errors[0].header} {errors[0].detail}"
        raise GeneratorError(f"the engine refuses the normalized document: {said}", fix=_REPORT)
    return data


def _without_members(schema: Json) -> Json:
    return schema if "enum" in schema else {"type": "object"}


def _config() -> Config:
    return Config.from_sources(
        ConfigFile(), MetaType.NONE, Path(), "utf-8", overwrite=False, output_path=None
    )


def _properties(model: ModelProperty) -> dict[str, Prop]:
    every = [*(model.required_properties or []), *(model.optional_properties or [])]
    return {_name(prop): prop for prop in every}


def _name(prop: Prop) -> str:
    return prop.name.get_untrusted_value()


def _misread(schema: Json) -> GeneratorError:
    return GeneratorError(
        "the engine reads this schema as something else",
        pointer=next(iter(origins(schema)), None),
        fix=_REPORT,
    )
