"""Differences in the members of an object that no field is for."""

from __future__ import annotations

from collections.abc import Iterator

from generator.compare.finding import Finding, finding, quoted
from generator.compare.locations import Location
from generator.describe.api import Model


def other_members(old: Model, new: Model, location: Location) -> Iterator[Finding]:
    """Yield whether a model takes other members now, or of which type."""
    if "request" in location.directions and _is_closed(old) != _is_closed(new):
        yield _closed(location.alone("request"), new)
    elif old.others != new.others:
        yield _others(location, old.others, new.others)


def _is_closed(model: Model) -> bool:
    """Return True if the vendor takes no other members, whether or not the client checks it."""
    return model.closed or model.exact


def _closed(location: Location, new: Model) -> Finding:
    if _is_closed(new):
        address, what = location.whole("takes no additional_properties now")
        reason = "members that no field is for may be refused by the vendor"
        if new.closed:
            reason = "members that no field is for are refused before sending"
        return finding(address, what, "breaking", reason, "constraint")
    address, what = location.whole("takes additional_properties now")
    return finding(address, what, "compatible", "nothing that was sent is refused", "constraint")


def _others(location: Location, old: str, new: str) -> Finding:
    """Return the finding on members that no field is for, when their type is another one."""
    what = f"has additional_properties of type {quoted(new or 'any')}, was {quoted(old or 'any')}"
    address, what = location.whole(what)
    refused = new and (old, new) != ("integer", "number")
    unread = old and (old, new) != ("number", "integer")
    reasons = {
        "request": "members that were sent may be refused" if refused else "",
        "response": "values of another type may come" if unread else "",
    }
    said = "; ".join(reasons[each] for each in location.directions if reasons[each])
    if said:
        return finding(address, what, "breaking", said, "constraint")
    return finding(address, what, "compatible", "what was, still is", "constraint")
