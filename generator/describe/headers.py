"""The documented headers of a response."""

from __future__ import annotations

from generator.describe.api import Header
from generator.jsontree import is_list, is_object
from generator.ledger import Json
from generator.normalize.passes.tree import schema_name

_WORDS = {
    "string": "Text",
    "integer": "A whole number",
    "number": "A number",
    "boolean": "True or false",
    "array": "A list, joined by commas",
    "object": "Several values, joined by commas",
}
_FORMATS = {"date-time": "A date and time", "date": "A date", "uuid": "A UUID"}
_MOST_LISTED = 8


def headers_of(response: Json) -> tuple[Header, ...]:
    """Return the headers that a response states, in the order of their names."""
    return tuple(
        Header(name, _kind(_schema(header)), _described(header))
        for name, header in sorted(response.get("headers", {}).items())
    )


def _schema(header: Json) -> Json:
    media: Json = next(iter(header.get("content", {}).values()), header)
    schema: Json = media.get("schema", {})
    return schema


def _kind(schema: Json) -> str:
    listed = schema.get("enum")
    if is_list(listed) and len(listed) <= _MOST_LISTED:
        return f"One of {', '.join(map(str, listed))}"
    if "anyOf" in schema:
        found = dict.fromkeys(_kind(each) for each in schema["anyOf"] if is_object(each))
        return " or ".join(found)
    if schema_name(schema.get("$ref")) is not None:
        return "Text"
    stated = str(schema.get("type"))
    return _FORMATS.get(str(schema.get("format")), _WORDS.get(stated, "Text"))


def _described(header: Json) -> str:
    for node in (header, _schema(header)):
        if isinstance(node.get("description"), str):
            return str(node["description"])
    return ""
