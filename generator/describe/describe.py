"""Describe a normalized document, with the engine's parse of it, as an `Api`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.describe.api import (
    Alias,
    Api,
    Enumeration,
    Field,
    Model,
    Operation,
    Source,
)
from generator.describe.bodies import accepted, body_of, responses_of, successes_of
from generator.describe.constraints import unchecked
from generator.describe.credentials import schemes_of
from generator.describe.errorshape import error_shape
from generator.describe.paging import with_paging
from generator.describe.parameters import parameters_of
from generator.describe.prose import one_line
from generator.describe.readings import readings
from generator.describe.retrying import retry_class
from generator.describe.servers import server_names, server_of, servers
from generator.describe.streaming import with_streams
from generator.describe.tags import tags_of
from generator.describe.typereader import TypeReader
from generator.errors import GeneratorError
from generator.jsontree import is_object
from generator.ledger import Json, origins
from generator.normalize.normalize import NormalizedSpec
from generator.normalize.passes import python_names
from generator.normalize.passes.aliases import is_alias, is_enum, is_model
from generator.normalize.passes.paths import path_of
from generator.normalize.passes.sent_or_read import reachable, request_schemas
from generator.normalize.passes.tree import OperationAt, operations


def describe(spec: NormalizedSpec, package: str, class_name: str) -> Api:
    """Describe the API of a normalized document in terms of Python."""
    document = spec.document
    info: Json = document.get("info", {})
    schemas: Json = document["components"]["schemas"]
    _refuse_clash(schemas, class_name)
    sent = reachable(schemas, request_schemas(document))
    classes = list(schemas.items())
    reader = TypeReader(schemas)
    models = [
        _model(name, schema, reader, sent=name in sent)
        for name, schema in classes
        if is_model(schema)
    ]
    enums = [
        _enum(name, schema, reader, like=_like(name, schemas))
        for name, schema in classes
        if is_enum(schema)
    ]
    aliases = [
        _alias(name, schema, reader, sent=name in sent)
        for name, schema in classes
        if is_alias(schema)
    ]
    names = server_names(document)
    hosts = servers(document)
    every = with_paging(
        [(each.node, _operation(each, reader, names)) for each in operations(document)],
        {each.name: each for each in models},
        {each.name: each for each in aliases},
    )
    readings().keep()
    return Api(
        package=package,
        class_name=class_name,
        vendor=spec.vendor.name,
        title=one_line(_text(info, "title")),
        version=_text(info, "version"),
        description=_text(info, "description"),
        operations=tuple(sorted(with_streams(every), key=lambda each: each.name)),
        models=tuple(models),
        enums=tuple(enums),
        servers=hosts,
        schemes=schemes_of(document, hosts),
        errors=spec.vendor.errors or error_shape(every, models, aliases),
        used=frozenset(reader.used),
        aliases=tuple(aliases),
        pace=spec.vendor.pace,
        responses=spec.vendor.responses,
        tags=tags_of(document),
    )


def _refuse_clash(schemas: Json, class_name: str) -> None:
    """Refuse a class that has the name of a client, which its modules need."""
    clients = {f"{class_name}Client", f"Async{class_name}Client"}
    taken = {*clients, *(f"{name}WithResponse" for name in clients), "AsyncClient", "SyncClient"}
    for name, schema in schemas.items():
        if name in taken:
            raise GeneratorError(
                f"The schema {name} has the name of a client class",
                pointer=next(iter(origins(schema)), None),
                fix="Give the schema an x-python-name, or the package another name.",
            )


def _model(name: str, schema: Json, reader: TypeReader, *, sent: bool) -> Model:
    reader.used.update(origins(schema))
    required = schema.get("required", ())
    fields = [
        Field(
            wire=wire,
            name=each.get("x-python-name", wire),
            type=reader.read(each),
            required=wire in required,
            description=_text(each, "description"),
            deprecated=each.get("deprecated") is True,
            read_only=each.get("readOnly") is True,
            write_only=each.get("writeOnly") is True,
            needed=each.get("x-needed") is True,
            secret=each.get("format") == "password",
            default=reader.default(each),
            unchecked=unchecked(each),
        )
        for wire, each in schema["properties"].items()
    ]
    return Model(
        name=name,
        module=python_names.module_name(name),
        fields=tuple(sorted(fields, key=lambda each: (not each.required, each.name))),
        description=_text(schema, "description"),
        closed=schema.get("additionalProperties") is False,
        sent=sent,
        source=_source(schema),
        exact=schema.get("x-exact") is True,
        others=_text(schema, "x-others"),
        unchecked=unchecked(schema),
    )


def _alias(name: str, schema: Json, reader: TypeReader, *, sent: bool) -> Alias:
    return Alias(
        name=name,
        module=python_names.module_name(name),
        type=reader.read(schema),
        description=_text(schema, "description"),
        sent=sent,
    )


def _like(name: str, taken: Mapping[str, Any]) -> str:
    """Return a name for the type of an enum's values that no class has."""
    found = f"{name}Like"
    while found in taken:
        found += "_"
    return found


def _enum(name: str, schema: Json, reader: TypeReader, *, like: str) -> Enumeration:
    reader.used.update(origins(schema))
    return Enumeration(
        name=name,
        module=python_names.module_name(name),
        base="str" if schema["type"] == "string" else "int",
        members=tuple(zip(schema["x-enum-varnames"], schema["enum"], strict=True)),
        description=_text(schema, "description"),
        like=like,
    )


def _operation(
    each: OperationAt, reader: TypeReader, names: Mapping[tuple[str, str], str]
) -> Operation:
    node = each.node
    reader.used.update(origins(node))
    responses = list(responses_of(node, reader))
    successes = successes_of(responses)
    errors = tuple(
        response
        for response in responses
        if response.status == "default" or response not in successes
    )
    return Operation(
        name=node["operationId"],
        method=each.verb,
        path=path_of(each.path),
        tags=tuple(tag for tag in node.get("tags", ()) if isinstance(tag, str)),
        summary=_text(node, "summary"),
        description=_text(node, "description"),
        parameters=tuple(parameters_of(node, reader)),
        body=body_of(node, reader),
        successes=successes,
        errors=errors,
        retry=retry_class(each),
        security=_security(node),
        server=server_of(node, names),
        deprecated=node.get("deprecated") is True,
        source=_source(node),
        accept=accepted(successes, errors),
        scopes=_scopes(node),
    )


def _security(node: Json) -> tuple[tuple[str, ...], ...] | None:
    if "security" not in node:
        return None
    return tuple(tuple(sorted(option)) for option in node["security"])


def _scopes(node: Json) -> tuple[tuple[tuple[str, str], ...], ...]:
    """Return the scopes that each alternative of the credentials asks for, without empty ones."""
    return tuple(
        tuple(
            sorted(
                (name, str(scope)) for name, scopes in option.items() for scope in scopes if scope
            )
        )
        for option in node.get("security", ())
    )


def _source(node: Json) -> Source | None:
    source = node.get("x-source")
    if not is_object(source):
        return None
    return Source(
        document=_text(source, "document"),
        basis=_text(source, "basis"),
        url=_text(source, "url"),
        note=_text(source, "note"),
    )


def _text(node: Json, key: str) -> str:
    value: Any = node.get(key)
    return value if isinstance(value, str) else ""
