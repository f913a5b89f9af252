"""The members in which two versions of a long module are unlike."""

from __future__ import annotations

import ast
from collections.abc import Iterator

_SHORT = 20_000


def unlike(old: str, new: str) -> tuple[str, str]:
    """Return both texts without the methods that stand in both, word for word, in the same class.

    The two cannot differ in them, and to read them takes nearly all the time of a comparison.
    """
    if len(old) < _SHORT or "\r" in old + new:  # which Python takes for the end of a line, too
        return old, new
    before, after = (dict(_methods(each)) for each in (old, new))
    same = before.keys() & after.keys()
    return _without(old, before, same), _without(new, after, same)


def _methods(source: str) -> Iterator[tuple[tuple[str, str], tuple[int, int]]]:
    """Yield the class and text of each method, and its lines: the first, and the one after all."""
    lines = source.split("\n")
    for each in ast.parse(source).body:
        if not isinstance(each, ast.ClassDef):
            continue
        for method in each.body[1:]:  # something has to stay
            if isinstance(method, (ast.FunctionDef, ast.AsyncFunctionDef)):
                first = min([method.lineno, *(every.lineno for every in method.decorator_list)]) - 1
                end = method.end_lineno or first
                yield (each.name, "\n".join(lines[first:end])), (first, end)


def _without(
    source: str, found: dict[tuple[str, str], tuple[int, int]], same: set[tuple[str, str]]
) -> str:
    lines = source.split("\n")
    kept: list[str] = []
    at = 0
    for first, end in sorted(found[each] for each in same):
        kept += lines[at:first]
        at = end
    return "\n".join([*kept, *lines[at:]])
