"""Constraints that came, went, or let more or less through."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.compare.finding import quoted
from generator.describe.kinds import Constraints

_LEAST = ("min_length", "min_items", "min_properties", "minimum", "exclusive_minimum")
_MOST = ("max_length", "max_items", "max_properties", "maximum", "exclusive_maximum", "bits")
_COUNTS = ("min_length", "min_items", "min_properties")


def constraint_changes(old: Constraints, new: Constraints) -> Iterator[tuple[str, bool]]:
    """Yield what is different, and whether values that passed can fail now."""
    before, after = _stated(old), _stated(new)
    for name in sorted({*before, *after}):
        if name not in before:
            yield f"gained {name} {quoted(after[name])}", True
        elif name not in after:
            yield f"lost {name} {quoted(before[name])}", False
        elif before[name] != after[name]:
            said = f"has {name} {quoted(after[name])}, was {quoted(before[name])}"
            yield said, _is_tighter(name, before[name], after[name])


def _stated(constraints: Constraints) -> dict[str, Any]:
    """Return the constraints without those that everything passes."""
    return {
        name: value
        for name, value in constraints
        if value is not False and not (name in _COUNTS and value == 0)
    }


def _is_tighter(name: str, old: Any, new: Any) -> bool:
    if not (isinstance(old, (int, float)) and isinstance(new, (int, float))):
        return True
    if name in _LEAST:
        return new > old
    if name in _MOST:
        return new < old
    return name != "multiple_of" or not new or old % new != 0
