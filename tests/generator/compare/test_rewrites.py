"""A document in other words that mean the same: nothing is told of it, either way round."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.generator.compare.pairs import (
    answers,
    body,
    call,
    calls,
    lines,
    path,
    query,
    record,
    ref,
)

Node = dict[str, Any]

TEXT = {"type": "string"}
NULL = {"type": "null"}


def base() -> Node:
    group = record(
        "id",
        id=ref("Id"),
        name={"type": ["string", "null"]},
        size={"type": "integer", "minimum": 0, "maximum": 10},
        state={"type": "string", "enum": ["on", "off"]},
        mood={"type": ["string", "null"], "enum": ["good", None]},
        owner=ref("User"),
        deputy={"anyOf": [ref("User"), NULL]},
        tags={"type": "array", "items": TEXT},
        others={"type": "object", "additionalProperties": TEXT},
        either={"oneOf": [ref("User"), TEXT]},
        what={},
    )
    made = calls(
        call(
            "put",
            "PUT /it/{id}",
            path("id"),
            query("limit", schema={"type": "integer", "default": 3}),
            requestBody=body(ref("Group")),
            responses=answers(_200=ref("Group"), _404=ref("User")),
        ),
        call("list_it", "GET /it", query("tags", schema={"type": "array", "items": TEXT})),
        schemas={"Group": group, "User": record(a=TEXT, b=TEXT), "Id": {**TEXT, "maxLength": 9}},
    )
    made["openapi"] = "3.1.0"
    return made


def everywhere(change: Callable[[Node], Node]) -> Callable[[Node], Node]:
    """Return what changes every object in the paths and components, from the inside out."""

    def inside(node: Any) -> Any:
        if isinstance(node, dict):
            return change({key: inside(each) for key, each in node.items()})
        return [inside(each) for each in node] if isinstance(node, list) else node

    return lambda made: {
        **made,
        "paths": inside(made["paths"]),
        "components": inside(made["components"]),
    }


def kinds(node: Node) -> list[Any]:
    return node["type"] if isinstance(node.get("type"), list) else []


def turned(node: Node) -> Node:
    return dict(reversed(node.items()))


def null_beside(node: Node) -> Node:
    if "null" not in kinds(node):
        return node
    listed = {"enum": [each for each in node["enum"] if each]} if "enum" in node else {}
    return {"anyOf": [{**node, "type": kinds(node)[0], **listed}, NULL]}


def part_of_one(node: Node) -> Node:
    return {"allOf": [node]} if node.keys() == {"$ref"} else node


def one_of_one(node: Node) -> Node:
    return {"oneOf": [node]} if node.keys() == {"$ref"} else node


def kinds_listed(node: Node) -> Node:
    return {**node, "type": [node["type"]]} if isinstance(node.get("type"), str) else node


def any_of(node: Node) -> Node:
    return {("anyOf" if key == "oneOf" else key): each for key, each in node.items()}


def exclusive(node: Node) -> Node:
    if "minimum" not in node:
        return node
    return {"exclusiveMinimum": -1, **{key: node[key] for key in node if key != "minimum"}}


def spelled_out(node: Node) -> Node:
    if node.get("type") == "array":
        return {**node, "minItems": 0, "uniqueItems": False}
    if "properties" in node:
        return {**node, "additionalProperties": True, "examples": [{}], "x-note": 1}
    if "in" in node:
        style = "simple" if node["in"] == "path" else "form"
        return {"required": False, "style": style, "explode": style == "form", **node}
    return node


def inlined(node: Node) -> Node:
    return {**TEXT, "maxLength": 9} if node == ref("Id") else node


def of_3_0(node: Node) -> Node:
    if "null" in kinds(node):
        return {**node, "type": kinds(node)[0], "nullable": True}
    if NULL in node.get("anyOf", ()):
        return {"allOf": [each for each in node["anyOf"] if each != NULL], "nullable": True}
    return node


def older(made: Node) -> Node:
    return {**everywhere(of_3_0)(made), "openapi": "3.0.3"}


def referred(made: Node) -> Node:
    """Return the document with parameter, body and answer as components."""
    made = copy.deepcopy(made)
    put = made["paths"]["/it/{id}"]["put"]
    made["components"] |= {
        "parameters": {"P": put["parameters"][1]},
        "requestBodies": {"B": put["requestBody"]},
        "responses": {"R": put["responses"]["200"]},
    }
    put["parameters"][1] = {"$ref": "#/components/parameters/P"}
    put["requestBody"] = {"$ref": "#/components/requestBodies/B"}
    put["responses"]["200"] = {"$ref": "#/components/responses/R"}
    made["paths"]["/it/{id}"]["parameters"] = [put["parameters"].pop(0)]
    return made


def in_parts(made: Node) -> Node:
    made = copy.deepcopy(made)
    made["components"]["schemas"]["User"] = {"allOf": [record(a=TEXT), record(b=TEXT)]}
    return made


REWRITES = [
    *map(everywhere, (turned, null_beside, part_of_one, one_of_one, kinds_listed, any_of)),
    *map(everywhere, (exclusive, spelled_out, inlined)),
    older,
    referred,
    in_parts,
]


@pytest.mark.parametrize("number", range(len(REWRITES)))
def test_the_same_in_other_words_is_no_change(number: int) -> None:
    old = base()
    new = REWRITES[number](old)
    assert json.dumps(new) != json.dumps(old)
    assert lines(old, new) == []
    assert lines(new, old) == []


def test_other_words_of_people_are_documentation() -> None:
    old = base()
    new = everywhere(lambda node: {"description": "Other.", **node} if "type" in node else node)(
        old
    )
    assert lines(old, new)[0] == "Documentation only:"
    assert all("docstring" in line for line in lines(old, new)[1:])
