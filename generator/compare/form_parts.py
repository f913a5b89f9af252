"""Differences in how the members of a form are written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from attrs import evolve

from generator.compare.annotations import listed
from generator.compare.finding import Finding, finding, quoted
from generator.describe.api import Body, Part

_USUAL: Final = frozenset({"*/*", "application/json", "application/octet-stream", "text/plain"})
"""Types that members have where the document says none."""


def part_findings(address: str, old: Body, new: Body) -> Iterator[Finding]:
    """Yield which members take other types of content, and whether any is written otherwise."""
    before, after = dict(old.parts), dict(new.parts)
    others = old.layout != new.layout
    for name in sorted({*before, *after}):
        was, now = before.get(name, Part()), after.get(name, Part())
        others |= evolve(was, types=()) != evolve(now, types=())
        if {*was.types} != {*now.types}:
            yield _types(address, name, was, now)
        else:
            others |= was.types != now.types
    if others:
        what = "parts of the body are sent in another way"
        yield finding(address, what, "compatible", "callers give them as before", "body")


def _types(address: str, name: str, old: Part, new: Part) -> Finding:
    what = f"body field {quoted(name)} has content of {_said(new)}, had {_said(old)}"
    taken = not new.types or (
        {*old.types} <= {*new.types} if old.types else not _USUAL.isdisjoint(new.types)
    )
    if taken or "*/*" in new.types:
        return finding(address, what, "compatible", "what was sent can be sent", "body")
    return finding(address, what, "breaking", "content of another type may be refused", "body")


def _said(part: Part) -> str:
    return listed([quoted(each) for each in part.types]) if part.types else "any type"
