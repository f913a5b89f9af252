"""The examples and defaults of a source, each inside the smallest instance that can hold it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, cast

from attrs import frozen

from tests.differential.making import tag_of
from tests.server.merging import merge, merge_all
from tests.server.samples import SampleError, Variant, sample
from usergroups.testing._openapi.documents import follow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.differential.places import Place
    from usergroups.testing._openapi.documents import Json

_Step: TypeAlias = tuple[str, str | int]
"""Which way down: ("member", its name), ("item", 0), ("value", 0), ("anyOf", its index), …."""
_UNIONS = ("anyOf", "oneOf")


@frozen
class Example:
    """A value that the source shows, and how to get to its schema from that of a place."""

    value: Any
    steps: tuple[_Step, ...]

    @property
    def where(self) -> str:
        """The way, in words."""
        return ".".join(str(step) for _, step in self.steps) or "the whole"


def examples(place: Place) -> Iterator[Example]:
    """Everything that is shown for the body, and for every schema in it, each schema once."""
    document = place.source.document
    for value in shown(document, place.media):
        yield Example(value, ())
    seen: set[int] = set()
    stack: list[tuple[Any, tuple[_Step, ...]]] = [(place.schema, ())]
    while stack:
        schema, steps = stack.pop(0)
        if not isinstance(schema, dict):
            continue
        for node in _nodes(document, cast("Json", schema)):
            if id(node) in seen:
                continue
            seen.add(id(node))
            for value in shown(document, node):
                yield Example(value, steps)
            stack += [(inner, (*steps, step)) for step, inner in _inner(node)]


def shown(document: Json, node: Json) -> list[Any]:
    """The values of `example`, `examples` and `default`."""
    found = [node[key] for key in ("example", "default") if key in node]
    several = node.get("examples", [])
    if isinstance(several, list):
        return [*found, *cast("list[Any]", several)]
    for name, each in cast("Json", several).items():
        if "/" in name:  # a media type: so in Swagger 2.0
            found += [each] if "json" in name else []
        else:
            entry = follow(document, each)
            found += [entry["value"]] if "value" in entry else []
    return found


def _nodes(document: Json, schema: Json) -> Iterator[Json]:
    """The schema and those that hold besides it: what it refers to, and the parts of `allOf`."""
    stack, seen = [schema], set[int]()
    while stack:
        node = stack.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        yield node
        stack += [part for part in node.get("allOf", ()) if isinstance(part, dict)]
        if "$ref" in node:
            try:
                stack.append(follow(document, {"$ref": node["$ref"]}))
            except (KeyError, ValueError):
                continue


def _inner(node: Json) -> Iterator[tuple[_Step, Any]]:
    for name, each in node.get("properties", {}).items():
        yield ("member", name), each
    for key, step in (("items", "item"), ("additionalProperties", "value")):
        if isinstance(node.get(key), dict):
            yield (step, 0), node[key]
    for key in _UNIONS:
        for index, each in enumerate(node.get(key, ())):
            yield (key, index), each


def carrier(place: Place, example: Example) -> Any:
    """The smallest instance with the example where its schema is; SampleError if there is none."""
    return _carry(place, place.schema, example.steps, example.value)


def _carry(place: Place, schema: Json, steps: tuple[_Step, ...], value: Any) -> Any:
    if not steps:
        return value
    document = place.source.document
    node = merge_all(document, schema)
    (kind, step), rest = steps[0], steps[1:]
    if kind == "item":
        return [_carry(place, node["items"], rest, value)]
    if kind == "value":
        return {"name": _carry(place, node["additionalProperties"], rest, value)}
    if kind in _UNIONS:
        branch = node[kind][step]
        beside = {key: each for key, each in node.items() if key not in (kind, "discriminator")}
        made = _carry(place, merge(merge_all(document, branch), beside), rest, value)
        tag = tag_of(node, branch)
        return {**made, tag[0]: tag[1]} if tag and isinstance(made, dict) else made
    properties: Json = node.get("properties", {})
    if step not in properties:
        raise SampleError(f"no member {step}")
    needed = [name for name in node.get("required", ()) if name in properties and name != step]
    around = {
        name: sample(document, properties[name], Variant.REQUIRED, side=place.side, name=name)
        for name in needed
    }
    return {**around, step: _carry(place, properties[cast("str", step)], rest, value)}
