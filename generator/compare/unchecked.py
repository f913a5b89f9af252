"""Differences in what the vendor alone checks: keywords that the client leaves to it."""

from __future__ import annotations

import json
from typing import Any, Final

from generator.compare.annotations import listed
from generator.compare.finding import quoted
from generator.compare.report import Level
from generator.describe.kinds import Type, holds_union

Unchecked = tuple[tuple[str, str], ...]
_EXCLUSION: Final = ("oneOf", "true")
"""The mark of `remember_exclusion`: a value may fit only one member of a union."""


def both_stated(old: Unchecked, new: Unchecked, *kinds: Type) -> tuple[Unchecked, Unchecked]:
    """Return what both versions state, as far as it can be compared.

    Values of one type become values of one of several types: that is told of the types.
    """
    if all(map(holds_union, kinds)):
        return old, new
    return tuple(each for each in old if each != _EXCLUSION), tuple(
        each for each in new if each != _EXCLUSION
    )


def is_of_type(old: Unchecked, new: Unchecked) -> bool:
    """Return True if a format is gone that says no more than the type that the values have now."""
    return {name for name, _ in {*old} - {*new}} == {"format"} and {*new} <= {*old}


def unchecked_change(old: Unchecked, new: Unchecked, *, sent: bool) -> tuple[str, Level, str]:
    """Say what is different, and what it means to code that sends or only reads the values."""
    if {*old} ^ {*new} == {_EXCLUSION}:
        return _exclusion_change(is_new=_EXCLUSION in new, sent=sent)
    names = sorted({name for name, _ in {*old} ^ {*new}})
    what = f"has other limits by {listed([quoted(name) for name in names])}"
    if not sent:
        return what, "documentation", "constraints are never checked on responses"
    if {*new} <= {*old} or all(_is_looser(old, name, stated) for name, stated in {*new} - {*old}):
        return what, "compatible", "values that were sent still can be"
    return what, "breaking", "the vendor may refuse values, which nothing checks before sending"


def _exclusion_change(*, is_new: bool, sent: bool) -> tuple[str, Level, str]:
    fitting = "one type of the union alone" if is_new else "several types of the union"
    what = f"takes values now that fit {fitting}"
    if not sent:
        return what, "documentation", "constraints are never checked on responses"
    if not is_new:
        return what, "compatible", "values that were sent still can be"
    reason = "the vendor may refuse a value that fits several, which nothing checks before sending"
    return what, "breaking", reason


def _is_looser(old: Unchecked, name: str, stated: str) -> bool:
    """Return True if a list of values gained some, or one of members that are needed lost some.

    Any of some shapes is looser than one of them.
    """
    if name == "anyOf" and dict(old).get("oneOf") == stated:
        return True
    was = dict(old).get(name)
    if was is None or name not in ("enum", "required"):
        return False
    before, after = _texts(was), _texts(stated)
    return before <= after if name == "enum" else after <= before


def _texts(stated: str) -> set[str]:
    listed: list[Any] = json.loads(stated)
    return set(map(json.dumps, listed))
