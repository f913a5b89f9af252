# Generated from generator/emit/templates/_runtime; do not edit.
"""Write values into the path of a URL."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, Literal, TypeAlias
from urllib.parse import quote, unquote

from ..errors import InvalidArgument
from ..values.texts import (
    Element,
    Scalar,
    compact_json,
    elements_of,
    expanded,
    pairs_of,
    refuse_delimiter,
    text_of,
)

PathStyle: TypeAlias = Literal[
    "simple", "label", "matrix", "spaceDelimited", "pipeDelimited", "tabDelimited"
]
"""The last three are of Swagger 2.0, which joins lists so in paths, too."""
_RESERVED: Final = ":@!$&'()*+,;="
_RESERVED_INSIDE: Final = ":@!$&'()*+"
"""The reserved characters of a segment (RFC 3986, 3.3), and those that stand between no values."""
_DELIMITERS: Final[Mapping[str, str]] = {
    "spaceDelimited": " ",
    "pipeDelimited": "|",
    "tabDelimited": "\t",
}


def segment(value: Scalar, name: str, *, allow_reserved: bool = False) -> str:
    """Return the value as one segment of a path, percent-encoded once.

    If `allow_reserved`, what a segment may hold stays as it is, and so do percent-encoded triples.
    """
    return _segment(_encoded(text_of(value, name), name, _RESERVED if allow_reserved else ""), name)


def json_segment(value: object, name: str) -> str:
    """Return the value, as JSON, as one segment of a path."""
    return quote(compact_json(value, name), safe="")


def styled_segment(
    value: object,
    name: str,
    wire: str,
    *,
    style: PathStyle = "simple",
    explode: bool = False,
    allow_reserved: bool = False,
) -> str:
    """Return a list, an object or one value as a segment of a path, in a style of OpenAPI.

    `wire` is the parameter's own name, percent-encoded. What stands between values is encoded
    inside of them whether or not `allow_reserved`.
    """
    safe = _RESERVED_INSIDE if allow_reserved else ""
    pairs = pairs_of(value, name) if explode else None
    found = elements_of(value, name) if pairs is None else None
    if pairs is not None:
        parts = [_pair(key, text, name, safe, short=style == "matrix") for key, text in pairs]
    else:
        elements = [(name, text_of(value, name))] if found is None else found
        parts = [(at, _encoded(text, at, safe)) for at, text in elements]
    if not parts:
        raise InvalidArgument("is empty", argument=name)
    texts = [text for _, text in parts]
    match style:
        case "simple":
            text = ",".join(texts)  # a comma inside a part is percent-encoded
        case "label":
            if explode and not (found is None and pairs is None):
                _refuse_delimiter(parts, ".")
            text = "." + ("." if explode else ",").join(texts)
        case "matrix":
            named = texts if explode else [",".join(texts)]
            named = named if pairs is not None else [_assigned(wire, each) for each in named]
            text = "".join(f";{each}" for each in named)
        case _:
            delimiter = _DELIMITERS[style]
            _refuse_delimiter(parts, delimiter)
            text = quote(delimiter).join(texts)
    return _segment(text, name)


def _pair(key: str, text: str, name: str, safe: str, *, short: bool) -> Element:
    at = f"{name}.{key}"
    encoded, wire = _encoded(text, at, safe), _encoded(key, name)
    return at, _assigned(wire, encoded) if short else f"{wire}={encoded}"


def _assigned(name: str, text: str) -> str:
    """Return `name=text`, or the name alone: as RFC 6570 writes an empty text in this style."""
    return f"{name}={text}" if text else name


def _refuse_delimiter(parts: list[Element], delimiter: str) -> None:
    """Refuse an encoded part with the delimiter, which cannot be told from those between parts."""
    for at, text in parts:
        refuse_delimiter(unquote(text), delimiter, at)


def _segment(text: str, name: str) -> str:
    if len(text) < 7 and unquote(text) in {"", ".", ".."}:
        raise InvalidArgument(
            f"must be more than {text!r}: it would name another path" if text else "is empty",
            argument=name,
        )
    return text


def _encoded(text: str, at: str, safe: str = "") -> str:
    if re.search(r"[\x00-\x1f\x7f-\x9f]", text):
        raise InvalidArgument("holds a control character", argument=at)
    return expanded(text, safe) if safe else quote(text, safe="")
