"""Find the fields in the lines that Redoc shows: a name, marks, a type, then words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from attrs import define, evolve, field

from generator.read.pages.facts import Place, Unread
from generator.read.pages.limits import as_json, read_listed, read_marks
from generator.read.pages.members import Draft
from generator.read.pages.redoc_words import is_mark
from generator.read.pages.types import Shape, read_type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.read.pages.lines import Line

__all__ = ["Fields", "read_fields"]

_NAME: Final = re.compile(r"[\w$@.\[\]:/*{}-]{1,120}|property name\s*\*")
_GLUED: Final = re.compile(r"(?P<name>[\w$@.\[\]-]*[A-Za-z0-9\])])(?P<mark>required|deprecated)")
_ROW: Final = re.compile(r"\|?\s*(?P<name>[^|]+?)\s*\|\s*(?P<rest>[^|]*(?:\|[^|]+)*?)\s*\|?")
_MARK_CELL: Final = re.compile(r"(?P<mark>required|optional)\s*\|\s*", re.IGNORECASE)
_RULE: Final = re.compile(r"[|:\s-]*-{3,}[|:\s-]*")
_NUMBER: Final = re.compile(r"-?\d+(?:\.\d+)?")
_MOST_WORDS: Final = 6
_MOST_MARKS: Final = 4
_ATTRIBUTE: Final = re.compile(
    r"(?<!Items )(?=(?:Items Enum|Enum|Default|Example|Examples|Value|Pattern|Format)\s?:\s)"
)
_WRAPPED: Final = re.compile(r"Array\s*(?:[(\[][^()\[\]]*[)\]]?)?")


@define
class Fields:
    """Facts found in the lines of a section."""

    drafts: list[Draft] = field(factory=list[Draft])
    cut: bool = False
    """Not all lines were read."""
    listed: bool = False
    """The fields are those of a list's entries."""
    unread: list[Unread] = field(factory=list[Unread])
    mended: list[Unread] = field(factory=list[Unread])
    before: list[Line] = field(factory=list["Line"])
    """Lines before the first field."""


def read_fields(lines: Sequence[Line]) -> Fields:
    """Find the fields of a section, in the order of the page, each with its indentation."""
    found = Fields()
    number = 0
    rules = 0
    while number < len(lines):
        line = lines[number]
        if _RULE.fullmatch(line.text):
            rules += 1
        elif _is_heading_of_table(lines, number):
            pass
        elif _WRAPPED.fullmatch(line.text) and not found.drafts:
            found.listed = True
        elif _ROW.fullmatch(line.text) and (draft := _row(line, found)):
            found.drafts.append(draft)
        elif started := _start(lines, number, found):
            draft, number = started
            found.drafts.append(draft)
            continue
        elif found.drafts and _may_be_heading(lines, number):
            why = "this may be a heading in words that are not known: what follows it is not read"
            found.unread.append(Unread(line.at, line.text[:200], why))
            found.cut = True
            break
        elif found.drafts:
            _more(found.drafts[-1], line, found)
        elif line.text not in {")", "]"}:
            found.before.append(line)
        number += 1
    if rules > 1 and any({"object", "array"} & set(each.shape.types) for each in found.drafts):
        found.mended.append(
            Unread(
                lines[0].at,
                lines[0].text[:200],
                "several tables: which fields are below others is not shown",
            )
        )
    return found


def _is_heading_of_table(lines: Sequence[Line], number: int) -> bool:
    """Return True for the row above a table's rule, unless it has a field, as conversions do it."""
    row, *after = lines[number : number + 2]
    return (
        "|" in row.text
        and bool(after)
        and _RULE.fullmatch(after[0].text) is not None
        and _row(row, Fields()) is None
    )


def _may_be_heading(lines: Sequence[Line], number: int) -> bool:
    """Return True for a few words directly above a field, which descriptions are not."""
    line, *after = lines[number : number + 2]
    if not after or not line.gap or after[0].gap or read_listed(line.text):
        return False
    words = line.text.rstrip(":").split()
    plain = len(words) <= _MOST_WORDS and line.text[-1] not in ".!?;,)]}"
    return plain and _start(lines, number + 1, Fields()) is not None


def _start(lines: Sequence[Line], number: int, found: Fields) -> tuple[Draft, int] | None:
    """Read a field whose name is on this line, its marks and type on the next ones."""
    line = lines[number]
    name, *marks = _name(line, found)
    if not name:
        return None
    at = number + 1
    unknown: list[Line] = []
    while at < len(lines) and at <= number + _MOST_MARKS:
        text = lines[at].text
        if is_mark(text):
            marks.append(is_mark(text))
        elif (typed := _typed(text)) is not None:
            break
        elif _NAME.fullmatch(text) and not unknown and not text.isascii():
            unknown.append(lines[at])
        else:
            return None
        at += 1
    else:
        return None
    if at >= len(lines):
        return None
    draft = Draft(
        name, line.at, line.indent, required="required" in marks, deprecated="deprecated" in marks
    )
    for each in unknown:
        draft.required = None
        found.unread.append(
            Unread(
                each.at,
                each.text[:200],
                f"a mark of the field {name!r} in words that are not known",
            )
        )
    _take_type(draft, typed)
    return draft, at + 1


def _name(line: Line, found: Fields) -> list[str]:
    """Return the name that stands on a line, and the marks that are glued to it; ["" ] if none."""
    text = line.text.strip("`*")
    words = text.split()
    if len(words) == 2 and is_mark(words[1]) and _NAME.fullmatch(words[0]):
        return [words[0], is_mark(words[1])]
    if not _NAME.fullmatch(text) or is_mark(text):
        return [text] if is_mark(text) and line.gap else [""]
    if glued := _GLUED.fullmatch(text):
        found.mended.append(
            Unread(line.at, text, f"read as the field {glued['name']!r}, {glued['mark']}")
        )
        return [glued["name"], glued["mark"]]
    return ["*" if text.startswith("property name") else text]


_Typed = tuple[Shape, dict[str, Any], str]
"""A type, its limits, and what stands behind them."""


def _typed(text: str) -> _Typed | None:
    """Read a line that is a type, with its limits, and nothing else but attributes."""
    shape = read_type(text)
    if shape is None:
        return None
    limits, rest = read_marks(shape[1])
    if rest and not _ATTRIBUTE.match(rest):
        return None
    return shape[0], limits, rest


def _take_type(draft: Draft, typed: _Typed) -> None:
    draft.shape = typed[0]
    for key, value in typed[1].items():
        draft.take(key, value)
    for piece in _ATTRIBUTE.split(typed[2]):
        _attribute(draft, piece.strip())


def _attribute(draft: Draft, text: str) -> bool:
    said = read_listed(text)
    if said is None:
        return False
    key, value = said
    if (
        key == "example"
        and isinstance(value, str)
        and " " in text.strip()
        and value.count(" ") > 12
    ):
        return False
    draft.take(key, value)
    return True


def _more(draft: Draft, line: Line, found: Fields) -> None:
    """Take a line behind a field's type."""
    text = line.text
    if text in {")", "]", "}"}:
        return
    if _attribute(draft, text):
        return
    limits, rest = read_marks(text)
    if limits and not rest:
        for key, value in limits.items():
            draft.take(key, value)
    elif re.fullmatch(r"(?:One|Any|All) of", text):
        draft.complete = False
        found.unread.append(Unread(line.at, text, "alternatives are not read"))
    elif text.lower() == "nullable" and "null" not in draft.shape.types:
        draft.shape = evolve(draft.shape, types=(*draft.shape.types, "null"))
    else:
        draft.words.append(text)


def _row(line: Line, found: Fields) -> Draft | None:
    """Read a field that stands on one row of a table: `| idrequired | string <uuid> Text |`."""
    cells = _ROW.fullmatch(line.text)
    marked = _MARK_CELL.match(cells["rest"]) if cells else None
    shape = read_type(cells["rest"][marked.end() if marked else 0 :]) if cells else None
    if cells is None or shape is None:
        return None
    name, *marks = _name_of_cell(cells["name"], line, found)
    if not name:
        return None
    if marked:
        marks.append(is_mark(marked["mark"]))
    draft = Draft(name, Place(line.number, line.column + cells.start("name")), line.indent)
    draft.required, draft.deprecated = "required" in marks, "deprecated" in marks
    draft.shape = shape[0]
    limits, rest = read_marks(shape[1])
    for key, value in limits.items():
        draft.take(key, value)
    for piece in _ATTRIBUTE.split(rest):
        said = read_listed(piece.strip()) if piece.strip() else None
        number = _NUMBER.match(str(said[1])) if said and said[0] == "default" else None
        if said is not None and number and {"integer", "number"} & set(draft.shape.types):
            draft.take("default", as_json(number[0]))
            draft.words.append(str(said[1])[number.end() :].strip())
        elif said is not None and (
            said[0] in {"enum", "itemsEnum"} or not isinstance(said[1], str)
        ):
            draft.take(*said)
        elif said is not None:
            found.unread.append(Unread(line.at, piece[:200], "where the value ends is not shown"))
        elif piece.strip():
            draft.words.append(piece.strip())
    return draft


def _name_of_cell(cell: str, line: Line, found: Fields) -> list[str]:
    text = cell.strip("`* ")
    if text.startswith("property name"):
        return ["*"]
    words = text.split()
    if not words or not _NAME.fullmatch(words[0]):
        return [""]
    if len(words) > 1:
        marks = [is_mark(each) for each in words[1:]]
        return [words[0].strip("`*"), *marks] if all(marks) else [""]
    if glued := _GLUED.fullmatch(text):
        found.mended.append(
            Unread(line.at, text, f"read as the field {glued['name']!r}, {glued['mark']}")
        )
        return [glued["name"], glued["mark"]]
    return [text]
