"""Server-sent events: what the JSON in the `data` of each is, where the document says it."""

from __future__ import annotations

from typing import Final

from generator.jsontree import is_list, is_object
from generator.ledger import Json, Ledger, adopt
from generator.media_types import is_json
from generator.normalize.passes.tree import pinned_value, schema_name

DECODED: Final = "x-decoded"
"""The mark of a media type whose events have JSON in `data`, of which its schema speaks."""
_UNIONS: Final = ("anyOf", "oneOf")
_MOST: Final = 1_000
"""Kinds of events that a stream may have."""


def read_data(media: Json, components: Json, ledger: Ledger) -> None:
    """Let the schema of an event say what its `data` is once that is read as JSON.

    `contentSchema` says it of the text in `data`. The events of one operation are classes of
    their own for that: elsewhere, the same schema stands for an object whose `data` is text.
    """
    around: list[Json] = []
    events = [*_events(media["itemSchema"], components, around)]
    if len(events) > _MOST or not any(_data_schema(each) is not None for each in events):
        return
    copies: list[Json] = []
    for each in events:
        copy: Json = ledger.copy(each)
        read = _data_schema(copy)
        if read is not None:
            stated: Json = copy["properties"]["data"]
            described: Json = {
                key: stated[key] for key in ("description", "x-origin") if key in stated
            }
            copy["properties"]["data"] = {**described, **read}
            ledger.rewrite(stated, "contentSchema is what `data` is read as")
        named = pinned_value(copy, "event")
        if named:
            copy.setdefault("title", named[0])
        copies.append(copy)
    media["itemSchema"] = adopt(copies[0] if len(copies) == 1 else {"anyOf": copies}, *around)
    media[DECODED] = True


def _events(schema: Json, components: Json, around: list[Json]) -> list[Json]:
    """Return the schemas of the events of a stream: no unions, and no references.

    What stands beside a union holds for each of its members. `around` gets the references and
    unions that were followed.
    """
    found: list[Json] = []
    stack: list[tuple[Json, Json]] = [(schema, {})]
    seen = set[str]()
    while stack and len(found) <= _MOST:
        each, outer = stack.pop()
        name = schema_name(each.get("$ref"))
        if name is not None and name in components:
            around.append(each)
            if name not in seen:
                seen.add(name)
                stack.append((components[name], outer))
            continue
        members = [one for key in _UNIONS for one in each.get(key, ()) if is_object(one)]
        if members:
            around.append(each)
            rest = {key: each[key] for key in each if key not in (*_UNIONS, "x-origin")}
            stack += [(one, _merged(outer, rest)) for one in reversed(members)]
        else:
            found.append(_merged(outer, each) if outer else each)
    return found


def _merged(outer: Json, inner: Json) -> Json:
    """Return the schema of what both say of an event."""
    properties: Json = {**outer.get("properties", {})}
    for name, stated in inner.get("properties", {}).items():
        known = properties.get(name)
        if is_object(known) and is_object(stated):
            properties[name] = adopt({**known, **stated}, known)
        else:
            properties[name] = stated
    required = [
        each
        for node in (outer, inner)
        for each in (node["required"] if is_list(node.get("required")) else ())
    ]
    merged = {**outer, **inner}
    if properties:
        merged["properties"] = properties
    if required:
        merged["required"] = list(dict.fromkeys(required))
    return merged


def _data_schema(event: Json) -> Json | None:
    """Return the schema of the JSON in the `data` of an event, if it is said."""
    properties = event.get("properties")
    data = properties.get("data") if is_object(properties) else None
    if not is_object(data) or not is_json(str(data.get("contentMediaType", ""))):
        return None
    found = data.get("contentSchema")
    return found if is_object(found) else None
