"""Read pages of Bump.sh, as text or in its own Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import define, evolve, field

from generator.read.pages import bump_lines as known
from generator.read.pages.bump_member import add_words, read_member
from generator.read.pages.bump_order import ordered_lines
from generator.read.pages.facts import Body, Page, Unread, Value
from generator.read.pages.lines import was_flat
from generator.read.pages.members import Draft, member, nest_indented
from generator.read.pages.sections import (
    Answer,
    Building,
    operation_line,
    unread,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.read.pages.lines import Line

__all__ = ["read_bump_page"]


def read_bump_page(lines: Sequence[Line], mended: list[Unread]) -> Page:
    """Read the page."""
    one_line = was_flat(lines)
    lines = ordered_lines(lines, mended)
    markdown = any(
        known.BOLD_OPERATION.fullmatch(each.text) or re.match(r"Body: \S+", each.text)
        for each in lines
    )
    bullets = {each.indent for each in lines if each.bullet}
    reader = _Reader(indented=len(bullets) > 1, markdown=markdown)
    for line in lines:
        reader.take(line)
    reader.end_section()
    form = "bump.sh markdown" if markdown else "bump.sh text"
    return Page(
        "bump.sh",
        form + (" on one line" if one_line else ""),
        tuple(each.done() for each in reader.operations),
        (known.MARKDOWN_STATES if markdown else known.TEXT_STATES) - reader.unstated,
        unread=tuple(reader.unread),
        mended=tuple(mended),
    )


@define
class _Reader:
    indented: bool
    markdown: bool
    operations: list[Building] = field(factory=list[Building])
    unread: list[Unread] = field(factory=list[Unread])
    unstated: frozenset[str] = frozenset()
    """Kinds of facts that pages of the form state, and this page does not."""
    _before: list[Line] = field(factory=list["Line"])
    """Lines that no section has taken: a title, or a media type."""
    _section: str = ""
    _media: str | None = None
    _body: Body | None = None
    _answer: Answer | None = None
    _listed: int = 0
    """Start of the statuses of the responses."""
    _drafts: list[Draft] = field(factory=list[Draft])
    _choice: int | None = None
    _lost: bool = False
    _samples: bool = False
    _folded: list[tuple[Draft, Line]] = field(factory=list[tuple[Draft, "Line"]])
    """Members of which the page says that they have members, and shows none so far."""

    def take(self, line: Line) -> None:
        """Take the next line."""
        text = line.text
        bold = known.BOLD_OPERATION.fullmatch(text)
        found = operation_line(bold["operation"] if bold else text)
        if found is not None and not line.bullet:
            self._operation(line, *found, rest=bold["rest"] if bold else "")
        elif self._samples or (self.operations and self._starts_samples(line)):
            known.take_call(self.operations[-1], line)
            self._before.append(line)
        elif not self.operations:
            self._before.append(line)
        elif not line.bullet and self._head(line):
            return
        else:
            self._inside(line)

    def _starts_samples(self, line: Line) -> bool:
        if line.bullet or not known.SAMPLES.fullmatch(line.text):
            return False
        self.end_section()
        self._samples = True
        return True

    def _operation(self, line: Line, method: str, path: str, *, rest: str) -> None:
        self.end_section()
        last = self.operations[-1] if self.operations else None
        if last is not None and (last.method, last.path) == (method, path):
            self._samples = True
            return
        building = Building(line.at, method, path)
        known.take_title(building, self._before)
        if rest:
            building.words.append(rest)
        self._before, self._section, self._answer = [], "about", None
        self._samples = False
        self.operations.append(building)

    def _head(self, line: Line) -> bool:
        """Take a line that begins a section; return whether it does."""
        text = line.text.removesuffix(":")
        name = known.SECTIONS.get(text.lower())
        in_answer = self._answer is not None and line.heading >= 4
        status = known.STATUS.fullmatch(text) if line.heading == 3 else None
        if name is not None and not (name == "header" and in_answer):
            self.end_section()
            self._section, self._answer = name, None
            if name:
                self.operations[-1].sections.add(name)
        elif status is not None:
            self._status(line, status)
        elif name == "header":
            self.end_section()
            self._section = "answer headers"
        elif known.MEDIA.fullmatch(text) and self._section != "responses" and self._answer is None:
            self.end_section()
            self._media, self._section = text, "media"
        elif (found := known.BODY.fullmatch(line.text)) and (line.heading or self._answer is None):
            self._begin_body(line, found)
        else:
            return False
        return True

    def _begin_body(self, line: Line, found: re.Match[str]) -> None:
        self.end_section()
        media = found["media"] or self._media
        said = found["required"] is not None
        required = said if said or not self.markdown else None
        body = Body(
            line.at, media, known.root_value(line, found["round"] or found["type"]), required
        )
        self._media = None
        self._body = body
        if self._answer is None:
            self.operations[-1].sections.add("body")
        self._section = "body"

    def _status(self, line: Line, found: re.Match[str]) -> None:
        self.end_section()
        status = found["status"]
        self._answer = Answer(status.upper() if status[0].isdigit() else "default", line.at)
        self._listed = line.indent
        rest = found["rest"].strip()
        if known.MEDIA.fullmatch(rest) is not None:
            self._body = Body(line.at, rest, Value(line.at))
        elif known.is_type(rest):
            self._body = Body(line.at, None, known.root_value(line, rest))
        elif rest:
            self._answer.words.append(rest)
        self.operations[-1].sections.add("responses")
        self.operations[-1].answers.append(self._answer)
        self._section = "answer"

    def _inside(self, line: Line) -> None:
        """Take a line of the section that is open."""
        status = known.STATUS.fullmatch(line.text) if line.bullet else None
        if status is not None and self._is_status(line, status["rest"].strip()):
            self._status(line, status)
            return
        if self._section in {"servers", "security"} and not line.heading:
            known.take_listed(self.operations[-1], self._section, line)
        elif toggle := known.TOGGLE.fullmatch(line.text):
            self._toggle(line, toggle)
        elif self._section == "about" and line.bullet and known.is_member(line):
            unread(self.unread, line, "it is in no section that is known")
        elif self._section == "about":
            self.operations[-1].words.append(line.text)
            self._before.append(line)
        elif line.bullet:
            self._bullet(line)
        else:
            self._words(line)

    def _is_status(self, line: Line, rest: str) -> bool:
        """Return whether a line names a response, and not a member `default` within one."""
        below = self._section in {"answer", "answer headers", "body"} and self._answer is not None
        if not (below or self._section == "responses") or (below and line.indent > self._listed):
            return False
        return not rest or known.MEDIA.fullmatch(rest) is not None or known.is_type(rest)

    def _toggle(self, line: Line, found: re.Match[str]) -> None:
        """Take the text of the button that shows what is below a member or a response."""
        deepest = self._drafts[-1] if self._drafts else None
        if self._section == "responses":
            return
        if found["name"] == "headers" and self._answer is not None and deepest is None:
            self._section = "answer headers"
        elif deepest is None or found["name"] in {"response", "body", "request"}:
            if self._section == "answer headers":
                self.end_section()
            root = known.root_value(line, found["type"])
            if self._body is None:
                self._body = Body(line.at, None, root)
            self._body = evolve(self._body, value=root)
        elif self.indented:
            self._folded.append((deepest, line))
        else:
            self._lost = True
            deepest.complete = False
            unread(self.unread, line, "the indentation is lost, so what follows has no known place")

    def _bullet(self, line: Line) -> None:
        if self._lost or self._chosen(line):
            return
        if self._section == "responses":
            unread(self.unread, line, "the page shows this response without a status")
            self.unstated = frozenset({"statuses", "bare statuses"})
            return
        if self._section not in {*known.PARAMETERS, "body", "answer", "answer headers"}:
            unread(self.unread, line, "it is in no section that is known")
            return
        draft = read_member(line)
        if isinstance(draft, str):
            unread(self.unread, line, draft)
            if self._section in known.PARAMETERS:
                self.unstated |= {"parameters"}
            self._incomplete(line)
            return
        self._drafts.append(draft)

    def _chosen(self, line: Line) -> bool:
        """Return whether the line belongs to alternatives, which are not read."""
        if self._choice is not None and line.indent <= self._choice:
            self._choice = None
        return self._choice is not None

    def _incomplete(self, line: Line) -> None:
        owners = [each for each in self._drafts if each.indent < line.indent]
        if owners:
            owners[-1].complete = False
        elif self._body is not None:
            self._body = evolve(self._body, value=evolve(self._body.value, complete=False))

    def _words(self, line: Line) -> None:
        if self._lost or self._chosen(line):
            return
        if known.CHOICE.fullmatch(line.text):
            unread(self.unread, line, "alternatives are not read")
            self._choice = self._drafts[-1].indent if self._drafts else -1
            self._incomplete(evolve(line, indent=line.indent + 1))
            if self._drafts:
                self._drafts[-1].complete = False
            return
        if self._drafts:
            add_words(self._drafts[-1], line.text)
        elif self._section == "answer" and self._body is None and known.MEDIA.fullmatch(line.text):
            self._body = Body(line.at, line.text, Value(line.at))
        elif self._answer is not None and self._section == "answer":
            self._answer.words.append(line.text)
        else:
            self._before.append(line)
            if self._section not in {"media", "", "responses", "body", "answer headers"}:
                unread(self.unread, line, "it is no member of the section that it is in")

    def end_section(self) -> None:
        """Give what was read of a section to its operation."""
        drafts, self._drafts = nest_indented(self._drafts, self.unread), []
        for draft, line in self._folded:
            if not draft.children:
                draft.complete = False
                unread(self.unread, line, "the members are folded away")
        self._folded = []
        body, self._body = self._body, None
        section = self._section
        self._choice, self._lost = None, False
        if not self.operations:
            return
        building = self.operations[-1]
        if section in known.PARAMETERS:
            building.add_parameters(section, drafts)
            self._section = ""
            return
        members = tuple(member(each) for each in drafts)
        if section == "answer headers" and self._answer is not None:
            self._answer.headers += members
            self._section, self._body = "answer", body
            return
        if body is None and members:
            body = Body(members[0].at, None, Value(members[0].at))
        if body is None:
            return
        body = known.finished_body(body, members, markdown=self.markdown)
        (building.bodies if self._answer is None else self._answer.bodies).append(body)
