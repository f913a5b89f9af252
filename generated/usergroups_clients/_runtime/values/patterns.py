# Generated from generator/emit/templates/_runtime; do not edit.
"""Translate the regular expressions of JSON Schema (ECMA-262) into Python's."""

from __future__ import annotations

import functools
import re

_PARTS = re.compile(r"\\k<\w+>|\\.|\(\?<.|.", re.DOTALL)
_SPACE = r"\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"


@functools.cache
def compiled(pattern: str) -> re.Pattern[str] | None:
    """Return the pattern, to be searched for; None if Python has no way to say it."""
    try:
        return re.compile(python_pattern(pattern), re.ASCII)
    except (re.error, OverflowError, RecursionError):
        return None


def python_pattern(pattern: str) -> str:
    r"""Return the pattern as Python writes it: `$` is the very end, `\s` knows all blanks."""
    parts: list[str] = []
    inside = False
    for part in _PARTS.findall(pattern):
        if part[0] == "\\":
            parts.append(_escape(part, inside=inside))
        elif inside:
            inside = part != "]"
            # Python warns of these: it may give them a meaning in a set one day.
            parts.append("".join(f"\\{one}" if one in "[&~|" else one for one in part))
        elif part == "$":
            parts.append(r"\Z")
        else:
            inside = part == "["
            parts.append(part.replace("(?<", "(?P<") if part[-1] not in "=!" else part)
    return "".join(parts)


def _escape(escape: str, *, inside: bool) -> str:
    if escape == r"\s":
        return _SPACE if inside else f"[{_SPACE}]"
    if escape == r"\S" and not inside:
        return f"[^{_SPACE}]"
    if escape.startswith(r"\k<"):
        return f"(?P={escape[3:-1]})"
    return escape
