"""Sample texts and numbers: the same for the same name, different for different names."""

from __future__ import annotations

import functools
import uuid
import zlib
from typing import TYPE_CHECKING

from tests.server.patterns import matching_text

if TYPE_CHECKING:
    from usergroups.testing._openapi.documents import Json

ABOVE_DOUBLES = 2**53 + 1
"""The first integers from here on are lost when they pass through a float."""


def number_of(name: str, below: int) -> int:
    """A number from 0 up to `below`, made from the name."""
    return zlib.crc32(name.encode()) % below


def sample_text(schema: Json, name: str) -> str:
    """A text of the schema's format, pattern and length."""
    shortest: int = schema.get("minLength", 0)
    longest: int | None = schema.get("maxLength")
    if "pattern" in schema:
        return matching_text(schema["pattern"], shortest=shortest, longest=longest)
    made = _formatted(schema.get("format"), name)
    if made is not None:
        return made
    text = f"{name} text".strip()
    text += "x" * (shortest - len(text))
    return text if longest is None else text[-longest:]


@functools.lru_cache(maxsize=4096)
def _formatted(kind: str | None, name: str) -> str | None:
    minute = number_of(name, 60)
    word = "".join(char for char in name if char.isascii() and char.isalnum()) or "name"
    formats = {
        "date-time": f"2024-05-06T07:{minute:02}:09Z",
        "date": f"2024-05-{minute % 28 + 1:02}",
        "time": f"07:{minute:02}:09",
        "duration": f"P{minute}D",
        "uuid": str(uuid.uuid5(uuid.NAMESPACE_OID, name)),
        "email": f"{word}@example.org",
        "hostname": f"{word.lower()}.example.org",
        "uri": f"https://example.org/{word}",
        "uri-reference": f"/{word}",
        "ipv4": f"192.0.2.{minute}",
        "ipv6": f"2001:db8::{minute:x}",
        "byte": "c2FtcGxl",
    }
    return formats.get(kind) if kind else None


def sample_integer(schema: Json, name: str) -> int:
    """An integer within the bounds; an unbounded int64 does not fit a double."""
    low, high = _bounds(schema, 1)
    step = int(schema.get("multipleOf", 1))
    start = ABOVE_DOUBLES if schema.get("format") == "int64" else 100
    if low is not None:
        start = int(low) if low == int(low) else int(low) + (low > 0)
    elif high is not None:
        start = min(start, int(high // 1))
    wanted = start + number_of(name, 900)
    wanted = wanted if high is None or wanted <= high else start
    return -(-wanted // step) * step


def sample_number(schema: Json, name: str) -> float:
    """A number within the bounds, with a fraction where they leave room."""
    low, high = _bounds(schema, 0.25)
    if "multipleOf" in schema:
        step = schema["multipleOf"]
        return float(step * max(1, -(-(low or step) // step)))
    if low is None and high is None:
        return 0.5 + number_of(name, 900)
    return float(low if low is not None else high or 0)


def _bounds(schema: Json, margin: float) -> tuple[float | None, float | None]:
    """The inclusive bounds; `margin` is the step from an exclusive bound to an inclusive one."""
    lows = [schema[key] + step for key, step in _lows(margin) if key in schema]
    highs = [schema[key] - step for key, step in _highs(margin) if key in schema]
    return max(lows, default=None), min(highs, default=None)


def _lows(margin: float) -> tuple[tuple[str, float], ...]:
    return ("minimum", 0), ("exclusiveMinimum", margin)


def _highs(margin: float) -> tuple[tuple[str, float], ...]:
    return ("maximum", 0), ("exclusiveMaximum", margin)
