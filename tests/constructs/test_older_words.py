"""Words of Swagger 2.0 in documents of OpenAPI 3, and the other way round: they mean the same."""

from __future__ import annotations

import importlib
from typing import Any

import pytest

from tests.building import Built, build
from tests.constructs.writing import hint

TEXT = {"type": "string"}
THING = {"type": "object", "properties": {"a": TEXT}}
LATER: dict[str, Any] = {
    "openapi": "3.0.0",
    "info": {"title": "Mixed", "version": "1"},
    "host": "mixed.example",
    "basePath": "/v1",
    "securityDefinitions": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
    "definitions": {"Thing": THING},
    "paths": {
        "/things": {
            "get": {
                "operationId": "list_things",
                "security": [{"key": []}],
                "parameters": [
                    {"name": "limit", "in": "query", "type": "Integer", "maximum": 9},
                    {
                        "name": "ids",
                        "in": "query",
                        "type": "array",
                        "items": TEXT,
                        "collectionFormat": "pipes",
                    },
                ],
                "responses": {
                    "200": {"description": "", "schema": {"$ref": "#/definitions/Thing"}}
                },
            },
            "post": {
                "operationId": "add_thing",
                "parameters": [
                    {
                        "name": "thing",
                        "in": "body",
                        "required": True,
                        "schema": {"$ref": "#/definitions/Thing"},
                    },
                    {"name": "why", "in": "formData", "type": "string"},
                ],
                "responses": {"204": {"description": ""}},
            },
            "put": {
                "operationId": "upload",
                "parameters": [
                    {"name": "file", "in": "formData", "type": "file", "required": True},
                    {"name": "note", "in": "formData", "type": "string"},
                ],
                "responses": {"204": {"description": ""}},
            },
        }
    },
}
EARLIER: dict[str, Any] = {
    "swagger": "2.0",
    "info": {"title": "Mixed", "version": "1"},
    "host": "mixed.example",
    "components": {"schemas": {"New": THING}},
    "definitions": {"Old": THING},
    "paths": {
        "/things": {
            "post": {
                "operationId": "add_thing",
                "requestBody": {
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/New"}}
                    }
                },
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/json": {"schema": {"$ref": "#/definitions/Old"}}},
                    }
                },
            }
        }
    },
}


@pytest.fixture(scope="module")
def later() -> Built:
    return build(LATER)


def test_parameters_have_their_types(later: Built) -> None:
    calls = later.calls()
    assert calls.list_things(limit=5, ids=["a", "b"]).query == "limit=5&ids=a%7Cb"
    with pytest.raises(later.runtime("errors").InvalidArgument, match="limit"):
        calls.list_things(limit=10)


def test_bodies_and_responses_have_theirs(later: Built) -> None:
    thing = later.models().Thing
    assert later.calls().add_thing(body=thing(a="b")).content.data == b'{"a":"b"}'
    assert hint(later.calls().list_things, "return") == "Call[Thing]"
    upload = later.models().UploadBody
    assert hint(upload, "file").startswith("File")
    assert {"file", "note"} <= upload.__annotations__.keys()


def test_server_and_credentials_are_there(later: Built) -> None:
    profile = importlib.import_module(f"{later.name}.profile").PROFILE
    assert profile.servers == {"": "https://mixed.example/v1"}
    assert later.calls().list_things.__globals__["OPERATION"].security == (("key",),)
    assert "x-key" in profile.secret_headers


def test_each_has_a_line(later: Built) -> None:
    said = {each.pointer: each.what for each in later.report.repairs}
    place = "/paths/~1things"
    assert {
        "/host",
        "/securityDefinitions",
        f"{place}/get/parameters/0",
        f"{place}/get/parameters/1",
    } <= (said.keys())
    assert "requestBody" in said[f"{place}/post/parameters"]
    assert "requestBody" in said[f"{place}/put/parameters"]
    assert "content" in said[f"{place}/get/responses/200/schema"]
    dropped = [reason for status, reason in later.fates().values() if status == "dropped"]
    assert dropped == ["the call has one body, and this is not it"]


def test_words_of_openapi_3_in_swagger_2() -> None:
    built = build(EARLIER)
    assert {status for status, _ in built.fates().values()} == {"used"}
    old, new = built.models().Old, built.models().New
    assert built.calls().add_thing(body=new(a="b")).content.data == b'{"a":"b"}'
    assert old.from_dict({"a": "b"}).a == "b"
