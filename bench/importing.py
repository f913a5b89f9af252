"""How soon a script can begin: imports, each in a process of its own."""

from __future__ import annotations

from functools import partial
from typing import Final

from bench.processes import in_turn, python, said
from bench.rows import Sides, row

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


@row("imports.usergroups", "import usergroups", against="import httpx", bar=0.12)
def package() -> Sides:
    """Time the import alone."""
    return _sides("import usergroups", "import httpx")


def _constructed(expression: str) -> Sides:
    return _sides(f"import usergroups; usergroups.{expression}", "import httpx; httpx.Client()")


for _each in _CLASSES:
    _name = _each.partition("(")[0]
    row(
        f"imports.{_name.lower()}",
        f"import, construct {_name}",
        against="import httpx; httpx.Client()",
        bar=1.2,
    )(partial(_constructed, _each))


def _sides(*statements: str) -> Sides:
    ours, other = in_turn([partial(_seconds, each) for each in statements], _ROUNDS)
    return Sides(ours, other)


def _seconds(statements: str) -> float:
    return float(said(*python("-c", _TIMED.format(statements))))
