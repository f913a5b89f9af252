"""What is different about a method besides its arguments: its call, body, retries, credentials."""

from __future__ import annotations

from collections.abc import Iterator

from generator.compare.differing import SENT, Comparer
from generator.compare.finding import Finding, finding, quoted
from generator.compare.pairing import blank_path
from generator.compare.reach import places
from generator.compare.report import Kind
from generator.describe.api import Body, Operation
from generator.describe.kinds import Scalar, Type, models_in


def gone_operation(place: str, old: Operation) -> Finding:
    """The finding for an operation that is no more; it tells of the classes that it had, too."""
    kinds = [*places(old, "request"), *places(old, "response")]
    return finding(
        place,
        f"is gone, {_call(old)}",
        "breaking",
        "code that calls it fails",
        "operation",
        effect="removed",
        claims=(("OBJECT_REMOVED", place),),
        accounts=(place,),
        classes=frozenset(name for _, kind in kinds for name in models_in(kind)),
    )


def fresh_operation(place: str, new: Operation) -> Finding:
    """The finding for a new operation."""
    what = f"is new, {_call(new)}"
    return finding(
        place, what, "compatible", "nothing called it before", "operation", effect="added"
    )


def renamed_operation(client: str, old: Operation, new: Operation) -> Finding:
    """The finding for an operation under another name."""
    place = f"{client}.{old.name}"
    return finding(
        place,
        f"is now called {new.name}",
        "breaking",
        "code that calls it by the old name fails",
        "operation",
        claims=(("OBJECT_REMOVED", place),),
        accounts=(place,),
    )


def call_findings(place: str, old: Operation, new: Operation) -> Iterator[Finding]:
    """What is different about how a call is made."""
    kind: Kind = "operation"
    if (old.method, blank_path(old.path)) != (new.method, blank_path(new.path)):
        what = f"is now {_call(new)}, was {_call(old)}"
        yield finding(place, what, "compatible", "it is called as before", kind)
    if new.deprecated and not old.deprecated:
        reason = "it still works, with a DeprecationWarning"
        yield finding(place, "is deprecated", "compatible", reason, kind, effect="deprecated")
    elif old.deprecated and not new.deprecated:
        reason = "it works as before, without a warning"
        yield finding(place, "is not deprecated any more", "compatible", reason, kind)
    if old.retry != new.retry:
        yield _retry(place, old, new)
    if old.server != new.server:
        what = f'goes to the server of "{_setting(new)}", was that of "{_setting(old)}"'
        reason = f"a {_setting(old)} that callers give does not count for it any more"
        yield finding(place, what, "breaking", reason, "server")


def _retry(place: str, old: Operation, new: Operation) -> Finding:
    may = new.retry != "never"
    reason = (
        "a failed call may be sent again, which the vendor says is safe"
        if may
        else "a failed call is not sent again; its error, which could always come, comes sooner"
    )
    if may and old.retry != "never":
        reason = "a failed call was, and is, sent again"
    what = f'has retries of class "{new.retry}", was "{old.retry}"'
    return finding(place, what, "compatible", reason, "operation")


def _call(operation: Operation) -> str:
    return quoted(f"{operation.method} {operation.path}")


def _setting(operation: Operation) -> str:
    return f"{operation.server}_url" if operation.server else "base_url"


def body_findings(
    place: str, old: Operation, new: Operation, comparer: Comparer
) -> Iterator[Finding]:
    """What is different about what a call sends."""
    before, after = old.body, new.body
    at = f"{place}(body)"
    if before is None and after is None:
        return
    if before is None and after is not None:
        yield _gained(place, at, after)
    elif after is None and before is not None:
        yield finding(
            place,
            "lost its body",
            "breaking",
            "callers that give it fail",
            "body",
            effect="removed",
            claims=(("PARAMETER_REMOVED", at),),
            classes=frozenset(models_in(before.type)),
        )
    elif before is not None and after is not None:
        yield from _changed(place, at, before, after, comparer)


def _gained(place: str, at: str, new: Body) -> Finding:
    if new.required:
        return finding(
            place,
            "gained a required body",
            "breaking",
            "callers that do not give it fail",
            "body",
            effect="added",
            claims=(("PARAMETER_ADDED_REQUIRED", at),),
        )
    reason = "callers need not give it"
    return finding(place, "gained an optional body", "compatible", reason, "body", effect="added")


def _changed(place: str, at: str, old: Body, new: Body, comparer: Comparer) -> Iterator[Finding]:
    if new.required and not old.required:
        yield finding(
            place,
            "body is now required",
            "breaking",
            "callers that do not give it fail",
            "body",
            claims=(("PARAMETER_CHANGED_REQUIRED", at),),
        )
    elif old.required and not new.required:
        reason = "callers that give it still can"
        yield finding(place, "body is now optional", "compatible", reason, "body")
    for each in comparer.differences(_sent(old), _sent(new), SENT):
        kind: Kind = "constraint" if each.constraint else "body"
        what = f"body{each.inside} {each.what}"
        yield finding(place, what, each.level, each.reason, kind, classes=each.classes)
    if (old.kind, old.media_type) != (new.kind, new.media_type):
        what = f"body is sent as {quoted(new.media_type)}, was {quoted(old.media_type)}"
        yield finding(place, what, "compatible", "callers give it as before", "body")
    elif old.parts != new.parts:
        what = "parts of the body are sent as other media types"
        yield finding(place, what, "compatible", "callers give them as before", "body")


def _sent(body: Body) -> Type:
    """What callers give."""
    match body.kind:
        case "bytes":
            return Scalar("bytes")
        case "text":
            return Scalar("str")
        case _:
            return body.type
