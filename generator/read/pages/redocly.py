"""Read the Markdown that Redocly makes of an operation: `Endpoint: GET /groups`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field

from generator.read.pages.facts import Body, Page, Place, Unread, Value
from generator.read.pages.limits import read_listed
from generator.read.pages.lines import was_flat
from generator.read.pages.members import Draft, member, nest_dotted
from generator.read.pages.sections import METHODS, Answer, Building, unread, with_members
from generator.read.pages.types import Shape, read_type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.read.pages.lines import Line

__all__ = ["BREAKS", "is_redocly", "read_redocly"]

BREAKS: Final = re.compile(
    r"\s(?=#{1,6}\s)|\s(?=-\s+`[^`]+`\s*\()|\s(?=Endpoint:\s+[A-Z]+\s+/)"
    r"|(?<=\S)\s(?=(?:Version|Security):\s)"
)
"""Ends of the lines of such a page, if it was saved on one."""

_STATES: Final = frozenset(
    {"required", "null", "members", "parameters", "statuses", "enum", "security", "examples"}
)
_ENDPOINT: Final = re.compile(
    rf"(?:Endpoint:\s*)(?P<method>{'|'.join(METHODS)})\s+(?P<path>/\S*)", re.IGNORECASE
)
_PARAMETERS: Final = re.compile(
    r"(?P<location>path|query|header|cookie) parameters:?", re.IGNORECASE
)
_REQUEST: Final = re.compile(
    r"request (?:body )?fields\s*(?:\((?P<type>[^)]+)\))?:?", re.IGNORECASE
)
_RESPONSE: Final = re.compile(
    r"response (?P<status>[1-5](?:\d\d|XX)|default)(?:\s+fields)?\s*(?:\((?P<type>[^)]+)\))?:?",
    re.IGNORECASE,
)
_FIELD: Final = re.compile(
    r"(?:`(?P<quoted>[^`]+)`|(?P<bare>[^\s`()]+))\s*\((?P<said>[^()]*)\)\s*(?P<rest>.*)"
)
_ATTRIBUTE: Final = re.compile(
    r"(?:^|\s)(?=(?:Example|Examples|Enum|Items Enum|Default|Pattern|Format):\s)"
)
_MARKS: Final = frozenset(
    {"required", "deprecated", "nullable", "read-only", "write-only", "readonly"}
)
_NEVER: Final = re.compile(
    r"(?:tags|operationid|servers?|updated|source|license|content type):", re.IGNORECASE
)


def is_redocly(lines: Sequence[Line]) -> bool:
    """Return True if a line gives the endpoint as Redocly does."""
    return any(_ENDPOINT.fullmatch(each.text) for each in lines)


def read_redocly(lines: Sequence[Line], mended: list[Unread]) -> Page:
    """Read the page."""
    one_line = was_flat(lines)
    reader = _Reader(mended=mended, one_line=one_line)
    for line in lines:
        reader.take(line)
    reader.end_section()
    form = "redocly markdown on one line" if one_line else "redocly markdown"
    operations = tuple(each.done() for each in reader.operations)
    return Page(
        "redocly", form, operations, _STATES, unread=tuple(reader.unread), mended=tuple(mended)
    )


@define
class _Reader:
    mended: list[Unread]
    one_line: bool
    operations: list[Building] = field(factory=list[Building])
    unread: list[Unread] = field(factory=list[Unread])
    _title: Line | None = None
    _words: list[str] = field(factory=list[str])
    _section: tuple[str, str | None, Place] | None = None
    _drafts: list[Draft] = field(factory=list[Draft])

    def take(self, line: Line) -> None:
        """Take the next line."""
        if found := _ENDPOINT.fullmatch(line.text):
            self._begin(line, found["method"].upper(), found["path"])
        elif line.heading == 1:
            self.end_section()
            self._title, self._words, self._section = line, [], None
        elif line.heading and self.operations:
            self._head(line)
        elif self._section is not None:
            self._field(line)
        elif not self.operations or self._title is not None:
            self._words.append(line.text)
        else:
            self._about(line)

    def _begin(self, line: Line, method: str, path: str) -> None:
        self.end_section()
        self._section = None
        building = Building(line.at, method, path)
        if self._title is not None:
            building.summary = self._title.text
            if self.one_line and not self._words:
                building.summary, building.words = "", [self._title.text]
                self.mended.append(
                    Unread(
                        self._title.at,
                        self._title.text[:200],
                        "the title and what follows it stand on one line, so there is no summary",
                    )
                )
        building.words += self._words
        self._title, self._words = None, []
        self.operations.append(building)

    def _about(self, line: Line) -> None:
        """Take a line between the endpoint and the first section."""
        building = self.operations[-1]
        key, colon, said = line.text.partition(":")
        word = key.strip().lower()
        if word == "security" and colon:
            column = line.column + len(key) + 2
            for name in re.split(r",|\||\s(?:or|and)\s", said):
                if name.strip():
                    building.security.append((name.strip(" ()"), Place(line.number, column)))
        elif word == "deprecated" and said.strip().lower() in {"", "true", "yes"}:
            building.deprecated = True
        elif word != "version" and not _NEVER.match(line.text):
            unread(self.unread, line, "no known part of an operation")

    def _head(self, line: Line) -> None:
        self.end_section()
        self._section = None
        building = self.operations[-1]
        if found := _PARAMETERS.fullmatch(line.text):
            self._section = (found["location"].lower(), None, line.at)
        elif found := _REQUEST.fullmatch(line.text):
            self._section = ("body", found["type"], line.at)
        elif found := _RESPONSE.fullmatch(line.text):
            status = found["status"]
            self._section = (
                status.upper() if status[0].isdigit() else "default",
                found["type"],
                line.at,
            )
        else:
            unread(self.unread, line, "no known heading")
            self._section = ("", None, line.at)
            return
        building.sections.add("responses" if self._section[0][0].isdigit() else self._section[0])

    def _field(self, line: Line) -> None:
        assert self._section is not None  # noqa: S101
        found = _FIELD.fullmatch(line.text) if line.bullet else None
        draft = self._draft(line, found) if found else None
        if draft is not None:
            self._drafts.append(draft)
        elif not self._section[0]:
            return
        elif self._drafts:
            self._more(self._drafts[-1], line.text)
        elif self._section[0][0].isdigit() or self._section[0] in {"body", "default"}:
            self._root(line)
        else:
            unread(self.unread, line, "no parameter was named before it")

    def _root(self, line: Line) -> None:
        unread(self.unread, line, "no field was named before it")

    def _draft(self, line: Line, found: re.Match[str]) -> Draft | None:
        name = found["quoted"] or found["bare"]
        column = line.column + (1 if found["quoted"] else 0)
        draft = Draft(name, Place(line.number, column), required=False)
        types: list[Shape] = []
        for part in (each.strip() for each in found["said"].split(",")):
            shape = read_type(part)
            if part.lower() in _MARKS:
                draft.required = draft.required or part.lower() == "required"
                draft.deprecated = draft.deprecated or part.lower() == "deprecated"
                if part.lower() == "nullable":
                    types.append(Shape(("null",)))
            elif shape is not None and not shape[1].strip():
                types.append(shape[0])
            elif found["bare"]:
                return None
            elif part:
                self.unread.append(Unread(line.at, part[:200], "no known type"))
        draft.shape = Shape(
            tuple(dict.fromkeys(name for each in types for name in each.types)),
            next((each.format for each in types if each.format), None),
            next((each.items for each in types if each.items), None),
        )
        self._more(draft, found["rest"], mixed=True)
        return draft

    def _more(self, draft: Draft, text: str, *, mixed: bool = False) -> None:
        """Take words about a field: its description, or one of its attributes, or both."""
        pieces = _ATTRIBUTE.split(text) if mixed or self.one_line else [text]
        for piece in (each.strip() for each in pieces):
            said = read_listed(piece)
            if said is not None:
                draft.take(*said)
            elif piece:
                draft.words.append(piece)

    def end_section(self) -> None:
        """Give what was read of a section to its operation."""
        section, drafts, self._drafts = self._section, self._drafts, []
        if section is None or not section[0] or not self.operations:
            return
        building = self.operations[-1]
        kind, media_type, at = section
        nested = nest_dotted(drafts)
        if kind in {"path", "query", "header", "cookie"}:
            building.add_parameters(kind, nested)
            return
        value = with_members(Value(at), tuple(member(each) for each in nested))
        body = Body(at, media_type, evolve(value, flattened=bool(nested)))
        if kind == "body":
            building.bodies.append(body)
            return
        answer = next((each for each in building.answers if each.status == kind), None)
        if answer is None:
            answer = Answer(kind, at)
            building.answers.append(answer)
        if media_type is not None or drafts:
            answer.bodies.append(body)
