"""A long list page by page: `python -m bench.paging` times both sides."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from functools import partial
from typing import Final

from bench.calling import serving
from bench.pages_server import GROUPS, PER_PAGE
from bench.processes import in_turn, python, run, said
from bench.rows import Sides, of_peaks, row

_ROUNDS: Final = 3
_LISTED: Final = (
    "import itertools, usergroups; zoho = usergroups.ZohoCRM(access_token='t', base_url='URL');"
    " print(sum(1 for _ in itertools.islice(zoho.list_groups(), COUNT)))"
)


@row(
    "paging.time",
    f"list_groups() over {GROUPS:,} groups, {PER_PAGE} a page",
    against="bare httpx, page by page",
    bar=1.1,
)
def seconds() -> Sides:
    """Time the verb over pages that a server answers in 20 ms."""
    return Sides(*json.loads(said(*python("-m", "bench.paging"))))


@row(
    "paging.memory",
    f"memory of list_groups() over {GROUPS:,} groups",
    against="the same over one page",
    bar=1.05,
)
def memory() -> Sides:
    """Compare the peaks of two processes, each of which drops the groups as they come."""
    with serving("bench.pages_server", "0") as url:
        program = _LISTED.replace("URL", url)
        sides = [program.replace("COUNT", str(count)) for count in (GROUPS, PER_PAGE)]
        return of_peaks(*in_turn([partial(run, *python("-c", each)) for each in sides], 1))


def measure() -> list[list[float]]:
    """Seconds that all pages take, by the verb and bare, in turn."""
    with serving("bench.pages_server", "0.02") as url:
        return in_turn([partial(_timed, each, url) for each in (_verb, _bare)], _ROUNDS)


def _timed(listed: Callable[[str], int], url: str) -> float:
    started = time.perf_counter()
    if listed(url) != GROUPS:
        raise ValueError("both sides must list all groups")
    return time.perf_counter() - started


def _verb(url: str) -> int:
    import usergroups  # noqa: PLC0415 - only the process that measures needs it

    with usergroups.ZohoCRM(access_token="t", base_url=url) as zoho:  # noqa: S106 - not a secret
        return sum(1 for _ in zoho.list_groups())


def _bare(url: str) -> int:
    import httpx  # noqa: PLC0415 - as above

    number, found = 1, 0
    with httpx.Client(headers={"Authorization": "Zoho-oauthtoken t"}) as bare:
        while True:
            query = {"page": number, "per_page": PER_PAGE}
            page = bare.get(f"{url}/crm/v8/settings/user_groups", params=query).json()
            found += len(page["user_groups"])
            if not page["info"]["more_records"]:
                return found
            number += 1


if __name__ == "__main__":
    print(json.dumps(measure()))  # noqa: T201 - how it tells what it measured
