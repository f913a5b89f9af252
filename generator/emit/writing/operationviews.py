"""Ready pieces of the list of a package's operations, in the order of the document's tags."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from attrs import frozen

from generator.describe.api import Api, Operation, Tag
from generator.describe.prose import one_line
from generator.emit.writing import text
from generator.emit.writing.callviews import CallWriter
from generator.emit.writing.imports import Imports
from generator.emit.writing.text import Code

_GROUPS: Final = ("", "nav")
"""The kinds of tags that group operations; one of any other kind marks some."""
_DEEPEST: Final = 6
"""Levels of headings that Markdown has."""


@frozen
class Section:
    """A heading, what is said below it, and the operations; all without a heading are one."""

    heading: Code
    description: Code
    rows: tuple[Mapping[str, Code], ...]


def operations_view(api: Api, writer: CallWriter) -> dict[str, Any]:
    """Return the variables of the template: one table, or one for each tag that groups.

    Tags that say no more than a name and a description make no sections.
    """
    title = Code(_cell(f"Operations of {one_line(api.title or api.vendor)} {api.version}".strip()))
    grouped = any(each.parent or each.kind or each.summary for each in api.tags)
    marks = {each.name: each for each in api.tags if each.kind not in _GROUPS} if grouped else {}
    if grouped:
        sections = list(_sections(api, writer, marks))
    else:
        rows = tuple(_row(each, writer, {}) for each in api.operations)
        sections = [Section(Code(""), Code(""), rows)]
    marked = any(name in marks for each in api.operations for name in each.tags)
    return {"title": title, "sections": sections, "marked": marked}


def _sections(api: Api, writer: CallWriter, marks: Mapping[str, Tag]) -> Iterator[Section]:
    members: dict[str, list[Operation]] = {}
    for each in api.operations:
        group = next((name for name in each.tags if name not in marks), "")
        members.setdefault(group, []).append(each)
    for depth, tag in _tree([each for each in api.tags if each.name not in marks]):
        found = members.pop(tag.name, [])
        yield _section(tag, depth, [_row(each, writer, marks) for each in found])
    for name in sorted(members, key=lambda each: (not each, each)):
        tag = Tag(name or "Others", summary="" if name else "Other operations")
        yield _section(tag, 0, [_row(each, writer, marks) for each in members[name]])


def _tree(tags: Sequence[Tag]) -> Iterator[tuple[int, Tag]]:
    """Yield each tag after the one that it stands under, with its depth; circles are opened."""
    known = {each.name for each in tags}
    below: dict[str, list[Tag]] = {}
    for each in tags:
        below.setdefault(each.parent if each.parent in known else "", []).append(each)
    seen: set[str] = set()
    for root in (*below.get("", ()), *tags):
        stack = [(0, root)]
        while stack:
            depth, tag = stack.pop()
            if tag.name not in seen:
                seen.add(tag.name)
                yield depth, tag
                stack += [(depth + 1, each) for each in reversed(below.get(tag.name, ()))]


def _section(tag: Tag, depth: int, rows: Sequence[Mapping[str, Code]]) -> Section:
    level = "#" * min(depth + 2, _DEEPEST)
    heading = _cell(one_line(tag.summary or tag.name))
    described = _cell(one_line(text.sentence(tag.description))) if tag.description else ""
    return Section(Code(f"{level} {heading}"), Code(described), tuple(rows))


def _row(each: Operation, writer: CallWriter, marks: Mapping[str, Tag]) -> Mapping[str, Code]:
    returns = writer.signature(each, writer.code(Imports(""))).returns
    shown = [marks[name] for name in each.tags if name in marks]
    said = ", ".join(f"{tag.kind}: {tag.summary or tag.name}" for tag in shown)
    return {
        "method": _methods(each),
        "call": Code(_cell(f"{each.method} {each.path}")),
        "retry": Code(each.retry),
        "returns": Code(_cell(str(returns))),
        "marks": Code(_cell(said)),
    }


def _methods(each: Operation) -> Code:
    """Return the names of the methods that make a call, and a word if it is deprecated."""
    others = [found.name for found in (each.paging, each.streaming) if found is not None]
    names = ", ".join(f"`{name}`" for name in (each.name, *others))
    return Code(f"{names} (deprecated)" if each.deprecated else names)


def _cell(said: str) -> str:
    shown = one_line(said).replace("\\|", "\\ |").replace("|", "\\|")
    return shown.replace("`", "'").replace("<", "&lt;")
