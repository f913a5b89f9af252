"""Samples conform to their schemas, in each variant, and are the same each time."""

from __future__ import annotations

from typing import Any

import pytest

from tests.server.patterns import matching_text
from tests.server.samples import UNKNOWN_MEMBER, SampleError, Variant, sample
from tests.server.schemas import breaches

COMPONENTS: dict[str, Any] = {
    "Group": {
        "type": "object",
        "required": ["id", "owner"],
        "properties": {
            "id": {"type": "string", "pattern": r"^UGR-\d{4}-[0-9]{4}$"},
            "owner": {"$ref": "#/components/schemas/User"},
            "parent": {"anyOf": [{"$ref": "#/components/schemas/Group"}, {"type": "null"}]},
            "children": {"type": "array", "items": {"$ref": "#/components/schemas/Group"}},
        },
    },
    "User": {
        "type": "object",
        "required": ["id"],
        "properties": {
            "id": {"type": "integer", "format": "int64"},
            "secret": {"type": "string", "writeOnly": True},
            "seen": {"type": ["string", "null"], "format": "date-time"},
            "kind": {"anyOf": [{"enum": ["Client", "Vendor"]}, {"type": "null"}]},
        },
    },
    "Cat": {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string"}, "lives": {"type": "integer", "maximum": 9}},
    },
    "Tree": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
    "Endless": {
        "type": "object",
        "required": ["next"],
        "properties": {"next": {"$ref": "#/components/schemas/Endless"}},
    },
}
DOCUMENT: dict[str, Any] = {"openapi": "3.1.0", "components": {"schemas": COMPONENTS}}

SCHEMAS: dict[str, Any] = {
    "any": {},
    "true": True,
    "null": {"type": "null"},
    "group": {"$ref": "#/components/schemas/Group"},
    "users": {"type": "array", "items": {"$ref": "#/components/schemas/User"}, "minItems": 3},
    "tree": {"$ref": "#/components/schemas/Tree"},
    "map": {"type": "object", "additionalProperties": {"type": "integer", "minimum": 3}},
    "free": {"type": "object"},
    "closed": {
        "type": "object",
        "properties": {"$meta": {"type": "string", "maxLength": 3}},
        "additionalProperties": False,
    },
    "patterns": {"type": "string", "allOf": [{"pattern": "^A-[0-9]{1,19}$"}, {"minLength": 6}]},
    "merged": {
        "allOf": [
            {"$ref": "#/components/schemas/User"},
            {"required": ["name"], "properties": {"name": {"type": "string", "minLength": 40}}},
        ]
    },
    "narrowed": {"allOf": [{"type": "number"}, {"type": "integer", "exclusiveMinimum": 4}]},
    "number": {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1},
    "even": {"type": "integer", "multipleOf": 2, "minimum": 3, "maximum": 5},
    "const": {"const": {"a": [1]}},
    "enum": {"enum": [None, 3, "x"]},
    "unique": {"type": "array", "items": {"enum": ["a", "b"]}, "uniqueItems": True},
    "pair": {"type": "array", "prefixItems": [{"type": "string"}, {"type": "boolean"}]},
    "either": {"oneOf": [{"type": "string", "maxLength": 1}, {"type": "integer"}]},
    "cat": {
        "oneOf": [{"$ref": "#/components/schemas/Cat"}],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"cat": "#/components/schemas/Cat"},
        },
    },
    "beside": {
        "required": ["a"],
        "properties": {"a": {"type": "string"}},
        "anyOf": [{"required": ["b"], "properties": {"b": {"type": "integer"}}}],
    },
    **{
        kind: {"type": "string", "format": kind}
        for kind in ("date-time", "date", "time", "uuid", "email", "uri", "ipv4", "ipv6", "byte")
    },
}


@pytest.mark.parametrize("variant", Variant)
@pytest.mark.parametrize("name", SCHEMAS)
def test_sample_conforms_and_repeats(name: str, variant: Variant) -> None:
    made = sample(DOCUMENT, SCHEMAS[name], variant)
    assert breaches(DOCUMENT, SCHEMAS[name], made) == []
    assert made == sample(DOCUMENT, SCHEMAS[name], variant)


def test_variants_differ_as_named() -> None:
    group = SCHEMAS["group"]
    full = sample(DOCUMENT, group)
    assert set(full) == {"id", "owner", "parent", "children"}
    assert set(full["owner"]) == {"id", "seen", "kind"}
    assert set(sample(DOCUMENT, group, Variant.REQUIRED)) == {"id", "owner"}
    assert sample(DOCUMENT, group, Variant.NULLS)["owner"]["seen"] is None
    assert sample(DOCUMENT, group, Variant.NULLS)["owner"]["kind"] is None
    assert UNKNOWN_MEMBER in sample(DOCUMENT, group, Variant.UNKNOWN)["owner"]
    assert "secret" in sample(DOCUMENT, group, side="request")["owner"]


def test_numbers_do_not_fit_a_double_and_differ_by_name() -> None:
    users = sample(DOCUMENT, SCHEMAS["users"])
    ids = [user["id"] for user in users]
    assert all(type(number) is int and number > 2**53 for number in ids)
    texts = sample(
        DOCUMENT, {"properties": {"first": {"type": "string"}, "last": {"type": "string"}}}
    )
    assert texts["first"] != texts["last"]


def test_written_examples_are_used_where_they_conform() -> None:
    schema = {
        "properties": {
            "id": {"type": "string", "examples": ["003-061"]},
            "size": {"type": "integer", "example": "not a number"},
        }
    }
    made = sample(DOCUMENT, schema, Variant.EXAMPLE)
    assert made["id"] == "003-061"
    assert type(made["size"]) is int


def test_a_schema_without_a_finite_value_is_refused() -> None:
    with pytest.raises(SampleError):
        sample(DOCUMENT, {"$ref": "#/components/schemas/Endless"})


@pytest.mark.parametrize(
    "pattern",
    [
        r"^UGR-\d\d\d\d-\d\d\d\d$",
        "^[0-9]{1,19}$",
        r"^(?:ab|c)+[^x\]]$",
        r"^[\w.-]+@[a-z]{2,}\.(com|org)$",
        r"a|b",
        r"^\S*$",
    ],
)
def test_pattern_is_matched(pattern: str) -> None:
    assert matching_text(pattern, shortest=0) is not None


def test_pattern_with_lengths() -> None:
    assert len(matching_text("^[0-9]{1,19}$", shortest=19)) == 19
    with pytest.raises(ValueError, match="no text made"):
        matching_text("^[0-9]{5}$", longest=4)
