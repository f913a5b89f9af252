"""Compare a value as the page describes it with the document's schema of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import define, field

from generator.compare.pages.difference import Difference, Edit, Kind, shown
from generator.compare.pages.schema_of import member_schema, schema_of
from generator.jsontree import child
from generator.read.pages.facts import UNKNOWN_NAME, Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.read.pages.facts import Member, Value

__all__ = ["Comparing", "compare_values"]

_DEEPEST: Final = 40


@define
class Comparing:
    """What is found while one operation of a page is compared."""

    operation: str
    file: str
    form: str
    states: frozenset[str]
    other_source: Callable[[str], str]
    """Return the source that the document names for a pointer, if it is not the page; else ""."""
    found: list[Difference] = field(factory=list[Difference])
    unplaced: list[tuple[Place, str]] = field(factory=list[tuple[Place, str]])

    def add(
        self,
        kind: Kind,
        where: str,
        what: str,
        page: object,
        document: object,
        at: Place,
        pointer: str,
        edits: tuple[Edit, ...] = (),
    ) -> None:
        """Note a difference."""
        self.found.append(
            Difference(
                kind=kind,
                operation=self.operation,
                where=where,
                what=what,
                page=shown(page),
                document=shown(document),
                at=at,
                pointer=pointer,
                file=self.file,
                form=self.form,
                source=self.other_source(pointer) if kind == "document only" else "",
                edits=edits,
            )
        )


def compare_values(to: Comparing, where: str, page: Value, document: Value, depth: int = 0) -> None:
    """Compare two values, and all that is below them."""
    if depth > _DEEPEST:
        return
    page, document = _aligned(to, where, page, document)
    _types(to, where, page, document)
    _format(to, where, page, document)
    _limits(to, where, page, document)
    _examples(to, where, page, document)
    if page.items is not None and document.items is not None:
        compare_values(to, f"{where}[]", page.items, document.items, depth + 1)
    elif page.items is not None and page.items.types and "array" in document.types:
        edit = Edit(child(document.at.pointer, "items"), schema_of(page.items))
        to.add(
            "page only",
            where,
            "items",
            _types_of(page.items),
            "",
            page.items.at,
            document.at.pointer,
            (edit,),
        )
    elif (
        document.items is not None
        and document.items.types
        and "array" in page.types
        and page.items is None
        and "items" in to.states
        and not page.sample
        and page.complete
    ):
        to.add(
            "document only",
            where,
            "items",
            "",
            _types_of(document.items),
            page.at,
            document.items.at.pointer,
        )
    _members(to, where, page, document, depth)


def _aligned(to: Comparing, where: str, page: Value, document: Value) -> tuple[Value, Value]:
    """Find the level of the document's value that the page's members belong to."""
    if page.flattened and page.members and "array" in document.types and document.items is not None:
        to.add("contradicts", where, "type", "object", "array", page.at, document.at.pointer)
        return page, document.items
    if page.unwrapped and page.members:
        names = {each.name for each in page.members}
        level: Value | None = document
        for _ in range(4):
            if level is None or names & {each.name for each in level.members}:
                break
            level = (
                level.items
                if level.items is not None
                else (level.members[0].value if len(level.members) == 1 else None)
            )
        if level is not None and names & {each.name for each in level.members}:
            return page, level
    return page, document


def _types_of(value: Value) -> str:
    return " or ".join(value.types)


def _types(to: Comparing, where: str, page: Value, document: Value) -> None:
    if not page.types or not document.types:
        if page.types and not page.sample and not document.members and document.complete:
            edit = Edit(
                child(document.at.pointer, "type"),
                page.types[0] if len(page.types) == 1 else list(page.types),
            )
            to.add(
                "page only",
                where,
                "type",
                _types_of(page),
                "",
                page.at,
                document.at.pointer,
                (edit,),
            )
        return
    theirs, ours = set(page.types) - {"null"}, set(document.types) - {"null"}
    wide = ours | ({"integer"} if "number" in ours else set[str]())
    if not theirs <= wide if page.sample or not document.complete else theirs != ours:
        to.add(
            "contradicts",
            where,
            "type",
            _types_of(page),
            _types_of(document),
            page.at,
            document.at.pointer,
        )
        return
    if "null" in page.types and "null" not in document.types:
        edit = Edit(child(document.at.pointer, "type"), [*document.types, "null"])
        to.add("page only", where, "null", "null", "", page.at, document.at.pointer, (edit,))
    elif (
        "null" in document.types
        and "null" not in page.types
        and "null" in to.states
        and not page.sample
    ):
        to.add("document only", where, "null", "", "null", page.at, document.at.pointer)


def _format(to: Comparing, where: str, page: Value, document: Value) -> None:
    if page.format == document.format:
        return
    if page.format is None:
        if "format" in to.states and not page.sample and page.types:
            to.add(
                "document only", where, "format", "", document.format, page.at, document.at.pointer
            )
    elif document.format is None:
        edit = Edit(child(document.at.pointer, "format"), page.format)
        to.add("page only", where, "format", page.format, "", page.at, document.at.pointer, (edit,))
    else:
        to.add(
            "contradicts",
            where,
            "format",
            page.format,
            document.format,
            page.at,
            document.at.pointer,
        )


def _limits(to: Comparing, where: str, page: Value, document: Value) -> None:
    theirs, ours = _comparable(page), _comparable(document)
    for key in sorted(theirs.keys() | ours.keys()):
        if theirs.get(key) == ours.get(key) and type(theirs.get(key)) is type(ours.get(key)):
            continue
        if key not in ours:
            edit = Edit(child(document.at.pointer, key), page.limits.get(key))
            to.add("page only", where, key, theirs[key], "", page.at, document.at.pointer, (edit,))
        elif key not in theirs:
            kind = "enum" if key == "enum" else "limits"
            if kind in to.states and not page.sample and (page.types or page.limits):
                to.add("document only", where, key, "", ours[key], page.at, document.at.pointer)
        elif key == "enum":
            _enum(to, where, page, document)
        elif _text(theirs[key]) != _text(ours[key]):
            to.add("contradicts", where, key, theirs[key], ours[key], page.at, document.at.pointer)


def _comparable(value: Value) -> dict[str, Any]:
    """Return the limits in one spelling: one allowed value is a list of one."""
    limits = dict(value.limits)
    if "const" in limits and "enum" not in limits:
        limits["enum"] = [limits.pop("const")]
    return limits


def _text(value: object) -> str:
    return (
        shown(value) if not isinstance(value, float) or not value.is_integer() else str(int(value))
    )


def _enum(to: Comparing, where: str, page: Value, document: Value) -> None:
    theirs = {_text(each): each for each in _comparable(page)["enum"]}
    ours = {_text(each): each for each in _comparable(document)["enum"]}
    for text in theirs.keys() - ours.keys():
        edits = (
            (Edit(child(document.at.pointer, "enum"), theirs[text], append=True),)
            if "enum" in document.limits
            else ()
        )
        to.add("page only", where, "value", text, "", page.at, document.at.pointer, edits)
    for text in sorted(ours.keys() - theirs.keys()):
        to.add("document only", where, "value", "", text, page.at, document.at.pointer)


def _examples(to: Comparing, where: str, page: Value, document: Value) -> None:
    if page.sample:
        return
    for each in page.examples:
        if all(_text(each) != _text(other) for other in document.examples):
            pointer = child(document.at.pointer, "examples")
            edit = Edit(pointer, each, append=True)
            to.add("page only", where, "example", each, "", page.at, document.at.pointer, (edit,))
    if document.examples and not page.examples and "examples" in to.states and page.types:
        to.add(
            "document only",
            where,
            "example",
            "",
            document.examples[0],
            page.at,
            document.at.pointer,
        )


def _members(to: Comparing, where: str, page: Value, document: Value, depth: int) -> None:
    ours = {each.name: each for each in document.members}
    theirs = {each.name: each for each in page.members}
    for name, each in theirs.items():
        known = ours.get(name)
        if name == UNKNOWN_NAME:
            known = _only_fit(each, document)
            if known is None:
                to.unplaced.append(
                    (each.at, "the names above it are cut off, and more than one place fits")
                )
                continue
        inside = _joined(where, name if known is None else known.name)
        if known is not None:
            compare_members(to, inside, each, known, depth)
        else:
            to.add(
                "page only",
                inside,
                "member",
                _types_of(each.value) or "a member",
                "",
                each.at,
                document.at.pointer,
                _adding(each, document),
            )
    if not theirs or not page.complete or "members" not in to.states or UNKNOWN_NAME in theirs:
        return
    for name, known in ours.items():
        if name not in theirs and name != "*":
            to.add(
                "document only",
                _joined(where, name),
                "member",
                "",
                _types_of(known.value) or "a member",
                page.at,
                known.at.pointer,
            )


def _joined(where: str, name: str) -> str:
    return (
        f"{where}: {name}" if where and ":" not in where else f"{where}.{name}" if where else name
    )


def _only_fit(member: Member, document: Value) -> Member | None:
    """Return the one member of the document below which the names that the page shows occur."""
    fits = [each for each in document.members if _fits(member.value, each.value)]
    return fits[0] if len(fits) == 1 else None


def _fits(page: Value, document: Value) -> bool:
    if page.types and document.types and not set(page.types) & set(document.types):
        return False
    if page.items is not None:
        return document.items is not None and _fits(page.items, document.items)
    names = {each.name for each in page.members}
    if names == {UNKNOWN_NAME}:
        return _only_fit(page.members[0], document) is not None
    known = {each.name for each in document.members}
    return not names or len(names & known) * 2 > len(names)


def _adding(member: Member, document: Value) -> tuple[Edit, ...]:
    """Return the edits that add a member to the document's object."""
    if not document.complete or "object" not in document.types:
        return ()
    pointer = document.at.pointer
    if member.name == "*":
        return (Edit(child(pointer, "additionalProperties"), member_schema(member)),)
    edits = [Edit(child(child(pointer, "properties"), member.name), member_schema(member))]
    if member.required:
        edits.append(Edit(child(pointer, "required"), member.name, append=True))
    return tuple(edits)


def compare_members(
    to: Comparing, where: str, page: Member, document: Member, depth: int = 0
) -> None:
    """Compare two members, or parameters, of one name."""
    if page.required is not None and page.required != document.required:
        said = ("optional", "required")
        to.add(
            "contradicts",
            where,
            "required",
            said[page.required],
            said[bool(document.required)],
            page.at,
            document.at.pointer,
        )
    compare_deprecation(
        to, where, page.deprecated, document.deprecated, page.at, document.at.pointer
    )
    compare_values(to, where, page.value, document.value, depth + 1)


def compare_deprecation(
    to: Comparing, where: str, page: bool, document: bool, at: Place, pointer: str
) -> None:
    """Compare whether both call a thing deprecated."""
    if page and not document:
        edit = Edit(child(pointer, "deprecated"), True)
        to.add("page only", where, "deprecated", "deprecated", "", at, pointer, (edit,))
    elif document and not page and "deprecated" in to.states:
        to.add("document only", where, "deprecated", "", "deprecated", at, pointer)
