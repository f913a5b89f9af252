"""What is different about what a call returns, and about the bodies of its errors."""

from __future__ import annotations

from collections.abc import Iterator

from generator.compare.annotations import spelled
from generator.compare.differing import READ, Comparer
from generator.compare.finding import Finding, finding, quoted
from generator.compare.report import Kind
from generator.describe.api import Answer, Operation
from generator.describe.kinds import Scalar, Type, models_in
from generator.emit.writing.callviews import returned

_NOTHING = Scalar("none")


def answer_findings(
    place: str, old: Operation, new: Operation, comparer: Comparer
) -> Iterator[Finding]:
    """What is different about the answers to a call."""
    for each in comparer.differences(returned(old), returned(new), READ):
        kind: Kind = "constraint" if each.constraint else "response"
        what = f"response{each.inside} {each.what}"
        yield finding(place, what, each.level, each.reason, kind, classes=each.classes)
    yield from _successes(place, old, new)
    yield from _errors(place, old, new, comparer)


def _successes(place: str, old: Operation, new: Operation) -> Iterator[Finding]:
    before = [each.status for each in old.successes]
    after = [each.status for each in new.successes]
    for status in after:
        if status not in before:
            what = f"gained success {quoted(status)}"
            reason = "it is no error, and was none"
            yield finding(place, what, "compatible", reason, "response", effect="added")
    for status in before:
        if status not in after:
            what = f"lost success {quoted(status)}"
            reason = "if it comes, it is no error"
            yield finding(place, what, "documentation", reason, "response", effect="removed")


def _errors(place: str, old: Operation, new: Operation, comparer: Comparer) -> Iterator[Finding]:
    before = {each.status: each for each in old.errors}
    after = {each.status: each for each in new.errors}
    for status in sorted({*before, *after}):
        was, now = _answer(status, before), _answer(status, after)
        if status not in before:
            yield _fresh(place, status, was, now, comparer)
        elif status not in after:
            yield _gone(place, status, was, now, comparer)
        else:
            for each in comparer.differences(_body(was), _body(now), READ):
                kind: Kind = "constraint" if each.constraint else "error"
                what = f"error {quoted(status)} body{each.inside} {each.what}"
                yield finding(place, what, each.level, each.reason, kind, classes=each.classes)


def _answer(status: str, answers: dict[str, Answer]) -> Answer | None:
    """What an error of this status is read as: its own answer, that of its class, the default."""
    for key in (status, f"{status[:1]}XX", f"{status[:1]}xx", "default"):
        if key in answers:
            return answers[key]
    return None


def _body(answer: Answer | None) -> Type:
    """What is read of an answer; what nobody described is plain JSON."""
    if answer is None:
        return Scalar("any")
    return Scalar("bytes") if answer.kind == "bytes" else answer.type


def _fresh(
    place: str, status: str, was: Answer | None, now: Answer | None, comparer: Comparer
) -> Finding:
    what = f"gained error {quoted(status)}"
    body = _body(now)
    if body == _NOTHING or _body(was) == body:
        reason = "it was raised before, too"
        return finding(place, what, "documentation", reason, "error", effect="added")
    found = list(comparer.differences(_body(was), body, READ)) if was else []
    if any(each.level == "breaking" for each in found):
        said = f"{what}, with a body of {spelled(body, comparer.new)}"
        reason = "code that reads the body gets what it was not written for"
        return finding(place, said, "breaking", reason, "error", effect="added")
    said = f"{what}, with a body of {spelled(body, comparer.new)}"
    reason = "it was raised before, too; nobody said what its body is"
    return finding(place, said, "compatible", reason, "error", effect="added")


def _gone(
    place: str, status: str, was: Answer | None, now: Answer | None, comparer: Comparer
) -> Finding:
    what = f"lost error {quoted(status)}"
    before, after = _body(was), _body(now)
    if not any(each.level == "breaking" for each in comparer.differences(before, after, READ)):
        reason = "if it comes, it is raised as before"
        return finding(place, what, "documentation", reason, "error", effect="removed")
    said = f"{what}, with a body of {spelled(before, comparer.old)}"
    reason = f"its body is read as {spelled(after, comparer.new)} if it comes"
    classes = frozenset(models_in(before) - models_in(after))
    return finding(place, said, "breaking", reason, "error", effect="removed", classes=classes)
