"""Constraints that came, went, or let more or less through."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import Any, Final, Literal, TypeAlias

from generator.compare.finding import quoted
from generator.describe.kinds import Constraints

Effect: TypeAlias = Literal["tighter", "looser", "none"]

_LEAST: Final = {"minimum": False, "exclusive_minimum": True}
_MOST: Final = {"maximum": False, "exclusive_maximum": True}
_COUNTS: Final = ("min_length", "min_items", "min_properties")
_SIZES: Final = ("max_length", "max_items", "max_properties")
_LARGEST: Final = (1 << 31) - 1
"""No text, list or object that is sent has more characters or items."""
_FARTHEST: Final = (1 << 63) - 1
"""No number that is sent is larger, or smaller than its opposite."""
_ANYTHING: Final = frozenset({"", ".*", "^", "$", "^.*", ".*$", r"[\s\S]*", r"^[\s\S]*$"})


def constraint_changes(
    old: Constraints, new: Constraints, *, whole: bool = False
) -> Iterator[tuple[str, Effect]]:
    """Yield what is different, and whether less passes now, or more, or all that anybody sends.

    Args:
        old: The constraints before.
        new: The constraints now.
        whole: True if the values are whole numbers.

    """
    before, after = _stated(old), _stated(new)
    for name in sorted({*before, *after}):
        if name in before and name in after and before[name] == after[name]:
            continue
        effect = _effect(name, before, after, whole=whole)
        if effect is None:
            continue
        if name not in before:
            yield f"gained {name} {quoted(after[name])}", effect
        elif name not in after:
            yield f"lost {name} {quoted(before[name])}", effect
        else:
            yield f"has {name} {quoted(after[name])}, was {quoted(before[name])}", effect


def _stated(constraints: Constraints) -> dict[str, Any]:
    """Return the constraints without those that everything passes."""
    return {
        name: value
        for name, value in constraints
        if value is not False and not (name in _COUNTS and value == 0)
    }


def _effect(
    name: str, before: dict[str, Any], after: dict[str, Any], *, whole: bool
) -> Effect | None:
    """Return what a change does to the values that pass; None if others tell the whole of it."""
    was, now = before.get(name), after.get(name)
    if _says_nothing(name, was) and _says_nothing(name, now):
        return "none"
    for bounds, sign in ((_LEAST, 1), (_MOST, -1)):
        if name in bounds:
            one = _bound(before, bounds, sign, whole=whole)
            other = _bound(after, bounds, sign, whole=whole)
            if one == other or (name not in after and not bounds.keys().isdisjoint(after)):
                return None
            return "tighter" if one is None or (other is not None and other > one) else "looser"
    if _says_nothing(name, was):
        return "tighter"
    if _says_nothing(name, now):
        return "looser"
    return "tighter" if _is_tighter(name, was, now) else "looser"


def _says_nothing(name: str, value: Any) -> bool:
    """Return True if all that anybody sends passes."""
    if value is None:
        return True
    if name == "pattern":
        return value in _ANYTHING
    if not isinstance(value, int | float):
        return False
    if name in _SIZES:
        return value >= _LARGEST
    if name in _MOST:
        return value >= _FARTHEST
    return value <= -_FARTHEST if name in _LEAST else name == "bits" and value >= 64


def _bound(
    stated: dict[str, Any], bounds: dict[str, bool], sign: int, *, whole: bool
) -> tuple[Any, bool] | None:
    """Return the tightest bound of one side, turned so that more is tighter."""
    found = [
        _closed(sign * stated[name], exclusive=exclusive, whole=whole)
        for name, exclusive in bounds.items()
        if isinstance(stated.get(name), int | float) and not _says_nothing(name, stated[name])
    ]
    return max(found, default=None)


def _closed(value: Any, *, exclusive: bool, whole: bool) -> tuple[Any, bool]:
    """Return a lower bound; of whole numbers, the least that passes."""
    if whole and exclusive and (isinstance(value, int) or value.is_integer()):
        return value + 1, False
    return value, exclusive


def _is_tighter(name: str, old: Any, new: Any) -> bool:
    if name == "required":
        return not {*new} <= {*old}
    if not (isinstance(old, int | float) and isinstance(new, int | float)):
        return True
    if name in _COUNTS:
        return new > old
    if name in _SIZES or name == "bits":
        return new < old
    return name != "multiple_of" or not _divides(new, old)


def _divides(part: float, whole: float) -> bool:
    try:
        return Decimal(str(whole)) % Decimal(str(part)) == 0
    except InvalidOperation:
        return False
