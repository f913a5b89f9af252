"""A JSON value for a schema: the same each time, and another one for each place in a document."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

from attrs import evolve, frozen

from tests.server.merging import merge, merge_all
from tests.server.scalars import number_of, sample_integer, sample_number, sample_text
from tests.server.schemas import conforms
from usergroups.testing._openapi.documents import Content, Json, Operation, follow

if TYPE_CHECKING:
    from collections.abc import Callable

Side: TypeAlias = Literal["request", "response"]

UNKNOWN_MEMBER = "addedLater"
UNKNOWN_VALUE = {"deep": [1, None, "text"]}


class Variant(StrEnum):
    """The choice among the values that conform."""

    FULL = "full"
    """Every property."""
    EXAMPLE = "example"
    """Every property, and the schemas' own examples where they conform."""
    REQUIRED = "required"
    """Only what is required, arrays as short as may be."""
    NULLS = "nulls"
    """Every property, null wherever null is allowed."""
    UNKNOWN = "unknown"
    """Every property, and in each open object a member that the document does not know."""


class SampleError(ValueError):
    """We found no value that conforms."""


def sample(
    document: Json,
    schema: Any,
    variant: Variant = Variant.FULL,
    *,
    side: Side = "response",
    name: str = "",
) -> Any:
    """A value that conforms, without read-only members in requests, write-only in responses."""
    return _Maker(document, variant, side).value(schema, name)


def request_sample(document: Json, operation: Operation, variant: Variant = Variant.FULL) -> Any:
    """A value for the first of the operation's request bodies."""
    schema = operation.bodies[0].schema
    return sample(document, {} if schema is None else schema, variant, side="request")


def content_sample(document: Json, content: Content, variant: Variant = Variant.EXAMPLE) -> Any:
    """A value for a response's media type: with EXAMPLE the one it carries, if it carries one."""
    if variant is Variant.EXAMPLE:
        for value in _written_examples(document, content.node):
            if content.schema is None or conforms(document, content.schema, value):
                return value
    return sample(document, content.schema or {}, variant)


def _written_examples(document: Json, node: Json) -> list[Any]:
    found = [node["example"]] if "example" in node else []
    several = node.get("examples", {})
    if isinstance(several, list):
        return found + several
    entries = [follow(document, entry) for entry in several.values()]
    return found + [entry["value"] for entry in entries if "value" in entry]


class _TooDeepError(SampleError):
    """A reference that is being followed already."""


@frozen
class _Maker:
    document: Json
    variant: Variant
    side: Side
    inside: tuple[str, ...] = ()

    def value(self, schema: Any, name: str) -> Any:
        node: Json = {} if isinstance(schema, bool) else schema
        return self.entering(node).whole(merge_all(self.document, node), name)

    def entering(self, schema: Json) -> _Maker:
        """The maker below the schema's reference; a reference is followed once on the way down."""
        reference = schema.get("$ref")
        if reference is None:
            return self
        if reference in self.inside:
            raise _TooDeepError(f"{name_of(reference)} within itself")
        return evolve(self, inside=(*self.inside, reference))

    def whole(self, schema: Json, name: str) -> Any:
        """A value for a schema that has neither a reference nor `allOf` at its top."""
        if self.variant is Variant.EXAMPLE:
            for value in _written_examples(self.document, schema):
                if conforms(self.document, schema, value):
                    return value
        for key in ("anyOf", "oneOf"):
            if key in schema:
                return self.branch(schema, key, name)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self.listed(schema["enum"], name)
        return self.typed(schema, name)

    def branch(self, schema: Json, key: str, name: str) -> Any:
        """A value of the first branch that conforms, else of the first that could be made."""
        beside = {k: v for k, v in schema.items() if k not in {key, "discriminator"}}
        fallback: list[Any] = []
        for branch in sorted(schema[key], key=self.late):
            try:
                merged = merge(merge_all(self.document, branch), beside)
                made = self.entering(branch).whole(merged, name)
            except SampleError:
                continue
            made = _discriminated(schema, branch, made)
            if len(schema[key]) == 1 or conforms(self.document, schema, made):
                return made
            fallback.append(made)
        if fallback:
            return fallback[0]
        raise SampleError(f"{name}: no branch of {key} gives a value")

    def late(self, branch: Json) -> bool:
        """Sorts a null branch last, or all others where nulls are wanted."""
        is_null = merge_all(self.document, branch).get("type") in ("null", ["null"])
        return is_null is not (self.variant is Variant.NULLS)

    def listed(self, values: list[Any], name: str) -> Any:
        usable = [value for value in values if value is not None]
        if not usable or (self.variant is Variant.NULLS and None in values):
            return None
        return usable[number_of(name, len(usable))]

    def typed(self, schema: Json, name: str) -> Any:
        kind = _kind(schema, nulls=self.variant is Variant.NULLS)
        if kind == "object":
            return self.members(schema, name)
        if kind == "array":
            return self.items(schema, name)
        return _SCALARS[kind](schema, name)

    def items(self, schema: Json, name: str) -> list[Any]:
        low: int = schema.get("minItems", 0)
        wanted = low if self.variant is Variant.REQUIRED else max(low, 2)
        wanted = min(wanted, schema.get("maxItems", wanted))
        heads: list[Any] = schema.get("prefixItems", [])
        made: list[Any] = []
        for index in range(max(wanted, len(heads))):
            item = heads[index] if index < len(heads) else schema.get("items", {})
            try:
                value = self.value(item, f"{name}[{index}]")
            except _TooDeepError:
                break
            if not (schema.get("uniqueItems") and value in made):
                made.append(value)
        if len(made) < low:
            raise _TooDeepError(f"{name}: {low} items wanted")
        return made

    def members(self, schema: Json, name: str) -> Json:
        required: list[str] = schema.get("required", [])
        properties: Json = schema.get("properties", {})
        made: Json = {}
        for key in [*properties, *(key for key in required if key not in properties)]:
            if key not in required and self.left_out(properties[key]):
                continue
            try:
                made[key] = self.value(properties.get(key, {}), f"{name}.{key}" if name else key)
            except _TooDeepError:
                if key in required:
                    raise
        return {**made, **self.additional(schema, properties)}

    def left_out(self, schema: Any) -> bool:
        hidden = "readOnly" if self.side == "request" else "writeOnly"
        never = schema is False or bool(merge_all(self.document, schema).get(hidden))
        return self.variant is Variant.REQUIRED or never

    def additional(self, schema: Json, properties: Json) -> Json:
        """Members that the document does not name: two where it gives a type, else as wanted."""
        others = schema.get("additionalProperties", True)
        short = self.variant is Variant.REQUIRED and "minProperties" not in schema
        if others is False or short:
            return {}
        if isinstance(others, dict) and others:
            try:
                return {key: self.value(others, key) for key in ("first", "second")}
            except _TooDeepError:
                return {}
        if self.variant is Variant.UNKNOWN:
            return {UNKNOWN_MEMBER: UNKNOWN_VALUE}
        return {} if properties else {"anything": "goes"}


def _kind(schema: Json, *, nulls: bool) -> str:
    """The type to make; told by the other keywords when the schema does not name one."""
    types = schema.get("type", [])
    listed: list[str] = [types] if isinstance(types, str) else types
    if "null" in listed and (nulls or listed == ["null"]):
        return "null"
    named = [name for name in listed if name != "null"]
    signs = {
        "properties": "object",
        "required": "object",
        "additionalProperties": "object",
        "items": "array",
        "prefixItems": "array",
        "pattern": "string",
        "format": "string",
        "minLength": "string",
        "maxLength": "string",
        "minimum": "number",
        "maximum": "number",
    }
    return named[0] if named else next((signs[key] for key in signs if key in schema), "any")


def _discriminated(schema: Json, branch: Json, made: Any) -> Any:
    """The value with the discriminator's member set to the branch's name."""
    found: Json = schema.get("discriminator", {})
    reference: str = branch.get("$ref", "")
    if not found or not reference or not isinstance(made, dict):
        return made
    mapping: dict[str, str] = found.get("mapping", {})
    named = [key for key, target in mapping.items() if target in {reference, name_of(reference)}]
    return {**cast("Json", made), found["propertyName"]: named[0] if named else name_of(reference)}


_SCALARS: dict[str, Callable[[Json, str], Any]] = {
    "string": sample_text,
    "integer": sample_integer,
    "number": sample_number,
    "boolean": lambda _, name: number_of(name, 2) == 0,
    "null": lambda _, __: None,
    "any": lambda _, __: {"any": ["value", 1, None, True]},
}


def name_of(reference: str) -> str:
    """The last part of a reference."""
    return reference.rpartition("/")[2]
