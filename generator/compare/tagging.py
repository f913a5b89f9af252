"""Differences in the property that tells the classes of a union apart, and in its values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.compare.annotations import listed
from generator.compare.finding import quoted
from generator.compare.report import Level
from generator.describe.kinds import OneOf


def tag_changes(old: OneOf, new: OneOf, *, read: bool) -> Iterator[tuple[str, Level, str]]:
    """Yield what is different, its level and the reason, for values that are sent or `read`."""
    before, after = dict(old.tagged), dict(new.tagged)
    if old.tag != new.tag:
        yield _renamed(old, new, read=read)
        return
    tag = quoted(new.tag)
    gone = [value for value in before if value not in after]
    if gone:
        what = f"has no {_values(gone)} of {tag} any more"
        reason = (
            "code that looks for the value finds none"
            if read
            else "objects that were sent with it may be refused"
        )
        yield f"{what}{_instead(gone, before, after)}", "breaking", reason
    for value in sorted(before.keys() & after.keys()):
        if before[value] != after[value]:
            what = f"has {quoted(value)} of {tag} for {after[value]}, was {before[value]}"
            reason = (
                "code that looks for the value gets something else"
                if read
                else "objects that were sent with it may be refused"
            )
            yield what, "breaking", reason
    fresh = [value for value in after if value not in before]
    if fresh:
        reason = "code for its class reads it" if read else "callers need not send it"
        yield f"has {_values(fresh)} of {tag}, too", "compatible", reason
    if old.untagged != new.untagged and read:
        reason = "its classes are the same"
        yield "takes objects of other tags for another class", "compatible", reason


def _renamed(old: OneOf, new: OneOf, *, read: bool) -> tuple[str, Level, str]:
    what = f"is told apart by {_by(new)}, was by {_by(old)}"
    if read or not new.tag:
        return what, "compatible", "its classes are the same"
    return what, "breaking", "objects that were sent may be refused"


def _by(kind: OneOf) -> str:
    return quoted(kind.tag) if kind.tag else "the members that objects have"


def _values(values: list[str]) -> str:
    return f"value {listed([quoted(each) for each in values])}"


def _instead(gone: list[str], before: Mapping[str, str], after: Mapping[str, str]) -> str:
    """Say which new values stand for the classes that those which are gone stood for."""
    classes = {before[value] for value in gone}
    found = [value for value, name in after.items() if name in classes and value not in before]
    if not found:
        return ""
    return f"; for {listed(sorted(classes))} it is {listed([quoted(each) for each in found])}"
