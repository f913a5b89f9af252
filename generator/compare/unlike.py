"""The members in which two versions of a long module are unlike."""

from __future__ import annotations

import ast
from typing import Final, TypeAlias

from attrs import define, field

_SHORT: Final = 20_000


def unlike(old: str, new: str) -> tuple[str, str]:
    """Return both texts without the methods that stand in both, word for word, in the same class.

    The two cannot differ in them, and to read them takes nearly all the time of a comparison.
    """
    if len(old) < _SHORT or "\r" in old + new:  # which Python takes for the end of a line, too
        return old, new
    before, after = _methods(old), _methods(new)
    same = {each for each in before if before[each].texts == _texts(after, each)}
    return _without(old, before, same), _without(new, after, same)


@define
class _Named:
    """The methods of one name in a class; each `span` is the first line, and the one after all."""

    texts: list[str] = field(factory=list[str])
    spans: list[tuple[int, int]] = field(factory=list[tuple[int, int]])


_Methods: TypeAlias = dict[tuple[str, str], _Named]


def _texts(found: _Methods, name: tuple[str, str]) -> list[str]:
    return found[name].texts if name in found else []


def _methods(source: str) -> _Methods:
    lines = source.split("\n")
    found: _Methods = {}
    for each in ast.parse(source).body:
        if not isinstance(each, ast.ClassDef):
            continue
        for method in each.body[1:]:  # something has to stay
            if isinstance(method, (ast.FunctionDef, ast.AsyncFunctionDef)):
                first = min([method.lineno, *(every.lineno for every in method.decorator_list)]) - 1
                end = method.end_lineno or first
                named = found.setdefault((each.name, method.name), _Named())
                named.texts.append("\n".join(lines[first:end]))
                named.spans.append((first, end))
    return found


def _without(source: str, found: _Methods, same: set[tuple[str, str]]) -> str:
    lines = source.split("\n")
    kept: list[str] = []
    at = 0
    for first, end in sorted(span for each in same for span in found[each].spans):
        kept += lines[at:first]
        at = end
    return "\n".join([*kept, *lines[at:]])
