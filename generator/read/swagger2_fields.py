"""Parameters, headers and schemas of Swagger 2.0 in the form of OpenAPI 3.0."""

from __future__ import annotations

from typing import Any, Final

from generator.jsontree import clone
from generator.ledger import ORIGIN

__all__ = ["convert_body", "convert_form", "field_with_schema", "settle_schema"]

_Object = dict[str, Any]
_MULTIPART: Final = "multipart/form-data"
_FORMS: Final = ("application/x-www-form-urlencoded", _MULTIPART)
_OF_SCHEMA: Final = frozenset(
    {
        "type",
        "format",
        "items",
        "default",
        "maximum",
        "exclusiveMaximum",
        "minimum",
        "exclusiveMinimum",
        "maxLength",
        "minLength",
        "pattern",
        "maxItems",
        "minItems",
        "uniqueItems",
        "enum",
        "multipleOf",
        "nullable",
    }
)
_STYLES: Final[dict[str, _Object]] = {
    "csv": {"style": "form", "explode": False},
    "ssv": {"style": "spaceDelimited", "explode": False},
    "pipes": {"style": "pipeDelimited", "explode": False},
    "multi": {"style": "form", "explode": True},
}


def settle_schema(schema: _Object) -> None:
    """Write what Swagger 2.0 says in its own way as OpenAPI 3.0 does, in place."""
    if schema.get("type") == "file":
        schema |= {"type": "string", "format": "binary"}
    if type(schema.get("discriminator")) is str:
        schema["discriminator"] = {"propertyName": schema["discriminator"]}
    nullable = schema.pop("x-nullable", None)
    if type(nullable) is bool:
        schema.setdefault("nullable", nullable)


def field_with_schema(field: _Object) -> _Object:
    """Move what describes the value of a parameter or header into its `schema`, in place."""
    if "$ref" in field or "schema" in field:
        return field
    settle_schema(field)
    joined = field.pop("collectionFormat", "csv")
    schema = {key: field.pop(key) for key in list(field) if key in _OF_SCHEMA}
    field["schema"] = schema
    if schema.get("type") == "array":
        field |= _array_style(joined, field.get("in", "header"))
        if schema.get("items", {}).get("type") == "array":
            field["x-collectionFormat"] = joined
    return field


def _array_style(joined: str, location: str) -> _Object:
    """Write how the items of an array are joined, in OpenAPI 3.0's words or an extension's."""
    plain: _Object = {"style": "form" if location == "query" else "simple", "explode": False}
    if joined == "csv":
        return plain
    style = _STYLES.get(joined) if location == "query" else None
    return {**plain, "x-collectionFormat": joined} if style is None else {**style}


def convert_body(parameter: _Object, consumes: list[str]) -> _Object:
    """Return the request body that a body parameter describes, with its mark."""
    media_types = [each for each in consumes if each not in _FORMS] or consumes
    schema = parameter.get("schema", {})
    content: _Object = {
        media_type: {"schema": clone(schema) if index else schema}
        for index, media_type in enumerate(dict.fromkeys(media_types or ["application/json"]))
    }
    kept = {k: v for k, v in parameter.items() if k in {"description", "required", ORIGIN}}
    extensions = {k: v for k, v in parameter.items() if k.startswith("x-")}
    return {**kept, "content": content, **extensions}


def convert_form(parameters: list[_Object], consumes: list[str]) -> _Object:
    """Return the request body whose properties are the form parameters, each with its mark."""
    with_file = any(map(_is_file, parameters))
    media_types = [each for each in dict.fromkeys(consumes) if each in _FORMS]
    if with_file:
        media_types = [_MULTIPART]
    required = [each["name"] for each in parameters if each.get("required") is True]
    encoding = {
        each["name"]: _form_style(each.get("collectionFormat", "csv"))
        for each in parameters
        if each.get("type") == "array"
    }
    schema: _Object = {
        "type": "object",
        "properties": {each["name"]: _form_property(each) for each in parameters},
    }
    if required:
        schema["required"] = required
    content: _Object = {}
    for media_type in media_types or [_FORMS[0]]:
        content[media_type] = {"schema": clone(schema) if content else schema}
        if encoding:
            content[media_type]["encoding"] = clone(encoding)
    body: _Object = {"content": content}
    if required:
        body["required"] = True
    return body


def _is_file(parameter: _Object) -> bool:
    """Return True if a form parameter is a file, or a list of some."""
    items = parameter.get("items", {})
    return "file" in (parameter.get("type"), items.get("type")) or (
        "binary" in (parameter.get("format"), items.get("format"))
    )


def _form_style(joined: str) -> _Object:
    """Return how the items of an array in a form are joined; read in every form, as in 2.0."""
    return {**_STYLES.get(joined, _STYLES["csv"]), "x-collectionFormat": joined}


def _form_property(parameter: _Object) -> _Object:
    settle_schema(parameter)
    kept = {*_OF_SCHEMA, "description", ORIGIN}
    return {k: v for k, v in parameter.items() if k in kept or k.startswith("x-")}
