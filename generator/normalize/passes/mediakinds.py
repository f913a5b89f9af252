"""Ways to write and read a body: by its media type, as far as its schema allows."""

from __future__ import annotations

from generator.ledger import Json, Ledger
from generator.media_types import JSON, PLAIN, Family, essence, family, is_range, sequence
from generator.normalize.passes.tree import schema_name


def settle_request(name: str, media: Json, components: Json, ledger: Ledger) -> str:
    """Say how a body is written, and return the media type that it is sent as."""
    schema: Json = media.setdefault("schema", {})
    kind = family(name)
    if kind in ("form", "multipart") and schema.get("type") not in (None, "object"):
        ledger.drop(schema, f"a form has named parts: a {schema['type']} cannot be sent as one")
        media["schema"] = {"type": "object"}
    if is_file(schema) and kind not in ("form", "multipart"):
        kind = "bytes"
    listed = sequence(name) if schema.get("type") == "array" else None
    if listed in ("lines", "records", "parts"):
        media["x-kind"] = "parts" if listed == "parts" else "sequence"
        return name
    if kind == "any":
        return _settle_range(name, media, components, ledger)
    _settle(name, kind, media, components, ledger)
    return name


def _settle_range(name: str, media: Json, components: Json, ledger: Ledger) -> str:
    schema: Json = media["schema"]
    if not schema.keys() - {"x-origin"}:
        _settle(name, "bytes", media, components, ledger)
        return name
    if essence(name) == "*/*" and schema.get("type") == "string":
        _settle(name, "text", media, components, ledger)
        return name
    media["x-kind"] = "json"
    return JSON


def settle_answer(name: str, media: Json, components: Json, ledger: Ledger) -> str:
    """Say how an answer is read, and return the media type that it is asked for as."""
    schema: Json = media.setdefault("schema", {})
    kind = family(name)
    if is_file(schema) or kind == "multipart":  # bytes are what comes, whatever it is called
        kind = "bytes"
    elif kind == "any" and is_structured(schema, components):
        media["x-kind"] = "json"
        return JSON if is_range(name) else name
    _settle(name, kind, media, components, ledger)
    return name


def _settle(name: str, kind: Family, media: Json, components: Json, ledger: Ledger) -> None:
    """Keep how a body is written or read; a schema that its media type cannot hold is let go."""
    schema: Json = media["schema"]
    media["x-kind"] = kind
    if kind not in ("text", "bytes"):
        return
    if essence(name) == PLAIN and is_structured(schema, components):
        media["x-kind"] = "json"
        ledger.loosen(media, f"{name} with a structured schema is read as JSON")
    elif is_structured(schema, components):
        media["schema"] = {"type": "string"}
        ledger.drop(schema, f"{name} is given as {kind}, unread")
    elif kind == "text" and not schema.keys() & {"type", "anyOf", "$ref", "enum", "const"}:
        schema["type"] = "string"


def is_structured(schema: Json, components: Json) -> bool:
    """Return True if a schema has values that are more than one text, number, time or null."""
    stack, seen = [schema], set[str]()
    while stack:
        each = stack.pop()
        name = schema_name(each.get("$ref"))
        if name is not None and name not in seen:
            seen.add(name)
            stack.append(components[name])
        stack.extend(each.get("anyOf", ()))
        if each.get("type") in ("object", "array"):
            return True
    return False


def is_file(schema: Json) -> bool:
    """Return True if a schema stands for bytes that are no text."""
    if schema.get("type") != "string" or "contentEncoding" in schema:
        return False
    held = schema.get("contentMediaType")
    return schema.get("format") == "binary" or (isinstance(held, str) and family(held) == "bytes")
