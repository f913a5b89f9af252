"""The objects of OpenAPI 3.0 to 3.2 and Swagger 2.0, as one table.

A line of the table says which member of an object holds what: "schema" is one object of that
kind, "[schema]" a list of them, "{schema}" an object whose keys are names. "boolean|schema" is
either. "*" stands for every other member that is not an extension. Members that the table does
not name (examples, defaults, extensions, ...) are never looked into.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["SHAPES", "VALUES", "Member", "Shape"]

VALUES: Final = frozenset({"any", "string", "boolean", "integer", "number"})
"""The kinds that are values and not objects of the table."""

_LIMITS: Final = {
    "type": "string|[string]",
    "format": "string",
    "pattern": "string",
    "enum": "[any]",
    "items": "schema",
    "maximum": "number",
    "minimum": "number",
    "exclusiveMaximum": "boolean|number",
    "exclusiveMinimum": "boolean|number",
    "multipleOf": "number",
    "maxLength": "integer",
    "minLength": "integer",
    "maxItems": "integer",
    "minItems": "integer",
    "uniqueItems": "boolean",
    "collectionFormat": "string",
}
_SCHEMA: Final = {
    **_LIMITS,
    "$ref": "string",
    "title": "string",
    "description": "string",
    "maxProperties": "integer",
    "minProperties": "integer",
    "required": "[string]",
    "properties": "{property}",
    "patternProperties": "{schema}",
    "additionalProperties": "boolean|schema",
    "unevaluatedProperties": "boolean|schema",
    "unevaluatedItems": "boolean|schema",
    "propertyNames": "schema",
    "prefixItems": "[schema]",
    "contains": "schema",
    "allOf": "[schema]",
    "anyOf": "[schema]",
    "oneOf": "[schema]",
    "not": "schema",
    "if": "schema",
    "then": "schema",
    "else": "schema",
    "dependentSchemas": "{schema}",
    "$defs": "{schema}",
    "definitions": "{schema}",
    "discriminator": "string|discriminator",
    "nullable": "boolean",
    "readOnly": "boolean",
    "writeOnly": "boolean",
    "deprecated": "boolean",
}
_FIELD: Final = {  # what parameters and headers share
    **_LIMITS,
    "$ref": "string",
    "description": "string",
    "required": "boolean",
    "deprecated": "boolean",
    "allowEmptyValue": "boolean",
    "allowReserved": "boolean",
    "style": "string",
    "explode": "boolean",
    "schema": "schema",
    "content": "{media type}",
}
_ENCODINGS: Final = {
    "encoding": "{encoding}",
    "prefixEncoding": "[encoding]",
    "itemEncoding": "encoding",
}
_TABLE: Final[dict[str, dict[str, str]]] = {
    "document": {
        "openapi": "string",
        "$self": "string",
        "swagger": "string",
        "info": "info",
        "servers": "[server]",
        "host": "string",
        "basePath": "string",
        "schemes": "[string]",
        "consumes": "[string]",
        "produces": "[string]",
        "paths": "paths",
        "webhooks": "{path item}",
        "components": "components",
        "definitions": "{schema}",
        "parameters": "{parameter}",
        "responses": "{response}",
        "securityDefinitions": "{security scheme}",
        "security": "[security requirement]",
        "tags": "[tag]",
    },
    "info": {"title": "string", "description": "string", "version": "string", "summary": "string"},
    "server": {
        "url": "string",
        "name": "string",
        "description": "string",
        "variables": "{server variable}",
    },
    "server variable": {"default": "string", "description": "string", "enum": "[string]"},
    "paths": {"*": "path item"},
    "path item": {
        "$ref": "string",
        "summary": "string",
        "description": "string",
        "servers": "[server]",
        "parameters": "[parameter]",
        "get": "operation",
        "put": "operation",
        "post": "operation",
        "delete": "operation",
        "options": "operation",
        "head": "operation",
        "patch": "operation",
        "trace": "operation",
        "query": "operation",
        "additionalOperations": "{operation}",
    },
    "operation": {
        "operationId": "string",
        "summary": "string",
        "description": "string",
        "tags": "[string]",
        "deprecated": "boolean",
        "consumes": "[string]",
        "produces": "[string]",
        "schemes": "[string]",
        "parameters": "[parameter]",
        "requestBody": "body",
        "responses": "responses",
        "callbacks": "{callback}",
        "security": "[security requirement]",
        "servers": "[server]",
    },
    "parameter": {**_FIELD, "name": "string", "in": "string"},
    "header": _FIELD,
    "body": {
        "$ref": "string",
        "description": "string",
        "required": "boolean",
        "content": "{media type}",
    },
    "media type": {
        "$ref": "string",
        "schema": "schema",
        "itemSchema": "schema",
        **_ENCODINGS,
    },
    "encoding": {
        **_ENCODINGS,
        "contentType": "string",
        "style": "string",
        "explode": "boolean",
        "allowReserved": "boolean",
        "headers": "{header}",
    },
    "responses": {"*": "response"},
    "response": {
        "$ref": "string",
        "summary": "string",
        "description": "string",
        "schema": "schema",
        "headers": "{header}",
        "content": "{media type}",
        "links": "{link}",
    },
    "link": {"$ref": "string", "operationId": "string", "operationRef": "string"},
    "callback": {"$ref": "string", "*": "path item"},
    "schema": _SCHEMA,
    "property": _SCHEMA,
    "discriminator": {
        "propertyName": "string",
        "mapping": "{string}",
        "defaultMapping": "string",
    },
    "components": {
        "schemas": "{schema}",
        "responses": "{response}",
        "parameters": "{parameter}",
        "requestBodies": "{body}",
        "headers": "{header}",
        "securitySchemes": "{security scheme}",
        "links": "{link}",
        "callbacks": "{callback}",
        "pathItems": "{path item}",
        "mediaTypes": "{media type}",
    },
    "security scheme": {
        "$ref": "string",
        "type": "string",
        "description": "string",
        "name": "string",
        "in": "string",
        "scheme": "string",
        "bearerFormat": "string",
        "flow": "string",
        "flows": "oauth flows",
        "authorizationUrl": "string",
        "tokenUrl": "string",
        "scopes": "{string}",
        "openIdConnectUrl": "string",
        "oauth2MetadataUrl": "string",
        "deprecated": "boolean",
    },
    "oauth flows": {"*": "oauth flow"},
    "oauth flow": {
        "authorizationUrl": "string",
        "deviceAuthorizationUrl": "string",
        "tokenUrl": "string",
        "refreshUrl": "string",
        "scopes": "{string}",
    },
    "security requirement": {"*": "[string]"},
    "tag": {
        "name": "string",
        "summary": "string",
        "description": "string",
        "parent": "string",
        "kind": "string",
    },
}


@frozen
class Member:
    """The form of one member: `one`, a `list` or a `map` of `kind`; or a plain value of `also`."""

    kind: str
    container: Literal["one", "list", "map"] = "one"
    also: str | None = None


@frozen
class Shape:
    """The members of one kind of object; `others` is what every further member holds, if known."""

    members: Mapping[str, Member]
    others: Member | None

    def member(self, key: str) -> Member | None:
        """Look up the form of the member `key`; None if it is not known."""
        known = self.members.get(key)
        if known is None and self.others is not None and not key.startswith("x-"):
            return self.others
        return known


def _member(notation: str) -> Member:
    also, bar, rest = notation.partition("|")
    text = rest if bar else notation
    plain = also if bar else None
    if text.startswith("["):
        return Member(text[1:-1], "list", plain)
    if text.startswith("{"):
        return Member(text[1:-1], "map", plain)
    return Member(text, "one", plain)


def _shape(lines: Mapping[str, str]) -> Shape:
    members = {key: _member(notation) for key, notation in lines.items()}
    others = members.pop("*", None)
    return Shape(members, others)


SHAPES: Final[Mapping[str, Shape]] = {kind: _shape(lines) for kind, lines in _TABLE.items()}
