"""The sections of Zoho's reference pages, and how such a page is known."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve

from generator.read.pages.sections import METHODS
from generator.read.pages.zoho_keys import read_code

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.read.pages.lines import Line

__all__ = [
    "ADDRESS",
    "BELOW",
    "CODE",
    "CODED",
    "CURL_METHOD",
    "CURL_URL",
    "ENDPOINT",
    "GLUED",
    "HEADER",
    "KEYS",
    "LONE",
    "SCOPE",
    "SECTIONS",
    "STATES",
    "URL",
    "apart",
    "balanced",
    "is_zoho",
]

STATES: Final = frozenset({"required", "members", "parameters", "statuses", "security"})
SECTIONS: Final = {
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
    "request parameter": "query",
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
GLUED: Final = re.compile(
    r"(?P<before>.*[}\]\"'])\s*(?P<head>"
    + "|".join(sorted((each.title() for each in SECTIONS if " " in each), key=len, reverse=True))
    .replace("Json", "JSON")
    .replace("Url", "URL")
    + r"):?"
)
ENDPOINT: Final = re.compile(
    rf"(?P<method>{'|'.join(each.upper() for each in METHODS)})\s*(?P<path>/\S*)"
)
URL: Final = re.compile(
    r"(?:\[)?(?P<url>(?:https?://[^\s/]+|\{api[-_]?domain\})(?P<path>/[^\s\]\"]*))"
)
CURL_URL: Final = re.compile(r"curl\s+(?:-\S+\s+)*[\"']?(?P<url>https?://[^\s\"'?]+)")
CURL_METHOD: Final = re.compile(r"(?:^|\s)(?:-X|--request)\s*[\"']?(?P<method>[A-Z]+)")
SCOPE: Final = re.compile(r"(?:scope\s*=\s*)?(?P<scope>Zoho\w+\.[\w.{}-]+)")
HEADER: Final = re.compile(r"(?P<name>[A-Za-z][\w-]*):(?!//)\s*\S.*")
ADDRESS: Final = re.compile(r"https://[\w.-]*zoho[\w.-]*/[\w/.-]+\.html")
KEYS: Final = frozenset({"keys", "query", "path", "result"})
CODED: Final = frozenset({"input", "response", "failure", "curl", "before"})
LONE: Final = re.compile(r"[A-Za-z_$][\w$.]*")
CODE: Final = re.compile(r"[A-Z][A-Z0-9_]{2,}")
BELOW: Final = re.compile(r"following (?:keys|fields|attributes)\s*:?$")


def is_zoho(lines: Sequence[Line]) -> bool:
    """Return True if the lines are of a page of Zoho's reference."""
    signs = ("zoho-oauthtoken", "zoho corporation", "zohoapis.com", "scope=zoho")
    marked = any(sign in each.text.lower() for each in lines for sign in signs)
    heads = {SECTIONS.get(each.text.lower().rstrip(":")) for each in lines}
    coded = any(read_code(each) for each in lines)
    return (marked and bool(heads - {None, ""})) or (coded and "errors" in heads)


_NEXT_CODE: Final = re.compile(r"(?<=\S)\s-\s(?=[A-Z][A-Z0-9_]{2,80}\s?HTTP\s?[1-5]\d\d)")
"""Beginning of the next error of a list, if a conversion put it on the line of the last."""


def apart(line: Line) -> list[Line]:
    """Set apart what a conversion put on one line: an error, a section behind a sample."""
    if codes := list(_NEXT_CODE.finditer(line.text)):
        starts = [0, *(each.end() for each in codes)]
        ends = [*(each.start() for each in codes), len(line.text)]
        return [
            evolve(line, text=line.text[start:end].strip(), column=line.column + start, bullet=True)
            if start
            else evolve(line, text=line.text[:end].strip())
            for start, end in zip(starts, ends, strict=True)
        ]
    found = GLUED.fullmatch(line.text)
    if found is None:
        return [line]
    head = evolve(line, text=found["head"], column=line.column + found.start("head"), bullet=False)
    return [evolve(line, text=found["before"].rstrip()), head]


def balanced(lines: list[Line]) -> list[Line]:
    """Return the lines up to the one that closes what the first opened."""
    depth = 0
    for number, line in enumerate(lines):
        bare = re.sub(r'"(?:[^"\\]|\\.)*"', "", line.text)
        depth += sum(bare.count(each) for each in "{[") - sum(bare.count(each) for each in "}]")
        if depth <= 0:
            return lines[: number + 1]
    return lines
