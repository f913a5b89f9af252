"""Read pages of Zoho's API reference, also where the head of the page is cut off."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import define, evolve, field

from generator.read.pages.facts import ErrorCode, Page, Place, Unread
from generator.read.pages.members import Draft, nest_indented
from generator.read.pages.samples import Sample, read_sample, read_tail
from generator.read.pages.sections import Answer, Building, unread
from generator.read.pages.zoho_calls import each_call, take_bodies
from generator.read.pages.zoho_keys import add_words, read_code, read_key, read_type_line
from generator.read.pages.zoho_sections import (
    ADDRESS,
    BELOW,
    CODE,
    CODED,
    CURL_METHOD,
    CURL_URL,
    ENDPOINT,
    HEADER,
    KEYS,
    LONE,
    SCOPE,
    SECTIONS,
    STATES,
    URL,
    apart,
    balanced,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.read.pages.lines import Line

__all__ = ["read_zoho"]


def read_zoho(lines: Sequence[Line], mended: list[Unread]) -> Page:
    """Read the page."""
    reader = _Reader(mended)
    for line in lines:
        for piece in apart(line):
            reader.take(piece)
    reader.end_section()
    return reader.page()


@define
class _Reader:
    mended: list[Unread]
    unread: list[Unread] = field(factory=list[Unread])
    building: Building | None = None
    _section: str = "before"
    _title: str = ""
    _url: str = ""
    _seen: set[str] = field(factory=set[str])
    _before: list[Line] = field(factory=list["Line"])
    _code_lines: list[Line] = field(factory=list["Line"])
    _drafts: list[Draft] = field(factory=list[Draft])
    _glued: set[int] = field(factory=set[int])
    _endpoints: list[tuple[str, str, Place]] = field(factory=list[tuple[str, str, Place]])
    _method: str = ""
    _keys: dict[str, list[Draft]] = field(factory=dict[str, list[Draft]])
    _samples: dict[str, Sample] = field(factory=dict[str, Sample])
    _answer: Answer | None = None
    _error: ErrorCode | None = None
    _lone_code: Line | None = None

    def take(self, line: Line) -> None:
        """Take the next line."""
        if self.building is None:
            self.building = Building(line.at)
        if found := ADDRESS.search(line.text):
            self._url = self._url or found[0]
        name = SECTIONS.get(line.text.lower().rstrip(": "))
        if name is not None and not line.bullet:
            self.end_section()
            self._section = name
            self._seen.add(name)
        elif self._section in CODED:
            self._sampled(line)
        elif self._section in KEYS:
            self._key(line)
        elif self._section == "errors":
            self._failed(line)
        else:
            self._said(line)

    def _sampled(self, line: Line) -> None:
        if line.text.startswith("```"):
            return
        if line.heading == 1 and self._section == "before":
            self._title, self._code_lines = line.text, []
        elif line.text.startswith("[Top]") or re.match(r"(?:©|\(c\)|Copyright)", line.text):
            self.end_section()
            self._section = ""
        else:
            self._code_lines.append(line)

    def _said(self, line: Line) -> None:
        """Take a line of a section that has a value of its own."""
        building = self.building
        assert building is not None  # noqa: S101
        if self._section == "endpoints" and (found := ENDPOINT.search(line.text)):
            self._endpoints.append((found["method"], found["path"], line.at))
        elif self._section == "url" and (found := URL.search(line.text)):
            self._endpoints.append(("", found["path"], line.at))
        elif self._section == "header" and (found := HEADER.fullmatch(line.text)):
            if found["name"].lower() == "authorization":
                building.security = building.security or [(found["name"], line.at)]
            else:
                building.add_parameters("header", [Draft(found["name"], line.at)])
        elif self._section == "scope":
            for scope in SCOPE.finditer(line.text):
                at = Place(line.number, line.column + scope.start("scope"))
                building.scopes.append((scope["scope"], at))
        elif self._section == "purpose":
            building.words.append(line.text)

    def _key(self, line: Line) -> None:
        sent = self._section != "result"
        found = read_key(line, sent=sent)
        if found is not None and not (line.bullet or line.heading or (sent and not found[0].words)):
            found = None
        last = self._drafts[-1] if self._drafts else None
        if found is not None:
            draft, glued = found
            if glued:
                self.mended.append(
                    Unread(line.at, line.text[:200], f"read as the key {draft.name!r}")
                )
                self._glued.add(id(draft))
            elif last is not None and draft.indent <= last.indent and self._below(draft):
                draft.indent += 1
            self._drafts.append(draft)
        elif line.bullet and LONE.fullmatch(line.text):
            self._drafts.append(Draft(line.text, line.at, line.indent))
        elif last is None or "|" in line.text:
            if line.bullet or "|" in line.text or read_key(line, sent=True):
                unread(self.unread, line, "no key with its type")
        elif last.shape.types or not read_type_line(last, line):
            if line.bullet and line.indent <= last.indent:
                unread(self.unread, line, "no key with its type")
            else:
                add_words(last, line.text)

    def _below(self, draft: Draft) -> bool:
        """Return whether a key belongs to the last glued one: the page says that keys follow."""
        owner = next((each for each in reversed(self._drafts) if id(each) in self._glued), None)
        return (
            owner is not None
            and owner.indent == draft.indent
            and any(BELOW.search(each) for each in owner.words)
        )

    def _failed(self, line: Line) -> None:
        found = read_code(line)
        if found is None and self._lone_code is not None:
            together = f"{self._lone_code.text} {line.text}"
            found = read_code(evolve(self._lone_code, text=together))
        self._lone_code = line if found is None and CODE.fullmatch(line.text) else None
        if found is not None:
            self._end_error()
            code, status, at, rest = found
            self._error = ErrorCode(code, at, rest)
            self._answer = self._answer_of(status, at)
        elif self._lone_code is None and self._error is not None:
            words = f"{self._error.description} {line.text}".strip()
            self._error = evolve(self._error, description=words[:2_000])
        elif self._lone_code is None:
            unread(self.unread, line, "no error with its code and status")

    def _answer_of(self, status: str, at: Place) -> Answer:
        assert self.building is not None  # noqa: S101
        for each in self.building.answers:
            if each.status == status:
                return each
        answer = Answer(status, at)
        self.building.answers.append(answer)
        return answer

    def _end_error(self) -> None:
        if self._error is not None and self._answer is not None:
            self._answer.codes.append(self._error)
        self._error = None

    def end_section(self) -> None:
        """End the section that is open."""
        section, self._section = self._section, ""
        lines, self._code_lines = self._code_lines, []
        self._end_error()
        if section in KEYS:
            self._keys.setdefault(section, []).extend(nest_indented(self._drafts, self.unread))
            self._drafts = []
        elif section == "curl":
            self._called(lines)
        elif section == "before":
            self._beginning(lines)
        elif section in {"input", "response"} and lines:
            start = next((at for at, each in enumerate(lines) if each.text[0] in "{["), None)
            sample = read_sample(balanced(lines[start:])) if start is not None else None
            if sample is not None:
                self._samples.setdefault(section, sample)
            else:
                unread(self.unread, lines[0], "the sample is not JSON")

    def _called(self, lines: list[Line]) -> None:
        """Take method and address of a sample call."""
        for line in lines:
            if found := CURL_METHOD.search(line.text):
                self._method = self._method or found["method"]
            if found := CURL_URL.search(line.text):
                self._seen.add("curl")
        words = [word for each in lines for word in each.text.split()]
        if "curl" in words and not self._method and "-d" not in words:
            self._method = "GET"

    def _beginning(self, lines: list[Line]) -> None:
        """Take what stands before the first section: a title, or the end of a sample."""
        if (
            lines
            and not self._title
            and not any('"' in each.text or "{" in each.text for each in lines)
        ):
            self._title = lines[0].text if len(lines) < 4 else lines[-1].text
            return
        tail = read_tail(lines) if lines else None
        if tail is not None:
            self._samples["input"] = tail
            self.mended.append(
                Unread(
                    lines[0].at,
                    lines[0].text[:200],
                    "the page starts within a sample: read as the request's",
                )
            )
        elif any("{" in each.text for each in lines):
            unread(self.unread, lines[0], "the page starts in the midst of something")

    def page(self) -> Page:
        """Return what was read."""
        building = self.building or Building(Place(1, 1))
        building.summary = self._title
        building.sections |= self._seen & {"query", "path", "header"}
        if "errors" in self._seen:
            building.sections.add("responses")
        for location in ("query", "path"):
            building.add_parameters(
                location, self._keys.get(location, [])
            ) if location in self._keys else None
        take_bodies(building, self._keys, self._samples)
        cut = not self._seen & {"url", "endpoints", "purpose", "curl"}
        operations = each_call(building, self._endpoints, self._method, self.mended)
        return Page(
            "zoho",
            "zoho reference" + (", its head cut off" if cut else ""),
            operations,
            STATES,
            url=self._url,
            unread=tuple(self.unread),
            mended=tuple(self.mended),
            cut=cut,
        )
