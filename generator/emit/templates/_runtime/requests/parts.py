"""Say how the members of a form are written, and write their content."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal, TypeAlias, cast
from urllib.parse import unquote

from attrs import evolve, field, frozen

from ..errors import InvalidArgument
from ..files import File
from ..media_types import JSON, PLAIN, essence, is_json, parameters
from ..values.texts import compact_json, elements_of, members_of, refuse_delimiter, text_of
from ..values.writing import plain
from .query import Delimiter, deep_object, delimited, form

Style: TypeAlias = Literal["form", "spaceDelimited", "pipeDelimited", "tabDelimited", "deepObject"]

_DELIMITERS: Final[Mapping[Style, Delimiter]] = {
    "form": ",",
    "spaceDelimited": " ",
    "pipeDelimited": "|",
    "tabDelimited": "\t",
}


@frozen
class Part:
    """The way in which one member of a form is written; by default, as its value suggests."""

    types: tuple[str, ...] = ()
    """The media types that its content may have: the first that can hold the value is stated."""
    file_type: str = ""
    """The media type of files, where `types` has none."""
    file: bool = False
    """True if a text is the content of a file."""
    style: Style | None = None
    """A style of query parameters, which takes the place of a media type."""
    explode: bool = True
    allow_reserved: bool = False
    headers: Mapping[str, str] = field(factory=dict[str, str])
    """The headers that the part always has."""
    prefix: tuple[Part, ...] = ()
    """The parts without names that its content is made of, if it is: the first ones."""
    rest: Part | None = None
    """Every further one of these."""


AS_USUAL: Final = Part()


def styled(name: str, value: object, part: Part, owner: str = "body") -> str:
    """Return a member in the style of its part, as a query has it."""
    delimiter = None if part.explode else _DELIMITERS.get(part.style or "form")
    reserved = part.allow_reserved
    try:
        if part.style == "deepObject":
            return deep_object(name, value, allow_reserved=reserved)
        if delimiter is not None:
            return delimited(name, value, delimiter, allow_reserved=reserved)
        return form(name, value, allow_reserved=reserved)
    except InvalidArgument as error:
        fault = error
    raise InvalidArgument(fault.message, argument=f"{owner}.{fault.argument or name}")


def styled_pairs(name: str, value: object, part: Part) -> list[tuple[str, str]]:
    """Return the names and texts of a member in the style of its part, nothing encoded."""
    if not part.explode and part.style == "form":
        # Outside of a URL, no comma inside an item can be told from those between them.
        for at, text in elements_of(value, f"body.{name}") or ():
            refuse_delimiter(text, ",", at)
    query = styled(name, value, evolve(part, allow_reserved=False))
    pairs = [pair.partition("=") for pair in query.split("&") if pair]
    return [(unquote(key), unquote(text)) for key, _, text in pairs]


def items(value: object) -> list[object]:
    """Return what a member is sent as: the items of a list, one by one, or the one value."""
    if isinstance(value, list | tuple | set | frozenset):
        return list(cast("list[object]", value))
    return [value]


def holds_file(value: object) -> bool:
    """Return True if a member is a file or bytes, or a list of some: these have no style."""
    return any(isinstance(each, File | bytes | bytearray) for each in items(value))


def content_of(value: object, part: Part, at: str) -> tuple[str, str]:
    """Return the text of a value and the media type it has, "" for that of any plain text.

    An object or a list is JSON, and so is any value of a part that is stated to be JSON.
    """
    structured = _is_structured(value, at)
    if structured:
        kind = next((each for each in map(_json_of, part.types) if each), JSON)
    else:
        kind = next((each for each in part.types if "*" not in each), "")
        if essence(kind).startswith("multipart/"):
            raise InvalidArgument(f"must be a list of parts: it is sent as {kind}", argument=at)
    if structured or is_json(kind):
        return compact_json(value, at), kind
    return text_of(value, at), kind


def _is_structured(value: object, at: str) -> bool:
    return isinstance(value, list | tuple) or members_of(value, at) is not None


def _json_of(media_type: str) -> str:
    """Return the type of JSON that a stated type is or has in its range; "" if there is none."""
    kind = essence(media_type)
    if kind in {"*/*", "application/*"}:
        return JSON
    if kind == "text/*":
        return PLAIN
    return media_type if is_json(media_type) or kind == PLAIN else ""


def encoded(text: str, media_type: str, at: str) -> bytes:
    """Encode a text in the charset that its media type states, UTF-8 if it states none."""
    charset = parameters(media_type).get("charset", "utf-8")
    try:
        return text.encode(charset)
    except UnicodeEncodeError:
        fault = f"holds a character that {charset} has not"
    except LookupError:
        fault = f"has a charset that is not known, {charset}"
    raise InvalidArgument(fault, argument=at)


def plain_or_file(value: object) -> Any:
    """Return a file or bytes as they are, any other value as JSON."""
    return value if isinstance(value, File | bytes | bytearray) else plain(value)
