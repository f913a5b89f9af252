"""Files: the binary parts of multipart bodies; anywhere else in JSON, binary values are text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.jsontree import is_object
from generator.ledger import Json, Ledger
from generator.normalize.passes.sent_or_read import reachable, request_schemas, response_schemas
from generator.normalize.passes.tree import inner_schemas, is_leaf, operations, schema_name
from generator.normalize.passes.uploads import is_textual

_OF_TEXT = ("minLength", "maxLength", "pattern")


def settle_files(document: Json, ledger: Ledger) -> None:
    """Mark the binary parts of multipart bodies as files (`x-kind`), and state their types.

    A class that is JSON elsewhere, too, takes text beside files: its values may have come as such.
    """
    components: Json = document["components"]["schemas"]
    for media in _media(document):
        if media["x-kind"] in {"form", "multipart"}:
            _drop_null(media, ledger)
    forms = [media for media in _media(document) if media["x-kind"] == "multipart"]
    shared = _beside(forms, document) if forms else frozenset[str]()
    for form in forms:
        for name, target in form_objects(form["schema"], components):
            for _, member in members_of(target):
                for part in file_parts(member):
                    _mark(part, ledger, shared=name in shared)
    for media in _media(document):
        if media["x-kind"] == "parts":
            for part in file_parts(media["schema"]):
                _mark(part, ledger, shared=False)
    _tell_text(document, ledger)


def _beside(forms: list[Json], document: Json) -> set[str]:
    """Return the components that stand in something else than these forms, too."""
    of_forms = {id(form["schema"]) for form in forms}
    every = (*request_schemas(document), *response_schemas(document))
    others = [schema for schema in every if id(schema) not in of_forms]
    return reachable(document["components"]["schemas"], others)


def _tell_text(document: Json, ledger: Ledger) -> None:
    """Tell the binary members of requests that are not parts of a form, and so are text."""
    components: Json = document["components"]["schemas"]
    roots = list(request_schemas(document))
    whole = {id(root) for root in roots}
    stack = [*roots, *(components[name] for name in sorted(reachable(components, roots)))]
    while stack:
        schema = stack.pop()
        binary = schema.get("type") == "string" and schema.get("format") == "binary"
        if binary and "x-kind" not in schema and id(schema) not in whole:
            ledger.loosen(schema, "bytes that are no file of a form: text is taken and sent")
        if not is_leaf(schema):
            stack += inner_schemas(schema)


def _drop_null(form: Json, ledger: Ledger) -> None:
    """Leave out the alternative to be null, which no form can be."""
    members: list[Json] = form["schema"].get("anyOf", [])
    kept = [each for each in members if each.get("type") != "null"]
    if len(kept) < len(members):
        rest = {key: value for key, value in form["schema"].items() if key != "anyOf"}
        ledger.loosen(form["schema"], "null cannot be sent as a form")
        ledger.drop([each for each in members if each.get("type") == "null"], "null is no form")
        form["schema"] = {**kept[0], **rest} if len(kept) == 1 else {**rest, "anyOf": kept}


def form_objects(form: Json, components: Mapping[str, Json]) -> Iterator[tuple[str | None, Json]]:
    """Yield the objects that a form may be, each with its name if it is a component."""
    for member in form.get("anyOf", [form]):
        name = schema_name(member.get("$ref"))
        yield name, components[name] if name is not None else member


def members_of(target: Json) -> Iterator[tuple[str, Json]]:
    """Yield the members of a form with their names; "" is for those that have any name."""
    yield from target.get("properties", {}).items()
    if is_object(target.get("additionalProperties")):
        yield "", target["additionalProperties"]


def file_parts(member: Json) -> Iterator[Json]:
    """Yield the binary schemas of a member of a form, those in lists and unions too."""
    stack = [member]
    while stack:
        schema = stack.pop()
        if _is_binary(schema):
            yield schema
        stack.extend(schema.get("anyOf", ()))
        if "items" in schema:
            stack.append(schema["items"])


def _is_binary(schema: Json) -> bool:
    if "type" not in schema:
        return _has_type(schema) and "$ref" not in schema and "anyOf" not in schema
    return schema["type"] == "string" and (schema.get("format") == "binary" or _has_type(schema))


def _has_type(schema: Json) -> bool:
    return "contentMediaType" in schema and "format" not in schema


def _mark(part: Json, ledger: Ledger, *, shared: bool) -> None:
    if shared and "type" not in part:
        return  # any value is taken: files in the form, JSON elsewhere
    textual = is_textual(part.get("contentMediaType", ""))
    part |= {"type": "string", "format": "binary"}
    part["x-kind"] = "file-or-text" if shared or textual else "file"
    for key in _OF_TEXT:
        if key in part:
            ledger.loosen(part, f"{key} is not checked: it says nothing of a file")
            del part[key]


def _media(document: Json) -> Iterator[Json]:
    for each in operations(document):
        body: Json = each.node.get("requestBody", {})
        yield from body.get("content", {}).values()
