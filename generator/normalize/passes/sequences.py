"""Bodies of one item after the other: the schema of an item, and how it is written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.jsontree import is_object
from generator.ledger import Json, Ledger, adopt
from generator.media_types import is_json, sequence
from generator.normalize.passes.remarks import says_something
from generator.normalize.passes.tree import operations, schema_name

_WRITTEN: Final = ("lines", "records", "parts")
"""The sequences that can be sent."""
_BY_POSITION: Final = ("prefixEncoding", "itemEncoding")
DECODED: Final = "x-decoded"
"""The mark of a media type whose events have JSON in `data`, of which its schema speaks."""


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
                    _read_data(media, components, ledger)
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


def _read_data(media: Json, components: Json, ledger: Ledger) -> None:
    """Let the schema of an event say what its `data` is once that is read as JSON.

    `contentSchema` says it of the text in `data`. The events of one operation are classes of
    their own for that: elsewhere, the same schema stands for an object whose `data` is text.
    """
    events, around = _events(media["itemSchema"], components)
    if not any(_data_schema(each) is not None for each in events):
        return
    copies: list[Json] = []
    for each in events:
        copy: Json = ledger.copy(each)
        read = _data_schema(copy)
        if read is not None:
            stated: Json = copy["properties"]["data"]
            described = {key: stated[key] for key in ("description", "x-origin") if key in stated}
            copy["properties"]["data"] = {**described, **read}
            ledger.rewrite(stated, "contentSchema is what `data` is read as")
        copies.append(copy)
    media["itemSchema"] = adopt(copies[0] if len(copies) == 1 else {"anyOf": copies}, *around)
    media[DECODED] = True


def _events(schema: Json, components: Json) -> tuple[list[Json], list[Json]]:
    """Return the schemas of the events of a stream, and the references and unions around them."""
    found: list[Json] = []
    around: list[Json] = []
    stack, seen = [schema], set[str]()
    while stack:
        each = stack.pop()
        name = schema_name(each.get("$ref"))
        if name is not None and name in components:
            around.append(each)
            if name not in seen:
                seen.add(name)
                stack.append(components[name])
            continue
        members = [*each.get("anyOf", ()), *each.get("oneOf", ())]
        if members and "properties" not in each:
            around.append(each)
            stack += [member for member in reversed(members) if is_object(member)]
        else:
            found.append(each)
    return found, around


def _data_schema(event: Json) -> Json | None:
    """Return the schema of the JSON in the `data` of an event, if it is said."""
    properties = event.get("properties")
    data = properties.get("data") if is_object(properties) else None
    if not is_object(data) or not is_json(str(data.get("contentMediaType", ""))):
        return None
    found = data.get("contentSchema")
    return found if is_object(found) else None
