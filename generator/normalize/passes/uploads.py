"""Uploads: a body with a file in it is sent as a type that can carry one."""

from __future__ import annotations

from collections.abc import Iterator

from generator.jsontree import is_list, is_object
from generator.ledger import Json, Ledger
from generator.media_types import MULTIPART, essence, family
from generator.normalize.passes.tree import operations, schema_name


def prefer_uploads(document: Json, ledger: Ledger) -> None:
    """Leave out the types that cannot carry a body's file where `multipart/form-data` can.

    Where none is offered that can, a line says that no file can be sent.
    """
    components: Json = document.get("components", {}).get("schemas", {})
    for each in operations(document):
        body = each.node.get("requestBody")
        content = body.get("content") if is_object(body) else None
        if not is_object(content):
            continue
        offered = any(essence(name) == MULTIPART for name in content)
        for name in [name for name in content if _is_text_only(name)]:
            if not is_object(content[name]) or not _has_file(content[name], components):
                continue
            if offered:
                media = content.pop(name)
                ledger.drop(media, f"a file cannot be sent as {name}: {MULTIPART} is used")
            else:
                ledger.loosen(
                    content[name],
                    f"no file can be sent as {name}, and {MULTIPART} is not offered: text is sent",
                )


def _is_text_only(name: str) -> bool:
    return family(name) in {"json", "form"}


def _has_file(media: Json, components: Json) -> bool:
    """Return True if the schema of a body has a binary member at its top level."""
    stack = [schema for schema in (media.get("schema"),) if is_object(schema)]
    seen: set[str] = set()
    while stack:
        schema = stack.pop()
        for member in schema.get("properties", {}).values():
            if is_object(member) and _is_file(member, components):
                return True
        stack += _alternatives(schema, components, seen)
    return False


def _is_file(schema: Json, components: Json) -> bool:
    """Return True if a member is binary, or a list or a union that holds something binary."""
    stack = [schema]
    seen: set[str] = set()
    while stack:
        each = stack.pop()
        if is_binary(each):
            return True
        items = each.get("items")
        stack += [items] if is_object(items) else []
        stack += _alternatives(each, components, seen)
    return False


def is_binary(schema: Json) -> bool:
    """Return True if a schema's values are any bytes: those of a file, not text for them."""
    stated = schema.get("type", "string")
    if stated != "string" and "string" not in stated:
        return False
    if schema.get("format") == "binary":
        return True
    media_type, encoding = schema.get("contentMediaType"), schema.get("contentEncoding", "binary")
    return isinstance(media_type, str) and encoding == "binary" and not is_textual(media_type)


def is_textual(media_type: str) -> bool:
    """Return True if content of a media type is text."""
    return family(media_type) in {"json", "text"}


def _alternatives(schema: Json, components: Json, seen: set[str]) -> Iterator[Json]:
    """Yield the schemas that say what the same value is: targets, parts and members."""
    name = schema_name(schema.get("$ref"))
    if name is not None and name not in seen and is_object(components.get(name)):
        seen.add(name)
        yield components[name]
    for keyword in ("allOf", "anyOf", "oneOf"):
        members = schema.get(keyword)
        yield from filter(is_object, members if is_list(members) else ())
