"""Describe the parameters of an operation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from attrs import evolve

from generator.describe.api import Location, Parameter
from generator.describe.constraints import unchecked
from generator.describe.kinds import ListOf, Nullable, OneOf, Scalar, Type
from generator.describe.parts import parts_of
from generator.describe.typereader import TypeReader
from generator.ledger import Json, origins

_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
_EXPLODED = ("form", "cookie")
_JOINED = {"ssv": "spaceDelimited", "tsv": "tabDelimited", "pipes": "pipeDelimited"}
"""The delimiter of a list in Swagger 2.0, where OpenAPI 3 has no style for it."""


def parameters_of(node: Json, reader: TypeReader) -> Iterator[Parameter]:
    """Yield the parameters of an operation."""
    for each in node["parameters"]:
        reader.used.update(origins(each))
        for media in each.get("content", {}).values():
            reader.used.update(origins(media))
        schema = _parameter_schema(each)
        location = cast("Location", each["in"])
        style = _text(each, "style") or _STYLES.get(location, "")
        whole = location == "querystring"
        as_json = bool(each.get("content")) and not whole
        kind = reader.read(schema)
        if not as_json and not whole:
            kind = _without_null_items(kind)
        if location == "path" and not as_json and isinstance(kind, Nullable):
            kind = kind.of  # a path is never without one of its segments
        yield Parameter(
            wire=each["name"],
            name=each.get("x-python-name", each["name"]),
            location=location,
            type=kind,
            required=each.get("required") is True,
            style=_JOINED.get(_text(each, "x-collectionFormat"), style),
            explode=each.get("explode", style in _EXPLODED) is True,
            description=_text(each, "description") or _text(schema, "description"),
            deprecated=each.get("deprecated") is True,
            allow_reserved=each.get("allowReserved") is True,
            raw=each.get("x-raw-query") is True,
            as_json=as_json,
            default=reader.default(schema),
            unchecked=unchecked(schema),
            sent=_text(each, "x-sent") if "x-sent" in each and kind == Scalar("str") else None,
            media_type=next(iter(each["content"])) if whole else "",
            parts=parts_of(next(iter(each["content"].values())), reader) if whole else (),
        )


def _without_null_items(kind: Type) -> Type:
    """Return the type of a parameter, no item of a list in it null: no style can write that."""
    match kind:
        case ListOf(item=Nullable(of=item)):
            return evolve(kind, item=item)
        case Nullable(of=inner):
            return Nullable(_without_null_items(inner))
        case OneOf(members=members):
            return evolve(kind, members=tuple(_without_null_items(each) for each in members))
        case _:
            return kind


def _parameter_schema(parameter: Json) -> Json:
    """Find the schema of a parameter: its own, or that of its content."""
    media: Json = next(iter(parameter.get("content", {}).values()), parameter)
    schema: Json = media.get("schema", {})
    return schema


def _text(node: Json, key: str) -> str:
    value: object = node.get(key)
    return value if isinstance(value, str) else ""
