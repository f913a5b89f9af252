"""Differences in the property that tells the classes of a union apart, and in its values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, TypeAlias

from generator.compare.annotations import listed
from generator.compare.finding import quoted
from generator.compare.report import Level
from generator.describe.kinds import OneOf

Verdict: TypeAlias = tuple[Level, str]
TagChange: TypeAlias = tuple[str, Verdict, Verdict]
"""A difference, and its meaning to those who send, and to those who read."""

_SAME: Final[Verdict] = "compatible", "its classes are the same"
_REFUSED: Final[Verdict] = "breaking", "objects that were sent with it may be refused"


def tag_changes(old: OneOf, new: OneOf) -> Iterator[TagChange]:
    """Yield what is different about the tags of a union; none of it can be seen in its classes."""
    if old.tag != new.tag:
        what = f"is told apart by {_by(new)}, was by {_by(old)}"
        yield what, (_REFUSED if old.tag and new.tag else _SAME), _SAME
        return
    before, after = _classes(old), _classes(new)
    tag = quoted(new.tag)
    gone = [value for value in before if value not in after]
    if gone:
        what = f"has no {_values(gone)} of {tag} any more{_instead(gone, before, after)}"
        yield what, _REFUSED, ("breaking", "code that looks for it finds none")
    for value in sorted(before.keys() & after.keys()):
        if before[value] != after[value]:
            what = f"has {quoted(value)} of {tag} for {after[value]}, was {before[value]}"
            yield what, _REFUSED, ("breaking", "code that looks for it gets something else")
    known = {*before.values()}  # what stands for another class, the type of the union tells
    fresh = [value for value, name in after.items() if value not in before and name in known]
    if fresh:
        what = f"has {_values(fresh)} of {tag}, too"
        sent, read = "callers need not send it", "code for its class reads it"
        yield what, ("compatible", sent), ("compatible", read)
    if old.untagged != new.untagged:
        yield "takes objects of other tags for another class", _SAME, _SAME


def _classes(kind: OneOf) -> dict[str, str]:
    """Return the class of each tag."""
    return {**dict.fromkeys(kind.shared, "several classes"), **dict(kind.tagged)}


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
