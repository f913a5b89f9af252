"""Overlay 1.0.0 and 1.1.0 as their texts and their published test cases have them.

Each case is a fact in words of our own. The two strict rules of this project are met on the way:
every action has a reason, and does one thing.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from generator.errors import GeneratorError
from generator.jsontree import clone
from generator.normalize.actions import read_fixes
from generator.normalize.fixes import apply_fixes

if TYPE_CHECKING:
    from pathlib import Path

INFO = {"title": "Fixes", "version": "1.0.0"}
EXTEND: dict[str, Any] = {"target": "$.info", "update": {"x-a": 1}}
REMOVE: dict[str, Any] = {"target": "$.info", "remove": True}


def file_of(folder: Path, content: Any) -> Path:
    path = folder / "fixes.overlay.yaml"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def overlay(*actions: Any, **members: Any) -> dict[str, Any]:
    reasons = [
        {"description": "Because."} | each if isinstance(each, dict) else each for each in actions
    ]
    return {"overlay": "1.1.0", "info": INFO, "actions": reasons} | members


def applied(folder: Path, source: Any, *actions: Any, version: str = "1.1.0") -> Any:
    """Return what the actions make of a document, or why the first that does not fit does not."""
    path = file_of(folder, overlay(*actions, overlay=version))
    document = clone(source)
    stale = apply_fixes(document, read_fixes(path), file=path).stale
    return stale[0].why if stale else document


@pytest.mark.parametrize("version", ["1.0.0", "1.0.7", "1.1.0", "1.1.12"])
@pytest.mark.parametrize(
    "content",
    [
        overlay(EXTEND),
        overlay({**EXTEND, "x-note": {}}),
        overlay(EXTEND, info={**INFO, "x-note": {}}),
        overlay(EXTEND, **{"x-note": None}),
        overlay(EXTEND, extends="https://api.example/openapi.yaml#/"),
        overlay(EXTEND, extends="./openapi.yaml"),
        overlay(EXTEND, REMOVE),
    ],
)
def test_what_is_an_overlay(tmp_path: Path, content: dict[str, Any], version: str) -> None:
    assert read_fixes(file_of(tmp_path, {**content, "overlay": version}))


@pytest.mark.parametrize("version", ["1.0.0", "1.1.0"])
@pytest.mark.parametrize(
    ("content", "pointer"),
    [
        (["a", "list"], ""),
        (overlay(EXTEND, more=True), "/more"),
        (overlay(EXTEND, overlay=2), "/overlay"),
        (overlay(EXTEND, overlay=1.1), "/overlay"),
        (overlay(EXTEND, overlay="1.1"), "/overlay"),
        (overlay(EXTEND, overlay="1.2.0"), "/overlay"),
        (overlay(EXTEND, info="words"), "/info"),
        (overlay(EXTEND, info={"version": "1"}), "/info"),
        (overlay(EXTEND, info={"title": "T"}), "/info"),
        (overlay(EXTEND, info={**INFO, "title": 100}), "/info/title"),
        (overlay(EXTEND, info={**INFO, "version": False}), "/info/version"),
        (overlay(EXTEND, info={**INFO, "description": 100}), "/info/description"),
        (overlay(EXTEND, info={**INFO, "licence": "MIT"}), "/info/licence"),
        (overlay(EXTEND, extends={}), "/extends"),
        (overlay(EXTEND, extends="no reference"), "/extends"),
        ({"overlay": "1.1.0", "info": INFO}, "/actions"),
        (overlay(actions=[]), "/actions"),
        (overlay(actions={}), "/actions"),
        (overlay(123), "/actions/0"),
        (overlay({"update": "words"}), "/actions/0"),
        (overlay({"target": 100, "remove": True}), "/actions/0"),
        (overlay({**EXTEND, "description": 10}), "/actions/0"),
        (overlay({"target": "$", "remove": "maybe"}), "/actions/0/remove"),
        (overlay(EXTEND, REMOVE, EXTEND), "/actions/2"),
        (overlay({**EXTEND, "note": "of ours"}), "/actions/0/note"),
    ],
)
def test_what_is_none(tmp_path: Path, content: Any, pointer: str, version: str) -> None:
    if isinstance(content, dict) and content.get("overlay") == "1.1.0":
        content = {**content, "overlay": version}
    with pytest.raises(GeneratorError) as caught:
        read_fixes(file_of(tmp_path, content))
    assert caught.value.pointer == pointer


def test_what_only_1_1_has(tmp_path: Path) -> None:
    described = {**INFO, "description": "Words."}
    copying = {"target": "$.a", "copy": "$.b"}
    assert read_fixes(file_of(tmp_path, overlay(copying, info=described)))
    for content, pointer in (
        (overlay(EXTEND, info=described), "/info/description"),
        (overlay(copying), "/actions/0/copy"),
    ):
        with pytest.raises(GeneratorError) as caught:
            read_fixes(file_of(tmp_path, {**content, "overlay": "1.0.0"}))
        assert caught.value.pointer == pointer
    with pytest.raises(GeneratorError) as caught:
        read_fixes(file_of(tmp_path, overlay({"target": "$.a", "copy": 100})))
    assert caught.value.pointer == "/actions/0/copy"


def test_a_target_starts_at_the_root(tmp_path: Path) -> None:
    with pytest.raises(GeneratorError, match="not a JSONPath"):
        applied(tmp_path, {"info": {"description": "Old"}}, {"target": "info", "remove": True})


API: dict[str, Any] = {
    "info": {"title": "API"},
    "servers": [{"url": "https://a.example", "description": "Dev"}, {"url": "https://b.example"}],
    "tags": ["x"],
    "paths": {
        "/a": {"get": {"summary": "A", "tags": ["p"], "responses": {"200": {}, "500": {}}}},
        "/b": {"delete": {"responses": {"default": {}}}},
        "/c": {"get": {"responses": {}, "parameters": [{"name": "id", "in": "query"}]}},
    },
}


def changed(pointers: dict[str, Any], *gone: str) -> dict[str, Any]:
    """`API` with other values at dotted places, and without some."""
    made = clone(API)
    for place in (*pointers, *gone):
        *way, last = place.split(".")
        node = made
        for step in way:
            node = node[int(step)] if isinstance(node, list) else node[step]
        if place in pointers:
            node[last] = pointers[place]
        else:
            del node[int(last) if isinstance(node, list) else last]
    return made


@pytest.mark.parametrize("version", ["1.0.0", "1.1.0"])
@pytest.mark.parametrize(
    ("actions", "result"),
    [
        # What the published sets of document, overlay and result show.
        (
            [{"target": "$.info", "update": {"license": {"name": "MIT"}}}],
            changed({"info.license": {"name": "MIT"}}),
        ),
        (
            [{"target": "$.paths['/a'].get", "update": {"summary": "B", "description": "D"}}],
            changed({"paths./a.get.summary": "B", "paths./a.get.description": "D"}),
        ),
        (
            [
                {"target": "$.paths..responses['500']", "remove": True},
                {"target": "$.paths..responses['default']", "remove": True},
            ],
            changed({}, "paths./a.get.responses.500", "paths./b.delete.responses.default"),
        ),
        (
            [{"target": "$.servers[?( @.description == 'Dev' )]", "remove": True}],
            changed({}, "servers.0"),
        ),
        (
            [
                {"target": "$.servers", "remove": True},
                {"target": "$", "update": {"servers": [{"url": "http://t.example"}]}},
            ],
            changed({"servers": [{"url": "http://t.example"}]}),
        ),
        (
            [{"target": "$", "update": {"info": {"x-overlaid": True}}}],
            changed({"info.x-overlaid": True}),
        ),
        (
            [{"target": "$.paths.*.get.parameters", "update": {"name": "top", "in": "query"}}],
            changed(
                {
                    "paths./c.get.parameters": [
                        {"name": "id", "in": "query"},
                        {"name": "top", "in": "query"},
                    ]
                }
            ),
        ),
        (
            [{"target": "$.paths[?(@.get['tags'][?(@ == 'p')])].get", "update": {"x-t": 1}}],
            changed({"paths./a.get.x-t": 1}),
        ),
        (  # Lists that both have are one after the other.
            [{"target": "$", "update": {"tags": ["y", "x"]}}],
            changed({"tags": ["x", "y", "x"]}),
        ),
        (  # What one action took away, the next may bring back.
            [
                {"target": "$.paths['/b']", "remove": True},
                {"target": "$.paths", "update": {"/b": {}}},
            ],
            changed({"paths./b": {}}),
        ),
        ([{"target": "$.info", "update": {"title": None}}], changed({"info.title": None})),
        ([{"target": "$.tags", "update": "y"}], changed({"tags": ["x", "y"]})),
    ],
)
def test_what_an_overlay_does(tmp_path: Path, actions: Any, result: Any, version: str) -> None:
    assert applied(tmp_path, API, *actions, version=version) == result


@pytest.mark.parametrize(
    ("action", "older", "newer"),
    [
        (  # 1.0: an entry to append. 1.1: a list to concatenate.
            {"target": "$.tags", "update": ["y", "z"]},
            changed({"tags": ["x", ["y", "z"]]}),
            changed({"tags": ["x", "y", "z"]}),
        ),
        (  # 1.0: neither primitive nor null may be selected. 1.1: it is replaced.
            {"target": "$.info.title", "update": "New"},
            "target its parent, or use 1.1.0",
            changed({"info.title": "New"}),
        ),
        (
            {"target": "$.servers[*].url", "update": None},
            "target its parent, or use 1.1.0",
            changed(
                {"servers": [{"url": None, "description": "Dev"}, {"url": None}]},
            ),
        ),
        (
            {"target": "$.tags[?@ == 'x']", "remove": True},
            "target its parent, or use 1.1.0",
            changed({"tags": []}),
        ),
    ],
)
def test_what_the_versions_do_otherwise(
    tmp_path: Path, action: Any, older: Any, newer: Any
) -> None:
    found = applied(tmp_path, API, action, version="1.0.0")
    assert (older in found) if isinstance(older, str) else (found == older)
    assert applied(tmp_path, API, action) == newer


@pytest.mark.parametrize(
    ("action", "result"),
    [
        ({"target": "$.tags", "copy": "$.paths['/a'].get.tags"}, changed({"tags": ["x", "p"]})),
        ({"target": "$.tags", "copy": "$.info.title"}, changed({"tags": ["x", "API"]})),
        ({"target": "$.info.title", "copy": "$.tags[0]"}, changed({"info.title": "x"})),
        (
            {"target": '$.paths["/b"]', "copy": '$.paths["/c"]'},
            changed({"paths./b": {**API["paths"]["/b"], **API["paths"]["/c"]}}),
        ),
    ],
)
def test_copies(tmp_path: Path, action: Any, result: Any) -> None:
    assert applied(tmp_path, API, action) == result


@pytest.mark.parametrize(
    "action",
    [
        {"target": "$.info", "update": []},
        {"target": "$.info", "update": "words"},
        {"target": "$.info.title", "update": {}},
        {"target": "$.info.title", "update": ["a"]},
        {"target": "$", "update": {"tags": "y"}},
        {"target": "$", "update": {"info": None}},
        {"target": "$", "update": {"paths": {"/a": {"get": ["a"]}}}},
        {"target": "$.info", "copy": "$.tags"},
        {"target": "$.info.title", "copy": "$.info"},
    ],
)
def test_what_does_not_go_together_is_an_error(tmp_path: Path, action: Any) -> None:
    assert "cannot take the place of" in applied(tmp_path, API, action)


def test_the_targets_of_an_update_are_of_one_form(tmp_path: Path) -> None:
    mixed = {"target": "$['info', 'tags']", "update": {"a": 1}}
    assert "objects, lists and other values" in applied(tmp_path, API, mixed)
    gone = {"target": "$['info', 'tags']", "remove": True}
    assert applied(tmp_path, API, gone) == changed({}, "info", "tags")
