"""References that lead back to themselves, too far, or to too much."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator import ledger
from tests.building import build, document
from tests.hostile.auditing import audit
from tests.hostile.making import made_or_refused, unformatted

Json = dict[str, Any]
LAST = {"type": "object", "properties": {"end": {"type": "string"}}}
LEAF = {"type": "string"}
OK = {"200": {"description": ""}}


def ref(name: str, section: str = "schemas") -> Json:
    return {"$ref": f"#/components/{section}/{name}"}


def using(schema: Json) -> Json:
    """Paths that read and send a schema."""
    content = {"content": {"application/json": {"schema": schema}}}
    return {
        "/a": {
            "get": {"responses": {"200": {"description": "", **content}}},
            "post": {"requestBody": content, "responses": OK},
        }
    }


def steps(count: int, made: Any, last: Json) -> Json:
    """Schemas of which each is made of references to the next."""
    return {**{f"A{i}": made(ref(f"A{i + 1}"), i) for i in range(count)}, f"A{count}": last}


LOOPS: dict[str, Json] = {
    "itself": {"A0": ref("A0")},
    "each other": {"A0": ref("A1"), "A1": ref("A0")},
    "a list of itself": {"A0": {"type": "array", "items": ref("A0")}},
    "a map of itself": {"A0": {"type": "object", "additionalProperties": ref("A0")}},
    "a union with itself": {"A0": {"anyOf": [LEAF, ref("A0")]}},
    "a union of lists of itself": {"A0": {"oneOf": [LEAF, {"type": "array", "items": ref("A0")}]}},
    "all lists of all": {
        f"A{i}": {"anyOf": [{"type": "array", "items": ref(f"A{j}")} for j in range(12)]}
        for i in range(12)
    },
    "a family of itself": {
        "A0": {
            "allOf": [ref("A1"), {"properties": {"a": ref("A1")}}],
            "discriminator": {"propertyName": "a", "mapping": {"x": "A0", "y": "A1"}},
        },
        "A1": {
            "allOf": [ref("A0")],
            "discriminator": {"propertyName": "b", "mapping": {"x": "A0", "z": "A2"}},
        },
        "A2": {"oneOf": [ref("A1"), ref("A2")], "discriminator": {"propertyName": "b"}},
    },
    "allOf itself": {"A0": {"allOf": [ref("A0"), LAST]}},
    "allOf each other": {"A0": {"allOf": [ref("A1"), LAST]}, "A1": {"allOf": [ref("A0")]}},
    "a property of itself": {"A0": {"type": "object", "properties": {"a": ref("A0")}}},
    "required of itself": {
        "A0": {"type": "object", "required": ["a"], "properties": {"a": ref("A0")}}
    },
    "into itself": {"A0": {"type": "object", "properties": {"a": ref("A0/properties/a")}}},
    "into each other": {
        "A0": {"type": "object", "properties": {"a": ref("A1/properties/a")}},
        "A1": {"type": "object", "properties": {"a": ref("A0/properties/a")}},
    },
    "to its own inside": {"A0": {"items": {"items": ref("A0/items")}, "type": "array"}},
    "not itself": {"A0": {"not": ref("A0")}},
    "to the root": {"A0": {"$ref": "#"}},
    "to the components": {"A0": {"$ref": "#/components"}},
    "to all schemas": {"A0": {"$ref": "#/components/schemas"}},
    "to the paths": {"A0": {"$ref": "#/paths"}},
    "to an operation": {"A0": {"$ref": "#/paths/~1a/get"}},
    "to nothing": {"A0": {"$ref": "#/components/schemas/B"}},
    "over the network": {"A0": {"$ref": "https://evil.example/a.json"}},
    "to no pointer": {"A0": {"$ref": "#a/%zz/~9"}},
}
FAR: dict[str, Json] = {
    "lists": steps(600, lambda next_, _: {"type": "array", "items": next_}, LEAF),
    "references": steps(600, lambda next_, _: next_, LAST),
    "allOf": steps(600, lambda next_, i: {"allOf": [next_, {"title": str(i)}]}, LAST),
    "allOf with more": steps(
        300, lambda next_, i: {"allOf": [next_, {"properties": {f"p{i}": LEAF}}]}, LAST
    ),
    "classes": steps(200, lambda next_, _: {"type": "object", "properties": {"n": next_}}, LAST),
}
MUCH: dict[str, Json] = {
    "lists or maps": steps(
        40,
        lambda next_, _: {
            "anyOf": [
                {"type": "array", "items": next_},
                {"type": "object", "additionalProperties": next_},
            ]
        },
        LEAF,
    ),
    "lists of the same": steps(
        40, lambda next_, _: {"oneOf": [next_, next_, {"type": "array", "items": next_}]}, LEAF
    ),
    "allOf twice": steps(
        40,
        lambda next_, i: {
            "allOf": [next_, {"properties": {f"p{i}": {"allOf": [next_, {"minProperties": i}]}}}]
        },
        LAST,
    ),
    "classes of each other's families": steps(
        250,
        lambda next_, i: {
            "allOf": [next_, {"properties": {f"p{i}": LEAF}}],
            "discriminator": {"propertyName": "end"},
        },
        {**LAST, "discriminator": {"propertyName": "end"}},
    ),
}


@pytest.fixture
def _bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Come to the bound sooner than real documents do."""
    unformatted(monkeypatch)
    monkeypatch.setattr(ledger, "MAX_COPIED", 30_000)


def sound(source: Json, folder: Path) -> bool:
    """Return whether the document became a package; if so, a sound one."""
    found = made_or_refused(source, folder)
    if isinstance(found, str):
        assert "hostile.json" in found
        return False
    audit(found)
    return True


@pytest.mark.parametrize("loop", LOOPS)
def test_a_loop_of_schemas_ends(loop: str, tmp_path: Path) -> None:
    built = build(document(using(ref("A0")), LOOPS[loop]), tmp_path)
    root = tmp_path / built.name
    files = [each for each in root.rglob("*") if each.is_file() and "_runtime" not in each.parts]
    audit(
        {
            each.relative_to(root).as_posix(): each.read_bytes()
            for each in files
            if each.suffix != ".pyc"
        }
    )
    for name in built.calls().__all__:
        assert getattr(built.calls(), name)


@pytest.mark.usefixtures("_bounded")
@pytest.mark.parametrize("far", FAR)
def test_a_long_way_ends(far: str, tmp_path: Path) -> None:
    sound(document(using(ref("A0")), FAR[far]), tmp_path)


@pytest.mark.usefixtures("_bounded")
@pytest.mark.parametrize("much", MUCH)
def test_references_that_multiply_are_refused(much: str, tmp_path: Path) -> None:
    assert not sound(document(using(ref("A0")), MUCH[much]), tmp_path)


@pytest.mark.usefixtures("_bounded")
@pytest.mark.parametrize("section", ["parameters", "responses", "requestBodies", "headers"])
def test_a_loop_of_other_parts_ends(section: str, tmp_path: Path) -> None:
    loop = {section: {"A": ref("B", section), "B": ref("A", section), "C": ref("C", section)}}
    for name in ("A", "C", "None"):
        part = ref(name, section)
        operation: Json = {
            "responses": {"200": part if section == "responses" else {"description": ""}}
        }
        if section == "parameters":
            operation["parameters"] = [part]
        if section == "requestBodies":
            operation["requestBody"] = part
        if section == "headers":
            operation["responses"]["200"]["headers"] = {"X-A": part}
        assert sound(document({"/a": {"post": operation}}, {}, components=loop), tmp_path)


@pytest.mark.usefixtures("_bounded")
def test_a_loop_of_path_items_ends(tmp_path: Path) -> None:
    paths = {
        "/a": {"$ref": "#/paths/~1b"},
        "/b": {"$ref": "#/paths/~1a"},
        "/c": {"$ref": "#/paths/~1c"},
        "/d": {"get": {"responses": OK}},
    }
    assert sound(document(paths), tmp_path)


@pytest.mark.usefixtures("_bounded")
def test_shared_parts_that_multiply_are_refused(tmp_path: Path) -> None:
    wide = {"type": "object", "properties": {f"p{i}": LEAF for i in range(100)}}
    shared = {
        "responses": {"R": {"description": "", "content": {"application/json": {"schema": wide}}}}
    }
    get = {"get": {"responses": {"200": ref("R", "responses")}}}
    assert not sound(document({f"/a{i}": get for i in range(300)}, {}, components=shared), tmp_path)


@pytest.mark.usefixtures("_bounded")
@pytest.mark.parametrize("levels", [13, 95])
@pytest.mark.parametrize(
    "inner", [LEAF, {"type": "string", "format": "uuid"}, LAST, {"type": "string", "enum": ["a"]}]
)
@pytest.mark.parametrize(
    "around",
    [
        lambda inner: {"type": "array", "items": inner},
        lambda inner: {"type": "object", "additionalProperties": inner},
        lambda inner: {"type": "object", "properties": {"a": inner}},
        lambda inner: {"anyOf": [{"type": "array", "items": inner}, {"type": "null"}]},
        lambda inner: {"allOf": [{"type": "array", "items": inner}, {"maxItems": 3}]},
        lambda inner: {"not": inner},
    ],
    ids=["list", "map", "class", "nullable", "allOf", "not"],
)
def test_deep_nesting_is_bounded(levels: int, inner: Json, around: Any, tmp_path: Path) -> None:
    schema = inner
    for _ in range(levels):
        schema = around(schema)
    sound(document(using(schema)), tmp_path)
