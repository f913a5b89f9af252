"""A small document with a text of its own in every place that takes a free one."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, cast

Json = dict[str, Any]

TOKEN = re.compile(r"@[a-z]+[0-9]+@")
"""What stands for a free text; its letters say which kind of place it has."""

_JSON = "application/json"
_SOURCE = {"document": "@text1@", "basis": "@text2@", "url": "@text3@", "note": "@text4@"}


def _ref(section: str, name: str) -> Json:
    return {"$ref": f"#/components/{section}/{name}"}


def _content(schema: Json) -> Json:
    return {_JSON: {"schema": schema, "example": {"@text5@": "@text6@"}}}


def _parameter(name: str, where: str, schema: Json, **more: Any) -> Json:
    return {"name": name, "in": where, "description": f"d {name}", "schema": schema, **more}


def seed() -> Json:
    """The document; its texts are tokens, which `filled` replaces."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "@text10@", "version": "@text11@", "description": "@text12@"},
        "servers": [
            {
                "url": "https://seed.example/{@name13@}",
                "description": "@text14@",
                "variables": {
                    "@name13@": {
                        "default": "v1",
                        "enum": ["v1", "@text15@"],
                        "description": "@text16@",
                    }
                },
            }
        ],
        "tags": [{"name": "@text17@", "description": "@text18@"}],
        "security": [{"@name19@": []}],
        "paths": {
            "/@path20@/{@name21@}": {"get": _read(), "put": _write()},
            "/plain": {"delete": {"responses": {"204": {"description": "@text22@"}}}},
        },
        "components": {
            "securitySchemes": {
                "@name19@": {
                    "type": "apiKey",
                    "in": "header",
                    "name": "X-@name23@",
                    "description": "@text24@",
                }
            },
            "schemas": _schemas(),
        },
    }


def _read() -> Json:
    choice = {"type": "string", "enum": ["@name30@", "@name31@"], "x-enum-varnames": _VARNAMES}
    return {
        "operationId": "@name32@",
        "summary": "@text33@",
        "description": "@text34@",
        "tags": ["@text17@"],
        "x-source": _SOURCE,
        "parameters": [
            _parameter("@name21@", "path", {"type": "string"}, required=True),
            _parameter("@name35@", "query", choice),
            _parameter("@name36@", "query", {"type": "string", "default": "@text37@"}),
            _parameter("@name38@", "query", {"type": "array", "items": {"type": "string"}}),
            _parameter("x-@name39@", "header", {"type": "string"}),
            _parameter("c@name40@", "cookie", {"type": "string"}),
        ],
        "responses": {
            "200": {
                "description": "@text41@",
                "headers": {"@name42@": {"description": "@text43@", "schema": {"type": "string"}}},
                "content": _content(_ref("schemas", "@name44@")),
            },
            "204": {"description": "@text45@", "x-empty-body": {"@text46@": ["@text47@"]}},
            "404": {"description": "@text48@", "content": _content(_ref("schemas", "@name49@"))},
        },
    }


_VARNAMES = ["@name50@", "@name51@"]


def _write() -> Json:
    return {
        "operationId": "@name52@",
        "summary": "@text53@",
        "deprecated": True,
        "parameters": [_parameter("@name21@", "path", {"type": "string"}, required=True)],
        "requestBody": {
            "required": True,
            "description": "@text54@",
            "content": _content(_ref("schemas", "@name44@")),
        },
        "responses": {"200": {"description": "@text55@", "content": _content(_union())}},
    }


def _union() -> Json:
    return {
        "oneOf": [_ref("schemas", "@name44@"), _ref("schemas", "@name49@")],
        "discriminator": {
            "propertyName": "@name60@",
            "mapping": {"@text61@": "#/components/schemas/@name44@"},
        },
    }


def _schemas() -> Json:
    return {
        "@name44@": {
            "type": "object",
            "title": "@text62@",
            "description": "@text63@",
            "x-source": _SOURCE,
            "required": ["@name60@", "@name64@"],
            "properties": {
                "@name60@": {"type": "string", "description": "@text65@", "pattern": "@text66@"},
                "@name64@": {"const": "@text67@"},
                "@name68@": {"type": "string", "enum": ["@text69@", "@text70@"]},
                "@name71@": {"type": "array", "items": _ref("schemas", "@name49@")},
                "@name72@": {"type": "string", "default": "@text73@", "example": "@text74@"},
                "@name75@": {"type": "object", "properties": {"@name76@": {"type": "integer"}}},
            },
        },
        "@name49@": {
            "type": "object",
            "description": "@text77@",
            "required": ["@name60@"],
            "properties": {"@name60@": {"type": "string"}, "@name78@": {"type": "integer"}},
        },
    }


def filled(change: Callable[[str], str], node: Any = None) -> Any:
    """The seed with every token replaced by what `change` gives for it."""
    node = seed() if node is None else node
    if isinstance(node, dict):
        members = cast("Json", node)
        return {_text(key, change): filled(change, value) for key, value in members.items()}
    if isinstance(node, list):
        return [filled(change, each) for each in node]
    return _text(node, change) if isinstance(node, str) else node


def _text(text: str, change: Callable[[str], str]) -> str:
    pointer = text.startswith("#/components/")
    return TOKEN.sub(lambda found: _inside(change(found[0]), pointer=pointer), text)


def _inside(text: str, *, pointer: bool) -> str:
    if not pointer:
        return text
    return text.replace("~", "~0").replace("/", "~1").replace("%", "%25")


def benign(token: str) -> str:
    """A harmless text in the place of a token."""
    return f"word{token.strip('@')}"
