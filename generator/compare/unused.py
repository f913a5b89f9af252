"""Differences in classes that no operation uses: one line for each, and no version is raised."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from generator.compare.finding import Finding, finding
from generator.compare.locations import Locations
from generator.compare.report import Effect
from generator.describe.api import Alias, Api, Enumeration, Model


def unused_classes(old: Api, new: Api, locations: Locations) -> Iterator[Finding]:
    """Yield the classes that are gone or different, and that no operation of both versions has."""
    after = {each.name: each for each in new.classes}
    for before in old.classes:
        each = after.get(before.name)
        if each is None and not locations.was_used(before.name):
            yield _unused(before, "is gone", "removed", locations)
        elif each is not None and _own(each) != _own(before) and not locations.of(each.name).used:
            yield _unused(before, "is different", "changed", locations)


def _own(each: Model | Enumeration | Alias) -> Model | Enumeration | Alias:
    """Return a class without what depends on the operations that use it."""
    match each:
        case Model():
            return evolve(each, sent=False, closed=False, exact=False)
        case Alias():
            return evolve(each, sent=False)
        case Enumeration():
            return each


def _unused(
    each: Model | Enumeration | Alias, what: str, effect: Effect, locations: Locations
) -> Finding:
    address = f"models.{each.name}"
    used = " any more" if locations.was_used(each.name) else ""
    reason = f"no operation uses it{used}"
    return finding(address, what, "unused", reason, "model", effect=effect, accounts=(address,))
