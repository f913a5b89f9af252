"""Compare what became of the facts with the faults that are known."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import frozen

from tests.servers.faults import Fault
from tests.servers.judging import Verdict


@frozen
class Compared:
    """The calls of one client, sorted by whose fault they are."""

    operations: int
    right: int
    expected: int
    """Calls that come out wrong by a known fault of the framework."""
    unexpected: tuple[str, ...]
    """What else is wrong: ours, or a fault of the framework that is not in the table."""
    gone: tuple[str, ...]
    """Faults in the table that do not show."""


def compare(verdicts: Sequence[Verdict], faults: Sequence[Fault]) -> Compared:
    """Sort the calls of one client."""
    unexpected: dict[str, None] = {}  # sync and async differ in nothing, as a rule
    shown: set[tuple[str, Fault]] = set()
    right = expected = 0
    for verdict in verdicts:
        name = verdict.fact.name
        known = [
            each for each in faults if name in each.facts and re.search(each.seen, verdict.wrong)
        ]
        if not verdict.wrong:
            right += 1
        elif known:
            expected += 1
            shown |= {(name, each) for each in known}
        else:
            unexpected[f"{name}: {verdict.wrong}"] = None
    gone = [
        f"{name}: {fault.happens}"
        for fault in faults
        for name in fault.facts
        if (name, fault) not in shown
    ]
    operations = len({verdict.fact.operation for verdict in verdicts} - {"build"})
    return Compared(operations, right, expected, tuple(unexpected), tuple(gone))
