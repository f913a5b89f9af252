"""Requests judged by the sandbox, and by openapi-core: `python -m bench.judging SIDE` times one."""

from __future__ import annotations

import json
import sys
import time
from functools import cache, partial
from typing import Final
from unittest.mock import patch

from bench.processes import in_turn, python, said
from bench.rows import Sides, row

_ROUNDS: Final = 5
_CALLS: Final = 1000


@row(
    "sandbox.first",
    "start to the first checked response, processor time",
    against="openapi-core's",
    bar=0.6,
)
def first() -> Sides:
    """Time the processor."""
    ours, other = _both()
    return Sides([each[0] for each in ours], [each[0] for each in other])


@row(
    "sandbox.requests",
    f"{_CALLS:,} checked requests, processor time",
    against="openapi-core's",
    bar=0.5,
)
def requests() -> Sides:
    """Time the processor."""
    ours, other = _both()
    return Sides([each[1] for each in ours], [each[1] for each in other])


@cache
def _both() -> list[list[list[float]]]:
    return in_turn([partial(_side, "sandbox"), partial(_side, "openapi-core")], _ROUNDS)


def _side(name: str) -> list[float]:
    found: list[float] = json.loads(said(*python("-m", "bench.judging", name)))
    return found


def measure(side: str) -> list[float]:
    """Seconds from the start of the process to the first response, and of many more."""
    from usergroups.testing import Sandbox  # noqa: PLC0415 - only the process that measures

    if side == "openapi-core":
        from usergroups.testing._openapi import rules  # noqa: PLC0415

        patch.object(rules.Rules, "conforms", return_value=False).start()
    with Sandbox() as sandbox, sandbox.smartpm.connect() as smartpm:
        group = sandbox.smartpm.groups["Finance"].id
        smartpm.get_group(group)
        first = time.process_time()
        for _ in range(_CALLS):
            smartpm.get_group(group)
        sandbox.check()
        return [first, time.process_time() - first]


if __name__ == "__main__":
    print(json.dumps(measure(*sys.argv[1:])))  # noqa: T201 - how it tells what it measured
