"""Kinds of lines on a page of Bump.sh, and the marks of such a page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve

from generator.read.pages.bump_member import badges, read_member
from generator.read.pages.facts import Body, Place, Value
from generator.read.pages.members import Draft, value_of
from generator.read.pages.sections import METHODS, Building, operation_line, title_of, with_members
from generator.read.pages.types import read_type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.read.pages.facts import Member
    from generator.read.pages.lines import Line

__all__ = [
    "BODY",
    "BOLD_OPERATION",
    "BREAKS",
    "CHOICE",
    "CURL_HEADER",
    "CURL_URL",
    "MARKDOWN_STATES",
    "MEDIA",
    "PARAMETERS",
    "SAMPLES",
    "SECTIONS",
    "STATUS",
    "TEXT_STATES",
    "TOGGLE",
    "finished_body",
    "is_bump",
    "is_member",
    "is_type",
    "root_value",
    "take_call",
    "take_listed",
    "take_title",
]

BREAKS: Final = re.compile(
    r"\s(?=#{1,6}\s)|\s(?=-\s+\*\*[^*\s]+\*\*)"
    rf"|\s(?=\*\*(?:{'|'.join(each.upper() for each in METHODS)})\s)"
    r"|\s(?=\[Powered by)|(?<=## Servers)\s|(?<=## Authentication methods)\s"
)
"""Ends of the lines of such a page, if it was saved on one."""

TEXT_STATES: Final = frozenset(
    {
        "types",
        "required",
        "null",
        "members",
        "parameters",
        "statuses",
        "format",
        "items",
        "limits",
        "enum",
        "deprecated",
        "body required",
        "bare statuses",
        "media types",
    }
)
MARKDOWN_STATES: Final = frozenset(
    {
        "types",
        "null",
        "members",
        "parameters",
        "statuses",
        "format",
        "items",
        "security",
        "bare statuses",
        "media types",
    }
)

TOGGLE: Final = re.compile(
    r"Hide (?P<name>(?:(?!\battributes?\b).)+) attributes?"
    r"(?: Show (?P=name) attributes?)?(?:\s+(?P<type>.+))?"
)
BOLD_OPERATION: Final = re.compile(r"\*\*(?P<operation>[A-Z]+ [^*]+)\*\*\s*(?P<rest>.*)")
STATUS: Final = re.compile(
    r"\**(?P<status>[1-5](?:\d\d|XX)|default)\**(?=\s|$)(?P<rest>.*)", re.IGNORECASE
)
MEDIA: Final = re.compile(r"[\w*.+-]+/[\w*.+-]+(?:\s*;\s*\S+)?")
PARAMETERS: Final = frozenset({"path", "query", "header", "cookie"})
SECTIONS: Final = {
    "headers": "header",
    "path parameters": "path",
    "url parameters": "path",
    "query parameters": "query",
    "cookies": "cookie",
    "cookie parameters": "cookie",
    "responses": "responses",
    "servers": "servers",
    "authentication methods": "security",
    "authentication": "security",
    "parameters": "",
}
BODY: Final = re.compile(
    r"Body(?::\s*(?P<media>\S+))?(?:\s+\((?P<round>.+)\)|\s+(?P<type>(?!Required)\S+))?"
    r"(?P<required>\s+Required)?(?:\s+(?P<rest>.*))?"
)
SAMPLES: Final = re.compile(
    r"(?:Request|Response) examples?(?: \(.*\))?|(?:\$ )?curl(?: .*)?|# Headers|# Payload"
    r"|Definition|Example (?:request|response)(?: \(.*\))?|cURL example"
)
CHOICE: Final = re.compile(r"(?:One|Any|All) of:.*")
CURL_HEADER: Final = re.compile(r"(?:--header|-H)\s+[\"'](?P<name>[\w-]+):\s*(?:\w+ )?\$\w+")
CURL_URL: Final = re.compile(r"['\"]?(?P<server>https?://[^\s'\"]+)")


def is_bump(lines: Sequence[Line]) -> bool:
    """Return True if the lines are of a page of Bump.sh."""
    for line in lines:
        if TOGGLE.fullmatch(line.text) or "powered by bump.sh" in line.text.lower():
            return True
    texts = [each.text for each in lines]
    if not any(operation_line(text) for text in texts):
        return False
    marked = any(
        line.bullet and re.fullmatch(r"\S+ (?:\S+(?: \| \S+)* Required|Required / \S+)", line.text)
        for line in lines
    )
    bold = any(line.bullet and re.match(r"\*\*\S+\*\* \(", line.text) for line in lines)
    shown = any(re.fullmatch(r"Response examples? \(\w+\)", text) for text in texts)
    return marked or shown or (bold and "Responses" in texts)


def take_listed(building: Building, section: str, line: Line) -> None:
    """Take the servers, or the names of security schemes, that a line lists."""
    for part in re.split(r"\s-\s", line.text):
        text = part.strip().removeprefix("- ")
        if section == "security" and text:
            building.security.append((text, line.at))
        elif section == "servers" and (found := CURL_URL.search(text)):
            building.servers.append(found["server"])


def finished_body(body: Body, members: tuple[Member, ...], *, markdown: bool) -> Body:
    """Give a body its members; the Markdown may leave out those that there are."""
    complete = body.value.complete and not (markdown and not members)
    return evolve(body, value=with_members(body.value, members, complete=complete))


def take_call(building: Building, line: Line) -> None:
    """Take from a line of a sample call the server, and the headers that prove who calls."""
    for found in CURL_HEADER.finditer(line.text):
        at = Place(line.number, line.column + found.start("name"))
        if all(name != found["name"] for name, _ in building.security):
            building.security.append((found["name"], at))
    if (url := CURL_URL.search(line.text)) and building.path in url["server"]:
        server = url["server"].partition(building.path)[0]
        if server and server not in building.servers:
            building.servers.append(server)


def take_title(building: Building, lines: Sequence[Line]) -> None:
    """Take the title of an operation, and the badges behind it, from the lines above it."""
    if lines:
        said, building.summary = _title_and_badges(title_of(lines).text)
        building.deprecated = any(each.startswith("Deprecated") for each in said)


def _title_and_badges(text: str) -> tuple[list[str], str]:
    """Split the badges off that stand behind a title."""
    for start in range(len(text.split()), 0, -1):
        words = text.split()
        said, rest = badges(" ".join(words[start - 1 :]))
        if said and not rest:
            found, title = _title_and_badges(" ".join(words[: start - 1]))
            return found + said, title
        if start < len(words) - 3:
            break
    return [], text


def is_member(line: Line) -> bool:
    """Return True if the line has a name, a type and marks, and nothing else."""
    draft = read_member(line)
    return not isinstance(draft, str) and bool(draft.shape.types) and not draft.words


def is_type(text: str) -> bool:
    """Return True if the text is the name of a type, and nothing else."""
    shape = read_type(text)
    return shape is not None and not shape[1].strip()


def root_value(line: Line, said: str | None) -> Value:
    """Make the value of a body as its type is named."""
    shape = read_type((said or "").strip())
    if shape is None:
        return Value(line.at)
    return value_of(Draft("", line.at, shape=shape[0]))
