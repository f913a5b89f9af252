"""JSON Schema's own words for bytes and maps, turned into those that later passes read."""

from __future__ import annotations

from generator.jsontree import is_list, is_object
from generator.ledger import Json, Ledger
from generator.normalize.passes.tree import every_schema

_FORMATS = {"base64": "byte", "base64url": "base64url"}
_IDENTITIES = ("7bit", "8bit", "binary")
"""The encodings that leave a text as it is."""
_BASE64 = ("base64",)
"""Formats that say the same as `byte`, as examples of OpenAPI 3.0 have them."""
_APPLICATORS = frozenset({"$ref", "allOf", "anyOf", "oneOf", "if", "not", "dependentSchemas"})
"""Keywords under which a schema may know members of its own, which are not unevaluated."""


def read_content_keywords(document: Json, ledger: Ledger) -> None:
    """Read `contentEncoding` as a format, and `unevaluatedProperties` as what is undeclared."""
    for schema in every_schema(document):
        if schema.get("format") in _BASE64 and _may_be_text(schema):
            schema["format"] = "byte"
        _encoding(schema, ledger)
        _media_type(schema, ledger)
        _unevaluated(schema)


def _may_be_text(schema: Json) -> bool:
    stated = schema.get("type")
    return stated is None or "string" in (stated if is_list(stated) else (stated,))


def _encoding(schema: Json, ledger: Ledger) -> None:
    """Turn the encoding of bytes into a format; tell one that is not decoded."""
    if "contentEncoding" not in schema:
        return
    stated = schema.pop("contentEncoding")
    encoding = stated.lower() if isinstance(stated, str) else ""
    if encoding in _IDENTITIES:
        return
    if not _may_be_text(schema):
        ledger.rewrite(schema, f"contentEncoding says nothing of {schema['type']}: not read")
    elif encoding in _FORMATS:
        schema["format"] = _FORMATS[encoding]
        schema.pop("contentMediaType", None)  # it is that of the bytes, which are given as they are
        if "type" not in schema and _APPLICATORS.isdisjoint(schema):
            schema["type"] = "string"
            ledger.loosen(schema, "contentEncoding without a type: only texts are taken")
    else:
        schema.pop("contentMediaType", None)
        said = f"contentEncoding {str(stated)[:40]!r} is not decoded: its text is given as it is"
        ledger.loosen(schema, said)


def _media_type(schema: Json, ledger: Ledger) -> None:
    """Leave out a media type that is no text, or that no string of the schema can have."""
    stated = schema.get("contentMediaType")
    if stated is None:
        return
    if not isinstance(stated, str) or "/" not in stated:
        schema.pop("contentMediaType")
        ledger.loosen(schema, f"contentMediaType {str(stated)[:40]!r} is no media type: not read")
    elif not _may_be_text(schema):
        schema.pop("contentMediaType")
        ledger.rewrite(schema, f"contentMediaType says nothing of {schema['type']}: not read")


def _unevaluated(schema: Json) -> None:
    """Let `unevaluatedProperties` be `additionalProperties` where both mean the same."""
    value = schema.get("unevaluatedProperties")
    if value is None or not _APPLICATORS.isdisjoint(schema):
        return
    if "additionalProperties" not in schema:
        schema["additionalProperties"] = value
        if is_object(value) and not {"enum", "const"} & schema.keys():
            schema.setdefault("type", "object")
    del schema["unevaluatedProperties"]
