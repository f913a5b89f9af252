"""Differences in the members of an enumeration."""

from __future__ import annotations

from collections.abc import Iterator

from generator.compare.finding import Claim, Finding, finding, quoted
from generator.compare.locations import Location
from generator.describe.api import Enumeration

_MOST_NAMED = 10


def enum_findings(old: Enumeration, new: Enumeration, location: Location) -> Iterator[Finding]:
    """Yield what is different between two versions of an enumeration; new members in one line."""
    if old.base != new.base:
        address, what = location.whole(f"has values of type {new.base}, was {old.base}")
        reason = "code that compares or sends its values has the wrong type"
        yield finding(address, what, "breaking", reason, "enum")
    names = dict(new.members)
    values = {value: name for name, value in new.members}
    known = {name for name, _ in old.members} | {
        values[value] for _, value in old.members if value in values
    }
    for name, value in old.members:
        if name in names:
            if names[name] != value:
                yield _revalued(name, value, names[name], location)
        else:
            yield _lost(name, values.get(value), new.name, location)
    fresh = [name for name, _ in new.members if name not in known]
    if fresh:
        yield _gained(fresh, location)


def _gained(names: list[str], location: Location) -> Finding:
    listed = ", ".join(names[:_MOST_NAMED])
    more = f" and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else ""
    address, what = location.whole(f"gained {listed}{more}")
    reason = "enumerations are open: other values could come before"
    return finding(address, what, "compatible", reason, "enum", effect="added")


def _revalued(name: str, old: object, new: object, location: Location) -> Finding:
    address, what = location.whole(f"has {name} for {quoted(new)}, was {quoted(old)}")
    reason = "code that gives or compares the old value is refused, or never right"
    return finding(address, what, "breaking", reason, "enum")


def _lost(name: str, successor: str | None, enum: str, location: Location) -> Finding:
    claim: Claim = ("OBJECT_REMOVED", f"models.{enum}.{name}")
    reason = "code that names the member fails"
    if successor is None:
        address, what = location.whole(f"lost {name}")
        return finding(address, what, "breaking", reason, "enum", effect="removed", claims=(claim,))
    address, what = location.whole(f"has {successor} for the value of {name}")
    return finding(address, what, "breaking", reason, "enum", claims=(claim,))
