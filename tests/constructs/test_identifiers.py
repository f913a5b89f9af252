"""`$id`, `$anchor` and `$dynamicRef`: other names of the schemas of one document."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.building import Built, build, document
from tests.constructs.writing import hint, operation, reason, referring

DAY: dict[str, Any] = {"type": "object", "properties": {"on": {"type": "string", "format": "date"}}}
SCHEMAS: dict[str, Any] = {
    "User": {"type": "object", "properties": {"born": {"type": "string", "format": "date"}}},
    "Pet": {"type": "object", "properties": {"name": {"type": "string"}}},
    "Anchored": {"$anchor": "day", **DAY},
    "Thing": {"$id": "https://tiny.example/thing", **DAY},
    "Root": {
        "$id": "https://tiny.example/root",
        "type": "object",
        "properties": {
            "a": {"$ref": "#/$defs/in"},
            "b": {"$ref": "#inner"},
            "c": {"$ref": "thing"},
        },
        "$defs": {"in": {"$anchor": "inner", **DAY}},
    },
    "Node": {
        "$dynamicAnchor": "node",
        "type": "object",
        "properties": {
            **DAY["properties"],
            "kids": {"type": "array", "items": {"$dynamicRef": "#node"}},
        },
    },
    "Page": {
        "$id": "https://tiny.example/page",
        "type": "object",
        "properties": {
            "items": {"type": "array", "items": {"$dynamicRef": "#item"}},
            "next": {"type": "string"},
        },
        "$defs": {"any": {"$dynamicAnchor": "item"}},
    },
    "Users": {
        "$id": "https://tiny.example/users",
        "$ref": "page",
        "$defs": {"item": {"$dynamicAnchor": "item", **referring("User")}},
    },
    "Pets": {
        "$id": "https://tiny.example/pets",
        "$ref": "https://tiny.example/page",
        "$defs": {"item": {"$dynamicAnchor": "item", **referring("Pet")}},
    },
}
ANSWERS: dict[str, tuple[Any, str]] = {
    "anchor": ({"$ref": "#day"}, "Anchored"),
    "thing": ({"$ref": "https://tiny.example/thing"}, "Thing"),
    "inner": ({"$ref": "https://tiny.example/root#/$defs/in"}, "RootIn"),
    "inner_anchor": ({"$ref": "https://tiny.example/root#inner"}, "RootIn"),
    "root": (referring("Root"), "Root"),
    "node": (referring("Node"), "Node"),
    "page": (referring("Page"), "Page"),
    "users": ({"$ref": "https://tiny.example/users"}, "Users"),
    "pets": (referring("Pets"), "Pets"),
    "elsewhere": ({"$ref": "https://elsewhere.example/thing"}, "Any"),
}
SOURCE = document(
    {
        f"/{name}": {"get": operation(f"get_{name}", schema)}
        for name, (schema, _) in ANSWERS.items()
    },
    SCHEMAS,
)


@pytest.fixture(scope="module")
def built() -> Built:
    return build(SOURCE)


@pytest.mark.parametrize("name", list(ANSWERS))
def test_a_reference_by_another_name_is_one_to_the_class(built: Built, name: str) -> None:
    call = getattr(built.calls(), f"get_{name}")
    assert hint(call, "return") == f"Call[{ANSWERS[name][1]}]"


@pytest.mark.parametrize(
    ("model", "attribute", "kind"),
    [
        ("Root", "a", "RootIn"),
        ("Root", "b", "RootIn"),
        ("Root", "c", "Thing"),
        ("Node", "kids", "list[Node]"),
        ("Page", "items", "list[Any]"),
        ("Users", "items", "list[User]"),
        ("Pets", "items", "list[Pet]"),
    ],
)
def test_each_is_relative_to_what_it_stands_in(
    built: Built, model: str, attribute: str, kind: str
) -> None:
    assert hint(getattr(built.models(), model), attribute) == f"{kind} | Unset"


def test_what_is_not_here_has_a_line(built: Built) -> None:
    place = "/paths/~1elsewhere/get/responses/200/content/application~1json/schema"
    assert "is no schema of this document" in reason(built, place)


def test_a_dynamic_reference_to_nothing_has_a_line() -> None:
    schema = {"type": "object", "properties": {"a": {"$dynamicRef": "#nothing"}}}
    source = document({"/a": {"get": operation("look", referring("A"))}}, {"A": schema})
    place = "/components/schemas/A/properties/a"
    assert reason(build(source), place) == "loosened: $dynamicRef is not checked"


def test_an_anchor_of_another_file_is_found(tmp_path: Path) -> None:
    (tmp_path / "more.json").write_text(json.dumps({"$defs": {"Day": {"$anchor": "day", **DAY}}}))
    source = document({"/a": {"get": operation("look", {"$ref": "more.json#day"})}})
    assert hint(build(source, tmp_path).calls().look, "return") == "Call[Day]"
