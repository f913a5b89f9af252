"""Parameters that are the whole query: of OpenAPI 3.2, in the place `querystring`."""

from __future__ import annotations

from generator.jsontree import is_object
from generator.ledger import Json, Ledger
from generator.media_types import FORM, PLAIN, family
from generator.normalize.passes.mediakinds import is_structured, settle_request

_UNREAD = ("style", "explode", "allowReserved", "allowEmptyValue")


def settle_query_string(parameter: Json, components: Json, ledger: Ledger) -> None:
    """Give it one media type, in which a query can be written: a form, JSON or text."""
    for key in [key for key in _UNREAD if key in parameter]:
        del parameter[key]
        ledger.loosen(parameter, f"{key} is not read: the query is one value")
    stated: Json = parameter.pop("schema", {})
    content: Json = parameter.get("content", {})
    name = next(iter(content), FORM if is_structured(stated, components) else PLAIN)
    if not content:
        ledger.loosen(parameter, f"no media type is stated: sent as {name}")
        content = {name: {"schema": stated}}
    elif stated:
        ledger.drop(stated, "content is used, not the schema beside it")
    for other in [other for other in content if other != name]:
        ledger.drop(content[other], f"{name} is used, not {other}")
    media: Json = content[name]
    kind = family(name)
    if kind in ("form", "json"):
        settle_request(name, media, components, ledger)
    else:
        _settle_text(name, media, components, ledger)
    parameter["content"] = {name: media}


def _settle_text(name: str, media: Json, components: Json, ledger: Ledger) -> None:
    media["x-kind"] = "text"
    schema = media.get("schema")
    if not is_object(schema) or is_structured(schema, components):
        if schema is not None:
            ledger.drop(schema, f"{name} is given as text, unwritten")
        media["schema"] = {"type": "string"}
    elif not schema.keys() & {"type", "anyOf", "$ref", "enum", "const"}:
        schema["type"] = "string"
