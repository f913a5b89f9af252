"""Read scalars of YAML 1.2 by the core schema."""

from __future__ import annotations

import re
from typing import Any, Final

__all__ = ["CORE", "core_value", "unknown_tag"]

CORE: Final = "tag:yaml.org,2002:"
"""The prefix of the core schema's tags."""

_SPECIAL: Final = re.compile(
    r"(?P<null>~|null|Null|NULL|)"
    r"|(?P<true>true|True|TRUE)"
    r"|(?P<false>false|False|FALSE)"
    r"|(?P<int>[-+]?[0-9]+)"
    r"|0o(?P<octal>[0-7]+)"
    r"|0x(?P<hex>[0-9a-fA-F]+)"
    r"|(?P<float>[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)"
    r"|(?P<nan>[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))"
)
_NAMES: Final = {
    "str": "str",
    "null": "null",
    "true": "bool",
    "false": "bool",
    "float": "float",
    "nan": "float",
}
_CONSTANTS: Final = {"null": None, "true": True, "false": False}
_MAX_DIGITS: Final = 1000


def core_value(text: str, tag: str | None, *, plain: bool) -> Any:
    """Return the value of a scalar: `plain` is one without quotes. Dates are strings.

    Raises:
        ValueError: the tag is not of the core schema, does not fit the text, or the value is a
            number that JSON cannot have.

    """
    if tag in {"!", f"{CORE}str"} or (tag is None and not plain):
        return text
    found = _SPECIAL.fullmatch(text)
    name = "str" if found is None else str(found.lastgroup)
    if tag is not None:
        own = _NAMES.get(name, "int")
        if tag == f"{CORE}float" and own == "int":
            name = "float"
        elif tag != f"{CORE}{own}":
            raise ValueError(unknown_tag(tag))
    return text if name == "str" else _special_value(name, text)


def unknown_tag(tag: str) -> str:
    """Return the message for a tag that cannot be used where it stands."""
    return f"The tag {tag.replace(CORE, '!!', 1)} is not one of YAML's core schema for this value"


def _special_value(name: str, text: str) -> Any:
    """Return the value of a scalar that is not a string; `name` is its group in `_SPECIAL`."""
    if name in _CONSTANTS:
        return _CONSTANTS[name]
    if name in {"int", "octal", "hex"} and len(text) <= _MAX_DIGITS:
        return int(text) if name == "int" else int(text, 0)
    value = float(text) if name == "float" else float("nan")
    if value - value != 0.0:  # infinite or not a number
        raise ValueError(f"{text[:40]} is not a number that JSON can hold")
    return value
