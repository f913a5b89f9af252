"""One operation taken into a document whose others stay."""

from __future__ import annotations

from typing import Any

import pytest

from generator.jsontree import clone
from generator.read.grammar import mark
from generator.update.merging import Merged, merge, only_operation

Json = dict[str, Any]
TEXT: Json = {"type": "string"}


def ref(name: str, section: str = "schemas") -> Json:
    return {"$ref": f"#/components/{section}/{name}"}


def answer(schema: Json) -> Json:
    return {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}


def stored(**more: Any) -> Json:
    """A document with two operations that share one schema and have one each."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Ours", "version": "1"},
        "servers": [{"url": "https://a.example/api"}],
        "security": [{"Key": []}],
        "paths": {
            "/groups/{group_id}": {
                "parameters": [
                    {"name": "group_id", "in": "path", "required": True, "schema": TEXT}
                ],
                "get": {
                    "operationId": "get_group",
                    "tags": ["groups"],
                    "summary": "Read a group",
                    "x-source": {"document": "a page"},
                    "responses": answer(ref("Group")),
                },
                "put": {"operationId": "update_group", "responses": answer(ref("Result"))},
            }
        },
        "components": {
            "securitySchemes": {
                "Key": {"type": "apiKey", "in": "header", "name": "X-Key", "description": "A key."}
            },
            "schemas": {
                "Group": {"type": "object", "properties": {"id": ref("Id"), "area": ref("Area")}},
                "Result": {"type": "object", "properties": {"id": ref("Id")}},
                "Id": TEXT,
                "Area": TEXT,
                "Unused": TEXT,
            },
        },
        **more,
    }


def page(
    operation: Json, schemas: Json | None = None, path: str = "/groups/{id}", **more: Any
) -> Json:
    return {
        "openapi": "3.0.1",
        "info": {"title": "Page", "version": "2"},
        "paths": {path: {"get": {"responses": {}, **operation}}},
        "components": {"schemas": schemas or {}},
        **more,
    }


def merged(new: Json, old: Json | None = None, fixed: Json | None = None) -> Merged:
    base = old or stored()
    before = clone(base)
    marked = clone(base if fixed is None else fixed)
    mark(marked)
    shown = only_operation(new)
    assert shown is not None
    made = merge(base, marked, new, shown)
    assert base == before
    return made


def get_of(made: Merged) -> Json:
    found: Json = made.document["paths"]["/groups/{group_id}"]["get"]
    return found


def test_takes_the_operation_and_leaves_the_others() -> None:
    group = {"type": "object", "properties": {"name": TEXT}}
    made = merged(page({"responses": answer(ref("Group"))}, {"Group": group}))
    wanted = stored()
    wanted["components"]["schemas"]["Group"] = group
    del wanted["components"]["schemas"]["Area"]
    assert made.document == wanted
    assert (made.operation, made.is_new, made.others) == ("GET /groups/{group_id}", False, 1)


def test_keeps_name_remarks_and_texts_of_ours() -> None:
    made = merged(page({"operationId": "getGroup", "summary": "Theirs", "deprecated": True}))
    assert get_of(made) == {
        "operationId": "get_group",
        "tags": ["groups"],
        "summary": "Theirs",
        "x-source": {"document": "a page"},
        "responses": {},
        "deprecated": True,
    }


def test_a_component_that_others_use_keeps_its_content_for_them() -> None:
    other = {"type": "integer"}
    group = stored()["components"]["schemas"]["Group"]
    schemas = {"Group": group, "Id": other, "Area": TEXT}
    made = merged(page({"responses": answer(ref("Group"))}, schemas))
    schemas = made.document["components"]["schemas"]
    assert schemas["Id"] == TEXT
    assert schemas["Id_2"] == other
    assert schemas["Group"]["properties"]["id"] == ref("Id_2")
    assert schemas["Result"] == stored()["components"]["schemas"]["Result"]
    assert get_of(made)["responses"] == answer(ref("Group"))


def test_an_equal_component_is_shared_unless_what_it_holds_differs() -> None:
    result = stored()["components"]["schemas"]["Result"]
    same = merged(page({"responses": answer(ref("Result"))}, {"Result": result, "Id": TEXT}))
    assert get_of(same)["responses"] == answer(ref("Result"))
    assert "Result_2" not in same.document["components"]["schemas"]
    other = merged(page({"responses": answer(ref("Result"))}, {"Result": result, "Id": {}}))
    assert get_of(other)["responses"] == answer(ref("Result_2"))
    schemas = other.document["components"]["schemas"]
    assert schemas["Result_2"]["properties"]["id"] == ref("Id_2")
    assert (schemas["Result"], schemas["Id"]) == (result, TEXT)


def test_what_only_the_fixes_use_or_have_stays_too() -> None:
    fixed = stored()
    fixed["paths"]["/more"] = {"get": {"responses": answer(ref("Area"))}}
    fixed["components"]["schemas"]["Extra"] = TEXT
    body = {"content": {"a/b": {"schema": ref("Extra")}}}
    new = page({"responses": answer(ref("Area")), "requestBody": body})
    new["components"]["schemas"] = {"Area": {"type": "integer"}, "Extra": {"type": "integer"}}
    made = merged(new, fixed=fixed)
    schemas = made.document["components"]["schemas"]
    assert schemas["Area"] == TEXT
    assert "Extra" not in schemas
    assert get_of(made)["responses"] == answer(ref("Area_2"))
    assert get_of(made)["requestBody"]["content"]["a/b"]["schema"] == ref("Extra_2")


def test_variants_under_other_names_are_still_told_apart() -> None:
    union = {"oneOf": [ref("Id"), ref("Cat")], "discriminator": {"propertyName": "kind"}}
    made = merged(page({"responses": answer(union)}, {"Id": {"type": "object"}, "Cat": {}}))
    schema = get_of(made)["responses"]["200"]["content"]["application/json"]["schema"]
    assert schema["oneOf"] == [ref("Id_2"), ref("Cat")]
    assert schema["discriminator"]["mapping"] == {"Id": "#/components/schemas/Id_2"}


def test_path_parameters_have_our_names_and_are_said_once() -> None:
    path_parameter = {"name": "id", "in": "path", "required": True, "schema": TEXT}
    query = {"name": "page", "in": "query", "schema": {"type": "integer"}}
    new = page({"parameters": [ref("Page", "parameters")]})
    new["paths"]["/groups/{id}"]["parameters"] = [path_parameter]
    new["components"]["parameters"] = {"Page": query}
    assert get_of(merged(new))["parameters"] == [query]
    new["paths"]["/groups/{id}"]["parameters"] = [{**path_parameter, "description": "An id."}]
    assert get_of(merged(new))["parameters"] == [
        {**path_parameter, "name": "group_id", "description": "An id."},
        query,
    ]


def test_a_parameter_that_is_gone_stays_with_the_others() -> None:
    old = stored()
    item = old["paths"]["/groups/{group_id}"]
    trace = {"name": "trace", "in": "query", "schema": TEXT}
    item["parameters"].append(trace)
    named = {"name": "id", "in": "path", "required": True, "schema": TEXT}
    made = merged(page({"parameters": [named]}), old)
    new = made.document["paths"]["/groups/{group_id}"]
    assert "parameters" not in new
    assert new["put"]["parameters"] == item["parameters"]
    assert [each["name"] for each in new["get"]["parameters"]] == ["group_id"]


def test_a_credential_is_no_parameter() -> None:
    header = {"name": "x-key", "in": "header", "schema": TEXT}
    assert "parameters" not in get_of(merged(page({"parameters": [header]})))


@pytest.mark.parametrize("url", ["https://a.example/api", "https://a.example/api/"])
def test_servers_and_credentials_that_are_the_same_are_not_said_again(url: str) -> None:
    scheme = {"type": "apiKey", "in": "header", "name": "X-Key"}
    new = page({}, servers=[{"url": url}], security=[{"theirs": []}])
    new["components"]["securitySchemes"] = {"theirs": scheme}
    made = merged(new)
    assert not {"servers", "security"} & get_of(made).keys()
    assert made.document["components"] == {
        **stored()["components"],
        "schemas": made.document["components"]["schemas"],
    }


def test_other_servers_and_credentials_are_those_of_the_operation_alone() -> None:
    servers = [{"url": "https://b.example"}]
    new = page({}, servers=servers, security=[{"Key": []}, {}])
    new["components"]["securitySchemes"] = {"Key": {"type": "http", "scheme": "basic"}}
    made = merged(new)
    assert get_of(made)["servers"] == servers
    assert get_of(made)["security"] == [{"Key_": []}, {}]
    assert made.document["components"]["securitySchemes"]["Key_"]["type"] == "http"
    assert made.document["servers"] == stored()["servers"]
    assert made.document["security"] == stored()["security"]


def test_an_operation_that_is_new_is_added() -> None:
    made = merged(page({"operationId": "list_groups"}, path="/groups"))
    assert made.document["paths"]["/groups"] == {
        "get": {"operationId": "list_groups", "responses": {}}
    }
    assert (made.is_new, made.others) == (True, 2)
    assert {**made.document, "paths": 0} == {**stored(), "paths": 0}


def test_of_two_paths_that_are_alike_the_one_with_the_method_is_meant() -> None:
    old = stored()
    old["paths"] = {"/groups/{name}": {"post": {"responses": {}}}, **old["paths"]}
    assert merged(page({}), old).operation == "GET /groups/{group_id}"


def test_a_document_of_several_operations_shows_no_single_one() -> None:
    assert only_operation(stored()) is None
    assert only_operation({"openapi": "3.1.0"}) is None
