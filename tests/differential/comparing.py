"""Equality of JSON values, and what differs, in words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from tests.differential.directions import expected
from tests.differential.spots import Spoiled, is_prefix, pointer
from usergroups.testing._openapi.documents import resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.differential.places import Place, Reading


def differences(one: Any, other: Any, at: str = "") -> list[str]:
    """One line a difference; 1 and 1.0 are the same number, 1 and true are not the same."""
    if _kind(one) != _kind(other):
        return [f"{at or '/'}: {_shown(one)} became {_shown(other)}"]
    if isinstance(one, dict):
        names = sorted({*one, *other})
        return [line for name in names for line in _member(one, other, name, at)]
    if isinstance(one, list):
        if len(one) != len(other):
            return [f"{at or '/'}: {len(one)} items became {len(other)}"]
        pairs = enumerate(zip(one, other, strict=True))
        return [line for i, (a, b) in pairs for line in differences(a, b, f"{at}/{i}")]
    return [] if one == other else [f"{at or '/'}: {_shown(one)} became {_shown(other)}"]


def _member(one: Any, other: Any, name: str, at: str) -> list[str]:
    place = f"{at}/{name}"
    if name not in other:
        return [f"{place}: {_shown(one[name])} is gone"]
    if name not in one:
        return [f"{place}: {_shown(other[name])} came from nowhere"]
    return differences(one[name], other[name], place)


def _kind(value: Any) -> str:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return "number"
    return type(value).__name__


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 120 else f"{text[:119]}…"


def complaint(place: Place, instance: Any, what: list[str]) -> str:
    """A failure that can be repeated: the place, the instance, and what is wrong."""
    lines = "\n  ".join(what)
    whole = json.dumps(instance, ensure_ascii=False, indent=1)
    return f"{place} ({place.pointer}):\n  {lines}\nThe instance:\n{whole}"


def through(place: Place, instance: Any) -> Reading:
    """Return what generated code makes of the instance's JSON text."""
    return place.through(json.dumps(instance).encode())


def check_round_trip(place: Place, instance: Any) -> None:
    """Fail unless the instance is read without a remark, and written back as it was."""
    try:
        reading = through(place, instance)
    except Exception as error:
        raise AssertionError(complaint(place, instance, [f"not read: {error!r}"])) from error
    noted = [one for one in reading.issues if not _is_unknown_tag(instance, one)]
    wrong = [f"{one.pointer}: noted {one.found} for {one.expected}" for one in noted]
    wrong += differences(expected(place, instance), reading.written)
    if wrong:
        raise AssertionError(complaint(place, instance, wrong))


def _is_unknown_tag(instance: Any, issue: Any) -> bool:
    """Return whether an issue is right that a tag is none of the union's: its object stays JSON."""
    if not issue.expected.startswith("one of '"):
        return False
    tag = resolve(instance, f"#{quote(issue.pointer)}")
    return f"'{tag}'" not in issue.expected


def check_spoiled(place: Place, spoiled: Spoiled) -> None:
    """Fail unless each fault is told where it is: as an error, or noted and the value kept."""
    grave = [fault for fault in spoiled.faults if fault.kept is None]
    told: list[str] = []
    written = spoiled.instance
    try:
        reading = through(place, spoiled.instance)
    except Exception as error:  # noqa: BLE001 - of each package its own
        refused = type(error).__name__ == "InvalidResponse"
        told = [getattr(error, "pointer", "") if refused else repr(error)]
    else:
        noted = [one for one in reading.issues if not _is_unknown_tag(spoiled.instance, one)]
        told = [issue.pointer for issue in noted]
        grave, written = [], reading.written
        if any(fault.kept is None for fault in spoiled.faults):
            told = ["nothing was refused"]
    wanted = [{pointer(each.path) for each in grave}] if grave else list(_notes(spoiled))
    fits = len(told) == len(wanted) and all(any(one in each for one in told) for each in wanted)
    wrong = [] if fits else [f"should be told: {wanted}, was: {told}"]
    wrong += differences(spoiled.instance, written)
    if wrong:
        raise AssertionError(complaint(place, spoiled.instance, wrong))


def _notes(spoiled: Spoiled) -> Iterator[set[str]]:
    """For each member that is kept as it came, the pointers of which one is noted."""
    kept = {fault.kept for fault in spoiled.faults if fault.kept is not None}
    for path in kept:
        if not any(other != path and is_prefix(other, path) for other in kept):
            yield {pointer(each.path) for each in spoiled.faults if each.kept == path}
