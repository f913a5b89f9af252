"""Changes of what a document says once, and what is true of each for callers."""

# ruff: noqa: E501 - a line of a table is as long as it is

from __future__ import annotations

from typing import Any

from attrs import frozen

from tests.building import document
from tests.truth.kinds_of_value import TEXT

Document = dict[str, Any]


@frozen
class DocumentKind:
    """One kind of change; several letters in `levels` are each right."""

    name: str
    levels: str
    before: Document
    after: Document


THING = {"type": "object", "properties": {"name": TEXT}}
READ = {"200": {"description": "Told.", "content": {"application/json": {"schema": THING}}}}
ADDRESS = "https://tiny.example"


def _paths(prefix: str = "", **more: Any) -> Document:
    call = {"operationId": "getThings", "responses": READ, **more}
    other = {"operationId": "dropThings", "responses": {"204": {"description": "Done."}}, **more}
    return {f"{prefix}/things": {"get": call, "delete": other}}


def _made(prefix: str = "", /, **more: Any) -> Document:
    info = more.pop("info", {})
    call = more.pop("call", {})
    made = document(_paths(prefix, **call), **more)
    made["info"] = {**made["info"], **info}
    return made


def _at(url: str, prefix: str = "", **variables: Any) -> Document:
    server = {"url": url, **({"variables": variables} if variables else {})}
    return _made(prefix, servers=[server])


def _keyed(scheme: Any, call: Any = None, name: str = "key") -> Document:
    needs = [{name: []}] if call is None else call
    return _made(components={"securitySchemes": {name: scheme}}, call={"security": needs})


def _oauth(needs: list[str], scopes: str = "read write", **flow: Any) -> Document:
    named = {each: each for each in scopes.split()}
    flow = {"tokenUrl": "https://tiny.example/token", "scopes": named, **flow}
    scheme = {"type": "oauth2", "flows": {"clientCredentials": flow}}
    return _keyed(scheme, [{"key": needs}])


KEY = {"type": "apiKey", "in": "header", "name": "X-Key"}
BEARER = {"type": "http", "scheme": "bearer"}
CODE = {
    "authorizationUrl": "https://tiny.example/login",
    "tokenUrl": "https://tiny.example/token",
    "scopes": {},
}
TWO_FLOWS = {
    "type": "oauth2",
    "flows": {
        "authorizationCode": CODE,
        "clientCredentials": {"tokenUrl": "https://tiny.example/token", "scopes": {}},
    },
}
ONE_FLOW = {"type": "oauth2", "flows": {"authorizationCode": CODE}}
UNUSED = {"Unused": {"type": "object", "properties": {"name": TEXT}}}
OTHER = {"Unused": {"type": "object", "properties": {"other": {"type": "integer"}}}}


def _free(scheme: Any) -> Document:
    return _made(components={"securitySchemes": {"key": scheme}})


SERVERS = [
    DocumentKind("another host", "BC", _at(ADDRESS), _at("https://other.example")),
    DocumentKind("host in capitals", "0D", _at(ADDRESS), _at("https://TINY.example")),
    DocumentKind("prefix to the server", "BC", _at(ADDRESS, "/v1"), _at(f"{ADDRESS}/v1")),
    DocumentKind("version of the server", "C", _at(f"{ADDRESS}/v1"), _at(f"{ADDRESS}/v2")),
    DocumentKind("variable comes", "C", _at(ADDRESS), _at("https://{at}.example", at={"default": "tiny"})),
    DocumentKind("variable goes", "B", _at("https://{at}.example", at={"default": "tiny"}), _at(ADDRESS)),
    DocumentKind("variable renamed", "B", _at("https://{at}.example", at={"default": "tiny"}), _at("https://{of}.example", of={"default": "tiny"})),
    DocumentKind("default of a variable", "BC", _at("https://{at}.example", at={"default": "tiny"}), _at("https://{at}.example", at={"default": "huge"})),
    DocumentKind("choice of a variable comes", "CD", _at("https://{at}.example", at={"default": "a", "enum": ["a"]}), _at("https://{at}.example", at={"default": "a", "enum": ["a", "b"]})),
    DocumentKind("choice of a variable goes", "B", _at("https://{at}.example", at={"default": "a", "enum": ["a", "b"]}), _at("https://{at}.example", at={"default": "a", "enum": ["a"]})),
]  # fmt: skip

CREDENTIALS = [
    DocumentKind("credentials needed", "B", _free(KEY), _keyed(KEY)),
    DocumentKind("credentials not needed", "CD", _keyed(KEY), _keyed(KEY, [])),
    DocumentKind("other header", "B", _keyed(KEY), _keyed({**KEY, "name": "X-Other"})),
    DocumentKind("key in the query", "B", _keyed(KEY), _keyed({**KEY, "in": "query"})),
    DocumentKind("key to bearer", "B", _keyed(KEY), _keyed(BEARER)),
    DocumentKind("scheme renamed", "B", _keyed(KEY), _keyed(KEY, None, "token")),
    DocumentKind("scheme described", "D", _keyed(KEY), _keyed({**KEY, "description": "A key."})),
    DocumentKind("unneeded scheme in another header", "0CDU", _free(KEY), _free({**KEY, "name": "X-Other"})),
    DocumentKind("unneeded scheme comes", "0CDU", _made(), _free(KEY)),
    DocumentKind("scope needed", "B", _oauth(["read"]), _oauth(["read", "write"])),
    DocumentKind("other scope needed", "B", _oauth(["read"]), _oauth(["write"])),
    DocumentKind("scope not needed", "CD", _oauth(["read", "write"]), _oauth(["read"])),
    DocumentKind("scope comes that none needs", "0CDU", _oauth(["read"]), _oauth(["read"], "read write more")),
    DocumentKind("other token URL", "BC", _oauth(["read"]), _oauth(["read"], tokenUrl="https://tiny.example/t")),
    DocumentKind("flow goes", "B", _keyed(TWO_FLOWS), _keyed(ONE_FLOW)),
    DocumentKind("flow comes", "C", _keyed(ONE_FLOW), _keyed(TWO_FLOWS)),
    DocumentKind("said for all operations", "0", _keyed(KEY), {**_made(components={"securitySchemes": {"key": KEY}}), "security": [{"key": []}]}),
]  # fmt: skip

REST = [
    DocumentKind("version", "D", _made(), _made(info={"version": "2"})),
    DocumentKind("description", "D", _made(), _made(info={"description": "Words."})),
    DocumentKind("contact", "0D", _made(), _made(info={"contact": {"name": "Somebody"}})),
    DocumentKind("unused component comes", "0CDU", _made(), _made(schemas=UNUSED)),
    DocumentKind("unused component goes", "0CDU", _made(schemas=UNUSED), _made()),
    DocumentKind("unused component changes", "0CDU", _made(schemas=UNUSED), _made(schemas=OTHER)),
    DocumentKind("extension", "0", _made(), _made(**{"x-note": 1})),
    DocumentKind("OpenAPI 3.0", "0", _made(), _made(openapi="3.0.3")),
    DocumentKind("words in another order", "0", _made(), dict(reversed(_made().items()))),
]  # fmt: skip

OF_DOCUMENTS = [*SERVERS, *CREDENTIALS, *REST]
