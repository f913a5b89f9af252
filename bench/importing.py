"""How soon a script can begin: imports, each in a process of its own."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from bench.figures import Figure, of_seconds
from bench.processes import in_turn, python, said

_ROUNDS: Final = 15
_TIMED: Final = (
    "import time; _started = time.perf_counter(); {}; print(time.perf_counter() - _started)"
)
_CLASSES: Final = (
    "SmartPM(api_key='k', company_id='c0ffee00-0000-4000-8000-00000000c0de')",
    "SoftwareOne(token='t')",
    "Symphony(pod='https://acme.symphony.com', session_token='t')",
    "Xsolla(project_id='c0ffee00-0000-4000-8000-00000000c0de', token='t')",
    "ZohoCRM(access_token='t')",
)


def figures() -> Iterator[Figure]:
    """All that is measured of imports."""
    ours, other = _in_turn("import usergroups", "import httpx")
    yield of_seconds("import usergroups, to httpx", ours, other, 0.25)
    for each in _CLASSES:
        ours, other = _in_turn(
            f"import usergroups; usergroups.{each}", "import httpx; httpx.Client()"
        )
        name = each.partition("(")[0]
        yield of_seconds(f"import, construct {name}, to httpx.Client", ours, other, 1.25)


def _in_turn(*statements: str) -> list[list[float]]:
    return in_turn([partial(_seconds, each) for each in statements], _ROUNDS)


def _seconds(statements: str) -> float:
    return float(said(*python("-c", _TIMED.format(statements))))
