"""Measure how soon a script has its first answer, each in a process of its own."""

from __future__ import annotations

from functools import partial
from typing import Final

from bench.calling import COMPANY, GROUP, serving
from bench.processes import in_turn, python, run, said
from bench.rows import Sides, of_peaks, row

_ROUNDS: Final = 15
_TIMED: Final = (
    "import time; _started = time.process_time(); {}; print(time.process_time() - _started)"
)
_CLASSES: Final = {
    "SmartPM": (f"api_key='k', company_id='{COMPANY}'", f"get_group(uuid.UUID('{GROUP}'))"),
    "SoftwareOne": ("token='t'", "get_group('UGR-1234-5678')"),
    "Symphony": ("pod='https://acme.symphony.com', session_token='t'", "get_group('1')"),
    "Xsolla": (f"project_id='{COMPANY}', token='t'", f"get_user('{COMPANY}', '{GROUP}')"),
    "ZohoCRM": ("access_token='t'", "get_group('7')"),
}
"""The code that makes each vendor's class, and a call of its client."""


@row("imports.usergroups", "import usergroups, processor time", against="import httpx", bar=0.12)
def package() -> Sides:
    """Time the import alone."""
    return _seconds_of("import usergroups", "import httpx")


def _constructed(name: str) -> Sides:
    return _seconds_of(
        f"import usergroups; usergroups.{name}({_CLASSES[name][0]})",
        "import httpx; httpx.Client()",
    )


def _first_calls(name: str) -> tuple[str, str]:
    """Return the two programs that end with an answer; the URL is to be filled in."""
    settings, call = _CLASSES[name]
    return (
        f"import usergroups, uuid; usergroups.{name}({settings}, base_url='URL').client.{call}",
        "import httpx; httpx.Client().get('URL/1').json()",
    )


def _answered(name: str) -> Sides:
    with serving() as url:
        return _seconds_of(*(each.replace("URL", url) for each in _first_calls(name)))


def _remembered(name: str) -> Sides:
    with serving() as url:
        programs = [each.replace("URL", url) for each in _first_calls(name)]
        return of_peaks(*in_turn([partial(run, *python("-c", each)) for each in programs], 5))


for _name in _CLASSES:
    row(
        f"imports.{_name.lower()}",
        f"import, construct {_name}, processor time",
        against="import httpx; httpx.Client()",
        bar=1.2,
    )(partial(_constructed, _name))
    row(
        f"first.{_name.lower()}",
        f"import, construct {_name}, first call answered, processor time",
        against="import httpx; httpx.Client().get(…).json()",
        bar=1.15,
    )(partial(_answered, _name))
    row(
        f"memory.{_name.lower()}",
        f"memory after a call of {_name}",
        against="import httpx; httpx.Client().get(…).json()",
        bar=1.15,
    )(partial(_remembered, _name))


def _seconds_of(*statements: str) -> Sides:
    ours, other = in_turn([partial(_seconds, each) for each in statements], _ROUNDS)
    return Sides(ours, other)


def _seconds(statements: str) -> float:
    return float(said(*python("-c", _TIMED.format(statements))))
