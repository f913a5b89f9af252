"""Hold a change report against what mypy says of the caller of the old client."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from attrs import frozen

from generator.compare.report import LEVELS, Change, ChangeReport
from tests.truth.checking import Checked, Fault

_RENAMED = re.compile(r'is now called "?(\w+)"?')
_CAME = re.compile(r", came from (\w+)$")
_WHOLE = ("is gone", "is now called", "is now an", "is now a ")


@frozen
class Verdict:
    """A place where a report and mypy do not agree."""

    missed: tuple[Fault, ...]
    """What mypy refuses, and no breaking line tells of."""
    extra: tuple[Change, ...]
    """Breaking lines about something that mypy takes: all right where the vendor is who refuses."""
    faults: int


def judge(report: ChangeReport, checked: Checked) -> Verdict:
    """Find what the report misses, and the breaking lines that mypy does not confirm."""
    lines = [each for each in report.changes if each.level == "breaking"]
    holders = checked.caller.holders
    idle = frozenset(each.address for each in report.changes if each.level == "unused")
    told = {
        id(fault): [each for each in lines if _tells(each, fault, holders, idle)]
        for fault in checked.faults
    }
    missed = [each for each in checked.faults if not told[id(each)]]
    seen = {id(each) for found in told.values() for each in found}
    extra = [each for each in lines if id(each) not in seen]
    return Verdict(tuple(missed), tuple(extra), len(checked.faults))


def level_of(changes: Iterable[Change]) -> str:
    """Return the letter of the worst level, "0" if nothing changed."""
    levels = {each.level for each in changes}
    return next((each[0].upper() for each in LEVELS if each in levels), "0")


def _tells(
    change: Change, fault: Fault, holders: Mapping[str, frozenset[str]], idle: frozenset[str]
) -> bool:
    """Return True if a line of the report is about what mypy refuses."""
    if change.address == fault.address:
        return True
    whole = change.what.startswith(_WHOLE)
    if whole and fault.address.startswith(f"{change.address}."):
        return True
    renamed = _RENAMED.match(change.what)
    if renamed and fault.address.startswith(f"{change.address}."):
        return True
    parts = fault.address.split(".")
    if parts[0] != "models":
        came = _CAME.search(change.what)
        return came is not None and came[1] == parts[-1]
    if len(parts) == 2 or f"models.{parts[1]}" in idle:
        return change.address in set(_above(parts[1], holders))
    above = set(_above(parts[1], holders))
    if change.address in above and _was(change, parts[1]):
        return True
    return _names(change, parts[2]) and change.address in {f"models.{parts[1]}", *above}


def _was(change: Change, name: str) -> bool:
    """Return True if a line says that this class is not taken any more where it was given."""
    before = change.what.partition(", was ")[2]
    return change.what.startswith("body is now") and name in before.split(" | ")


def _names(change: Change, member: str) -> bool:
    """Return True if a line about a whole, or about an operation, names this field or member."""
    return re.search(rf"(?<!\w){re.escape(member)}(?!\w)", change.what) is not None


def _above(name: str, holders: Mapping[str, frozenset[str]]) -> Iterator[str]:
    """Yield the addresses that hold a class, near and far: it may go with them."""
    waiting, seen = [name], {name}
    while waiting:
        for address in holders.get(waiting.pop(), ()):
            yield address
            kind, _, rest = address.partition(".")
            holder = rest.partition(".")[0]
            if kind == "models" and holder not in seen:
                seen.add(holder)
                waiting.append(holder)
