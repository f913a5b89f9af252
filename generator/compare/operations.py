"""Differences in a method besides its arguments: its call, body, retries, credentials."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from attrs import evolve

from generator.compare.assignable import bare
from generator.compare.differing import SENT, Comparer
from generator.compare.finding import Finding, finding, quoted
from generator.compare.form_parts import part_findings
from generator.compare.formats import is_own_format
from generator.compare.method_names import setting, shown
from generator.compare.report import Kind
from generator.compare.streams import stream_findings
from generator.compare.unchecked import both_stated, unchecked_change
from generator.describe.api import Body, Operation, Paging
from generator.describe.kinds import models_in
from generator.media_types import without_charset

_ONCE: Final = frozenset({"never", "once"})


def call_findings(
    address: str, old: Operation, new: Operation, methods: Mapping[str, Operation]
) -> Iterator[Finding]:
    """Yield what is different about how a call is made; `methods` has those of the new client."""
    kind: Kind = "operation"
    if new.deprecated and not old.deprecated:
        reason = "it still works, with a DeprecationWarning"
        yield finding(address, "is deprecated", "compatible", reason, kind, effect="deprecated")
    elif old.deprecated and not new.deprecated:
        reason = "it works as before, without a warning"
        yield finding(address, "is not deprecated any more", "compatible", reason, kind)
    if old.retry != new.retry:
        yield _retry(address, old, new)
    if old.server != new.server:
        what = f'goes to the server of "{setting(new)}", was that of "{setting(old)}"'
        reason = f"a {setting(old)} that callers give does not count for it any more"
        yield finding(address, what, "breaking", reason, "server")
    yield from paging_findings(address, old, new, methods)
    yield from stream_findings(address, old, new, methods)


def paging_findings(
    address: str, old: Operation, new: Operation, methods: Mapping[str, Operation]
) -> Iterator[Finding]:
    """Yield what is different about the method that yields the items of all pages."""
    before, after = old.paging, new.paging
    if before is not None and (after is None or after.name != before.name):
        successor = "" if after is None else after.name
        yield _other_pages(address, before.name, successor, methods.get(before.name))
    elif before is None and after is not None:
        what = f"has a method for the items of all pages, {after.name}"
        yield finding(
            address, what, "compatible", "callers may use it", "operation", effect="added"
        )
    elif before is not None and after is not None and evolve(before, item=after.item) != after:
        what = f"{after.name} goes from page to page in another way"
        yield _other_way(address, what, before, after)


def _other_way(address: str, what: str, old: Paging, new: Paging) -> Finding:
    """Return the finding for another way; if the items are those of before, the answer says it."""
    if old.items == new.items or bare(old.item) == bare(new.item):
        reason = "the client finds the next page by itself"
        return finding(address, what, "compatible", reason, "operation")
    reason = "code that uses the items as before may fail"
    return finding(address, what, "breaking", reason, "operation")


def _other_pages(address: str, old: str, new: str, now: Operation | None) -> Finding:
    """Return the finding for a method whose name is gone, or belongs to another operation now."""
    what = "has no method for the items of all pages any more"
    if new:
        what = f"items of all pages come from {new}"
    if now is not None:
        what = f"{what}, came from {old}, which now calls {shown(now)}"
        reason = "code that calls it by the old name gets something else"
        return finding(address, what, "breaking", reason, "operation")
    return finding(
        address,
        f"{what}, came from {old}",
        "breaking",
        "code that calls it by the old name fails",
        "operation",
        claims=(("OBJECT_REMOVED", f"{address.rpartition('.')[0]}.{old}"),),
    )


def _retry(address: str, old: Operation, new: Operation) -> Finding:
    may = new.retry not in _ONCE
    reason = (
        "a failed call may be sent again, which the vendor says is safe"
        if may
        else "a failed call is not sent again; its error, which could always come, comes sooner"
    )
    if may and old.retry not in _ONCE:
        reason = "a failed call was, and is, sent again"
    what = f'has retries of class "{new.retry}", was "{old.retry}"'
    return finding(address, what, "compatible", reason, "operation")


def body_findings(
    address: str, old: Operation, new: Operation, comparer: Comparer
) -> Iterator[Finding]:
    """Yield what is different about what a call sends."""
    before, after = old.body, new.body
    at = f"{address}(body)"
    if before is None and after is None:
        return
    if before is None and after is not None:
        yield _gained(address, at, after)
    elif after is None and before is not None:
        yield finding(
            address,
            "lost its body",
            "breaking",
            "callers that give it fail",
            "body",
            effect="removed",
            claims=(("PARAMETER_REMOVED", at),),
            classes=frozenset(models_in(before.given)),
        )
    elif before is not None and after is not None:
        yield from _changed(address, at, before, after, comparer)


def _gained(address: str, at: str, new: Body) -> Finding:
    if new.required:
        return finding(
            address,
            "gained a required body",
            "breaking",
            "callers that do not give it fail",
            "body",
            effect="added",
            claims=(("PARAMETER_ADDED_REQUIRED", at),),
        )
    reason = "callers need not give it"
    return finding(address, "gained an optional body", "compatible", reason, "body", effect="added")


def _sent_as(address: str, old: Body, new: Body) -> Finding:
    what = f"body is sent as {quoted(new.media_type)}, was {quoted(old.media_type)}"
    same = without_charset(old.media_type) == without_charset(new.media_type)
    if is_own_format(old) and not same:
        reason = "what callers give has the old format"
        return finding(address, what, "breaking", reason, "body")
    return finding(address, what, "compatible", "callers give it as before", "body")


def _changed(address: str, at: str, old: Body, new: Body, comparer: Comparer) -> Iterator[Finding]:
    if new.required and not old.required:
        yield finding(
            address,
            "body is now required",
            "breaking",
            "callers that do not give it fail",
            "body",
            claims=(("PARAMETER_CHANGED_REQUIRED", at),),
        )
    elif old.required and not new.required:
        reason = "callers that give it still can"
        yield finding(address, "body is now optional", "compatible", reason, "body")
    for each in comparer.differences(old.given, new.given, SENT):
        kind: Kind = "constraint" if each.constraint else "body"
        what = f"body{each.inside} {each.what}"
        yield finding(address, what, each.level, each.reason, kind, classes=each.classes)
    before, after = both_stated(old.unchecked, new.unchecked, old.given, new.given)
    if before != after:
        what, level, reason = unchecked_change(before, after, sent=True)
        yield finding(address, f"body {what}", level, reason, "constraint")
    if (old.kind, old.media_type) != (new.kind, new.media_type):
        yield _sent_as(address, old, new)
    for choice in old.choices:
        if choice not in new.choices and old.others:
            what = f"body can no longer be sent as {quoted(choice)}"
            yield finding(address, what, "breaking", "callers that ask for it fail", "body")
    for choice in new.choices:
        if choice not in old.choices and new.others:
            what = f"body can also be sent as {quoted(choice)}"
            yield finding(address, what, "compatible", "callers give it as before", "body")
    if old.media_type == new.media_type:
        yield from part_findings(address, old, new)
