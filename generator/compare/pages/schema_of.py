"""Write the facts of a page as a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from generator.read.pages.facts import Member, Value

__all__ = ["Json", "member_schema", "schema_of"]

Json = dict[str, Any]
_DEEPEST: Final = 40


def schema_of(value: Value, *, words: str = "", deprecated: bool = False, depth: int = 0) -> Json:
    """Write the schema of a value; what the page does not say is not there."""
    schema: Json = {"description": words} if words else {}
    if depth > _DEEPEST:
        return schema
    types = list(value.types)
    if types:
        schema["type"] = types[0] if len(types) == 1 else types
    if value.format:
        schema["format"] = value.format
    schema |= value.limits
    if deprecated:
        schema["deprecated"] = True
    if value.items is not None:
        schema["items"] = schema_of(value.items, depth=depth + 1)
    listed = [each for each in value.members if each.name != "*"]
    required = [each.name for each in listed if each.required]
    if required:
        schema["required"] = required
    if listed:
        schema["properties"] = {each.name: member_schema(each, depth + 1) for each in listed}
    rest = next((each for each in value.members if each.name == "*"), None)
    if rest is not None:
        schema["additionalProperties"] = member_schema(rest, depth + 1)
    if value.examples and not value.sample:
        schema["examples"] = list(value.examples)
    return schema


def member_schema(member: Member, depth: int = 0) -> Json:
    """Write the schema of a member."""
    return schema_of(
        member.value, words=member.description, deprecated=member.deprecated, depth=depth
    )
