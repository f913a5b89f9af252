"""Differences in the values of members that no field is for; callers hold them as plain JSON."""

from __future__ import annotations

from collections.abc import Iterator

from generator.compare.finding import Finding, finding, quoted
from generator.compare.locations import Location
from generator.describe.api import Model


def other_member_findings(old: Model, new: Model, location: Location) -> Iterator[Finding]:
    """Yield the finding if the vendor says another thing of the values in additional_properties."""
    if old.others == new.others or not location.used:
        return
    said = [quoted(each) if each else "anything" for each in (new.others, old.others)]
    address, what = location.whole(f"additional_properties are {said[0]} now, were {said[1]}")
    sent, read = (each in location.directions for each in ("request", "response"))
    if sent and new.others:
        reason = "the vendor may refuse other values, which nothing checks before sending"
        yield finding(address, what, "breaking", reason, "constraint")
    elif read and old.others:
        reason = "code for what they were gets something else"
        yield finding(address, what, "breaking", reason, "response field")
    else:
        reason = "code for what they were goes on"
        yield finding(address, what, "compatible", reason, "constraint")
