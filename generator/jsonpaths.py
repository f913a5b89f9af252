"""JSONPath (RFC 9535): what a path matches, as JSON Pointers, and the steps that it takes."""

from __future__ import annotations

from typing import Any, Final

from attrs import frozen
from jsonpath import JSONPathEnvironment
from jsonpath.exceptions import JSONPathError
from jsonpath.function_extensions import ExpressionType, FilterFunction
from jsonpath.selectors import NameSelector

from generator.iregexp import compiled
from generator.jsontree import MAX_DEPTH, child

__all__ = ["Step", "find", "steps"]


class _Matching(FilterFunction):
    """`match` (of the whole text) or `search`; the library's own read the pattern as Python's."""

    @property
    def arg_types(self) -> list[ExpressionType]:
        """The value and the pattern."""
        return [ExpressionType.VALUE, ExpressionType.VALUE]

    @property
    def return_type(self) -> ExpressionType:
        """Yes or no."""
        return ExpressionType.LOGICAL

    def __init__(self, *, whole: bool) -> None:
        self.whole = whole

    def __call__(self, value: object, pattern: object) -> bool:
        if not isinstance(value, str) or not isinstance(pattern, str):
            return False
        found = compiled(pattern)
        return (found.fullmatch(value) if self.whole else found.search(value)) is not None


class _Environment(JSONPathEnvironment):
    max_recursion_depth = MAX_DEPTH + 1

    def setup_function_extensions(self) -> None:
        super().setup_function_extensions()
        self.function_extensions["match"] = _Matching(whole=True)
        self.function_extensions["search"] = _Matching(whole=False)


_JSONPATH: Final = _Environment(strict=True)


@frozen
class Step:
    """One step of a path: the whole path so far, the step as it is written, and what it picks.

    `names` are the members it picks by name; none if it picks in another way.
    """

    path: str
    text: str
    names: tuple[str, ...]


def find(document: dict[str, Any], path: str) -> list[str]:
    """Return the JSON Pointers of what `path` matches, each once, parents and lower indices first.

    Raises:
        ValueError: `path` is no JSONPath, or cannot be followed.

    """
    try:
        parts = {match.parts for match in _JSONPATH.finditer(path, document)}
    except (JSONPathError, RecursionError, ValueError) as error:
        raise ValueError(str(error).partition("\n")[0]) from None
    ordered = sorted(parts, key=lambda each: [(isinstance(p, str), p) for p in each])
    pointers: list[str] = []
    for each in ordered:
        pointer = ""
        for step in each:
            pointer = child(pointer, step)
        pointers.append(pointer)
    return pointers


def steps(path: str) -> list[Step]:
    """Return the steps of a path that `find` can follow; the last one's `path` is all of it."""
    whole: Any = _JSONPATH.compile(path)
    found: list[Step] = []
    so_far = "$"
    for segment in whole.segments:
        text = str(segment)
        so_far += text
        names = tuple(each.name for each in segment.selectors if isinstance(each, NameSelector))
        found.append(Step(so_far, text, names if len(names) == len(segment.selectors) else ()))
    return found
