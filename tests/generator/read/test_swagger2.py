"""Swagger 2.0 documents in the form of OpenAPI 3.0."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator

from generator.ledger import ORIGIN
from generator.read.grammar import mark, walk
from generator.read.repair import check
from generator.read.swagger2 import convert

BASE: dict[str, Any] = {"swagger": "2.0", "info": {"title": "T", "version": "1"}}


def converted(**members: Any) -> dict[str, Any]:
    """The converted form of a document, once it is seen to be valid and to have every mark."""
    document = json.loads(json.dumps({**BASE, "paths": {}, **members}))
    check(document, Path("api.json"))
    inventory = mark(document)
    made = convert(document)
    kept: set[str] = set()
    for _, _, node in walk(made):
        origin = node.get(ORIGIN, [])
        kept.update([origin] if isinstance(origin, str) else origin)
    assert kept == set(inventory)
    OpenAPIV30SpecValidator(made).validate()
    return made


def operation(method: str = "post", **members: Any) -> dict[str, Any]:
    """The converted form of one operation, without its marks."""
    own = {key: members.pop(key) for key in list(members) if key in OPERATION}
    paths = {"/a": {method: {"responses": {"200": {"description": "ok"}}, **own}}}
    made = converted(**{"paths": paths, **members})
    return bare(made["paths"]["/a"][method])


OPERATION = ("parameters", "consumes", "produces", "responses", "schemes", "security")


def bare(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: bare(value) for key, value in node.items() if key != ORIGIN}
    return [bare(item) for item in node] if isinstance(node, list) else node


# Servers -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("members", "urls"),
    [
        ({}, None),
        ({"basePath": "/v1/"}, ["/v1"]),
        ({"basePath": "/"}, None),
        ({"host": "h.example"}, ["https://h.example"]),
        ({"host": "h.example", "basePath": "v1"}, ["https://h.example/v1"]),
        (
            {"host": "h.example:8443", "basePath": "/v1", "schemes": ["http", "https", "wss"]},
            ["https://h.example:8443/v1", "http://h.example:8443/v1"],
        ),
    ],
)
def test_servers(members: dict[str, Any], urls: list[str] | None) -> None:
    made = converted(**members)
    assert [each["url"] for each in made.get("servers", [])] == (urls or [])
    assert made["openapi"] == "3.0.3"
    assert not {"swagger", "host", "basePath", "schemes"} & made.keys()


def test_an_operation_with_schemes_of_its_own() -> None:
    made = operation(schemes=["http"], host="h.example", basePath="/b")
    assert made["servers"] == [{"url": "http://h.example/b"}]
    assert "servers" not in operation(schemes=["https"], host="h.example")


# Bodies --------------------------------------------------------------------------------------


def test_a_body_parameter_becomes_the_request_body() -> None:
    body = {
        "name": "thing",
        "in": "body",
        "required": True,
        "description": "A thing",
        "schema": {"type": "object"},
        "x-note": 1,
    }
    made = operation(parameters=[body], consumes=["application/json", "text/json"])
    assert made == {
        "responses": {"200": {"description": "ok"}},
        "requestBody": {
            "description": "A thing",
            "required": True,
            "content": {
                "application/json": {"schema": {"type": "object"}},
                "text/json": {"schema": {"type": "object"}},
            },
            "x-note": 1,
        },
    }


def test_marks_move_with_the_body() -> None:
    body = {"name": "b", "in": "body", "schema": {"type": "object"}}
    made = converted(
        paths={"/a": {"put": {"parameters": [body], "responses": {"200": {"description": ""}}}}},
        consumes=["application/json", "text/json"],
    )
    moved = made["paths"]["/a"]["put"]["requestBody"]
    assert moved[ORIGIN] == "/paths/~1a/put/parameters/0"
    first, second = (each["schema"] for each in moved["content"].values())
    assert first[ORIGIN] == second[ORIGIN] == "/paths/~1a/put/parameters/0/schema"
    assert first is not second


def test_a_body_without_consumes_is_json() -> None:
    made = operation(parameters=[{"name": "b", "in": "body", "schema": {"type": "string"}}])
    assert list(made["requestBody"]["content"]) == ["application/json"]


def test_shared_parameters() -> None:
    made = converted(
        parameters={
            "Body": {"name": "b", "in": "body", "schema": {"$ref": "#/definitions/A"}},
            "Limit": {"name": "limit", "in": "query", "type": "integer", "x-nullable": True},
        },
        responses={"Bad": {"description": "bad", "schema": {"$ref": "#/definitions/A"}}},
        definitions={"A": {"type": "object", "properties": {"a": {"$ref": "#/definitions/A"}}}},
        paths={
            "/a": {
                "parameters": [{"$ref": "#/parameters/Limit"}],
                "post": {
                    "parameters": [{"$ref": "#/parameters/Body"}],
                    "responses": {"400": {"$ref": "#/responses/Bad"}},
                },
            }
        },
    )
    item = bare(made["paths"]["/a"])
    assert item["parameters"] == [{"$ref": "#/components/parameters/Limit"}]
    assert item["post"]["requestBody"] == {"$ref": "#/components/requestBodies/Body"}
    assert item["post"]["responses"] == {"400": {"$ref": "#/components/responses/Bad"}}
    schema = {"$ref": "#/components/schemas/A"}
    assert bare(made["components"]) == {
        "schemas": {"A": {"type": "object", "properties": {"a": schema}}},
        "parameters": {
            "Limit": {
                "name": "limit",
                "in": "query",
                "schema": {"type": "integer", "nullable": True},
            }
        },
        "requestBodies": {"Body": {"content": {"application/json": {"schema": schema}}}},
        "responses": {
            "Bad": {"description": "bad", "content": {"application/json": {"schema": schema}}}
        },
    }


def test_a_body_of_the_path_goes_to_each_operation() -> None:
    answer = {"responses": {"200": {"description": ""}}}
    own = {"name": "own", "in": "body", "schema": {"type": "string"}}
    made = converted(
        paths={
            "/a": {
                "parameters": [{"name": "b", "in": "body", "schema": {"type": "object"}}],
                "post": answer,
                "put": answer,
                "patch": {**answer, "parameters": [{**own, "name": "b"}]},
            }
        }
    )
    item = made["paths"]["/a"]
    assert "parameters" not in item
    assert item["post"]["requestBody"] == item["put"]["requestBody"]
    assert item["post"]["requestBody"] is not item["put"]["requestBody"]
    of_patch = item["patch"]["requestBody"]["content"]["application/json"]["schema"]
    assert of_patch["type"] == "string"


# Forms ---------------------------------------------------------------------------------------


def test_form_parameters_become_properties() -> None:
    made = operation(
        parameters=[
            {
                "name": "id",
                "in": "formData",
                "type": "string",
                "required": True,
                "description": "I",
            },
            {
                "name": "tags",
                "in": "formData",
                "type": "array",
                "items": {"type": "string"},
                "collectionFormat": "multi",
            },
            {"name": "dry", "in": "query", "type": "boolean"},
        ],
        consumes=["application/x-www-form-urlencoded"],
    )
    assert made["requestBody"] == {
        "content": {
            "application/x-www-form-urlencoded": {
                "schema": {
                    "type": "object",
                    "properties": {
                        "id": {"type": "string", "description": "I"},
                        "tags": {"type": "array", "items": {"type": "string"}},
                    },
                    "required": ["id"],
                },
                "encoding": {
                    "tags": {"style": "form", "explode": True, "x-collectionFormat": "multi"}
                },
            }
        },
        "required": True,
    }
    assert [each["name"] for each in made["parameters"]] == ["dry"]


def test_a_file_is_multipart() -> None:
    made = operation(
        parameters=[{"name": "f", "in": "formData", "type": "file"}],
        consumes=["application/x-www-form-urlencoded", "multipart/form-data"],
    )
    content = made["requestBody"]["content"]
    assert list(content) == ["multipart/form-data"]
    properties = content["multipart/form-data"]["schema"]["properties"]
    assert properties == {"f": {"type": "string", "format": "binary"}}


def test_a_shared_form_parameter_has_both_marks() -> None:
    made = converted(
        parameters={"F": {"name": "f", "in": "formData", "type": "string"}},
        paths={
            "/a": {
                "post": {
                    "parameters": [{"$ref": "#/parameters/F"}],
                    "responses": {"200": {"description": ""}},
                }
            }
        },
    )
    content = made["paths"]["/a"]["post"]["requestBody"]["content"]
    form = content["application/x-www-form-urlencoded"]["schema"]["properties"]["f"]
    assert form[ORIGIN] == ["/paths/~1a/post/parameters/0", "/parameters/F"]


# Parameters and headers ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("place", "joined", "style"),
    [
        ("query", None, {"style": "form", "explode": False}),
        ("query", "csv", {"style": "form", "explode": False}),
        ("query", "multi", {"style": "form", "explode": True}),
        ("query", "ssv", {"style": "spaceDelimited", "explode": False}),
        ("query", "pipes", {"style": "pipeDelimited", "explode": False}),
        ("query", "tsv", {"style": "form", "explode": False, "x-collectionFormat": "tsv"}),
        ("header", "csv", {"style": "simple", "explode": False}),
        ("header", "ssv", {"style": "simple", "explode": False, "x-collectionFormat": "ssv"}),
    ],
)
def test_arrays(place: str, joined: str | None, style: dict[str, Any]) -> None:
    parameter = {"name": "p", "in": place, "type": "array", "items": {"type": "string"}}
    if joined is not None:
        parameter["collectionFormat"] = joined
    made = operation(parameters=[parameter])["parameters"][0]
    schema = {"type": "array", "items": {"type": "string"}}
    assert made == {"name": "p", "in": place, "schema": schema, **style}


def test_a_scalar_parameter_has_no_style() -> None:
    parameter = {"name": "p", "in": "query", "type": "string", "enum": ["a"], "default": "a"}
    made = operation(parameters=[{**parameter, "allowEmptyValue": True, "x-note": 1}])
    assert made["parameters"] == [
        {
            "name": "p",
            "in": "query",
            "allowEmptyValue": True,
            "x-note": 1,
            "schema": {"type": "string", "enum": ["a"], "default": "a"},
        }
    ]


# Responses -----------------------------------------------------------------------------------


def test_responses() -> None:
    response = {
        "description": "ok",
        "schema": {"type": "array", "items": {"type": "string"}},
        "headers": {"X-Count": {"type": "integer", "description": "C"}},
        "examples": {"application/json": ["a"], "text/csv": "a"},
    }
    made = operation(responses={"200": response}, produces=["application/json"])
    schema = {"type": "array", "items": {"type": "string"}}
    assert made["responses"]["200"] == {
        "description": "ok",
        "headers": {"X-Count": {"description": "C", "schema": {"type": "integer"}}},
        "content": {
            "application/json": {"schema": schema, "example": ["a"]},
            "text/csv": {"schema": schema, "example": "a"},
        },
    }


def test_a_response_without_schema_has_no_content() -> None:
    made = operation(responses={"204": {"description": "none"}}, produces=["application/json"])
    assert made["responses"] == {"204": {"description": "none"}}


def test_produces_of_the_root_and_of_nobody() -> None:
    response = {"200": {"description": "", "schema": {"type": "string"}}}
    made = operation(responses=response, produces=["text/plain"])
    assert list(made["responses"]["200"]["content"]) == ["text/plain"]
    assert list(operation(responses=response)["responses"]["200"]["content"]) == [
        "application/json"
    ]
    file = {"200": {"description": "", "schema": {"type": "file"}}}
    assert operation(responses=file)["responses"]["200"]["content"] == {
        "application/octet-stream": {"schema": {"type": "string", "format": "binary"}}
    }


# Schemas and security ------------------------------------------------------------------------


def test_schemas() -> None:
    made = converted(
        definitions={
            "A": {
                "type": "object",
                "discriminator": "kind",
                "required": ["kind"],
                "properties": {"kind": {"type": "string", "x-nullable": True}},
                "example": {"discriminator": "kept", "$ref": "#/definitions/A"},
            }
        }
    )
    assert bare(made["components"]["schemas"]["A"]) == {
        "type": "object",
        "discriminator": {"propertyName": "kind"},
        "required": ["kind"],
        "properties": {"kind": {"type": "string", "nullable": True}},
        "example": {"discriminator": "kept", "$ref": "#/definitions/A"},
    }


def test_security() -> None:
    scopes = {"read": "Read"}
    made = converted(
        securityDefinitions={
            "basic": {"type": "basic", "description": "B"},
            "key": {"type": "apiKey", "name": "X-Key", "in": "header"},
            "app": {
                "type": "oauth2",
                "flow": "application",
                "tokenUrl": "https://t.example",
                "scopes": scopes,
            },
            "code": {
                "type": "oauth2",
                "flow": "accessCode",
                "authorizationUrl": "https://a.example",
                "tokenUrl": "https://t.example",
                "scopes": scopes,
            },
        },
        security=[{"key": []}],
    )
    assert made["components"]["securitySchemes"] == {
        "basic": {"type": "http", "scheme": "basic", "description": "B"},
        "key": {"type": "apiKey", "name": "X-Key", "in": "header"},
        "app": {
            "type": "oauth2",
            "flows": {"clientCredentials": {"tokenUrl": "https://t.example", "scopes": scopes}},
        },
        "code": {
            "type": "oauth2",
            "flows": {
                "authorizationCode": {
                    "authorizationUrl": "https://a.example",
                    "tokenUrl": "https://t.example",
                    "scopes": scopes,
                }
            },
        },
    }
    assert made["security"] == [{"key": []}]


def test_a_nameless_form_parameter_is_left_to_be_reported() -> None:
    document = {
        **BASE,
        "paths": {"/a": {"post": {"parameters": [{"in": "formData", "type": "string"}]}}},
    }
    check(document, Path("api.json"))
    made = convert(document)["paths"]["/a"]["post"]
    assert made["parameters"] == [{"in": "formData", "schema": {"type": "string"}}]
    assert "requestBody" not in made
