"""Read pages of Redoc, as a browser's text or converted to Markdown or HTML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field

from generator.read.pages.facts import Body, Page, Place, Unread, Value
from generator.read.pages.members import member, nest_indented
from generator.read.pages.redoc_fields import Fields, read_fields
from generator.read.pages.redoc_words import section_of, split_badges
from generator.read.pages.samples import folded, read_sample
from generator.read.pages.sections import (
    METHODS,
    Answer,
    Building,
    operation_line,
    title_of,
    unread,
    with_members,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.read.pages.lines import Line

__all__ = ["is_redoc", "read_redoc"]

_STATES: Final = frozenset(
    {
        "security",
        "required",
        "null",
        "members",
        "parameters",
        "statuses",
        "bare statuses",
        "format",
        "items",
        "limits",
        "enum",
        "deprecated",
    }
)
_STATUS: Final = re.compile(
    r"[*_]*(?P<status>[1-5](?:\d\d|XX)|default)(?:[*_]*(?=\s|$|[A-Z]))[*_\s]*(?P<rest>.*?)[*_]*"
)
_MEDIA: Final = re.compile(r"[\w*.+-]+/[\w*.+-]+")
_FIELDS: Final = frozenset(
    {"path", "query", "header", "cookie", "body", "answer", "answer headers"}
)
_KNOWN: Final = frozenset({"path", "query", "header", "body", "responses"})


def is_redoc(lines: Sequence[Line]) -> bool:
    """Return True if the lines have an operation and sections in the words of Redoc."""
    found = {section[0] for each in lines if (section := section_of(each.text))}
    return bool(found & _KNOWN) and any(operation_line(each.text) for each in _joined(lines))


def read_redoc(lines: Sequence[Line], mended: list[Unread]) -> Page:
    """Read the page."""
    reader = _Reader(mended)
    for line in _joined(lines):
        reader.take(line)
    reader.end_section()
    operations = tuple(each.done() for each in reader.operations if each.method)
    for each in reader.operations:
        if not each.method and (each.sections or each.answers):
            why = "no method and path stand above these sections: they are not read"
            reader.unread.append(Unread(each.at, "", why))
    return Page(
        "redoc",
        "redoc text",
        operations,
        _STATES,
        unread=tuple(reader.unread),
        mended=tuple(mended),
    )


def _joined(lines: Sequence[Line]) -> list[Line]:
    """Put a method and the path on the line below it on one line."""
    found: list[Line] = []
    for line in lines:
        alone = bool(found) and found[-1].text.lower() in METHODS
        if alone and re.match(r"(?:https?://\S+|/)\S*$", line.text):
            found[-1] = evolve(found[-1], text=f"{found[-1].text} {line.text}")
        else:
            found.append(line)
    return found


@define
class _Reader:
    mended: list[Unread]
    operations: list[Building] = field(factory=list[Building])
    unread: list[Unread] = field(factory=list[Unread])
    _before: list[Line] = field(factory=list["Line"])
    _section: str = ""
    _media: str | None = None
    _head: Line | None = None
    _required: bool | None = None
    _lines: list[Line] = field(factory=list["Line"])
    _answer: Answer | None = None
    _closed: bool = False
    _sample: str = ""

    def take(self, line: Line) -> None:
        """Take the next line."""
        named = operation_line(line.text)
        section = section_of(line.text)
        if (named is not None and self._section != "samples") or (named and line.gap):
            self._operation(line, *named)
        elif section is not None and not (
            section[0] == "security" and self._section in {*_FIELDS, "security"}
        ):
            self._begin(line, *section)
        elif (
            self._in_answers()
            and (found := _STATUS.fullmatch(line.text))
            and self._is_status(line, found)
        ):
            self._status(line, found)
        elif (
            self._section in {"body", "answer"}
            and self._media is None
            and _MEDIA.fullmatch(line.text)
        ):
            self._media = line.text
        elif self._section == "body" and not self._lines and line.text.lower() == "required":
            self._required = True
        elif self._section in _FIELDS or self._section == "samples":
            self._lines.append(line)
        else:
            self._other(line)

    def _in_answers(self) -> bool:
        return self._section in {"responses", "answer", "answer headers", "status"}

    def _is_status(self, line: Line, found: re.Match[str]) -> bool:
        rest = found["rest"]
        return not rest or rest[0].isupper() or (line.bullet and len(rest) < 80)

    def _operation(self, line: Line, method: str, path: str) -> None:
        self.end_section()
        last = self.operations[-1] if self.operations else None
        if last is not None and not last.method:
            last.method, last.path, last.at = method, path, line.at
            self._closed = True
        elif last is None or (last.method, last.path) != (method, path):
            self._new(line.at)
            self.operations[-1].method, self.operations[-1].path = method, path
            self._closed = False
        self._section = "about"
        self._before = []

    def _new(self, at: Place) -> None:
        building = Building(at)
        title = title_of(self._before) if self._before else None
        if title is not None:
            text = re.sub(r"\[\]\([^)]*\)", "", title.text).strip()
            building.summary, found = split_badges(text)
            building.deprecated = "Deprecated" in found
            if building.summary != text:
                self.mended.append(
                    Unread(title.at, text, f"read as the title {building.summary!r}")
                )
        self._before, self._answer = [], None
        self.operations.append(building)

    def _begin(self, line: Line, section: str, rest: str) -> None:
        self.end_section()
        if section in {"answer", "answer headers"} and self._is_of_any(line):
            return
        if not self.operations or (self._closed and section != "samples"):
            self._new(line.at)
            self._closed = False
        building = self.operations[-1]
        self._section, self._head = section, line
        self._required = None
        if section in {"body", "answer"}:
            media = _MEDIA.match(rest)
            self._media = media[0] if media else None
            self._required = True if rest.lower().endswith("required") else None
        if section == "body":
            building.sections.add("body")
        elif section == "responses":
            self._answer = None
            building.sections.add("responses")
        elif section == "security" and rest:
            self._secured(line, rest)
        elif section == "samples":
            self._sample = line.text.lower()

    def _is_of_any(self, line: Line) -> bool:
        """Return whether what follows belongs to one of several statuses in a row, unknown which.

        So it is where a page shows statuses as tabs, of which one was open when it was copied.
        """
        answers = self.operations[-1].answers if self.operations else []
        row = [each for each in answers if not (each.words or each.bodies or each.headers)][-2:]
        together = len(row) > 1 and row[-1] is answers[-1] and row[-1].at.line - row[0].at.line == 1
        if together:
            why = "the page shows this for one of the statuses above it, and not for which"
            unread(self.unread, line, why)
            self._section = "unknown status"
        return together

    def _secured(self, line: Line, text: str) -> None:
        for name in re.split(r",|\||\s*\*\s*|_\s+_|\s(?:or|and)\s", text):
            if name.strip(" _()*"):
                self.operations[-1].security.append((name.strip(" _()*"), line.at))

    def _status(self, line: Line, found: re.Match[str]) -> None:
        self.end_section()
        status = found["status"]
        self._answer = Answer(status.upper() if status[0].isdigit() else "default", line.at)
        if found["rest"]:
            self._answer.words.append(found["rest"])
        self.operations[-1].answers.append(self._answer)
        self._section = "status"

    def _other(self, line: Line) -> None:
        if self._section == "security" and self.operations:
            if not self.operations[-1].security and len(line.text) < 80:
                self._secured(line, line.text)
                self._section = "after security"
        elif self._section == "status" and self._answer is not None:
            if line.text.startswith("|"):
                unread(self.unread, line, "it is in no section that is known")
            elif not self._is_of_any(line):
                self._answer.words.append(line.text)
        elif self._section == "about" and self.operations and not self._closed:
            self.operations[-1].words.append(line.text)
        else:
            self._before.append(line)

    def end_section(self) -> None:
        """Give what was read of a section to its operation."""
        lines, self._lines = self._lines, []
        section, self._section = self._section, ""
        if not self.operations:
            return
        building = self.operations[-1]
        if section == "samples":
            self._sampled(lines)
            self._before = list(lines)
            return
        if section not in _FIELDS:
            return
        found = read_fields(lines)
        self.unread += found.unread
        self.mended += found.mended
        drafts = found.drafts = nest_indented(found.drafts, self.unread)
        if section in {"path", "query", "header", "cookie"}:
            for line in found.before:
                unread(self.unread, line, "no parameter was named before it")
            building.add_parameters(section, drafts)
        elif section == "answer headers" and self._answer is not None:
            self._answer.headers += [member(each) for each in drafts]
        else:
            self._bodied(building, section, found)

    def _bodied(self, building: Building, section: str, found: Fields) -> None:
        at = self._head.at if self._head else building.at
        drafts = found.drafts
        for line in found.before:
            if "|" in line.text or not drafts:
                unread(self.unread, line, "no field was named before it")
        value = Value(at, ("array",) if found.listed else ())
        value = with_members(
            value, tuple(member(each) for each in drafts), complete=bool(drafts) and not found.cut
        )
        body = Body(at, self._media, value, self._required)
        self._media = None
        if section == "body":
            building.bodies.append(body)
        elif self._answer is not None:
            self._answer.bodies.append(body)

    def _sampled(self, lines: list[Line]) -> None:
        """Take from the sample of a response without a schema what it shows of the body."""
        if "response" not in self._sample:
            return
        building = self.operations[-1]
        media = next((each.text for each in lines if _MEDIA.fullmatch(each.text)), None)
        start = next((at for at, each in enumerate(lines) if each.text[0] in "{["), None)
        good = [each for each in building.answers if each.status.startswith("2")]
        if start is None or len(good) != 1 or good[0].bodies:
            return
        sample = read_sample(lines[start:])
        if sample is not None:
            value = folded(sample[0])
            good[0].bodies.append(Body(lines[start].at, media, value))
