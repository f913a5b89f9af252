"""Find out what is sent of a value: no member that the vendor alone sets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from tests.server.merging import merge_all

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.differential.places import Place
    from usergroups.testing._openapi.documents import Json


def expected(place: Place, instance: Any) -> Any:
    """The instance as it should come out of a place: as it came, or as it may be sent."""
    return instance if place.side == "response" else sent(place, instance)


def sent(place: Place, instance: Any) -> Any:
    """The instance as it may be sent, wherever it came from."""
    return _sent(place.source.document, place.schema, instance)


def _sent(document: Json, schema: Any, value: Any) -> Any:
    nodes = list(_nodes(document, schema))
    if isinstance(value, dict):
        members = cast("Json", value)
        inner = {name: _inner(nodes, name) for name in members}
        return {
            name: _through(document, inner[name], each)
            for name, each in members.items()
            if not any(_read_only(document, one) for one in inner[name])
        }
    if isinstance(value, list):
        held = [node["items"] for node in nodes if "items" in node]
        return [_through(document, held, each) for each in value]
    return value


def _through(document: Json, schemas: list[Any], value: Any) -> Any:
    for schema in schemas:
        value = _sent(document, schema, value)
    return value


def _nodes(document: Json, schema: Any) -> Iterator[Json]:
    """The schema, and every one that it may be."""
    if isinstance(schema, dict):
        node = merge_all(document, cast("Json", schema))
        yield node
        for key in ("anyOf", "oneOf"):
            for branch in node.get(key, ()):
                yield from _nodes(document, branch)


def _inner(nodes: list[Json], name: str) -> list[Any]:
    named = [each["properties"][name] for each in nodes if name in each.get("properties", {})]
    return named or [
        each["additionalProperties"] for each in nodes if "additionalProperties" in each
    ]


def _read_only(document: Json, schema: Any) -> bool:
    return isinstance(schema, dict) and bool(merge_all(document, schema).get("readOnly"))
