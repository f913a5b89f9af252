"""Read the phrases by which pages name types: `string(uuid)`, `Array of objects (Group)`."""

from __future__ import annotations

import re
from typing import Final

from attrs import evolve, frozen

__all__ = ["Shape", "read_type"]

_DEEPEST: Final = 8
_LONGEST: Final = 10_000
_NAMES: Final = {
    "string": ("string", None),
    "integer": ("integer", None),
    "int": ("integer", None),
    "long": ("integer", "int64"),
    "number": ("number", None),
    "float": ("number", None),
    "double": ("number", "double"),
    "boolean": ("boolean", None),
    "bool": ("boolean", None),
    "object": ("object", None),
    "json object": ("object", None),
    "jsonobject": ("object", None),
    "array": ("array", None),
    "json array": ("array", None),
    "jsonarray": ("array", None),
    "null": ("null", None),
    "any": ("", None),
}
_WORDS: Final = "|".join(sorted((re.escape(each) for each in _NAMES), key=len, reverse=True))
_NAME: Final = re.compile(
    rf"(?P<name>(?i:{_WORDS}))(?P<many>s?)"
    r"(?=$|[\s(<\[\]|,.;:)]|(?<=[a-z])[A-Z])"
)
_FORMAT_ROUND: Final = re.compile(r"\((?P<format>[\w.:/+-]{1,60})\)")
_FORMAT_SHARP: Final = re.compile(r"\s*<\s*(?P<format>[\w.:/+ -]{1,60}?)\s*>")
_TITLE: Final = re.compile(r"\s\((?P<title>[\w.$: \[\]<>-]{1,120})\)")
_LIST: Final = re.compile(r"(?i:array of)\s+")
_OPEN: Final = re.compile(r"(?i:array)\s*\[\s*")
_NEXT: Final = re.compile(
    r"\s*(?:\||,(?=\s?(?:null|string|integer|number|boolean|object|array)\b))\s*"
    r"|\s+or\s+(?=(?:null|\(|Array of|[a-z]+s?\b))"
)


@frozen
class Shape:
    """The types that a phrase names; `items` is that of a list's entries, where it says."""

    types: tuple[str, ...] = ()
    format: str | None = None
    items: Shape | None = None


def read_type(text: str, depth: int = 0) -> tuple[Shape, str] | None:
    """Read the type that `text` starts with; return it with the rest, or None if there is none."""
    first = _one(text[:_LONGEST], depth)
    if first is None:
        return None
    shape, rest = first
    while found := _NEXT.match(rest):
        other = _one(rest[found.end() :], depth)
        if other is None:
            break
        shape, rest = _joined(shape, other[0]), other[1]
    if "object" not in shape.types and (named := _FORMAT_SHARP.match(rest)):
        shape, rest = _formatted(shape, named["format"]), rest[named.end() :]
    return shape, rest


def _one(text: str, depth: int) -> tuple[Shape, str] | None:
    if depth > _DEEPEST:
        return None
    if found := _LIST.match(text):
        inner = _one(text[found.end() :], depth + 1)
        return (Shape(("array",), items=inner[0]), inner[1]) if inner else None
    if found := _OPEN.match(text):
        inner = read_type(text[found.end() :], depth + 1)
        if inner is None or not inner[1].lstrip().startswith("]"):
            return None
        return Shape(("array",), items=inner[0]), inner[1].lstrip()[1:]
    if text.startswith("("):
        inner = read_type(text[1:], depth + 1)
        if inner is None or not inner[1].startswith(")"):
            return None
        return inner[0], inner[1][1:]
    return _named(text)


def _named(text: str) -> tuple[Shape, str] | None:
    found = _NAME.match(text)
    if found is None:
        return None
    name, form = _NAMES[found["name"].lower()]
    rest = text[found.end() :]
    if said := _FORMAT_ROUND.match(rest) or _FORMAT_SHARP.match(rest):
        form, rest = said["format"], rest[said.end() :]
    if titled := _TITLE.match(rest):
        rest = rest[titled.end() :]
    if form == name:
        form = None
    return Shape((name,) if name else (), form), rest


def _joined(one: Shape, other: Shape) -> Shape:
    return Shape(
        types=tuple(dict.fromkeys((*one.types, *other.types))),
        format=one.format or other.format,
        items=one.items or other.items,
    )


def _formatted(shape: Shape, name: str) -> Shape:
    """Give the format to the type that can have one: to a list's entries, not to the list."""
    if shape.items is not None and shape.types == ("array",):
        return evolve(shape, items=_formatted(shape.items, name))
    return evolve(shape, format=shape.format or name)
