"""Read the keys and errors that Zoho's reference lists: `namestring, mandatory`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.read.pages.facts import Place
from generator.read.pages.members import Draft
from generator.read.pages.types import read_type

if TYPE_CHECKING:
    from generator.read.pages.lines import Line

__all__ = ["add_words", "read_code", "read_key", "read_type_line"]

_TYPES: Final = (
    r"(?:[Ss]tring|STRING|[Bb]oolean|BOOLEAN|[Ii]nteger|INTEGER|[Ll]ong|[Dd]ouble|[Ff]loat|[Nn]umber"
    r"|(?i:JSON\s?Array|JSON\s?Object)|[Aa]rray|[Oo]bject|[Ii]nt)(?:\s+of\s+[a-z]+(?:\s[a-z]+)?)?"
)
_NEED: Final = r"(?P<need>[Mm]andatory|[Oo]ptional|[Rr]equired)"
_KEY: Final = re.compile(
    rf"\**(?P<name>[A-Za-z_$][\w$.]*?)(?P<gap>\**\s*(?:[-\u2013:]\s*)?)\(?(?P<type>{_TYPES})\s*,\s*{_NEED}\)?(?P<rest>.*)"
)
_TYPE_LINE: Final = re.compile(rf"\(?(?P<type>{_TYPES})\s*(?:,\s*{_NEED})?\)?(?P<rest>.*)")
_PLAIN_KEY: Final = re.compile(
    rf"(?P<name>[A-Za-z_$][\w$.]+?)(?P<gap>\s*(?:[-\u2013:]\s*)?)(?P<type>{_TYPES})"
)
_CODE: Final = re.compile(
    r"(?P<code>[A-Z][A-Za-z0-9_]*(?: [A-Z][a-z]+)*?)\s*HTTP\s*(?P<status>[1-5]\d\d)(?P<rest>.*)"
)
_POSSIBLE: Final = re.compile(
    r"(?:[Tt]he )?(?:[Pp]ossible|[Ss]upported|[Aa]llowed) values"
    r"(?: (?:are|include)\s*:?|\s*:)\s*(?P<values>[^.]+)(?:\.|$)"
)
_DEFAULT: Final = re.compile(r"[Dd]efault value is\s+[\"'`]?(?P<value>[\w-]+)[\"'`]?(?=[\s.,;]|$)")
_WORD: Final = re.compile(r"[\"'`]?([\w.-]+)[\"'`]?")


def read_key(line: Line, *, sent: bool) -> tuple[Draft, bool] | None:
    """Read a key with its type; return with it whether its name and type were glued together.

    In a response the type stands alone, and nothing tells whether the key is always there.
    """
    found = _KEY.fullmatch(line.text)
    if found is None and not sent:
        found = _PLAIN_KEY.fullmatch(line.text)
    if found is None:
        return None
    said = found.groupdict()
    shape = read_type(said["type"])
    if shape is None or shape[1]:
        return None
    draft = Draft(said["name"], line.at, line.indent, shape=shape[0])
    need = (said.get("need") or "").lower()
    draft.required = need != "optional" if need else None
    add_words(draft, (said.get("rest") or "").strip().lstrip("-\u2013 ").strip())
    return draft, not said["gap"]


def read_type_line(draft: Draft, line: Line) -> bool:
    """Take `string, mandatory` that stands on the line below its key; return whether it is that."""
    found = _TYPE_LINE.fullmatch(line.text)
    shape = read_type(found["type"]) if found else None
    if found is None or shape is None or (found["need"] is None and found["rest"]):
        return False
    draft.shape = shape[0]
    if found["need"]:
        draft.required = found["need"].lower() != "optional"
    add_words(draft, found["rest"].strip())
    return True


def read_code(line: Line) -> tuple[str, str, Place, str] | None:
    """Read `INVALID_DATAHTTP 400`: code, status, place, and what follows."""
    found = _CODE.fullmatch(line.text)
    if found is None:
        return None
    return found["code"], found["status"], line.at, found["rest"].strip()


def add_words(draft: Draft, text: str) -> None:
    """Take words about a key, with what they say of its values."""
    if not text:
        return
    if found := _POSSIBLE.search(text):
        values = re.split(r",\s*(?:and|or)\s+|,\s*|\s+(?:and|or)\s+", found["values"].strip())
        words = [_WORD.fullmatch(each.strip()) for each in values if each.strip()]
        if words and all(words) and "boolean" not in draft.shape.types:
            draft.take("enum", [each[1] for each in words if each])
    if found := _DEFAULT.search(text):
        value: object = found["value"]
        if "boolean" in draft.shape.types and value in {"true", "false"}:
            value = value == "true"
        elif "integer" in draft.shape.types and str(value).isdigit():
            value = int(str(value))
        draft.take("default", value)
    draft.words.append(text)
