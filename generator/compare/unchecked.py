"""Differences in what the vendor alone checks: keywords that the client leaves to it."""

from __future__ import annotations

from generator.compare.annotations import listed
from generator.compare.finding import quoted
from generator.compare.report import Level

Unchecked = tuple[tuple[str, str], ...]


def unchecked_change(old: Unchecked, new: Unchecked, *, sent: bool) -> tuple[str, Level, str]:
    """Say what is different, and what it means to code that sends or only reads the values."""
    names = sorted({name for name, _ in {*old} ^ {*new}})
    what = f"has other limits by {listed([quoted(name) for name in names])}"
    if not sent:
        return what, "documentation", "constraints are never checked on responses"
    if {*new} <= {*old}:
        return what, "compatible", "values that were sent still can be"
    return what, "breaking", "the vendor may refuse values, which nothing checks before sending"
