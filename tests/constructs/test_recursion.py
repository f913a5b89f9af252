"""Schemas that contain themselves."""

from __future__ import annotations

from typing import Any

import pytest

from tests.building import Built, build
from tests.constructs.writing import echoing, hint, reason, referring

TEXT = {"type": "string"}
SCHEMAS: dict[str, Any] = {
    "Node": {
        "type": "object",
        "required": ["name"],
        "properties": {
            "name": TEXT,
            "parent": referring("Node"),
            "children": {"type": "array", "items": referring("Node")},
            "named": {"type": "object", "additionalProperties": referring("Node")},
            "nullable": {"anyOf": [referring("Node"), {"type": "null"}]},
        },
    },
    "Left": {"type": "object", "properties": {"right": referring("Right"), "x": TEXT}},
    "Right": {"type": "object", "properties": {"left": referring("Left"), "y": TEXT}},
    "Tree": {"type": "array", "items": referring("Tree")},
    "Json": {
        "oneOf": [
            TEXT,
            {"type": "array", "items": referring("Json")},
            {"type": "object", "additionalProperties": referring("Json")},
        ]
    },
    "Rule": {"oneOf": [referring("Leaf"), referring("Branch")]},
    "Leaf": {"type": "object", "required": ["leaf"], "properties": {"leaf": TEXT}},
    "Branch": {
        "type": "object",
        "required": ["rules"],
        "properties": {"rules": {"type": "array", "items": referring("Rule")}},
    },
    "Extends": {"allOf": [referring("Node"), {"properties": {"more": referring("Extends")}}]},
    "Holder": {
        "type": "object",
        "properties": {
            "tree": referring("Tree"),
            "json": referring("Json"),
            "rule": referring("Rule"),
        },
    },
}


SOURCE = echoing(SCHEMAS)


@pytest.fixture(scope="module")
def built() -> Built:
    return build(SOURCE)


def test_a_class_may_hold_itself(built: Built) -> None:
    node = built.models().Node
    data = {
        "name": "a",
        "parent": {"name": "b"},
        "children": [{"name": "c", "children": []}],
        "named": {"x": {"name": "d"}},
        "nullable": None,
    }
    read = node.from_dict(data)
    assert type(read.children[0]) is node
    assert read.to_dict() == data
    read.check("body")


def test_a_class_that_holds_itself_for_ever_is_refused(built: Built) -> None:
    node = built.models().Node(name="a")
    node.parent = node
    with pytest.raises(built.runtime("errors").InvalidArgument):
        built.calls().echo_node(body=node)


def test_classes_may_hold_each_other(built: Built) -> None:
    left = built.models().Left
    data = {"right": {"left": {"x": "1"}, "y": "2"}}
    read = left.from_dict(data)
    assert type(read.right.left) is left
    assert read.to_dict() == data


def test_a_union_that_holds_itself_through_a_class_is_typed(built: Built) -> None:
    made = built.models()
    data = {"rule": {"rules": [{"leaf": "x"}, {"rules": []}]}}
    read = made.Holder.from_dict(data)
    assert type(read.rule) is made.Branch
    assert type(read.rule.rules[0]) is made.Leaf
    assert read.to_dict() == data


def test_a_class_that_extends_another_may_hold_itself(built: Built) -> None:
    extends = built.models().Extends
    read = extends.from_dict({"name": "a", "more": {"name": "b"}})
    assert type(read.more) is extends


def test_an_alias_that_holds_itself_is_untyped_there_with_a_line(built: Built) -> None:
    holder = built.models().Holder
    data: dict[str, Any] = {"tree": [[], [[]]], "json": {"a": ["b", {"c": "d"}]}}
    assert holder.from_dict(data).to_dict() == data
    assert hint(holder, "tree") == "list[Any] | Unset"
    line = "untyped where Tree contains itself"
    assert line in reason(built, "/components/schemas/Tree/items")
    assert "untyped where Json contains itself" in reason(
        built, "/components/schemas/Json/oneOf/1/items"
    )
