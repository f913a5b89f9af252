# Generated from generator/emit/templates/_runtime; do not edit.
"""Read what may have one of several shapes."""

from __future__ import annotations

import itertools
import operator
from collections.abc import Iterable, Mapping
from typing import Any, Final, Generic, Literal, TypeAlias, TypeVar, cast, overload

from attrs import field, frozen

from ..errors import InvalidResponse
from ..issues import At, Issue, Issues, Reader, kind_of, mismatch
from ..lazy import resolvable
from ..unset import UNSET

__all__ = ["Case", "Kind", "union"]

T_co = TypeVar("T_co", covariant=True)
A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")
D = TypeVar("D")
E = TypeVar("E")

Kind: TypeAlias = Literal[
    "object", "array", "string", "integer", "number", "boolean", "null", "any"
]
_MOST_PROBES: Final = 3


@frozen(eq=False, repr=False)
class Case(Generic[T_co]):
    """One shape that a value may have."""

    reader: Reader[T_co]
    kind: Kind = "object"
    required: frozenset[str] = frozenset()
    """The names an object of this shape cannot be without."""
    known: frozenset[str] = frozenset()
    """The names this shape has a place for."""
    tags: Mapping[str, frozenset[str | int]] = field(factory=dict[str, frozenset[str | int]])
    """The values this shape lists for names that other shapes have too."""
    exact: bool = False
    """True if the vendor says that an object of this shape has no other names."""
    item: Case[Any] | None = None
    """The shape of what an array or a map holds, if that tells it from others."""


resolvable(Case)


class _Probe(list[Issue]):
    """The issues of one try; counts how many tries it stands inside of."""

    __slots__ = ("depth",)

    def __init__(self, around: Issues) -> None:
        super().__init__()
        self.depth: int = around.depth + 1 if isinstance(around, _Probe) else 1


@overload
def union(one: Case[A], /) -> Reader[A]: ...
@overload
def union(one: Case[A], two: Case[B], /) -> Reader[A | B]: ...
@overload
def union(one: Case[A], two: Case[B], three: Case[C], /) -> Reader[A | B | C]: ...
@overload
def union(
    one: Case[A], two: Case[B], three: Case[C], four: Case[D], /
) -> Reader[A | B | C | D]: ...
@overload
def union(
    one: Case[A], two: Case[B], three: Case[C], four: Case[D], five: Case[E], /
) -> Reader[A | B | C | D | E]: ...
@overload
def union(*cases: Case[Any]) -> Reader[Any]: ...
def union(*cases: Case[Any]) -> Reader[Any]:
    """Return the reader of a value of any of these shapes: the one that fits best, else first.

    An object fits the shapes whose required names it has. The values that a shape lists decide
    first, then whether it reads without an issue, then how few names it does not know or lacks.
    """
    expected = " or ".join(dict.fromkeys(_WORDS[case.kind] for case in cases))
    objects = [case for case in cases if case.kind in _KINDS[dict]]
    told_by_names = dict if len(objects) > 1 and not any(case.item for case in objects) else None

    def read_union(value: object, at: At, issues: Issues) -> Any:
        if type(value) is told_by_names:
            names = cast("dict[str, object]", value).keys()
            able = [case for case in objects if names >= case.required]
            if len(able) == 1:
                return able[0].reader(value, at, issues)
        fitting = _by_shape(value, cases)
        if not fitting:
            kinds = _kinds(value)
            known = any(case.kind in kinds for case in cases)
            raise mismatch(value, f"{kind_of(value)} of a known shape" if known else expected, at)
        if len(fitting) == 1 or (isinstance(issues, _Probe) and issues.depth >= _MOST_PROBES):
            # Trying every shape at every level of a deep value would take exponential time.
            return fitting[0][1].reader(value, at, issues)
        return _best(value, fitting, at, issues)

    return read_union


_WORDS: Mapping[Kind, str] = {
    "object": "an object",
    "array": "an array",
    "string": "a string",
    "integer": "an integer",
    "number": "a number",
    "boolean": "a boolean",
    "null": "null",
    "any": "a value",
}


_Fit: TypeAlias = tuple[int, int, int, int, int]
"""The misfit of a value to a shape, by what counts most: kind, tags, exactness, names too many, too
few. The first two are beyond doubt."""
_CERTAIN: Final = 2
_PERFECT: Final[_Fit] = (0, 0, 0, 0, 0)
_MOST_LOOKED_AT: Final = 100


def _best(value: object, cases: Iterable[tuple[_Fit, Case[Any]]], at: At, issues: Issues) -> Any:
    """Read a value as the case that fits it best; raise the first error if none of them can."""
    best: tuple[_Fit, Any, _Probe] | None = None
    fault: InvalidResponse | None = None
    for fit, case in cases:
        if best is not None and best[0][:_CERTAIN] < fit[:_CERTAIN]:
            break
        probe = _Probe(issues)
        try:
            read = case.reader(value, at, probe)
        except InvalidResponse as error:
            fault = fault or error
            continue
        if best is None or len(probe) < len(best[2]):
            best = fit, read, probe
        if not probe:
            break
    if best is not None:
        issues.extend(best[2])
        return best[1]
    raise fault or mismatch(value, "a value of a known shape", at)


def _by_shape(value: object, cases: Iterable[Case[Any]]) -> list[tuple[_Fit, Case[Any]]]:
    """Return the cases that fit by JSON type and names, the best first."""
    kinds = _kinds(value)
    fitting = [case for case in cases if case.kind in kinds]
    if len(fitting) < 2:
        # With one case left, its own error says more than that none fits.
        return [(_PERFECT, case) for case in fitting]
    found = [(fit, case) for case in fitting if (fit := _fit(value, case)) is not None]
    return sorted(found, key=lambda pair: pair[0])


def _fit(value: object, case: Case[Any]) -> _Fit | None:
    """Measure how badly a value fits a shape; None if it cannot be one."""
    kinds = _kinds(value)
    if case.kind not in kinds:
        return None
    if isinstance(value, dict) and case.item is None:
        return _fit_of_object(cast("dict[str, object]", value), case)
    fit = (kinds.index(case.kind), 0, 0, 0, 0)
    if case.item is not None and isinstance(value, dict | list):
        held = cast("dict[str, object] | list[object]", value)
        items = held.values() if isinstance(held, dict) else held
        for item in itertools.islice(items, _MOST_LOOKED_AT):
            inner = _fit(item, case.item)
            if inner is None:
                return None
            fit = _sum(fit, inner)
    return fit


def _sum(one: _Fit, other: _Fit) -> _Fit:
    a, b, c, d, e = map(operator.add, one, other)
    return a, b, c, d, e


def _fit_of_object(value: Mapping[str, object], case: Case[Any]) -> _Fit | None:
    names = value.keys()
    if not case.required <= names:
        return None
    unknown, absent = len(names - case.known), len(case.known - names)
    tags = sum(_listed(value[name], case.tags[name]) for name in case.tags if name in value)
    return 0, tags, int(case.exact and unknown > 0), unknown, absent


def _listed(value: object, values: frozenset[str | int]) -> int:
    return -1 if isinstance(value, str | int | float) and value in values else 1


def _kinds(value: object) -> tuple[Kind, ...]:
    """Return the kinds of case that a JSON value may be read by."""
    if isinstance(value, float) and value.is_integer():
        return ("number", "integer", "any")
    return _KINDS.get(type(value), ()) if value is not UNSET else ()


_KINDS: Mapping[type, tuple[Kind, ...]] = {
    dict: ("object", "any"),
    list: ("array", "any"),
    str: ("string", "any"),
    bool: ("boolean", "any"),
    int: ("integer", "number", "any"),
    float: ("number", "any"),
    type(None): ("null", "any"),
}
