"""Swagger 2.0 to the form of OpenAPI 3.0: nodes are moved, and keep their mark of origin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from generator.errors import GeneratorError
from generator.jsontree import clone, is_object
from generator.ledger import ORIGIN
from generator.read.grammar import walk
from generator.read.swagger2_fields import (
    convert_body,
    convert_form,
    field_with_schema,
    settle_schema,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["convert"]

_Object = dict[str, Any]
_METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch")
_MOVED: Final = frozenset(
    {
        "swagger",
        "host",
        "basePath",
        "schemes",
        "consumes",
        "produces",
        "definitions",
        "parameters",
        "responses",
        "securityDefinitions",
        "components",
    }
)
_MOST_MEDIA_TYPES: Final = 20
_FLOWS: Final = {"application": "clientCredentials", "accessCode": "authorizationCode"}


@frozen
class _Root:
    """The parts of a document that its operations need."""

    parameters: _Object
    consumes: list[str]
    produces: list[str]
    host: str
    base: str
    schemes: list[str]


def convert(document: dict[str, Any]) -> dict[str, Any]:
    """Convert a checked Swagger 2.0 document to OpenAPI 3.0; its nodes are used, not copied.

    A parameter in the body becomes the request body; one in the form becomes a property of it.
    Each keeps its mark; a form parameter that was referred to has both, in a list.
    """
    root = _Root(
        parameters=document.get("parameters", {}),
        consumes=_few(document.get("consumes", []), "/consumes"),
        produces=_few(document.get("produces", []), "/produces"),
        host=document.get("host", ""),
        base="/" + document.get("basePath", "").strip("/"),
        schemes=document.get("schemes", []),
    )
    bodies = {name for name, each in root.parameters.items() if each.get("in") == "body"}
    for kind, _, node in list(walk(document)):
        if kind in {"schema", "property"}:
            settle_schema(node)
    for item in document.get("paths", {}).values():
        if is_object(item):
            _convert_path_item(item, root)
    components = _components(document, root, bodies)
    _redirect(document, components, bodies)
    converted: _Object = {"openapi": "3.0.3", "info": document.get("info", {})}
    servers = _servers(root, root.schemes)
    if servers:
        converted["servers"] = servers
    converted |= {key: value for key, value in document.items() if key not in _MOVED}
    if components:
        converted["components"] = components
    return converted


def _few(media_types: list[str], pointer: str | None) -> list[str]:
    """Return the media types that the node there lists, each of which gets a copy of the schema."""
    if len(media_types) > _MOST_MEDIA_TYPES:
        raise GeneratorError(
            f"{len(media_types)} media types are listed where {_MOST_MEDIA_TYPES} are the most",
            pointer=pointer,
            fix="Take out what you do not need.",
        )
    return media_types


def _servers(root: _Root, schemes: Sequence[str]) -> list[_Object]:
    """Write one server a scheme, HTTPS first; none if the document names no host."""
    if not root.host:
        return [{"url": root.base}] if root.base != "/" else []
    usable = sorted({each for each in schemes if each in {"http", "https"}}, reverse=True)
    path = root.base.rstrip("/")
    return [{"url": f"{each}://{root.host}{path}"} for each in usable or ["https"]]


def _components(document: _Object, root: _Root, bodies: set[str]) -> _Object:
    fields = {"query", "path", "header"}
    sections: _Object = {
        "schemas": document.get("definitions", {}),
        "parameters": {
            name: field_with_schema(each)
            for name, each in root.parameters.items()
            if each.get("in") in fields or "$ref" in each
        },
        "requestBodies": {
            name: convert_body(root.parameters[name], root.consumes)
            for name in root.parameters
            if name in bodies
        },
        "responses": {
            name: _convert_response(each, root.produces)
            for name, each in document.get("responses", {}).items()
        },
        "securitySchemes": {
            name: _convert_security(each)
            for name, each in document.get("securityDefinitions", {}).items()
        },
    }
    stated: _Object = document.get("components", {})  # words of OpenAPI 3 among those of 2.0
    found = {name: {**stated.get(name, {}), **section} for name, section in sections.items()}
    return {name: section for name, section in {**stated, **found}.items() if section}


def _convert_path_item(item: _Object, root: _Root) -> None:
    shared = item.pop("parameters", [])
    own = [each for each in shared if _location(each, root) not in {"body", "formData"}]
    passed_on = [each for each in shared if _location(each, root) in {"body", "formData"}]
    for method in _METHODS:
        operation = item.get(method)
        if is_object(operation):
            _convert_operation(operation, passed_on, root)
    if own:
        item["parameters"] = [field_with_schema(each) for each in own]


def _convert_operation(operation: _Object, passed_on: list[_Object], root: _Root) -> None:
    consumes = _few(operation.pop("consumes", root.consumes), operation.get(ORIGIN))
    produces = _few(operation.pop("produces", root.produces), operation.get(ORIGIN))
    if "schemes" in operation:
        servers = _servers(root, operation.pop("schemes"))
        if servers != _servers(root, root.schemes):
            operation["servers"] = servers
    listed: list[_Object] = operation.pop("parameters", [])
    own = {(_location(each, root), _target(each, root).get("name")) for each in listed}
    listed += [
        clone(each)
        for each in passed_on
        if (_location(each, root), _target(each, root).get("name")) not in own
    ]
    used, body = _request_body(listed, consumes, root)
    rest = [field_with_schema(each) for each in listed if not _is_in(each, used)]
    if rest:
        operation["parameters"] = rest
    if body is not None:
        operation["requestBody"] = body
    for response in operation.get("responses", {}).values():
        if is_object(response):
            _convert_response(response, produces)


def _is_in(node: _Object, others: list[_Object]) -> bool:
    return any(node is each for each in others)


def _request_body(
    parameters: list[_Object], consumes: list[str], root: _Root
) -> tuple[list[_Object], _Object | None]:
    """Return the request body and the parameters it was made of: a whole body, or a form."""
    whole = [each for each in parameters if _location(each, root) == "body"][:1]
    if whole:
        return whole, whole[0] if "$ref" in whole[0] else convert_body(whole[0], consumes)
    form = [each for each in parameters if _location(each, root) == "formData"]
    if form:
        return form, convert_form([_spelled_out(each, root) for each in form], consumes)
    return [], None


def _spelled_out(parameter: _Object, root: _Root) -> _Object:
    """Return a form parameter itself; for a reference to one, a copy that has the marks of both."""
    target = _target(parameter, root)
    if target is parameter:
        return parameter
    origins = [each[ORIGIN] for each in (parameter, target) if ORIGIN in each]
    return {**clone(target), ORIGIN: origins}


def _target(parameter: _Object, root: _Root) -> _Object:
    """Return the parameter itself, or the shared one that it refers to if that is there."""
    reference = parameter.get("$ref")
    if reference is None or not reference.startswith("#/parameters/"):
        return parameter
    name = reference.removeprefix("#/parameters/").replace("~1", "/").replace("~0", "~")
    target: _Object = root.parameters.get(name, parameter)
    return target


def _location(parameter: _Object, root: _Root) -> str:
    """Return the parameter's location; "" for a part of a form without name, which has none."""
    target = _target(parameter, root)
    location = str(target.get("in", ""))
    return "" if location == "formData" and "name" not in target else location


def _convert_response(response: _Object, produces: list[str]) -> _Object:
    """Give the response its `content`, in place."""
    for header in response.get("headers", {}).values():
        field_with_schema(header)
    if "content" in response:
        return response
    examples = response.pop("examples", {})
    if not is_object(examples):
        examples = {}
    schema = response.pop("schema", None)
    media_types = [*dict.fromkeys([*produces, *examples])]
    if schema is not None and not media_types:
        is_file = schema.get("format") == "binary"
        media_types = ["application/octet-stream" if is_file else "application/json"]
    if schema is None:
        media_types = list(examples)
    content: _Object = {}
    for index, media_type in enumerate(media_types):
        content[media_type] = {}
        if schema is not None:
            content[media_type]["schema"] = clone(schema) if index else schema
        if media_type in examples:
            content[media_type]["example"] = examples[media_type]
    if content:
        response["content"] = content
    return response


def _convert_security(scheme: _Object) -> _Object:
    if scheme.get("type") == "basic":
        return {**scheme, "type": "http", "scheme": "basic"}
    if scheme.get("type") != "oauth2" or "flow" not in scheme:
        return scheme
    moved = ("authorizationUrl", "tokenUrl", "scopes")
    flow: _Object = {key: scheme[key] for key in moved if key in scheme}
    flow.setdefault("scopes", {})
    rest = {key: value for key, value in scheme.items() if key not in {*moved, "flow"}}
    return {**rest, "flows": {_FLOWS.get(scheme["flow"], scheme["flow"]): flow}}


def _redirect(document: _Object, components: _Object, bodies: set[str]) -> None:
    """Point every reference at where its target has been moved."""
    moves = {
        "#/definitions/": "#/components/schemas/",
        "#/responses/": "#/components/responses/",
        "#/parameters/": "#/components/parameters/",
    }
    rest = {"paths": document.get("paths", {}), "components": components}
    for _, _, node in walk(rest):
        reference = node.get("$ref", "")
        for old, new in moves.items():
            if type(reference) is str and reference.startswith(old):
                name = reference.removeprefix(old)
                is_body = old == "#/parameters/" and name in bodies
                node["$ref"] = ("#/components/requestBodies/" if is_body else new) + name
