"""Fields of OpenAPI that nothing in the pipeline reads, and that say more than words."""

from __future__ import annotations

from generator.jsontree import is_object
from generator.ledger import ORIGIN, Json, Ledger
from generator.read.grammar import walk

_BESIDE_SCHEMA = (
    *("type", "format", "enum", "pattern", "minimum", "maximum", "minLength", "maxLength"),
    *("minItems", "maxItems", "uniqueItems", "collectionFormat"),
)
_FIELD: dict[str, str] = dict.fromkeys(
    _BESIDE_SCHEMA, "stands beside the schema, which alone is read"
)
_UNREAD = {
    "parameter": _FIELD,
    "header": _FIELD,
    "schema": {"$recursiveRef": "is not read: any value is taken"},
    "property": {"$recursiveRef": "is not read: any value is taken"},
}
"""Reasons, by kind of object and member."""
_DIALECTS = (
    "https://json-schema.org/draft/2020-12/schema",
    "https://spec.openapis.org/oas/3.1/dialect/base",
    "https://spec.openapis.org/oas/3.2/dialect/2025-09-17",
)


def note_unread(document: Json, ledger: Ledger) -> None:
    """Leave out the members that nothing reads, with a line for each."""
    dialect = document.pop("jsonSchemaDialect", _DIALECTS[0])
    if str(dialect).rstrip("#") not in _DIALECTS:
        why = f"{str(dialect)[:60]!r} is read as JSON Schema 2020-12"
        ledger.loosen({ORIGIN: "/jsonSchemaDialect"}, why)
    for kind, _, node in walk(document):
        unread = _UNREAD.get(kind)
        if unread is None or unread.keys().isdisjoint(node):
            continue
        if kind in ("parameter", "header") and not node.keys() & {"schema", "content"}:
            continue  # what is said as in Swagger 2.0 is made a schema where that is missing
        for key in sorted(unread.keys() & node.keys()):
            value = node.pop(key)
            ledger.loosen(node, f"{key} {unread[key]}")
            if is_object(value):
                ledger.drop(value, f"stands under {key}, which is not read")
