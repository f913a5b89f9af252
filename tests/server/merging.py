"""`allOf` as one schema: all parts hold, so bounds tighten, enums shrink, members add up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from usergroups.testing._openapi.documents import Json, follow

if TYPE_CHECKING:
    from collections.abc import Callable


def merge_all(document: Json, schema: Json) -> Json:
    """The schema with its reference followed and its `allOf` folded in."""
    merged = follow(document, schema)
    parts = merged.get("allOf", [])
    if parts:
        merged = {key: value for key, value in merged.items() if key != "allOf"}
    for part in parts:
        merged = merge(merged, merge_all(document, part))
    return merged


def merge(left: Json, right: Json) -> Json:
    """A schema that holds where both do."""
    merged = dict(left)
    for key, value in right.items():
        merged[key] = _RULES.get(key, _left)(merged[key], value) if key in merged else value
    return merged


def _properties(left: Json, right: Json) -> Json:
    shared = {
        name: {"allOf": [left[name], schema]} if name in left else schema
        for name, schema in right.items()
    }
    return {**left, **shared}


def _required(left: list[str], right: list[str]) -> list[str]:
    return [*left, *(name for name in right if name not in left)]


def _values(left: list[Any], right: list[Any]) -> list[Any]:
    return [value for value in left if value in right]


def _items(left: Json, right: Json) -> Json:
    return {"allOf": [left, right]}


def _branches(left: list[Json], right: list[Json]) -> list[Json]:
    if left == right:
        return left
    return [{"allOf": [one, other]} for one in left for other in right]


def _left(left: Any, right: Any) -> Any:
    del right
    return left


def _types(left: str | list[str], right: str | list[str]) -> list[str]:
    wide = [*_listed(right), *(["integer"] if "number" in _listed(right) else [])]
    shared = [name for name in _listed(left) if name in wide]
    return shared or [name for name in _listed(right) if name == "integer"]


def _listed(types: str | list[str]) -> list[str]:
    return [types] if isinstance(types, str) else types


_RULES: dict[str, Callable[[Any, Any], Any]] = {
    "properties": _properties,
    "required": _required,
    "enum": _values,
    "type": _types,
    "items": _items,
    "anyOf": _branches,
    "oneOf": _branches,
    **dict.fromkeys(("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"), max),
    **dict.fromkeys(("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"), min),
}
