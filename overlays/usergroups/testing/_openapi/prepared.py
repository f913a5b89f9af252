"""Recognise a request that conforms, by schemas that are prepared once an operation."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from attrs import frozen

from usergroups.testing._openapi.documents import follow
from usergroups.testing._openapi.plain import Unprepared, cast_text, kind_of, make_check

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from usergroups.testing._openapi.documents import Json, Operation, Parameter
    from usergroups.testing._openapi.messages import Incoming

_JSON = "application/json"
_FORM = "application/x-www-form-urlencoded"


@frozen
class Prepared:
    """The parts of one operation, with schemas that are ready for use."""

    secured: Callable[[Incoming], bool]
    parameters: tuple[_Parameter, ...]
    body_required: bool
    bodies: Mapping[str, Callable[[bytes], bool]]

    def accepts(self, path: Mapping[str, str], incoming: Incoming) -> bool:
        """Return True if the request surely conforms; False leaves it open.

        Raises:
            ValueError: Something in it cannot be read.

        """
        query = incoming.query_items()
        values = {"path": list(path.items()), "query": query}
        return (
            self.secured(incoming)
            and all(each.accepts(values[each.location]) for each in self.parameters)
            and self._accepts_body(incoming)
        )

    def _accepts_body(self, incoming: Incoming) -> bool:
        if not self.bodies and not self.body_required:
            return True
        if not incoming.body:
            return not self.body_required
        media_type, *parameters = (incoming.header("content-type") or "").split(";")
        check = self.bodies.get(media_type)
        return (
            check is not None
            and all(each.strip().lower() == "charset=utf-8" for each in parameters)
            and check(incoming.body)
        )


@frozen
class _Parameter:
    name: str
    location: str
    required: bool
    schema: Json
    exploded: bool
    kind: str
    check: Callable[[Any], bool]

    def accepts(self, given: list[tuple[str, str]]) -> bool:
        texts = [value for name, value in given if name == self.name]
        if not texts:
            if "default" in self.schema:
                return self.check(self.schema["default"])
            return not self.required
        if self.kind == "array":
            items = texts if self.exploded else texts[0].split(",")
            return self.check([cast_text(item, self.schema["items"]) for item in items])
        return bool(texts[0]) and self.check(cast_text(texts[0], self.schema))


def prepare(document: Json, operation: Operation) -> Prepared:
    """Prepare the schemas of an operation.

    Args:
        document: The document of the operation.
        operation: One of its operations.

    Raises:
        Unprepared: It uses what only openapi-core is to judge.

    """
    readers = {_JSON: _json_body, _FORM: _form_body}
    if unread := {body.media_type for body in operation.bodies} - set(readers):
        raise Unprepared(f"bodies of {', '.join(unread)}")
    return Prepared(
        secured=_security(document, operation),
        parameters=tuple(_parameter(document, entry) for entry in operation.parameters),
        body_required=operation.body_required,
        bodies={
            body.media_type: readers[body.media_type](document, body.schema, body.node)
            for body in operation.bodies
        },
    )


def _parameter(document: Json, entry: Parameter) -> _Parameter:
    node = entry.node
    style = {"path": "simple", "query": "form"}.get(entry.location)
    if style is None or node.get("style", style) != style or "schema" not in node:
        raise Unprepared(f"the parameter {entry.name}")
    if "allowEmptyValue" in node:
        raise Unprepared(f"allowEmptyValue of {entry.name}")
    schema = follow(document, entry.schema)
    kind = kind_of(schema)
    if kind == "object":
        raise Unprepared(f"an object as a parameter: {entry.name}")
    if kind == "array":
        if entry.location == "path":
            raise Unprepared(f"a list in the path: {entry.name}")
        schema = {**schema, "items": follow(document, schema["items"])}
        kind_of(schema["items"], only_plain=True)
    return _Parameter(
        name=entry.name,
        location=entry.location,
        required=entry.required,
        schema=schema,
        exploded=node.get("explode", entry.location == "query") is True,
        kind=kind,
        check=make_check(document, schema),
    )


def _security(document: Json, operation: Operation) -> Callable[[Incoming], bool]:
    if not operation.security:
        return lambda _incoming: True
    schemes: Json = document.get("components", {}).get("securitySchemes", {})
    alternatives = [[_scheme(schemes[name]) for name in each] for each in operation.security]

    def secured(incoming: Incoming) -> bool:
        return any(all(shown(incoming) for shown in each) for each in alternatives)

    return secured


def _scheme(scheme: Json) -> Callable[[Incoming], bool]:
    name = str(scheme.get("name"))
    if scheme["type"] == "apiKey" and scheme["in"] == "header":
        return lambda incoming: incoming.header(name) is not None
    if scheme["type"] == "http" and scheme["scheme"] == "bearer":
        return lambda incoming: (
            (incoming.header("authorization") or "").lower().startswith("bearer ")
        )
    raise Unprepared(f"credentials of the type {scheme['type']}")


def _json_body(document: Json, schema: Json | None, _node: Json) -> Callable[[bytes], bool]:
    check = make_check(document, {} if schema is None else schema)
    return lambda body: check(json.loads(body))


def _form_body(document: Json, schema: Json | None, node: Json) -> Callable[[bytes], bool]:
    schema = follow(document, schema or {})
    fields = {name: follow(document, field) for name, field in schema.get("properties", {}).items()}
    if (
        kind_of(schema) != "object"
        or "encoding" in node
        or {"oneOf", "anyOf", "allOf"} & set(schema)
    ):
        raise Unprepared("a form of that kind")
    for field in fields.values():
        kind_of(field, only_plain=True)
    defaults = {name: field["default"] for name, field in fields.items() if "default" in field}
    check = make_check(document, schema)

    def accepts(body: bytes) -> bool:
        given = dict(reversed(parse_qsl(body.decode(), keep_blank_values=True)))
        known = {name: cast_text(given[name], fields[name]) for name in fields if name in given}
        return check({**defaults, **known})

    return accepts
