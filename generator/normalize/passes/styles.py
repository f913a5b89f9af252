"""Give each parameter a style that its location and its type have."""

from __future__ import annotations

from generator.ledger import Json, Ledger
from generator.media_types import is_json
from generator.normalize.passes.query_strings import settle_query_string
from generator.normalize.passes.structures import holds_structures, kinds_of, structured_members
from generator.normalize.passes.tree import operations

DEFAULT_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
COLLECTION_FORMATS = ("ssv", "tsv", "pipes")
"""Those of Swagger 2.0 that OpenAPI 3 has no style for in some place."""
_STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form", "cookie"),
}
_ENCODED = ("path", "query", "cookie")
"""The places whose values are percent-encoded."""


def settle_styles(document: Json, ledger: Ledger) -> None:
    """Give each parameter `content` in JSON, or a style that can carry it."""
    components: Json = document["components"]["schemas"]
    newer = str(document["openapi"]).startswith("3.2")
    for each in operations(document):
        for parameter in each.node["parameters"]:
            if parameter["in"] == "querystring":
                settle_query_string(parameter, components, ledger)
                continue
            _settle_content(parameter, ledger)
            if "content" in parameter:
                continue
            if holds_structures(parameter.get("schema", {}), components):
                _send_as_json(parameter, ledger)
            else:
                _settle_style(parameter, components, ledger)
                _settle_reserved(parameter, ledger, newer=newer)


def _settle_content(parameter: Json, ledger: Ledger) -> None:
    content: Json = parameter.pop("content", {})
    if not content:
        return
    if "schema" in parameter:
        ledger.drop(parameter.pop("schema"), "content is used, not the schema beside it")
    name = min(content, key=lambda each: (not is_json(each), each))
    for other in content:
        if other != name:
            ledger.drop(content[other], f"{name} is used, not {other}")
    if is_json(name):
        parameter["content"] = {name: content[name]}
        return
    media: Json = content[name]
    parameter["schema"] = media.get("schema", {})
    ledger.loosen(media, f"sent in the usual style, not as {name}")


def _send_as_json(parameter: Json, ledger: Ledger) -> None:
    parameter["content"] = {"application/json": {"schema": parameter.pop("schema")}}
    for key in ("style", "explode", "allowReserved"):
        parameter.pop(key, None)
    if "x-collectionFormat" in parameter:
        del parameter["x-collectionFormat"]
        ledger.loosen(parameter, "collectionFormat of lists in lists is not kept: sent as JSON")
    else:
        ledger.rewrite(parameter, "a list of objects or lists has no style: sent as JSON")


def _settle_style(parameter: Json, components: Json, ledger: Ledger) -> None:
    where = parameter["in"]
    style = parameter.get("style", DEFAULT_STYLES[where])
    kinds = kinds_of(parameter.get("schema", {}), components)
    if style not in _STYLES[where]:
        parameter["style"] = DEFAULT_STYLES[where]
        ledger.loosen(parameter, f"style {style!r} is none of a {where} parameter: not kept")
    elif style == "deepObject" and kinds and "object" not in kinds:
        parameter.update(style="form", explode=True)
        ledger.loosen(parameter, "style deepObject is for objects: sent as form")
    elif style == "deepObject" and "array" in kinds:
        ledger.loosen(parameter, "style deepObject is for objects: a list is sent as form")
    _settle_collection_format(parameter, kinds, ledger)
    _tell_structures(parameter, components, ledger)
    if parameter.get("allowEmptyValue") is True and kinds and "string" not in kinds:
        ledger.loosen(parameter, "allowEmptyValue is not kept: only a text can be empty")
    if any(_may_be_null(each.get("items", {})) for each in _members(parameter.get("schema", {}))):
        ledger.rewrite(parameter, "null is not taken in a list: no style writes it")
    if where == "path" and _may_be_null(parameter.get("schema", {})):
        ledger.rewrite(parameter, "null is not taken: a path is never without one of its segments")
    joined = where == "cookie" and parameter.get("style") != "cookie"
    if joined and parameter.get("explode", True) and kinds & {"array", "object"}:
        parameter["explode"] = False
        ledger.loosen(parameter, "a cookie has one value: sent with commas, not exploded")


def _settle_reserved(parameter: Json, ledger: Ledger, *, newer: bool) -> None:
    """Keep `allowReserved` where the document's version has it."""
    if parameter.get("allowReserved") is not True or parameter["in"] == "query":
        return
    where = parameter["in"]
    if not newer or where not in _ENCODED or parameter.get("style") == "cookie":
        del parameter["allowReserved"]
        ledger.loosen(parameter, f"allowReserved is not kept in a {where} parameter")


def _tell_structures(parameter: Json, components: Json, ledger: Ledger) -> None:
    style = parameter.get("style", DEFAULT_STYLES[parameter["in"]])
    if style == "deepObject":
        return
    repeats = parameter["in"] == "query" and style == "form" and parameter.get("explode", True)
    found = structured_members(parameter.get("schema", {}), components, repeats=repeats)
    if found:
        said = f"style {style} has no lists or objects in an object: {found} sent as JSON"
        ledger.loosen(parameter, said)


def _settle_collection_format(parameter: Json, kinds: set[str], ledger: Ledger) -> None:
    """Keep what joins the items of a list of Swagger 2.0 only where that is defined."""
    joined = parameter.get("x-collectionFormat")
    if joined is not None and (joined not in COLLECTION_FORMATS or "array" not in kinds):
        del parameter["x-collectionFormat"]
        where, shown = parameter["in"], str(joined)[:60]
        ledger.loosen(parameter, f"collectionFormat {shown!r} is none of a {where} parameter: csv")


def _may_be_null(schema: Json) -> bool:
    return any(member.get("type") == "null" for member in _members(schema))


def _members(schema: Json) -> list[Json]:
    """Return the members of a union; a schema that is none is its own."""
    members: list[Json] = schema.get("anyOf", [schema])
    return members
