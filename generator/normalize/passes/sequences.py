"""Bodies of one item after the other: the schema of an item, and how it is written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.jsontree import is_object
from generator.ledger import Json, Ledger, adopt
from generator.media_types import sequence
from generator.normalize.passes.events import read_data
from generator.normalize.passes.remarks import says_something
from generator.normalize.passes.tree import operations, schema_name

_WRITTEN: Final = ("lines", "records", "parts")
"""The sequences that can be sent."""
_BY_POSITION: Final = ("prefixEncoding", "itemEncoding")


def settle_sequences(document: Json, ledger: Ledger) -> None:
    """Keep what is said of the items of a body where the media type has items."""
    components: Json = document["components"]["schemas"]
    for each in operations(document):
        for response in each.node.get("responses", {}).values():
            for name, media in response.get("content", {}).items():
                _leave_out(media, _BY_POSITION, "the parts of an answer say what they are", ledger)
                if sequence(name) is None:
                    _leave_out_items(name, media, ledger)
                    continue
                _read_items(media, components, ledger)
                if sequence(name) == "events" and "itemSchema" in media:
                    read_data(media, components, ledger)
        body = each.node.get("requestBody", {})
        for name, media in body.get("content", {}).items():
            if sequence(name) in _WRITTEN:
                by_position = sequence(name) == "parts"
                _list_items(media, components, ledger, by_position=by_position)
            else:
                _leave_out_items(name, media, ledger)
            if sequence(name) != "parts" or media.get("schema", {}).get("type") != "array":
                why = "is not read: the body is one value, not one after the other"
                _lose(media, _BY_POSITION, why, ledger)
        for owner in _described_by_content(each.node):
            for name, media in owner.get("content", {}).items():
                _leave_out_items(name, media, ledger)


def _list_items(media: Json, components: Json, ledger: Ledger, *, by_position: bool) -> None:
    """Give a body that is sent the schema of a list of its items."""
    items = media.pop("itemSchema", None)
    schema: Json = media.get("schema", {})
    target = _target(schema, components)
    if target.get("type") == "array" or ("prefixItems" in target and "type" not in target):
        ledger.drop(items, "the schema says what the items are")
        media["schema"] = adopt({**ledger.copy(target), "type": "array"}, schema)
    elif items is not None:
        ledger.drop(media.pop("schema", None), "its items are sent one after the other")
        media["schema"] = {"type": "array", "items": items}
    if by_position and "schema" in media:
        _take_bytes(media["schema"], media)


def _take_bytes(schema: Json, encodings: Json) -> None:
    """Let a part be a file whose schema says nothing: by default, it is octets and not JSON."""
    prefix: list[Json] = encodings.get("prefixEncoding", [])
    rest: Json = encodings.get("itemEncoding", {})
    parts: list[Json] = schema.get("prefixItems", [])
    placed = [(each, prefix[at] if at < len(prefix) else rest) for at, each in enumerate(parts)]
    if is_object(schema.get("items")):
        placed.append((schema["items"], rest))
    for each, encoding in placed:
        if not says_something(each):
            each |= {"type": "string", "format": "binary"}
        elif str(encoding.get("contentType", "")).lower().startswith("multipart/"):
            _take_bytes(each, encoding)


def _read_items(media: Json, components: Json, ledger: Ledger) -> None:
    """Take the items of the list that an answer is for what it has one after the other."""
    schema: Json = media.get("schema", {})
    target = _target(schema, components)
    if target.get("type") != "array" or not is_object(target.get("items")):
        return
    if "itemSchema" not in media and "prefixItems" not in target:
        media["itemSchema"] = ledger.copy(target["items"])
        ledger.rewrite(media, "a list, whose items come one after the other")


def _target(schema: Json, components: Json) -> Json:
    found: Json = components.get(schema_name(schema.get("$ref")) or "", schema)
    return found


def _described_by_content(operation: Json) -> Iterator[Json]:
    yield from operation.get("parameters", [])
    for response in operation.get("responses", {}).values():
        yield from response.get("headers", {}).values()


def _leave_out_items(name: str, media: Json, ledger: Ledger) -> None:
    why = f"is not read: {name[:60]} is one value here, not one after the other"
    _lose(media, ("itemSchema",), why, ledger)


def _lose(media: Json, keys: tuple[str, ...], why: str, ledger: Ledger) -> None:
    for key in keys:
        if key in media:
            value = media.pop(key)
            ledger.loosen(media, f"{key} {why}")
            ledger.drop(value, f"stands under {key}, which is not read")


def _leave_out(media: Json, keys: tuple[str, ...], why: str, ledger: Ledger) -> None:
    for key in keys:
        found = media.pop(key, None)
        if found:
            ledger.rewrite(media, why)
            ledger.drop(found, why)
