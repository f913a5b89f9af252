"""Differences in the items of bodies that have one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.compare.differing import READ, Comparer
from generator.compare.finding import Finding, finding, quoted
from generator.compare.method_names import shown
from generator.compare.report import Kind
from generator.describe.api import Content, Operation
from generator.describe.kinds import models_in


def stream_findings(
    address: str, old: Operation, new: Operation, methods: Mapping[str, Operation]
) -> Iterator[Finding]:
    """Yield what became of the method that gives a response as it arrives.

    Args:
        address: The method that gives it as a whole.
        old: Its operation.
        new: The one that it is now.
        methods: The operation of each method of the new client.
    """
    before, after = old.streaming, new.streaming
    if before is None and after is not None:
        what = f"has a method that gives the response as it arrives, {after.name}"
        reason = "callers may use it"
        yield finding(address, what, "compatible", reason, "operation", effect="added")
    elif before is not None and (after is None or after.name != before.name):
        what = "has no method that gives the response as it arrives any more"
        if after is not None:
            what = f"response as it arrives comes from {after.name}"
        other = methods.get(before.name)
        called = "" if other is None else f", which now calls {shown(other)}"
        gone = f"{address.rpartition('.')[0]}.{before.name}"
        yield finding(
            address,
            f"{what}, came from {before.name}{called}",
            "breaking",
            "code that calls it by the old name fails or gets something else",
            "operation",
            claims=() if other is not None else (("OBJECT_REMOVED", gone),),
        )
    elif before is not None and after is not None and before.whole != after.whole:
        what = f"{after.name} gives {'bytes' if after.whole else 'items'} now"
        reason = "code that uses them fails"
        yield finding(address, what, "breaking", reason, "operation")


def item_findings(
    address: str, old: Operation, new: Operation, comparer: Comparer
) -> Iterator[Finding]:
    """Yield what is different about the items of the streams that a call answers with."""
    before, after = _items(old), _items(new)
    for name in sorted({*before, *after}):
        named = quoted(name)
        if name not in after:
            what = f"response has no items of {named} any more"
            classes = _classes(before[name])
            reason = "code that reads them one by one finds none"
            yield finding(address, what, "breaking", reason, "response", classes=classes)
        elif name not in before:
            what = f"response has items of {named}"
            reason = "it can still be read as one body"
            yield finding(address, what, "compatible", reason, "response")
        else:
            yield from _differences(address, named, before[name], after[name], comparer)


def _differences(
    address: str, named: str, old: Content, new: Content, comparer: Comparer
) -> Iterator[Finding]:
    if old.decoded != new.decoded:
        what = f"`data` of each item of {named} is {'now' if new.decoded else 'no longer'} JSON"
        reason = "code that reads it gets something else"
        yield finding(address, what, "breaking", reason, "response")
    elif old.item is not None and new.item is not None:
        for each in comparer.differences(old.item, new.item, READ):
            kind: Kind = "constraint" if each.constraint else "response"
            what = f"item of {named}{each.inside} {each.what}"
            yield finding(address, what, each.level, each.reason, kind, classes=each.classes)


def _items(operation: Operation) -> Mapping[str, Content]:
    """Return the contents of an operation's successes that have items, by media type."""
    contents = (each for response in operation.successes for each in response.contents)
    return {each.media_type: each for each in contents if each.item is not None}


def _classes(content: Content) -> frozenset[str]:
    return frozenset(models_in(content.item)) if content.item is not None else frozenset()
