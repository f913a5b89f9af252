"""Differences in the headers of responses, which code reads as texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from generator.compare.finding import Finding, finding, quoted
from generator.compare.report import Kind
from generator.describe.api import Header, Operation, Response

_ANY_TEXT: Final = ("Text", "One of ")
"""Beginnings of kinds that code takes as any text: a list of values is open."""
_NARROWER: Final = ("A number", "A whole number")

Headers = Mapping[str, Header]
"""Headers by their names in small letters."""


def header_findings(address: str, old: Operation, new: Operation) -> Iterator[Finding]:
    """Yield what is different about the headers of successes, and of errors that both have."""
    before, after = _headers(*old.successes), _headers(*new.successes)
    yield from _compared(address, "response", before, after, "response")
    now = {each.status: each for each in new.errors}
    for each in old.errors:
        if each.status in now:
            said = f"error {quoted(each.status)}"
            yield from _compared(address, said, _headers(each), _headers(now[each.status]), "error")


def _headers(*responses: Response) -> Headers:
    return {header.wire.lower(): header for each in responses for header in each.headers}


def _compared(address: str, said: str, old: Headers, new: Headers, kind: Kind) -> Iterator[Finding]:
    for name in sorted({*old, *new}):
        if name not in new:
            what = f"{said} lost header {quoted(old[name].wire)}"
            reason = "code that reads it finds nothing"
            yield finding(address, what, "breaking", reason, kind, effect="removed")
        elif name not in old:
            what = f"{said} gained header {quoted(new[name].wire)}"
            reason = "code need not read it"
            yield finding(address, what, "compatible", reason, kind, effect="added")
        elif old[name].kind != new[name].kind:
            yield _other_kind(address, said, old[name], new[name], kind)


def _other_kind(address: str, said: str, old: Header, new: Header, kind: Kind) -> Finding:
    what = f"{said} header {quoted(new.wire)} is {quoted(new.kind)}, was {quoted(old.kind)}"
    if old.kind.startswith(_ANY_TEXT) or (old.kind, new.kind) == _NARROWER:
        return finding(address, what, "compatible", "code for what it was can read it", kind)
    return finding(address, what, "breaking", "code for what it was gets something else", kind)
