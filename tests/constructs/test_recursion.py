"""Schemas that contain themselves."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import pytest

from tests.building import read_with_issues
from tests.constructs.writing import Live, echoing, hint, live, reason, referring

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.building import Built

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
    "Forest": {
        "type": "array",
        "items": {
            "type": "object",
            "properties": {"left": referring("Forest"), "right": referring("Forest")},
        },
    },
    "Even": {"type": "array", "items": referring("Odd")},
    "Odd": {"type": "object", "additionalProperties": referring("Even")},
    "Itself": referring("Itself"),
    "OrText": {"anyOf": [referring("OrText"), TEXT]},
    "Holder": {
        "type": "object",
        "properties": {
            "tree": referring("Tree"),
            "json": referring("Json"),
            "rule": referring("Rule"),
            "forest": referring("Forest"),
            "either": {"anyOf": [referring("Json"), {"type": "integer"}]},
            "maybe": {"anyOf": [referring("Tree"), {"type": "null"}]},
        },
    },
    "Circles": {
        "type": "object",
        "properties": {"itself": referring("Itself"), "or_text": referring("OrText")},
    },
}


SOURCE = echoing(SCHEMAS)


@pytest.fixture(scope="module")
def tiny() -> Iterator[Live]:
    with live(SOURCE) as running:
        yield running


@pytest.fixture(scope="module")
def built(tiny: Live) -> Built:
    return tiny.built


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


def test_an_alias_that_holds_itself_is_a_named_type(built: Built) -> None:
    made = built.models()
    data: dict[str, Any] = {
        "tree": [[], [[]]],
        "json": {"a": ["b", {"c": "d"}]},
        "forest": [{"left": [{"right": []}]}],
        "either": [["x"]],
        "maybe": None,
    }
    read, issues = read_with_issues(made.Holder, data)
    assert (read.to_dict(), issues) == (data, [])
    read.check("body")
    assert type(read.forest[0].left[0]) is type(read.forest[0])
    names = ("tree", "json", "forest", "either", "maybe")
    assert [hint(made.Holder, name) for name in names] == [
        "Tree | Unset",
        "Json | Unset",
        "Forest | Unset",
        "Json | int | Unset",
        "Tree | None | Unset",
    ]
    assert (str(made.Tree), made.Tree.__value__) == ("Tree", "list[Tree]")
    assert made.Json.__value__ == "str | list[Json] | dict[str, Json]"
    assert made.Forest.__value__ == "list[_models.ForestItem]"
    fates = built.fates()
    assert fates["/components/schemas/Tree/items"][0] == "used"
    assert fates["/components/schemas/Json/oneOf/1/items"][0] == "used"


def test_what_cannot_be_read_in_such_a_type_is_an_issue(built: Built) -> None:
    data = {"tree": [[], [1]], "json": {"a": [1]}}
    read, issues = read_with_issues(built.models().Holder, data)
    assert read.to_dict() == data
    assert [each.pointer for each in issues] == ["/json/a/0", "/tree/1/0"]


def test_such_a_type_is_sent_and_answered(tiny: Live) -> None:
    value = [[], [[]]]
    tiny.server.answer("echo_tree", 200, value, times=1)
    assert tiny.client.echo_tree(body=value) == value
    assert json.loads(tiny.server.last.body) == value
    tiny.server.answer("echo_even", 200, [{"a": []}], times=1)
    assert tiny.client.echo_even(body=[{"a": []}]) == [{"a": []}]
    with pytest.raises(tiny.built.runtime("errors").InvalidArgument, match=r"body\[1\]\[0\]"):
        tiny.client.echo_tree(body=[[], [1]])


async def test_such_a_type_is_answered_asynchronously(tiny: Live) -> None:
    tiny.server.answer("echo_json", 200, {"a": ["b"]}, times=1)
    async with tiny.built.async_client(base_url=tiny.server.url) as client:
        assert await client.echo_json(body="x") == {"a": ["b"]}


def nested(levels: int) -> bytes:
    return b"[" * levels + b"]" * levels


def test_a_response_may_be_nested_so_deep_and_no_deeper(tiny: Live) -> None:
    most = tiny.built.runtime("values.nesting").MOST_LEVELS
    refused = tiny.built.runtime("errors").InvalidResponse
    tiny.server.answer("echo_tree", 200, nested(most), times=1)
    assert str(tiny.client.echo_tree(body=[])).encode() == nested(most)
    for levels in (most + 1, 700, 5_000, 200_000):
        for raw, name in ((nested(levels), "tree"), (b'{"tree":%b}' % nested(levels), "holder")):
            tiny.server.answer(f"echo_{name}", 200, raw, times=1)
            body = [] if name == "tree" else tiny.built.models().Holder()
            with pytest.raises(refused, match=f"more than {most} levels"):
                getattr(tiny.client, f"echo_{name}")(body=body)


def test_only_what_stands_inside_something_makes_a_response_deeper(tiny: Live) -> None:
    nesting = tiny.built.runtime("values.nesting")
    text = json.dumps('[{"[' + "\\" + "}]\\")
    beside = f'[{text}, {{{text}: {text}}}, [[]], ""]'
    for levels, too_deep in ((0, False), (-1, False), (1, True)):
        inner = nested(nesting.MOST_LEVELS - 1 + levels).decode()
        for row in ([inner, *[beside] * 300], [*[beside] * 300, inner], [beside, inner, text] * 99):
            assert nesting.is_too_deep(f"[{', '.join(row)}]".encode()) is too_deep


@pytest.fixture
def short_stack() -> Iterator[None]:
    """Let the interpreter nest calls as deep as it does by default, whatever has raised that."""
    levels = sys.getrecursionlimit()
    sys.setrecursionlimit(1_000)
    yield
    sys.setrecursionlimit(levels)


@pytest.mark.usefixtures("short_stack")
def test_a_request_may_be_nested_so_deep_and_no_deeper(tiny: Live) -> None:
    most = tiny.built.runtime("values.nesting").MOST_LEVELS
    refused = tiny.built.runtime("errors").InvalidArgument
    tiny.server.answer("echo_tree", 200, [], times=1)
    tiny.client.echo_tree(body=json.loads(nested(most)))
    with pytest.raises(refused, match=f"more than {most} levels"):
        tiny.client.echo_tree(body=json.loads(nested(most + 1)))
    node = tiny.built.models().Node
    chain = node(name="last")
    for _ in range(5_000):
        chain = node(name="a", parent=chain)
    for fails in (chain.to_dict, lambda: tiny.client.echo_node(body=chain)):
        with pytest.raises(refused, match="nested"):
            fails()
    assert repr(chain).startswith(("Node(", "<Node"))


def test_a_value_that_holds_itself_is_not_sent(tiny: Live) -> None:
    endless: list[Any] = []
    endless.append(endless)
    for name, wrong in (("echo_tree", endless), ("echo_json", {"a": endless})):
        with pytest.raises(tiny.built.runtime("errors").InvalidArgument):
            getattr(tiny.client, name)(body=wrong)


def test_what_is_defined_as_itself_and_no_more_is_untyped_with_a_line(built: Built) -> None:
    circle = built.models().Circles
    assert hint(circle, "itself") == "Any | Unset"
    assert hint(circle, "or_text") == "str | Unset"
    assert "Itself is defined as itself" in reason(built, "/components/schemas/Itself")
    assert "among its own alternatives adds nothing" in reason(built, "/components/schemas/OrText")
