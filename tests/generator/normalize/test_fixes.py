"""OpenAPI Overlay, read strictly."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.errors import GeneratorError
from generator.jsontree import clone
from generator.ledger import ORIGIN
from generator.normalize.actions import read_fixes
from generator.normalize.fixes import Change, apply_fixes, refusal

DOCUMENT: dict[str, Any] = {
    "paths": {
        "/a/{b}": {"get": {"tags": ["x"], "parameters": [{"name": "p"}, {"name": "q"}]}},
        "/c": {"get": {"deprecated": True}, "put": {"deprecated": True}},
    },
    "list": [1, 2, 3],
}


def overlay(folder: Path, *actions: Any, **members: Any) -> Path:
    path = folder / "fixes.overlay.yaml"
    reasons = [
        {"description": "Because."} | each if isinstance(each, dict) else each for each in actions
    ]
    content = {"overlay": "1.1.0", "info": {"title": "F", "version": "1"}, "actions": reasons}
    path.write_text(json.dumps(content | members), encoding="utf-8")
    return path


def apply(folder: Path, *actions: Any) -> tuple[dict[str, Any], list[Change]]:
    path = overlay(folder, *actions)
    document = clone(DOCUMENT)
    applied = apply_fixes(document, read_fixes(path), file=path)
    if applied.stale:
        raise refusal(applied.stale, path)
    return document, [*applied.changes]


def test_update_merges_into_an_object(tmp_path: Path) -> None:
    update = {"summary": "S", "tags": ["y"], "x-a": {"b": None}}
    document, changes = apply(tmp_path, {"target": "$.paths['/a/{b}'].get", "update": update})
    get = document["paths"]["/a/{b}"]["get"]
    assert (get["summary"], get["tags"], get["x-a"]) == ("S", ["x", "y"], {"b": None})
    assert len(get["parameters"]) == 2
    (change,) = changes
    assert change.pointer == "/paths/~1a~1{b}/get"
    assert change.before == DOCUMENT["paths"]["/a/{b}"]["get"]
    assert change.after == get
    assert change.after is not get
    assert change.action.reason == "Because."


def test_update_is_appended_to_a_list(tmp_path: Path) -> None:
    target = "$.paths['/a/{b}'].get.parameters"
    document, _ = apply(tmp_path, {"target": target, "update": {"name": "r"}})
    names = [each["name"] for each in document["paths"]["/a/{b}"]["get"]["parameters"]]
    assert names == ["p", "q", "r"]


def test_a_filter_and_many_matches(tmp_path: Path) -> None:
    document, changes = apply(
        tmp_path,
        {"target": "$.paths[*][?@.deprecated == true]", "update": {"deprecated": False}},
        {"target": "$.paths[*].get.parameters[?@.name == 'q']", "remove": True},
    )
    assert [each.pointer for each in changes] == [
        "/paths/~1c/get",
        "/paths/~1c/put",
        "/paths/~1a~1{b}/get/parameters/1",
    ]
    assert changes[2].before == {"name": "q"}
    assert changes[2].after is None
    assert document["paths"]["/c"]["put"] == {"deprecated": False}
    assert document["paths"]["/a/{b}"]["get"]["parameters"] == [{"name": "p"}]


@pytest.mark.parametrize(
    ("target", "left"),
    [
        ("$.list[0, 2]", [2]),
        ("$.list[2, 0, 2]", [2]),
        ("$.list[*]", []),
        ("$.list[::-1]", []),
        ("$.list[?@ > 1]", [1]),
    ],
)
def test_remove_from_a_list(tmp_path: Path, target: str, left: list[int]) -> None:
    document, _ = apply(tmp_path, {"target": target, "remove": True})
    assert document["list"] == left


def test_remove_parents_and_children_at_once(tmp_path: Path) -> None:
    document, changes = apply(tmp_path, {"target": "$.paths..*", "remove": True})
    assert document["paths"] == {}
    assert changes[-1].pointer == "/paths/~1a~1{b}"


def test_copy_merges_what_it_finds(tmp_path: Path) -> None:
    document, _ = apply(
        tmp_path,
        {"target": "$.paths['/c'].put", "copy": "$.paths['/a/{b}'].get"},
        {"target": "$.paths['/c'].put.tags", "update": "z"},
    )
    assert document["paths"]["/c"]["put"]["tags"] == ["x", "z"]
    assert document["paths"]["/a/{b}"]["get"]["tags"] == ["x"]


def test_marks_of_origin_stay(tmp_path: Path) -> None:
    document = {"a": {ORIGIN: "/a", "x": 1}, "b": {ORIGIN: "/b", "y": 2}, "c": {}}
    path = overlay(tmp_path, {"target": "$.a", "copy": "$.b"}, {"target": "$.c", "copy": "$.b"})
    apply_fixes(document, read_fixes(path), file=path)
    assert document["a"] == {ORIGIN: "/a", "x": 1, "y": 2}
    assert document["c"] == {ORIGIN: "/b", "y": 2}


def test_a_change_knows_the_parts_of_the_source_that_it_touches(tmp_path: Path) -> None:
    inner = {ORIGIN: "/s/p", "type": "string", "enum": ["a"]}
    document = {"s": {ORIGIN: "/s", "properties": {"p": inner}, "required": ["p"]}, "list": []}
    path = overlay(
        tmp_path,
        {"target": "$.s", "update": {"properties": {"p": {"maxLength": 5}}}},
        {"target": "$.s.properties", "update": {"q": {"type": "string"}}},
        {"target": "$.s.properties.p.enum", "update": "b"},
        {"target": "$.s.properties.p.type", "update": "integer"},
        {"target": "$.s.required", "remove": True},
        {"target": "$.s.properties.p", "remove": True},
        {"target": "$", "update": {"x-a": 1}},
    )
    applied = apply_fixes(document, read_fixes(path), file=path)
    parts = [each.parts for each in applied.changes]
    assert parts == [("/s/p",), ("/s",), ("/s/p",), ("/s/p",), ("/s",), (), ()]
    assert applied.changes[5].before[ORIGIN] == "/s/p"


def test_values_are_not_shared(tmp_path: Path) -> None:
    update = {"x-a": {"b": [1]}}
    document, _ = apply(tmp_path, {"target": "$.paths['/c'][*]", "update": update})
    get, put = document["paths"]["/c"]["get"], document["paths"]["/c"]["put"]
    assert get["x-a"] == put["x-a"]
    assert get["x-a"]["b"] is not put["x-a"]["b"]


def test_true_is_not_one(tmp_path: Path) -> None:
    document, _ = apply(tmp_path, {"target": "$.paths['/c'].get", "update": {"deprecated": 1}})
    assert document["paths"]["/c"]["get"]["deprecated"] is not True


def test_only_nodes_that_change_are_listed(tmp_path: Path) -> None:
    _, changes = apply(
        tmp_path,
        {"target": "$.paths['/c'].get", "update": {"deprecated": False}},
        {"target": "$.paths['/c'][*]", "update": {"deprecated": False}},
    )
    assert [each.pointer for each in changes] == ["/paths/~1c/get", "/paths/~1c/put"]


def test_extensions_are_allowed(tmp_path: Path) -> None:
    source = {"source": "page", "basis": "stated"}
    path = overlay(tmp_path, {"target": "$", "update": {"a": 1}, "x-source": source}, **{"x-b": 1})
    (action,) = read_fixes(path)
    assert (action.index, action.target, action.kind) == (0, "$", "update")
    assert (action.value, action.reason) == ({"a": 1}, "Because.")


@pytest.mark.parametrize(
    ("action", "word"),
    [
        ({"target": "$.none", "update": {"a": 1}}, "matches nothing"),
        ({"target": "$.list[5]", "remove": True}, "matches nothing"),
        ({"target": "$.paths['/c'].get", "update": {"deprecated": True}}, "changes nothing"),
        ({"target": "$.paths['/c'].get", "update": {}}, "changes nothing"),
        ({"target": "$.paths['/a/{b}'].get", "update": {"tags": []}}, "changes nothing"),
        ({"target": "$.paths['/c'].get.deprecated", "update": True}, "changes nothing"),
        ({"target": "$.list", "update": []}, "changes nothing"),
        ({"target": "$.paths['/c'].get.deprecated", "update": {}}, "cannot take the place of"),
        ({"target": "$.paths['/c']", "update": "x"}, "cannot take the place of"),
        ({"target": "$.paths", "update": {"/c": {"get": []}}}, "cannot take the place of"),
        ({"target": "$['list', 'paths']", "update": {"a": 1}}, "objects, lists and other values"),
        ({"target": "$", "remove": True}, "whole document"),
        ({"target": "paths", "remove": True}, "not a JSONPath"),
        ({"target": "$.paths[", "remove": True}, "not a JSONPath"),
        ({"target": "$.list", "copy": "$.none"}, "matches 0 nodes"),
        ({"target": "$.list", "copy": "$.list[*]"}, "matches 3 nodes"),
    ],
)
def test_actions_that_cannot_be_applied(tmp_path: Path, action: Any, word: str) -> None:
    useful = {"target": "$", "update": {"x": 1}}
    with pytest.raises(GeneratorError) as caught:
        apply(tmp_path, useful, action)
    text = str(caught.value)
    assert word in text
    assert "Fix 1 " in text
    assert action["target"] in text
    assert "Because." in text
    assert caught.value.pointer == "/actions/1"


def test_actions_that_do_not_fit_are_left_out_and_told_together(tmp_path: Path) -> None:
    path = overlay(
        tmp_path,
        {"target": "$.none", "remove": True},
        {"target": "$", "update": {"x": 1}},
        {"target": "$.paths['/c']['get', 'put']", "update": {"deprecated": True}},
        {"target": "$.paths['/c'].put", "copy": "$.none.there"},
    )
    document = clone(DOCUMENT)
    applied = apply_fixes(document, read_fixes(path), file=path)
    assert document == {**DOCUMENT, "x": 1}
    assert [each.action.index for each in applied.changes] == [1]
    found = [(each.action.index, each.path, each.same) for each in applied.stale]
    assert found == [
        (0, "$.none", False),
        (2, "$.paths['/c']['get', 'put']", True),
        (3, "$.none.there", False),
    ]
    error = refusal(applied.stale, path, ["First.", "", "Last."])
    assert (error.pointer, error.what) == ("/actions", "3 fixes do not fit the document")
    assert error.lines == (
        "Fix 0 ($.none) cannot be applied: its target matches nothing.",
        "  First. Its reason was: Because.",
        "Fix 2 ($.paths['/c']['get', 'put']) cannot be applied: it changes nothing.",
        "  Its reason was: Because.",
        "Fix 3 ($.paths['/c'].put) cannot be applied: its `copy` matches 0 nodes, not one.",
        "  Last. Its reason was: Because.",
    )


@pytest.mark.parametrize(
    ("schema", "fits"),
    [
        ({"properties": {"id": {"type": "string"}, "icon": {}}}, True),
        ({"properties": {"id": {"type": "string"}}}, False),
        ({"$ref": "#/components/schemas/Other"}, False),
    ],
)
def test_words_alone_do_not_bring_a_property_back(
    tmp_path: Path, schema: dict[str, Any], *, fits: bool
) -> None:
    words = {"properties": {"id": {"description": "Id"}, "icon": {"description": "Icon"}}}
    path = overlay(tmp_path, {"target": "$.Group", "update": words})
    document = {"Group": clone(schema)}
    stale = apply_fixes(document, read_fixes(path), file=path).stale
    assert (document != {"Group": schema}) is fits
    missing = "icon" if "properties" in schema else "id"
    why = f"it only describes {missing!r}, a property that the document does not have"
    found = [(each.why, each.path) for each in stale]
    assert found == ([] if fits else [(why, f'$.Group["properties"]["{missing}"]')])


def test_a_property_of_our_own_needs_no_type(tmp_path: Path) -> None:
    update = {"properties": {"any": {"description": "Anything", "nullable": True}}, "Other": {}}
    path = overlay(tmp_path, {"target": "$.Group", "update": update})
    document: dict[str, Any] = {"Group": {"properties": {}}}
    assert not apply_fixes(document, read_fixes(path), file=path).stale


def test_an_action_that_fits_one_of_its_targets_only_changes_none(tmp_path: Path) -> None:
    target = "$.paths['/c', '/a/{b}'].get['deprecated', 'tags']"
    path = overlay(tmp_path, {"target": target, "update": 1})
    document = clone(DOCUMENT)
    assert apply_fixes(document, read_fixes(path), file=path).stale
    assert document == DOCUMENT


@pytest.mark.parametrize(
    ("action", "pointer"),
    [
        ("words", "/actions/0"),
        ({}, "/actions/0"),
        ({"target": 5, "remove": True}, "/actions/0"),
        ({"target": "$"}, "/actions/0"),
        ({"target": "$", "remove": True, "update": {}}, "/actions/0"),
        ({"target": "$", "remove": False}, "/actions/0/remove"),
        ({"target": "$", "copy": {}}, "/actions/0/copy"),
        ({"target": "$", "remove": True, "description": " "}, "/actions/0"),
        ({"target": "$", "remove": True, "description": 5}, "/actions/0"),
        ({"target": "$", "remove": True, "source": "page"}, "/actions/0/source"),
    ],
)
def test_wrong_actions(tmp_path: Path, action: Any, pointer: str) -> None:
    with pytest.raises(GeneratorError) as caught:
        read_fixes(overlay(tmp_path, action))
    assert caught.value.pointer == pointer


@pytest.mark.parametrize(
    ("members", "pointer"),
    [
        ({"overlay": "2.0.0"}, "/overlay"),
        ({"overlay": None}, "/overlay"),
        ({"info": {"title": "F"}}, "/info"),
        ({"actions": []}, "/actions"),
        ({"actions": {"target": "$"}}, "/actions"),
        ({"more": 1}, "/more"),
    ],
)
def test_wrong_overlays(tmp_path: Path, members: dict[str, Any], pointer: str) -> None:
    useful = {"target": "$", "update": {"x": 1}}
    with pytest.raises(GeneratorError) as caught:
        read_fixes(overlay(tmp_path, useful, **members))
    assert caught.value.pointer == pointer


def test_descendants_of_a_deep_document(tmp_path: Path) -> None:
    document: dict[str, Any] = {"name": "last"}
    for _ in range(199):
        document = {"a": document}
    path = overlay(tmp_path, {"target": "$..[?@.name == 'last']", "update": {"name": "new"}})
    (change,) = apply_fixes(document, read_fixes(path), file=path).changes
    assert change.after == {"name": "new"}
