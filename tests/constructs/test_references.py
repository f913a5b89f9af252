"""References: of everything, to references, deep, far away and to nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.building import Built, build, document, read_with_issues
from tests.constructs.writing import (
    Live,
    answers,
    echoing,
    field_text,
    hint,
    live,
    models,
    operation,
    reason,
    referring,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

ITEM = {
    "type": "object",
    "properties": {
        "id": {"type": "integer"},
        "owner": {"type": "object", "properties": {"name": {"type": "string"}}},
    },
}
COMPONENTS: dict[str, Any] = {
    "pathItems": {
        "shared": {
            "parameters": [{"$ref": "#/components/parameters/Alias"}],
            "get": operation("get_shared", referring("Item")),
        }
    },
    "parameters": {
        "Alias": {"$ref": "#/components/parameters/Second"},
        "Second": {"$ref": "#/components/parameters/Real"},
        "Real": {"name": "limit", "in": "query", "schema": {"type": "integer"}},
        "Unused": {"name": "unused", "in": "query", "schema": {"type": "integer"}},
    },
    "requestBodies": {
        "Alias": {"$ref": "#/components/requestBodies/Real"},
        "Real": {"required": True, "content": {"application/json": {"schema": referring("Item")}}},
    },
    "responses": {
        "Alias": {"$ref": "#/components/responses/Real"},
        "Real": answers(referring("Item"))["200"],
    },
}
SCHEMAS: dict[str, Any] = {
    "Item": ITEM,
    "Item Name": {"type": "object", "properties": {"x": {"type": "string"}}},
    "Alias": referring("Second"),
    "Second": referring("Item"),
    "Uses": {
        "type": "object",
        "properties": {
            "alias": referring("Alias"),
            "deep": {"$ref": "#/components/schemas/Item/properties/owner"},
            "deep_text": {"$ref": "#/components/schemas/Item/properties/id"},
            "spaced": {"$ref": "#/components/schemas/Item%20Name"},
            "remote": {"$ref": "https://elsewhere.example/schemas.json#/Thing"},
            "nowhere": referring("Nowhere"),
            "described": {**referring("Item"), "description": "The one.", "deprecated": True},
            "narrowed": {**referring("Item"), "required": ["id"]},
            "shortened": {**referring("Text"), "maxLength": 2},
            "local": {"$ref": "#/components/schemas/Uses/$defs/Local"},
        },
        "$defs": {"Local": {"type": "object", "properties": {"y": {"type": "string"}}}},
    },
    "Text": {"type": "string", "maxLength": 5},
}
PATHS: dict[str, Any] = {
    "/shared": {"$ref": "#/components/pathItems/shared"},
    "/again": {"$ref": "#/paths/~1direct"},
    "/direct": {
        "put": {
            "operationId": "put_direct",
            "requestBody": {"$ref": "#/components/requestBodies/Alias"},
            "responses": {"200": {"$ref": "#/components/responses/Alias"}},
        }
    },
    "/lost": {
        "get": operation("get_lost", parameters=[{"$ref": "#/components/parameters/Nowhere"}])
    },
}
SOURCE = document(PATHS, {"Item": ITEM}, components=COMPONENTS)
ECHOES = echoing(SCHEMAS)


@pytest.fixture(scope="module")
def tiny() -> Iterator[Live]:
    with live(SOURCE) as running:
        yield running


def test_a_path_item_and_a_parameter_are_found_through_references(tiny: Live) -> None:
    tiny.client.get_shared(limit=3)
    assert tiny.target == "/shared?limit=3"


def test_a_path_that_is_another_path_is_a_call_of_its_own(tiny: Live) -> None:
    calls = tiny.built.calls()
    found = {getattr(calls, name).__globals__["OPERATION"].path for name in calls.__all__}
    assert found == set(PATHS)


def test_bodies_and_responses_are_found_through_references(tiny: Live) -> None:
    item = tiny.built.models().Item
    name = next(name for name in tiny.built.calls().__all__ if name.startswith("put_direct"))
    assert isinstance(getattr(tiny.client, name)(body=item(id=1)), item)
    tiny.server.check()


def test_what_nobody_refers_to_and_what_refers_to_nothing_has_a_line(tiny: Live) -> None:
    assert "no operation refers to it" in reason(tiny.built, "/components/parameters/Unused")
    place = "/paths/~1lost/get/parameters/0"
    assert "which is not in this document" in reason(tiny.built, place)


@pytest.fixture(scope="module")
def schemas() -> Built:
    return build(ECHOES)


def test_a_reference_to_a_reference_is_the_class_at_the_end(schemas: Built) -> None:
    assert hint(schemas.models().Uses, "alias") == "Item | Unset"


def test_deep_references_are_typed(schemas: Built) -> None:
    uses = schemas.models().Uses
    read = uses.from_dict(
        {"deep": {"name": "x"}, "deep_text": 5, "spaced": {"x": "1"}, "local": {"y": "2"}}
    )
    assert (read.deep.name, read.deep_text, read.spaced.x, read.local.y) == ("x", 5, "1", "2")
    owner = schemas.models().Item.from_dict({"owner": {"name": "x"}}).owner
    assert type(owner) is type(read.deep)


@pytest.mark.parametrize("name", ["remote", "nowhere"])
def test_a_reference_that_leads_out_is_untyped_with_a_line(schemas: Built, name: str) -> None:
    assert hint(schemas.models().Uses, name) == "Any | Unset"
    line = reason(schemas, f"/components/schemas/Uses/properties/{name}")
    assert "untyped" in line
    assert "is no schema of this document" in line


def test_what_stands_beside_a_reference_counts(schemas: Built) -> None:
    uses = schemas.models().Uses
    assert field_text(uses, "described") == "The one. Deprecated."
    invalid = schemas.runtime("errors").InvalidArgument
    uses(shortened="ab").check("body")
    with pytest.raises(invalid):
        uses(shortened="abc").check("body")
    read, issues = read_with_issues(uses, {"narrowed": {"owner": {}}})
    assert read.narrowed is not None
    assert [each.pointer for each in issues] == ["/narrowed/id"]


def test_in_3_0_what_stands_beside_a_reference_is_not_read_with_a_line() -> None:
    fields = {
        "a": {**referring("Text"), "maxLength": 2},
        "b": {"type": "object", **referring("Item")},
    }
    built = models(
        {
            "Text": {"type": "string"},
            "Item": ITEM,
            "Uses": {"type": "object", "properties": fields},
        },
        openapi="3.0.3",
    )
    assert hint(built.models().Uses, "b") == "Item | Unset"
    line = reason(built, "/components/schemas/Uses/properties/a")
    assert "not read beside $ref in OpenAPI 3.0: maxLength" in line


def test_components_that_nothing_uses_are_classes_or_have_a_line() -> None:
    built = build(
        document(
            {"/x": {"get": operation("x")}},
            {"Spare": ITEM, "SpareText": {"type": "string"}, "SpareEnum": {"enum": ["a"]}},
        )
    )
    assert built.models().Spare(id=1).to_dict() == {"id": 1}
    assert reason(built, "/components/schemas/SpareText") == "dropped: nothing refers to it"
