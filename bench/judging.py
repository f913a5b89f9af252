"""Requests judged by the sandbox, and by openapi-core: `python -m bench.judging SIDE` times one."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from functools import partial
from typing import Final
from unittest.mock import patch

from bench.figures import Figure, of_seconds
from bench.processes import in_turn, python, said

_ROUNDS: Final = 5
_CALLS: Final = 1000


def figures() -> Iterator[Figure]:
    """All that is measured of the sandbox; processor time."""
    ours, other = in_turn([partial(_side, "sandbox"), partial(_side, "openapi-core")], _ROUNDS)
    for index, what in enumerate(["the first checked response", f"{_CALLS:,} checked requests"]):
        sides = [each[index] for each in ours], [each[index] for each in other]
        yield of_seconds(f"{what}, to openapi-core's", *sides, bar=0.6 if index == 0 else 0.5)


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
