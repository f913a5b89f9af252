"""Compare a value as the page describes it with the document's schema of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.compare.pages.comparing import deprecation, inside, spot_of
from generator.compare.pages.difference import Edit
from generator.compare.pages.placing import aligned, only_fit
from generator.compare.pages.schema_of import member_schema, schema_of
from generator.compare.pages.value_limits import compare_limits
from generator.read.pages.facts import UNKNOWN_NAME

if TYPE_CHECKING:
    from generator.compare.pages.comparing import Comparing
    from generator.read.pages.facts import Member, Value

__all__ = ["compare_members", "compare_values", "said_types"]

_DEEPEST: Final = 40
_NEED: Final = ("optional", "required")


def compare_values(to: Comparing, where: str, page: Value, document: Value, depth: int = 0) -> None:
    """Compare two values, and all that is below them."""
    if depth > _DEEPEST:
        return
    if page.flattened and page.members and "array" in document.types and document.items:
        to.contradicts(spot_of(where, page, document), "type", "object", "array")
        document = document.items
    document = aligned(page, document)
    if not _types(to, where, page, document):
        return
    compare_limits(to, where, page, document)
    _items(to, where, page, document, depth)
    _members(to, where, page, document, depth)


def compare_members(
    to: Comparing, where: str, page: Member, document: Member, depth: int = 0
) -> None:
    """Compare two members, or parameters, of one name."""
    spot = spot_of(where, page, document)
    if page.required is not None and page.required != document.required:
        to.contradicts(spot, "required", _NEED[page.required], _NEED[bool(document.required)])
    deprecation(to, spot, page=page.deprecated, document=document.deprecated)
    untyped = not page.value.types and page.value.complete and not page.value.sample
    if untyped and "types" in to.states and document.value.types:
        to.document_only(spot, "type", said_types(document.value))
    compare_values(to, where, page.value, document.value, depth + 1)


def said_types(value: Value) -> str:
    """Return the types of a value in words."""
    return " or ".join(value.types)


def _types(to: Comparing, where: str, page: Value, document: Value) -> bool:
    """Compare the types; return whether more can be compared, which needs the same ones."""
    spot = spot_of(where, page, document)
    if not page.types or not document.types:
        if page.types and not page.sample and not document.members and document.complete:
            types = page.types[0] if len(page.types) == 1 else list(page.types)
            to.page_only(spot, "type", said_types(page), Edit(spot.below("type"), types))
        return True
    theirs, ours = set(page.types) - {"null"}, set(document.types) - {"null"}
    wide = ours | ({"integer"} if "number" in ours else set[str]())
    loose = page.sample or not document.complete
    if not theirs <= wide if loose else theirs != ours:
        to.contradicts(spot, "type", said_types(page), said_types(document))
        return False
    if "null" in page.types and "null" not in document.types:
        to.page_only(spot, "null", "null", Edit(spot.below("type"), [*document.types, "null"]))
        return True
    formal = "null" in to.states and not page.sample
    if formal and "null" in document.types and "null" not in page.types:
        to.document_only(spot, "null", "null")
    return True


def _items(to: Comparing, where: str, page: Value, document: Value, depth: int) -> None:
    spot = spot_of(where, page, document)
    if page.items is not None and document.items is not None:
        compare_values(to, f"{where}[]", page.items, document.items, depth + 1)
    elif page.items is not None and page.items.types and "array" in document.types:
        edit = Edit(spot.below("items"), schema_of(page.items))
        to.page_only(spot, "items", said_types(page.items), edit)
        return
    formal = "items" in to.states and not page.sample and page.complete
    if formal and page.items is None and "array" in page.types and document.items is not None:
        to.document_only(spot, "items", said_types(document.items))


def _members(to: Comparing, where: str, page: Value, document: Value, depth: int) -> None:
    ours = {each.name: each for each in document.members}
    theirs = {each.name: each for each in page.members}
    for name, each in theirs.items():
        known = only_fit(each, document) if name == UNKNOWN_NAME else ours.get(name)
        if known is not None:
            compare_members(to, inside(where, known.name), each, known, depth)
        elif name == UNKNOWN_NAME:
            why = "the names above it are cut off, and not exactly one place fits"
            to.unplaced.append((each.at, why))
        else:
            spot = spot_of(inside(where, name), each, document)
            to.page_only(
                spot, "member", said_types(each.value) or "a member", *_adding(each, document)
            )
    if not theirs or UNKNOWN_NAME in theirs or not page.complete or "members" not in to.states:
        return
    for name, known in ours.items():
        if name not in theirs and name != "*":
            spot = spot_of(inside(where, name), page, known)
            to.document_only(spot, "member", said_types(known.value) or "a member")


def _adding(member: Member, document: Value) -> tuple[Edit, ...]:
    """Return the edits that add a member to the document's object."""
    if not document.complete or "object" not in document.types:
        return ()
    spot = spot_of("", document, document)
    if member.name == "*":
        return (Edit(spot.below("additionalProperties"), member_schema(member)),)
    edits = [Edit(spot.below("properties", member.name), member_schema(member))]
    if member.required:
        edits.append(Edit(spot.below("required"), member.name, append=True))
    return tuple(edits)
