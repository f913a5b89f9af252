"""Servers: of the document, with variables, of a path and of one operation; and versions."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from generator.errors import GeneratorError
from tests.building import Built, build, document
from tests.constructs.writing import operation

SERVERS = [
    {
        "url": "https://{region}.tiny.example:{port}/{version}",
        "variables": {
            "region": {"default": "eu", "enum": ["eu", "us"]},
            "port": {"default": "443"},
            "version": {"default": "v1", "description": "The version."},
        },
    },
    {"url": "https://other.example"},
]
PATHS: dict[str, Any] = {
    "/main": {"get": operation("main")},
    "/own": {
        "get": operation(
            "own", servers=[{"url": "https://login.tiny.example/x", "x-name": "login"}]
        )
    },
    "/item": {
        "servers": [{"url": "https://files.tiny.example"}],
        "get": operation("item"),
    },
    "/where": {
        "get": operation(
            "where",
            servers=[
                {
                    "url": "https://{zone}.tiny.example/here",
                    "variables": {"zone": {"default": "a"}},
                }
            ],
        ),
    },
}
SOURCE = {**document(PATHS), "servers": SERVERS}


@pytest.fixture(scope="module")
def built() -> Built:
    return build(SOURCE)


def _url(built: Built, name: str, **settings: Any) -> str:
    """The URL that a call asks for."""
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(200)

    with built.client(transport=httpx.MockTransport(answer), **settings) as client:
        getattr(client, name)()
    return asked[0]


def test_variables_of_a_server_are_settings(built: Built) -> None:
    assert _url(built, "main") == "https://eu.tiny.example/v1/main"
    assert _url(built, "main", region="us", version="v2", port="8443") == (
        "https://us.tiny.example:8443/v2/main"
    )
    assert (
        _url(built, "main", base_url="https://mine.example/api/") == "https://mine.example/api/main"
    )
    with pytest.raises(built.runtime("errors").InvalidArgument, match="region"):
        built.client(region="mars")


def test_a_call_with_a_server_of_its_own_goes_there(built: Built) -> None:
    assert _url(built, "own") == "https://login.tiny.example/x/own"
    assert _url(built, "own", login_url="https://mine.example") == "https://mine.example/own"
    assert _url(built, "own", base_url="https://mine.example") == "https://login.tiny.example/x/own"
    assert _url(built, "item") == "https://files.tiny.example/item"
    assert _url(built, "where") == "https://a.tiny.example/here/where"
    given = {"other_tiny_example_here_url": "https://mine.example"}
    assert _url(built, "where", **given) == "https://mine.example/where"


@pytest.mark.parametrize("servers", [[], [{"url": "/"}], [{"url": "/api/v1"}]])
def test_a_document_without_a_host_needs_one(servers: list[Any]) -> None:
    built = build({**document({"/main": {"get": operation("main")}}), "servers": servers})
    with pytest.raises((TypeError, built.runtime("errors").InvalidArgument)):
        built.client().main()
    assert _url(built, "main", base_url="https://mine.example") == "https://mine.example/main"


@pytest.mark.parametrize("version", ["3.3.0", "4.0.0", "1.2"])
def test_a_version_that_is_not_read_is_refused(version: str) -> None:
    with pytest.raises(GeneratorError, match=version.replace(".", r"\.")):
        build({**document({}), "openapi": version})


def test_swagger_2_is_read() -> None:
    item = {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}}}
    source = {
        "swagger": "2.0",
        "info": {"title": "Old", "version": "1"},
        "host": "old.example",
        "basePath": "/api",
        "schemes": ["https"],
        "consumes": ["application/json"],
        "produces": ["application/json"],
        "definitions": {"Item": item},
        "securityDefinitions": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
        "paths": {
            "/items/{id}": {
                "put": {
                    "operationId": "putItem",
                    "parameters": [
                        {"name": "id", "in": "path", "required": True, "type": "integer"},
                        {
                            "name": "ids",
                            "in": "query",
                            "type": "array",
                            "collectionFormat": "pipes",
                            "items": {"type": "string"},
                        },
                        {"name": "item", "in": "body", "schema": {"$ref": "#/definitions/Item"}},
                    ],
                    "responses": {
                        200: {"description": "", "schema": {"$ref": "#/definitions/Item"}}
                    },
                }
            }
        },
    }
    built = build(source)
    item_class = built.models().Item
    call = built.calls().put_item(5, ids=["a", "b"], body=item_class(id=5))
    assert (call.path, call.query, call.content.data) == ("/items/5", "ids=a%7Cb", b'{"id":5}')
    assert {status for status, _ in built.fates().values()} <= {"used", "rewritten"}
