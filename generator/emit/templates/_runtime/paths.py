"""Write values into the path of a URL."""

from __future__ import annotations

from typing import Final, Literal
from urllib.parse import quote

from .errors import InvalidArgument
from .query import compact_json
from .texts import Scalar, items_of, members_of, text_of


def segment(value: Scalar, name: str) -> str:
    """Return the value as one segment of a path, percent-encoded once."""
    return _encoded(text_of(value, name), name)


def json_segment(value: object, name: str) -> str:
    """Return the value, as JSON, as one segment of a path."""
    return quote(compact_json(value, name), safe="")


def styled_segment(
    value: object,
    name: str,
    wire: str,
    *,
    style: Literal["simple", "label", "matrix"] = "simple",
    explode: bool = False,
) -> str:
    """Return a list, an object or one value as a segment of a path, in a style of OpenAPI.

    `wire` is the parameter's own name, percent-encoded.
    """
    start, between = _STYLES[style]
    texts, named = _texts(value, name, explode=explode)
    if not texts:
        raise InvalidArgument("is empty", argument=name)
    if style == "matrix" and not named:
        start = f";{wire}="
        between = f";{wire}=" if explode else ","
    text = start + (between if explode else ",").join(texts)
    if text in {".", ".."}:
        raise InvalidArgument("would name another path", argument=name)
    return text


_STYLES: Final = {"simple": ("", ","), "label": (".", "."), "matrix": (";", ";")}


def _texts(value: object, name: str, *, explode: bool) -> tuple[list[str], bool]:
    """Return the encoded texts of a value, and whether they carry names of their own."""
    items = items_of(value, name)
    members = None if items is not None else members_of(value, name)
    if members is None:
        one = [text_of(value, name)] if items is None else items
        return [_encoded(text, name) for text in one], False
    pairs = [
        (quote(key, safe=""), _encoded(text_of(item, name), name)) for key, item in members.items()
    ]
    if explode:
        return [f"{key}={text}" for key, text in pairs], True
    return [text for pair in pairs for text in pair], False


def _encoded(text: str, name: str) -> str:
    if text in {"", ".", ".."}:
        raise InvalidArgument(
            f"must be more than {text!r}: it would name another path" if text else "is empty",
            argument=name,
        )
    if any(one < " " or "\x7f" <= one <= "\x9f" for one in text):
        raise InvalidArgument("holds a control character", argument=name)
    return quote(text, safe="")
