"""A large OpenAPI document, made up, the same each time: three operations a resource."""

from __future__ import annotations

from itertools import product
from typing import Any, Final

Json = dict[str, Any]

OPERATIONS_OF_A_RESOURCE: Final = 3

_KINDS: Final = ("Order", "Invoice", "Licence", "Agent", "Report", "Seat", "Plan", "Ticket")
_AREAS: Final = (
    *("Billing", "Catalog", "Support", "Audit", "Access", "Shipping", "Partner", "Device"),
    *("Training", "Payroll", "Survey", "Backup", "Network", "Storage", "Vehicle", "Clinic"),
    *("Campus", "Library", "Harbour", "Airline", "Museum", "Studio", "Kitchen", "Garden"),
    *("Market", "Factory", "Forest", "Mining", "Energy", "Water", "Weather", "Traffic"),
    *("Stadium", "Theatre", "Hotel", "Rental", "Auction", "Charity", "Census", "Postal"),
    *("Banking", "Lending", "Pension", "Claims", "Trading", "Treasury", "Customs", "Fleet"),
    *("Safety", "Quality"),
)
_STATES: Final = ("draft", "active", "on_hold", "archived")
_JSON: Final = "application/json"


def large_document(operations: int) -> Json:
    """An OpenAPI 3.0 document with that many operations, and about five classes for three."""
    names = [f"{area}{kind}" for kind, area in product(_KINDS, _AREAS)]
    count = operations // OPERATIONS_OF_A_RESOURCE
    if count > len(names) or operations % OPERATIONS_OF_A_RESOURCE:
        raise ValueError(f"{operations} operations cannot be made of whole resources")
    paths: Json = {}
    schemas: Json = _shared_schemas()
    for index, name in enumerate(names[:count]):
        paths |= _paths(index, name)
        schemas |= _schemas(index, name, names[(index * 7 + 1) % count])
    return {
        "openapi": "3.0.3",
        "info": {
            "title": "Everything",
            "version": "7.2.0",
            "description": "Orders, invoices and the like of many trades.\n\nAll times are UTC.",
        },
        "servers": [{"url": "https://api.everything.example/v7"}],
        "security": [{"key": []}],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "parameters": _shared_parameters(),
            "responses": _shared_responses(),
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Api-Key"}},
        },
    }


def _ref(section: str, name: str) -> Json:
    return {"$ref": f"#/components/{section}/{name}"}


def _text(description: str, **more: Any) -> Json:
    return {"type": "string", "description": description, **more}


def _content(schema: Json, media_type: str = _JSON) -> Json:
    return {media_type: {"schema": schema}}


def _answers(status: str, said: str, schema: Json | None) -> Json:
    success: Json = {"description": said}
    if schema is not None:
        success["content"] = _content(schema)
    return {
        status: success,
        **{code: _ref("responses", f"Error{code}") for code in ("400", "401", "404", "429")},
    }


def _paths(index: int, name: str) -> Json:
    """A list, a call for one thing, and a change, whose kind differs from resource to resource."""
    words = _snake(name)
    path = f"/{words.replace('_', '-')}s"
    one = [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}]
    listed: Json = {
        "operationId": f"list_{words}s",
        "tags": [name],
        "summary": f"List the {words}s of the account.",
        "description": f"The {words}s that the caller may see, newest first.\n\n"
        "A page holds at most `limit` of them; `next` leads to the page after it.",
        "parameters": [
            *(_ref("parameters", each) for each in ("Limit", "Offset", "Account")),
            _query("state", {"type": "array", "items": _ref("schemas", f"{name}State")}),
            _query("changed_after", {"type": "string", "format": "date-time"}),
            _query("search", {"type": "string", "minLength": 2, "maxLength": 80}),
            _query("with_totals", {"type": "boolean", "default": False}),
        ],
        "responses": _answers("200", f"A page of {words}s.", _ref("schemas", f"{name}Page")),
    }
    read: Json = {
        "operationId": f"get_{words}",
        "tags": [name],
        "summary": f"Get one {words}.",
        "parameters": [*one, _ref("parameters", "Account")],
        "responses": _answers("200", f"The {words}.", _ref("schemas", name)),
    }
    on_all, on_one = _change(index, name, words)
    return {
        path: {"get": listed, **on_all},
        f"{path}/{{id}}": {"get": read, **{k: {**v, "parameters": one} for k, v in on_one.items()}},
    }


def _change(index: int, name: str, words: str) -> tuple[Json, Json]:
    """The third operation of a resource, on all of its things or on one of them."""
    schema = _ref("schemas", name)
    if index % 8 == 7:
        upload = {
            "type": "object",
            "required": ["file"],
            "properties": {
                "file": {"type": "string", "format": "binary"},
                "note": _text("What the file is."),
                "pages": {"type": "integer"},
            },
        }
        body = {"required": True, "content": _content(upload, "multipart/form-data")}
        node = _call(f"import_{words}s", name, body, _answers("201", "Taken in.", schema))
        return {"post": node}, {}
    if index % 4 == 3:
        node = _call(f"delete_{words}", name, None, _answers("204", "It is gone.", None))
        return {}, {"delete": node}
    body = {"required": True, "content": _content(_ref("schemas", f"{name}Input"))}
    if index % 4 == 2:
        return {}, {"put": _call(f"update_{words}", name, body, _answers("200", "Saved.", schema))}
    return {"post": _call(f"create_{words}", name, body, _answers("201", "Made.", schema))}, {}


def _call(name: str, tag: str, body: Json | None, answers: Json) -> Json:
    said = f"{name.replace('_', ' ').capitalize()}."
    node: Json = {"operationId": name, "tags": [tag], "summary": said, "responses": answers}
    return node if body is None else {**node, "requestBody": body}


def _query(name: str, schema: Json) -> Json:
    said = f"Only those whose {name.replace('_', ' ')} fits."
    return {"name": name, "in": "query", "description": said, "schema": schema}


def _schemas(index: int, name: str, other: str) -> Json:
    """The classes of one resource; `other` is the name of a resource that it refers to."""
    words = _snake(name).replace("_", " ")
    given: Json = {
        "name": _text(f"What people call the {words}.", minLength=1, maxLength=200),
        "state": _ref("schemas", f"{name}State"),
        "labels": {"type": "object", "additionalProperties": {"type": "string"}},
        "amount": _ref("schemas", "Money"),
        "lines": {"type": "array", "items": _ref("schemas", f"{name}Line"), "maxItems": 500},
        "due": {"type": "string", "format": "date", "nullable": True},
        "notes": _text("For people to read.\n\n- may hold lists\n- may be long", nullable=True),
        "settings": {
            "type": "object",
            "properties": {
                "notify": {"type": "boolean"},
                "retries": {"type": "integer", "minimum": 0, "maximum": 10},
                "channel": {"type": "string", "enum": ["mail", "sms", "none"]},
            },
        },
        f"extra_{index % 5}": {"type": "number", "format": "double"},
    }
    made: Json = {
        "id": _text("Never changes."),
        "created_at": {"type": "string", "format": "date-time"},
        "owner": _ref("schemas", "Person"),
        "related": {"type": "array", "items": _ref("schemas", f"{other}Line")},
        "source": {"oneOf": [_ref("schemas", "Person"), _ref("schemas", "System")]},
        "revision": {"type": "integer", "format": "int64"},
    }
    return {
        f"{name}State": {"type": "string", "enum": list(_STATES)},
        f"{name}Line": {
            "type": "object",
            "required": ["position"],
            "properties": {
                "position": {"type": "integer", "description": "Counts from 1."},
                "code": _text("As on the price list.", pattern="^[A-Z]{3}-[0-9]+$"),
                "quantity": {"type": "number"},
                "price": _ref("schemas", "Money"),
                "valid_from": {"type": "string", "format": "date-time"},
            },
        },
        f"{name}Input": {"type": "object", "required": ["name"], "properties": given},
        name: {
            "type": "object",
            "description": f"One {words}, as it is kept.",
            "required": ["id", "name", "created_at"],
            "properties": made | given,
        },
        f"{name}Page": {
            "type": "object",
            "required": ["items"],
            "properties": {
                "items": {"type": "array", "items": _ref("schemas", name)},
                "total": {"type": "integer"},
                "next": {"type": "string", "format": "uri", "nullable": True},
            },
        },
    }


def _shared_schemas() -> Json:
    return {
        "Money": {
            "type": "object",
            "required": ["value", "currency"],
            "properties": {
                "value": {"type": "number", "description": "In units of the currency."},
                "currency": _text("ISO 4217.", pattern="^[A-Z]{3}$"),
            },
        },
        "Person": {
            "type": "object",
            "required": ["kind", "email"],
            "properties": {
                "kind": {"type": "string", "enum": ["person"]},
                "email": _text("Where mail reaches them."),
                "manager": _ref("schemas", "Person"),
            },
        },
        "System": {
            "type": "object",
            "required": ["kind", "host"],
            "properties": {
                "kind": {"type": "string", "enum": ["system"]},
                "host": _text("A host name."),
                "port": {"type": "integer"},
            },
        },
        "Problem": {
            "type": "object",
            "properties": {
                "code": _text("For programs."),
                "message": _text("For people."),
                "details": {"type": "array", "items": {"type": "string"}},
            },
        },
    }


def _shared_parameters() -> Json:
    return {
        "Limit": _query("limit", {"type": "integer", "minimum": 1, "maximum": 200, "default": 50}),
        "Offset": _query("offset", {"type": "integer", "minimum": 0}),
        "Account": {
            "name": "X-Account",
            "in": "header",
            "description": "The account to act for.",
            "schema": {"type": "string"},
        },
    }


def _shared_responses() -> Json:
    said = {
        "400": "The request is wrong.",
        "401": "The key is wrong.",
        "404": "There is no such thing.",
        "429": "Too many requests.",
    }
    problem = _content(_ref("schemas", "Problem"))
    return {
        f"Error{code}": {"description": text, "content": problem} for code, text in said.items()
    }


def _snake(name: str) -> str:
    return "".join(f"_{each.lower()}" if each.isupper() else each for each in name).lstrip("_")
