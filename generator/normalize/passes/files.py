"""Files: the binary parts of multipart bodies; anywhere else in JSON, binary values are text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.ledger import Json, Ledger
from generator.normalize.passes.sent_or_read import reachable, request_schemas, response_schemas
from generator.normalize.passes.tree import operations, schema_name

_TYPE = re.compile(r"^[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+$", re.IGNORECASE)


def settle_files(document: Json, ledger: Ledger) -> None:
    """Mark the binary parts of multipart bodies as files (`x-kind`), and keep the parts' types."""
    for media in _media(document):
        _settle_encoding(media, ledger)
    components: Json = document["components"]["schemas"]
    forms = [media["schema"] for media in _media(document) if media["x-kind"] == "multipart"]
    others = [
        schema
        for schema in (*request_schemas(document), *response_schemas(document))
        if all(schema is not form for form in forms)
    ]
    shared = reachable(components, others)
    for form in forms:
        for member in form.get("anyOf", [form]):
            name = schema_name(member.get("$ref"))
            target: Json = components[name] if name is not None else member
            for part in _parts(target):
                if name in shared:
                    ledger.loosen(part, f"text, not a file: {name} is JSON elsewhere")
                else:
                    part["x-kind"] = "file"


def _media(document: Json) -> Iterator[Json]:
    for each in operations(document):
        body: Json = each.node.get("requestBody", {})
        yield from body.get("content", {}).values()


def _settle_encoding(media: Json, ledger: Ledger) -> None:
    """Keep the media type of each part, and nothing else."""
    kept: Json = {}
    for name, encoding in sorted(media.pop("encoding", {}).items()):
        stated = str(encoding.get("contentType", ""))
        if media["x-kind"] == "multipart" and _TYPE.match(stated):
            kept[name] = {"contentType": stated}
        elif stated:
            ledger.loosen(media, f"contentType {stated[:60]!r} of part {name!r} is not kept")
        for key in ("headers", "style", "explode", "allowReserved"):
            if key in encoding:
                ledger.loosen(media, f"{key} of part {name!r} is not kept")
                ledger.drop(encoding[key], f"{key} of a part is not kept")
    if kept:
        media["encoding"] = kept


def _parts(form: Json) -> Iterator[Json]:
    """Yield the binary schemas of the parts of a form, those in lists and unions too."""
    stack: list[Json] = list(form.get("properties", {}).values())
    if isinstance(form.get("additionalProperties"), dict):
        stack.append(form["additionalProperties"])
    while stack:
        schema = stack.pop()
        if schema.get("type") == "string" and schema.get("format") == "binary":
            yield schema
        stack.extend(schema.get("anyOf", ()))
        if "items" in schema:
            stack.append(schema["items"])
