"""Write one value as a whole query string, by its media type."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote

from ..unset import UNSET
from ..values.texts import compact_json, text_of
from .forms import form_text
from .parts import Part


def form_query(value: object, name: str, parts: Mapping[str, Part] | None = None) -> str:
    """Return the members of a mapping or a model as an URL-encoded form has them."""
    return "" if value is None or value is UNSET else form_text(value, name, parts)


def json_query(value: object, name: str) -> str:
    """Return the value as JSON, percent-encoded."""
    return "" if value is None or value is UNSET else quote(compact_json(value, name), safe="")


def text_query(value: object, name: str) -> str:
    """Return the text of a value, percent-encoded."""
    return "" if value is None or value is UNSET else quote(text_of(value, name), safe="")
