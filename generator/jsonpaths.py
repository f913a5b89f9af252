"""JSONPath (RFC 9535): what a path matches, as JSON Pointers, and the steps that it takes."""

from __future__ import annotations

from typing import Any, Final

from attrs import frozen
from jsonpath import JSONPathEnvironment
from jsonpath.exceptions import JSONPathError
from jsonpath.function_extensions import ExpressionType, FilterFunction
from jsonpath.selectors import NameSelector

from generator.iregexp import compiled
from generator.jsontree import MAX_DEPTH, child, is_list, is_object

__all__ = ["Step", "find", "steps"]

_ORDERS: Final = frozenset({"<", "<=", ">", ">="})
_EQUALITIES: Final = frozenset({"==", "!=", "<=", ">="})


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

    def compare(self, left: object, operator: str, right: object) -> bool:
        """Compare as JSON: the library takes true for 1 in an order, and inside of other values."""
        if operator in _ORDERS and (isinstance(left, bool) or isinstance(right, bool)):
            return "=" in operator and left is right
        if operator in _EQUALITIES and _has_parts(left) and _has_parts(right):
            return _equal(left, right) is (operator != "!=")
        return super().compare(left, operator, right)


def _has_parts(value: object) -> bool:
    return is_object(value) or is_list(value)


def _equal(one: object, other: object) -> bool:
    """Return True if two JSON values are equal; 1 is 1.0, and true is neither."""
    if is_object(one) and is_object(other):
        return one.keys() == other.keys() and all(_equal(one[key], other[key]) for key in one)
    if is_list(one) and is_list(other):
        return len(one) == len(other) and all(map(_equal, one, other))
    return isinstance(one, bool) is isinstance(other, bool) and one == other


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
