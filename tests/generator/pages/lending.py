"""A made-up API of a library, as facts, and the document that states the same."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from generator.compare.pages.schema_of import member_schema, schema_of
from generator.read.pages.facts import (
    Body,
    ErrorCode,
    Member,
    Operation,
    Parameter,
    Place,
    Response,
    Value,
)

HERE = Place(1, 1)
URL = "https://docs.lending.example/api/move-reader"
SCOPE = "ZohoLibrary.shelves.UPDATE"


def value(*types: str, form: str | None = None, **limits: Any) -> Value:
    """Return a value of the types."""
    return Value(HERE, types, form, limits=limits)


def each(items: Value, **limits: Any) -> Value:
    """Return a list of the values."""
    return Value(HERE, ("array",), items=items, limits=limits)


def holding(*members: Member) -> Value:
    """Return an object with the members."""
    return Value(HERE, ("object",), members=members)


def member(name: str, what: Value, *, required: bool = False, words: str = "") -> Member:
    """Return a member."""
    return Member(name, HERE, what, required=required, description=words)


READER = (
    member("id", value("string", form="uuid"), required=True, words="Who reads."),
    member("first_name", value("string"), required=True),
    member("age", value("integer", form="int32")),
    member("state", value("string", enum=["active", "gone"]), words="How the reader is."),
    member("tags", each(value("string"))),
    member(
        "home",
        holding(
            member("street", value("string"), required=True), member("floor", value("integer"))
        ),
    ),
)

OPERATION = Operation(
    at=HERE,
    method="PUT",
    path="/shelves/{shelfId}/readers",
    summary="Move readers",
    description="Moves all of them.",
    parameters=(
        Parameter("path", member("shelfId", value("integer", form="int64"), required=True)),
        Parameter("query", member("dry_run", value("boolean"), words="Only look.")),
        Parameter("query", member("order", value("string", enum=["asc", "desc"]))),
        Parameter("header", member("X-Trace", value("string"), required=True)),
    ),
    bodies=(
        Body(
            HERE,
            "application/json",
            holding(
                member("reason", value("string", minLength=1, maxLength=40), required=True),
                member("silent", value("boolean")),
                member("readers", each(holding(*READER)), required=True, words="All of them."),
            ),
            required=True,
        ),
    ),
    responses=(
        Response(
            "200",
            HERE,
            "Done",
            (
                Body(
                    HERE,
                    "application/json",
                    holding(
                        member("moved", value("integer"), required=True, words="How many."),
                        member("readers", each(holding(*READER[:2])), required=True),
                    ),
                ),
            ),
        ),
        Response(
            "404",
            HERE,
            "Not found",
            (Body(HERE, "application/json", holding(member("message", value("string")))),),
            codes=(ErrorCode("NO_SHELF", HERE, "There is no such shelf."),),
        ),
    ),
    security=(("LibraryKey", HERE),),
    scopes=((SCOPE, HERE),),
    servers=("https://api.lending.example",),
)


def document_of(operation: Operation) -> dict[str, Any]:
    """Write a document with all facts of the operation, from one source."""
    node: dict[str, Any] = {
        "operationId": "move_readers",
        "description": f"Moves readers. Scope: {SCOPE}.",
        "x-source": {"document": "Library reference, move readers", "url": URL, "basis": "stated"},
        "parameters": [
            {
                "name": one.member.name,
                "in": one.location,
                "required": bool(one.member.required),
                "schema": member_schema(evolve(one.member, description="")),
            }
            for one in operation.parameters
        ],
        "requestBody": {
            "required": True,
            "content": {
                one.media_type: {"schema": schema_of(one.value)} for one in operation.bodies
            },
        },
        "responses": {
            one.status: {
                "description": f"{one.description}. {' '.join(code.code for code in one.codes)}",
                "content": {
                    body.media_type: {"schema": schema_of(body.value)} for body in one.bodies
                },
            }
            for one in operation.responses
        },
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Library", "version": "1"},
        "servers": [{"url": "https://api.lending.example/crm/v7"}],
        "security": [{"LibraryKey": []}],
        "paths": {operation.path: {operation.method.lower(): node}},
        "components": {
            "securitySchemes": {
                "LibraryKey": {"type": "apiKey", "in": "header", "name": "Authorization"}
            }
        },
    }
