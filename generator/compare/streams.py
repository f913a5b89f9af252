"""Differences in the items of bodies that have one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.compare.differing import READ, Comparer
from generator.compare.finding import Finding, finding, quoted
from generator.compare.report import Kind
from generator.describe.api import Content, Operation
from generator.describe.kinds import models_in


def item_findings(
    address: str, old: Operation, new: Operation, comparer: Comparer
) -> Iterator[Finding]:
    """Yield what is different about the items of the streams that a call answers with."""
    before, after = _items(old), _items(new)
    for name in sorted({*before, *after}):
        shown = quoted(name)
        if name not in after:
            what = f"response has no items of {shown} any more"
            classes = _classes(before[name])
            reason = "code that reads them one by one finds none"
            yield finding(address, what, "breaking", reason, "response", classes=classes)
        elif name not in before:
            what = f"response has items of {shown}"
            reason = "it can still be read as one body"
            yield finding(address, what, "compatible", reason, "response")
        else:
            yield from _differences(address, shown, before[name], after[name], comparer)


def _differences(
    address: str, shown: str, old: Content, new: Content, comparer: Comparer
) -> Iterator[Finding]:
    if old.decoded != new.decoded:
        what = f"`data` of each item of {shown} is {'now' if new.decoded else 'no longer'} JSON"
        reason = "code that reads it gets something else"
        yield finding(address, what, "breaking", reason, "response")
    elif old.item is not None and new.item is not None:
        for each in comparer.differences(old.item, new.item, READ):
            kind: Kind = "constraint" if each.constraint else "response"
            what = f"item of {shown}{each.inside} {each.what}"
            yield finding(address, what, each.level, each.reason, kind, classes=each.classes)


def _items(operation: Operation) -> Mapping[str, Content]:
    """Return the contents of an operation's successes that have items, by media type."""
    contents = (each for response in operation.successes for each in response.contents)
    return {each.media_type: each for each in contents if each.item is not None}


def _classes(content: Content) -> frozenset[str]:
    return frozenset(models_in(content.item)) if content.item is not None else frozenset()
