"""Schemas and texts that need no more than JSON Schema: they mean the same to openapi-core."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jsonschema import Draft202012Validator, FormatChecker

from usergroups.testing._openapi.documents import resolve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from usergroups.testing._openapi.documents import Json

_INT_BITS = {"int32": 31, "int64": 63}
_PLAIN = {"string", "integer", "number", "boolean"}
_ANNOTATIONS = {"title", "description", "examples", "example", "default", "deprecated"}
_NESTED = {"items", "additionalProperties", "not"}
_LISTED = {"allOf", "anyOf", "oneOf"}
_ASSERTIONS = {
    *("type", "format", "enum", "const", "pattern", "minLength", "maxLength", "minimum", "maximum"),
    *("exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minItems", "maxItems", "uniqueItems"),
    *("required", "minProperties", "maxProperties", "readOnly", "writeOnly"),
}
_KNOWN = _ANNOTATIONS | _NESTED | _LISTED | _ASSERTIONS | {"$ref", "properties"}


class Unprepared(Exception):
    """The document uses what only openapi-core is to judge."""


def make_check(document: Json, schema: Json) -> Callable[[Any], bool]:
    """Prepare a schema, so that JSON can be held against it.

    Args:
        document: Where its references lead.
        schema: A schema of the document.

    Returns:
        A function that returns True if a value is valid.

    Raises:
        Unprepared: The schema, or one below it, is not plain.

    """
    _expect_plain(document, schema)
    rooted = {**schema, "components": document.get("components", {})}
    validator: Any = Draft202012Validator(rooted, format_checker=_FORMATS)
    check: Callable[[Any], bool] = validator.is_valid
    return check


def kind_of(schema: Json, *, only_plain: bool = False) -> str:
    """Return the type that a text is cast to.

    Raises:
        Unprepared: There is none, there are several, or a text is not cast to it.

    """
    kind: object = schema.get("type")
    if isinstance(kind, str) and (kind in _PLAIN or (kind != "null" and not only_plain)):
        return kind
    raise Unprepared(f"text of the type {kind!r}")


def cast_text(text: str, schema: Json) -> Any:
    """Return the value of a text; ValueError when it has none of its schema's type."""
    casts: dict[str, Callable[[str], Any]] = {"integer": int, "number": float, "boolean": _boolean}
    cast = casts.get(schema["type"])
    return text if cast is None else cast(text)


def _boolean(text: str) -> bool:
    return {"true": True, "false": False}[text]


def _expect_plain(document: Json, schema: Json) -> None:
    waiting: list[Any] = [schema]
    seen: set[str] = set()
    while waiting:
        node = waiting.pop()
        if isinstance(node, bool):
            continue
        unknown = {key for key in node if key not in _KNOWN and not key.startswith("x-")}
        if unknown or node.get("format") in {"byte", "regex"}:
            raise Unprepared(f"a schema with {', '.join(unknown) or node['format']}")
        waiting += _below(node)
        reference = node.get("$ref")
        if reference is None or reference in seen:
            continue
        if not reference.startswith("#/components/"):
            raise Unprepared(f"a reference to {reference}")
        seen.add(reference)
        waiting.append(resolve(document, reference))


def _below(node: Json) -> Iterator[Any]:
    yield from node.get("properties", {}).values()
    yield from (node[key] for key in _NESTED if key in node)
    for key in _LISTED:
        yield from node.get(key, [])


def _formats() -> FormatChecker:
    """Return the formats of JSON Schema, and OpenAPI's two of integers."""
    made = FormatChecker()
    for name, bits in _INT_BITS.items():
        made.checks(name)(_fits(bits))
    return made


def _fits(bits: int) -> Callable[[object], bool]:
    def fits(value: object) -> bool:
        return not isinstance(value, int) or -(1 << bits) <= value < 1 << bits

    return fits


_FORMATS = _formats()
