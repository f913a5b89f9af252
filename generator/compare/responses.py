"""Differences in what a call returns, and in the bodies of its errors."""

from __future__ import annotations

from collections.abc import Iterator

from generator.compare.annotations import listed, spelled
from generator.compare.differing import NOTHING, READ, Comparer, Difference
from generator.compare.finding import Finding, finding, quoted
from generator.compare.formats import lost_formats
from generator.compare.report import Kind
from generator.compare.response_headers import header_findings
from generator.compare.streams import item_findings
from generator.describe.api import Operation, Response
from generator.describe.kinds import Scalar, Type, models_in
from generator.emit.writing.callviews import returned


def response_findings(
    address: str, old: Operation, new: Operation, comparer: Comparer
) -> Iterator[Finding]:
    """Yield what is different about the responses to a call."""
    for each in _read(returned(old), returned(new), comparer):
        kind: Kind = "constraint" if each.constraint else "response"
        what = f"response{each.inside} {each.what}"
        yield finding(address, what, each.level, each.reason, kind, classes=each.classes)
    lost = lost_formats(old.successes, new.successes) if returned(old) == returned(new) else []
    if lost:
        what = f"response is no longer {listed([quoted(each) for each in lost])}"
        reason = "code that reads it gets another format"
        yield finding(address, what, "breaking", reason, "response")
    if old.accept != new.accept:
        asked = new.accept or "JSON"
        what = f"asks for {quoted(asked)}, was {quoted(old.accept or 'JSON')}"
        yield finding(address, what, "compatible", "the client reads what comes", "response")
    yield from item_findings(address, old, new, comparer)
    yield from _successes(address, old, new)
    yield from header_findings(address, old, new)
    yield from _errors(address, old, new, comparer)


def _read(old: Type, new: Type, comparer: Comparer) -> Iterator[Difference]:
    """Yield what is different about a whole body; code does without one that was not there."""
    if NOTHING in (old, new) and old != new:
        fine = old == NOTHING
        yield Difference(
            "",
            f"is now {spelled(new, comparer.new)}, was {spelled(old, comparer.old)}",
            "compatible" if fine else "breaking",
            "nothing was read there before" if fine else "code that reads it finds nothing",
            "response",
            classes=frozenset(models_in(old)),
        )
        return
    yield from comparer.differences(old, new, READ)


def _successes(address: str, old: Operation, new: Operation) -> Iterator[Finding]:
    before = [each.status for each in old.successes]
    after = [each.status for each in new.successes]
    for status in after:
        if status not in before:
            what = f"gained success {quoted(status)}"
            reason = "it is no error, and was none"
            yield finding(address, what, "compatible", reason, "response", effect="added")
    for status in before:
        if status not in after:
            what = f"lost success {quoted(status)}"
            reason = "if it comes, it is no error"
            yield finding(address, what, "documentation", reason, "response", effect="removed")


def _errors(address: str, old: Operation, new: Operation, comparer: Comparer) -> Iterator[Finding]:
    before = {each.status: each for each in old.errors}
    after = {each.status: each for each in new.errors}
    for status in sorted({*before, *after}):
        was, now = _response(status, before), _response(status, after)
        if status not in before:
            yield _fresh(address, status, was, now, comparer).about("error", status)
        elif status not in after:
            yield _gone(address, status, was, now, comparer).about("error", status)
        else:
            for each in _read(_body(was), _body(now), comparer):
                kind: Kind = "constraint" if each.constraint else "error"
                what = f"error {quoted(status)} body{each.inside} {each.what}"
                yield finding(
                    address, what, each.level, each.reason, kind, classes=each.classes
                ).about("error", status)


def _response(status: str, responses: dict[str, Response]) -> Response | None:
    """Return the response that an error of this status is read as."""
    for key in (status, f"{status[:1]}XX", f"{status[:1]}xx", "default"):
        if key in responses:
            return responses[key]
    return None


def _body(response: Response | None) -> Type:
    """Return the type that a response is read as; JSON of any form if it is not described."""
    if response is None:
        return Scalar("any")
    return response.type


def _fresh(
    address: str, status: str, was: Response | None, now: Response | None, comparer: Comparer
) -> Finding:
    what = f"gained error {quoted(status)}"
    body = _body(now)
    if body == NOTHING or _body(was) == body:
        reason = "it was raised before, too"
        return finding(address, what, "documentation", reason, "error", effect="added")
    found = list(_read(_body(was), body, comparer)) if was else []
    if any(each.level == "breaking" for each in found):
        said = f"{what}, with a body of {spelled(body, comparer.new)}"
        reason = "code that reads the body gets what it was not written for"
        return finding(address, said, "breaking", reason, "error", effect="added")
    said = f"{what}, with a body of {spelled(body, comparer.new)}"
    reason = "it was raised before, too; nobody said what its body is"
    return finding(address, said, "compatible", reason, "error", effect="added")


def _gone(
    address: str, status: str, was: Response | None, now: Response | None, comparer: Comparer
) -> Finding:
    what = f"lost error {quoted(status)}"
    before, after = _body(was), _body(now)
    if not any(each.level == "breaking" for each in _read(before, after, comparer)):
        reason = "if it comes, it is raised as before"
        return finding(address, what, "documentation", reason, "error", effect="removed")
    said = f"{what}, with a body of {spelled(before, comparer.old)}"
    reason = f"its body is read as {spelled(after, comparer.new)} if it comes"
    classes = frozenset(models_in(before) - models_in(after))
    return finding(address, said, "breaking", reason, "error", effect="removed", classes=classes)
