"""Media types: one on the wire for each body, the JSON one where there is a choice."""

from __future__ import annotations

import re

from generator.jsontree import is_list, is_object
from generator.ledger import Json, Ledger, adopt
from generator.normalize.passes.tree import operations

JSON = "application/json"
_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
_TOKEN = re.compile(r"^([a-z0-9!#$&^_.+-]+|\*)/([a-z0-9!#$&^_.+*-]+)$")


def is_json(media_type: str) -> bool:
    """Return True if bodies of this type are JSON (`text/json` and `…+json`, too)."""
    essence = media_type.partition(";")[0].strip().lower()
    return essence in (JSON, "text/json") or essence.endswith("+json")


def choose_media_types(document: Json, ledger: Ledger) -> None:
    """Keep one media type a body: `application/json` first, then forms, then by name."""
    for each in operations(document):
        body = each.node.get("requestBody")
        if is_object(body):
            if not body.get("content"):
                ledger.drop(each.node.pop("requestBody"), "a body of no media type")
            else:
                _keep_one(body, ledger, request=True)
                if "content" not in body:
                    ledger.drop(each.node.pop("requestBody"), "a body of no media type")
        for response in each.node["responses"].values():
            if "content" in response:
                _keep_one(response, ledger, request=False)


def _keep_one(owner: Json, ledger: Ledger, *, request: bool) -> None:
    content: Json = owner.pop("content")
    usable = {name: media for name, media in content.items() if _TOKEN.match(_essence(name))}
    ranked = sorted(usable, key=lambda name: (_rank(name), name))
    for name in content:
        if name not in usable:
            ledger.drop(content[name], f"{name!r} is not a media type")
    if not ranked:
        return
    best = ranked[0]
    kept: Json = usable[best]
    for name in ranked[1:]:
        other = usable[name]
        if other.get("schema") == kept.get("schema") or _same(other, kept):
            _merge(kept, other)
            ledger.rewrite(other, f"same as {best}")
        else:
            ledger.drop(other, f"{best} is used, not {name}")
    wire = _wire(best, kept, request=request)
    if wire != best:
        ledger.rewrite(kept, f"{best} is sent and read as {wire}")
    owner["content"] = {wire: kept}


def _essence(name: str) -> str:
    return name.partition(";")[0].strip().lower()


def _rank(name: str) -> int:
    essence = _essence(name)
    order = (JSON, "text/json")
    if essence in order:
        return order.index(essence)
    if essence.endswith("+json"):
        return 3 if "*" in essence else 2
    if essence in (_FORM, _MULTIPART):
        return 4
    return 6 if "*" in essence else 5


def _wire(name: str, media: Json, *, request: bool) -> str:
    """Return the media type that is really written in `Content-Type` or `Accept`."""
    essence = _essence(name)
    if essence == "text/json" or (essence.endswith("+json") and "*" in essence):
        return JSON
    if "*" not in essence:
        return essence
    schema = media.get("schema", {})
    binary = schema.get("type") == "string" and schema.get("format") in ("binary", "byte")
    if schema.get("type") == "string" and not request:
        return "application/octet-stream" if binary else "text/plain"
    return "application/octet-stream" if binary or "schema" not in media else JSON


def _same(one: object, other: object) -> bool:
    """Return True if two nodes say the same, marks aside."""
    if is_object(one) and is_object(other):
        left = {key for key in one if not key.startswith("x-")}
        right = {key for key in other if not key.startswith("x-")}
        return left == right and all(_same(one[key], other[key]) for key in left)
    if is_list(one) and is_list(other):
        return len(one) == len(other) and all(map(_same, one, other))
    return one == other


def _merge(kept: object, other: object) -> None:
    """Let the nodes of `kept` stand for those of `other`, which says the same."""
    if is_object(kept) and is_object(other):
        adopt(kept, other)
        for key, value in kept.items():
            if key in other and not key.startswith("x-"):
                _merge(value, other[key])
    elif is_list(kept) and is_list(other):
        for left, right in zip(kept, other, strict=True):
            _merge(left, right)


def settle_bodies(document: Json, ledger: Ledger) -> None:
    """Say how each body is read or written (`x-kind`), and make its schema fit that."""
    for each in operations(document):
        body = each.node.get("requestBody")
        if is_object(body):
            for name, media in body["content"].items():
                _settle_kind(name, media, ledger)
        for response in each.node["responses"].values():
            for name, media in response.get("content", {}).items():
                _settle_kind(name, media, ledger)


def _settle_kind(name: str, media: Json, ledger: Ledger) -> None:
    schema: Json = media.setdefault("schema", {})
    structured = "$ref" in schema or "anyOf" in schema or schema.get("type") in ("object", "array")
    if is_json(name):
        media["x-kind"] = "json"
    elif name in (_FORM, _MULTIPART):
        media["x-kind"] = "form" if name == _FORM else "multipart"
        if schema.get("type") not in (None, "object"):
            ledger.drop(schema, f"a form has named parts: a {schema['type']} cannot be sent as one")
            media["schema"] = {"type": "object"}
    elif name.startswith("text/") and structured and name != "text/event-stream":
        media["x-kind"] = "json"
        ledger.loosen(media, f"{name} with a structured schema is read as JSON")
    else:
        textual = (
            name.startswith("text/") or "xml" in name or "yaml" in name or "javascript" in name
        )
        media["x-kind"] = "text" if textual else "bytes"
        if structured:
            ledger.drop(schema, f"{name} is given as {'text' if textual else 'bytes'}, unread")
            media["schema"] = {"type": "string"}
