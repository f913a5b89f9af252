"""Read pages of Zoho's API reference, also where the head of the page is cut off."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field

from generator.read.pages.facts import Body, ErrorCode, Operation, Page, Place, Unread
from generator.read.pages.members import Draft, member, nest_indented
from generator.read.pages.samples import Sample, read_sample, read_tail
from generator.read.pages.sections import METHODS, Answer, Building, unread
from generator.read.pages.zoho_keys import add_words, read_code, read_key, read_type_line
from generator.read.pages.zoho_merge import merged

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.read.pages.lines import Line

__all__ = ["is_zoho", "read_zoho"]

_STATES: Final = frozenset({"required", "members", "parameters", "statuses"})
_SECTIONS: Final = {
    "purpose": "purpose",
    "endpoints": "endpoints",
    "endpoint": "endpoints",
    "request details": "",
    "request url": "url",
    "header": "header",
    "headers": "header",
    "request headers": "header",
    "scope": "scope",
    "scopes": "scope",
    "possible operation types": "operations",
    "sample request": "curl",
    "request json": "keys",
    "request json keys": "keys",
    "input json": "keys",
    "input json keys": "keys",
    "request body": "keys",
    "request body keys": "keys",
    "request keys": "keys",
    "json keys": "keys",
    "sample input": "input",
    "input": "input",
    "sample request body": "input",
    "sample request json": "input",
    "parameters": "query",
    "query parameters": "query",
    "request parameters": "query",
    "path parameters": "path",
    "possible errors": "errors",
    "possible error codes": "errors",
    "error codes": "errors",
    "sample response": "response",
    "sample success response": "response",
    "success response": "response",
    "response": "response",
    "response json": "result",
    "response json keys": "result",
    "response structure": "result",
    "response keys": "result",
    "sample error response": "failure",
    "error response": "failure",
    "note": "note",
    "notes": "note",
    "attributes": "keys",
    "sample request and response": "",
}
_GLUED: Final = re.compile(
    r"(?P<before>.*[}\]\"'])\s*(?P<head>"
    + "|".join(sorted((each.title() for each in _SECTIONS if " " in each), key=len, reverse=True))
    .replace("Json", "JSON")
    .replace("Url", "URL")
    + r"):?"
)
_ENDPOINT: Final = re.compile(
    rf"(?P<method>{'|'.join(each.upper() for each in METHODS)})\s*(?P<path>/\S*)"
)
_URL: Final = re.compile(
    r"(?:\[)?(?P<url>(?:https?://[^\s/]+|\{api[-_]?domain\})(?P<path>/[^\s\]\"]*))"
)
_CURL_URL: Final = re.compile(r"curl\s+(?:-\S+\s+)*[\"']?(?P<url>https?://[^\s\"'?]+)")
_CURL_METHOD: Final = re.compile(r"(?:^|\s)(?:-X|--request)\s*[\"']?(?P<method>[A-Z]+)")
_SCOPE: Final = re.compile(r"(?:scope\s*=\s*)?(?P<scope>Zoho\w+\.[\w.{}-]+)")
_HEADER: Final = re.compile(r"(?P<name>[A-Za-z][\w-]*):\s*\S.*")
_ADDRESS: Final = re.compile(r"https://[\w.-]*zoho[\w.-]*/[\w/.-]+\.html")
_KEYS: Final = frozenset({"keys", "query", "path", "result"})
_CODED: Final = frozenset({"input", "response", "failure", "curl", "before"})
_LONE: Final = re.compile(r"[A-Za-z_$][\w$.]*")
_CODE: Final = re.compile(r"[A-Z][A-Z0-9_]{2,}")
_BELOW: Final = re.compile(r"following (?:keys|fields|attributes)\s*:?$")


def is_zoho(lines: Sequence[Line]) -> bool:
    """Return True if the lines are of a page of Zoho's reference."""
    signs = ("zoho-oauthtoken", "zoho corporation", "zohoapis.com", "scope=zoho")
    marked = any(sign in each.text.lower() for each in lines for sign in signs)
    heads = {_SECTIONS.get(each.text.lower().rstrip(":")) for each in lines}
    coded = any(read_code(each) for each in lines)
    return (marked and bool(heads - {None, ""})) or (coded and "errors" in heads)


def read_zoho(lines: Sequence[Line], mended: list[Unread]) -> Page:
    """Read the page."""
    reader = _Reader(mended)
    for line in lines:
        for piece in _apart(line):
            reader.take(piece)
    reader.end_section()
    return reader.page()


def _apart(line: Line) -> list[Line]:
    """Set a section's name apart that is glued to the end of a sample."""
    found = _GLUED.fullmatch(line.text)
    if found is None:
        return [line]
    head = evolve(line, text=found["head"], column=line.column + found.start("head"), bullet=False)
    return [evolve(line, text=found["before"].rstrip()), head]


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
        if found := _ADDRESS.search(line.text):
            self._url = self._url or found[0]
        name = _SECTIONS.get(line.text.lower().rstrip(": "))
        if name is not None and not line.bullet:
            self.end_section()
            self._section = name
            self._seen.add(name)
        elif self._section in _CODED:
            self._sampled(line)
        elif self._section in _KEYS:
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
        if self._section == "endpoints" and (found := _ENDPOINT.search(line.text)):
            self._endpoints.append((found["method"], found["path"], line.at))
        elif self._section == "url" and (found := _URL.search(line.text)):
            self._endpoints.append(("", found["path"], line.at))
        elif self._section == "header" and (found := _HEADER.fullmatch(line.text)):
            if found["name"].lower() == "authorization":
                building.security.append((found["name"], line.at))
            else:
                building.add_parameters("header", [Draft(found["name"], line.at)])
        elif self._section == "scope":
            for scope in _SCOPE.finditer(line.text):
                at = Place(line.number, line.column + scope.start("scope"))
                building.scopes.append((scope["scope"], at))
        elif self._section == "purpose":
            building.words.append(line.text)

    def _key(self, line: Line) -> None:
        sent = self._section != "result"
        found = read_key(line, sent=sent) if line.bullet or line.heading else None
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
        elif line.bullet and _LONE.fullmatch(line.text):
            self._drafts.append(Draft(line.text, line.at, line.indent))
        elif last is None:
            if line.bullet:
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
            and any(_BELOW.search(each) for each in owner.words)
        )

    def _failed(self, line: Line) -> None:
        found = read_code(line)
        if found is None and self._lone_code is not None:
            together = f"{self._lone_code.text} {line.text}"
            found = read_code(evolve(self._lone_code, text=together))
        self._lone_code = line if found is None and _CODE.fullmatch(line.text) else None
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
        if section in _KEYS:
            self._keys.setdefault(section, []).extend(nest_indented(self._drafts))
            self._drafts = []
        elif section == "curl":
            self._called(lines)
        elif section == "before":
            self._beginning(lines)
        elif section in {"input", "response"} and lines:
            start = next((at for at, each in enumerate(lines) if each.text[0] in "{["), None)
            sample = read_sample(_balanced(lines[start:])) if start is not None else None
            if sample is not None:
                self._samples.setdefault(section, sample)
            else:
                unread(self.unread, lines[0], "the sample is not JSON")

    def _called(self, lines: list[Line]) -> None:
        """Take method and address of a sample call."""
        for line in lines:
            if found := _CURL_METHOD.search(line.text):
                self._method = self._method or found["method"]
            if found := _CURL_URL.search(line.text):
                self._seen.add("curl")
        if lines and not self._method and not any("-d" in each.text.split() for each in lines):
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
        self._bodies(building)
        cut = not self._seen & {"url", "endpoints", "purpose", "curl"}
        operations = self._operations(building)
        return Page(
            "zoho",
            "zoho reference" + (", its head cut off" if cut else ""),
            operations,
            _STATES,
            url=self._url,
            unread=tuple(self.unread),
            mended=tuple(self.mended),
            cut=cut,
        )

    def _bodies(self, building: Building) -> None:
        keys, sample = self._keys.get("keys"), self._samples.get("input")
        if keys or sample:
            at = keys[0].at if keys else sample[0].at if sample else building.at
            members = tuple(member(each) for each in keys or ())
            value = merged(members, sample[0] if sample else None, at)
            building.bodies.append(Body(at, None, value))
            building.sections.add("body")
        keys, sample = self._keys.get("result"), self._samples.get("response")
        if keys or sample:
            at = sample[0].at if sample else keys[0].at if keys else building.at
            members = tuple(member(each) for each in keys or ())
            answer = Answer("", at)
            answer.bodies.append(Body(at, None, merged(members, sample[0] if sample else None, at)))
            building.answers.append(answer)

    def _operations(self, building: Building) -> tuple[Operation, ...]:
        named = [each for each in self._endpoints if each[0]]
        found = named or [(self._method, path, at) for _, path, at in self._endpoints]
        if not found:
            building.method = self._method
            return (building.done(),)
        if len(found) > 1:
            self.mended.append(
                Unread(
                    found[1][2],
                    found[1][1],
                    "the page has several calls: what it says is taken as said of each",
                )
            )
        done: list[Operation] = []
        for method, path, at in dict.fromkeys(found):
            building.method, building.path, building.at = (
                method or self._method,
                path.partition("?")[0],
                at,
            )
            done.append(building.done())
        return tuple(done)


def _balanced(lines: list[Line]) -> list[Line]:
    """Return the lines up to the one that closes what the first opened."""
    depth = 0
    for number, line in enumerate(lines):
        bare = re.sub(r'"(?:[^"\\]|\\.)*"', "", line.text)
        depth += sum(bare.count(each) for each in "{[") - sum(bare.count(each) for each in "}]")
        if depth <= 0:
            return lines[: number + 1]
    return lines
