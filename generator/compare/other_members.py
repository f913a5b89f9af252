"""Differences in the members of an object that no field is for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.compare.finding import Finding, finding, quoted
from generator.compare.locations import Location
from generator.compare.unchecked import unchecked_change
from generator.describe.api import Model

_PLAIN: Final = re.compile(r'\{"type": "(\w+)"\}')
_WHOLE: Final = '{"type": "integer"}'
_NUMBER: Final = '{"type": "number"}'


def other_members(old: Model, new: Model, location: Location) -> Iterator[Finding]:
    """Yield whether a model takes other members now, of which type, and in which company."""
    if "request" in location.directions and _is_closed(old) != _is_closed(new):
        yield _closed(location.alone("request"), new)
    elif old.others != new.others:
        yield _others(location, old.others, new.others)
    if old.unchecked != new.unchecked:
        sent = "request" in location.directions
        said, level, reason = unchecked_change(old.unchecked, new.unchecked, sent=sent)
        address, what = location.whole(said)
        yield finding(address, what, level, reason, "constraint")


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
    """Return the finding on other members whose values have another type; callers hold JSON."""
    address, what = location.whole(f"additional_properties are {_said(new)} now, were {_said(old)}")
    refused = new and (old, new) != (_WHOLE, _NUMBER)
    unread = old and (old, new) != (_NUMBER, _WHOLE)
    reasons = {
        "request": "the vendor may refuse other values" if refused else "",
        "response": "code for what they were gets something else" if unread else "",
    }
    said = "; ".join(reasons[each] for each in location.directions if reasons[each])
    if said:
        return finding(address, what, "breaking", said, "constraint")
    return finding(address, what, "compatible", "code for what they were goes on", "constraint")


def _said(others: str) -> str:
    """Return the type of values: in a word, where the document says no more."""
    plain = _PLAIN.fullmatch(others)
    return quoted(plain[1] if plain else others) if others else "anything"
