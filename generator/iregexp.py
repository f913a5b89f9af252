"""I-Regexp (RFC 9485), the patterns of `match` and `search` in a JSONPath, as Python's own."""

from __future__ import annotations

import functools
import re
import sys
import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["compiled"]

_ESCAPE: Final = r"\\[()*+\-.?\[\\\]^nrt{|}]"
_CATEGORY: Final = r"\\[pP]\{(?:L[lmotu]?|M[cen]?|N[dlo]?|P[cdefios]?|Z[lps]?|S[ckmo]?|C[cfno]?)\}"
_LISTED: Final = rf"(?:{_ESCAPE}|[^\-\[\]\\])"
_RANGE: Final = rf"(?:{_CATEGORY}|{_LISTED}(?:-{_LISTED})?)"
_TOKEN: Final = re.compile(
    rf"(?P<class>\[\^?(?:-|{_RANGE}){_RANGE}*-?\])|(?P<category>{_CATEGORY})|(?P<char>{_ESCAPE})"
    r"|(?P<end>[$^])|(?P<times>[*+?]|\{[0-9]+(?:,[0-9]*)?\})|(?P<group>[()|])|(?P<dot>\.)|(?P<plain>[^\\\[\]{}])",
    re.DOTALL,
)
_IN_CLASS: Final = re.compile(
    rf"(?P<category>{_CATEGORY})|(?P<first>{_LISTED})-(?P<last>{_LISTED})|(?P<char>{_LISTED}|-)",
    re.DOTALL,
)
_CONTROLS: Final = {"n": "\n", "r": "\r", "t": "\t"}


@functools.cache
def compiled(pattern: str) -> re.Pattern[str]:
    r"""Return a pattern that finds what the I-Regexp means.

    `^` and `$` are the ends of the text, as the compliance tests of RFC 9535 have them.

    Raises:
        ValueError: it is no I-Regexp, such as one with `\d` or `(?:`.

    """
    try:
        return re.compile("".join(_translated(pattern)), re.DOTALL)
    except (re.error, OverflowError, RecursionError):
        raise _refused(pattern) from None


def _translated(pattern: str) -> Iterator[str]:
    at, repeatable = 0, False
    while at < len(pattern):
        found = _TOKEN.match(pattern, at)
        if found is None or (found["times"] and not repeatable):
            raise _refused(pattern)
        text, at = found[0], found.end()
        repeatable = text not in ("(", "|", "^", "$") and found["times"] is None
        match found.lastgroup:
            case "class":
                yield _class(text)
            case "category":
                yield f"[{_ranges(text)}]"
            case "end":
                yield r"\A" if text == "^" else r"\Z"
            case "char" | "plain":
                yield re.escape(_char(text))
            case "dot":
                yield r"[^\n\r]"
            case _:
                yield "(?:" if text == "(" else text


def _class(text: str) -> str:
    negated = text.startswith("[^")
    made: list[str] = []
    for each in _IN_CLASS.finditer(text[2 if negated else 1 : -1]):
        if each["category"]:
            made.append(_ranges(each[0]))
        elif each["first"]:
            made.append(f"{re.escape(_char(each['first']))}-{re.escape(_char(each['last']))}")
        else:
            made.append(re.escape(_char(each[0])))
    return f"[{'^' if negated else ''}{''.join(made)}]"


def _char(text: str) -> str:
    """Return the character that a text of one or, escaped, two stands for."""
    return _CONTROLS.get(text[1], text[1]) if len(text) == 2 else text


@functools.cache
def _ranges(category: str) -> str:
    r"""Return what stands between brackets for a category such as `\p{Lu}`, or for all but one."""
    name, wanted = category[3:-1], category[1] == "p"
    made: list[str] = []
    first: int | None = None
    for code in range(sys.maxunicode + 2):
        inside = code <= sys.maxunicode and unicodedata.category(chr(code)).startswith(name)
        if code <= sys.maxunicode and inside is wanted:
            first = code if first is None else first
        elif first is not None:
            made.append(f"\\U{first:08x}-\\U{code - 1:08x}")
            first = None
    return "".join(made)


def _refused(pattern: str) -> ValueError:
    return ValueError(f"{pattern!r} is no I-Regexp (RFC 9485)")
