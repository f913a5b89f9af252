# Generated from generator/emit/templates/_runtime; do not edit.
"""Read a text as the JSON value that it stands for: `42`, `true`, `2024-12-31`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Literal, TypeAlias, TypeVar

from ..errors import InvalidResponse
from ..issues import Issues, Reader

T = TypeVar("T")

TextKind: TypeAlias = Literal["null", "boolean", "integer", "number", "token", "string"]
"""The kind of value that a text may stand for; a token is a text without blanks at its ends."""

_NUMBERS: Final = {
    "integer": r"[+-]?[0-9]{1,4000}",
    "number": r"[+-]?([0-9]{1,4000}(\.[0-9]{0,4000})?|\.[0-9]{1,4000})([eE][+-]?[0-9]{1,4})?",
}
_BOOLEANS: Final = {"true": True, "false": False}


def read_text(reader: Reader[T], kinds: tuple[TextKind, ...], text: str, issues: Issues) -> T:
    """Read a text as the first of these kinds that the reader takes.

    Raises:
        InvalidResponse: The text stands for none of them.
    """
    fault: InvalidResponse | None = None
    for value in _values(text, kinds):
        before = len(issues)
        try:
            return reader(value, None, issues)
        except InvalidResponse as error:
            del issues[before:]
            fault = error
    if fault is not None:
        raise fault
    wanted = " or ".join("text" if each in ("token", "string") else each for each in kinds)
    raise InvalidResponse(expected=f"text that is {wanted}", found="other text")


def likeliest(text: str, kinds: tuple[TextKind, ...]) -> object:
    """Return the first JSON value that a text may stand for; the text itself if for none."""
    return next(_values(text, kinds), text)


def _values(text: str, kinds: tuple[TextKind, ...]) -> Iterator[object]:
    """Yield the JSON values that a text may stand for, the most special first."""
    bare = text.strip()
    if "null" in kinds and "string" not in kinds and bare in ("", "null"):
        yield None
    if "boolean" in kinds and bare.lower() in _BOOLEANS:
        yield _BOOLEANS[bare.lower()]
    if "integer" in kinds and re.fullmatch(_NUMBERS["integer"], bare):
        yield int(bare)
    if "number" in kinds and re.fullmatch(_NUMBERS["number"], bare):
        yield float(bare)
    if "token" in kinds:
        yield bare
    if "string" in kinds:
        yield text
