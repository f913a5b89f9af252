"""One typed call over a socket, beside the bare one: `python -m bench.calling` times both."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import partial
from typing import Final
from uuid import UUID

from bench.processes import ROOT, in_turn, python, said
from bench.rows import Sides, row

_ROUNDS: Final = 60
_CALLS: Final = 50
KEY: Final = "k" * 32
COMPANY: Final = "c0ffee00-0000-4000-8000-00000000c0de"
GROUP: Final = UUID("00000000-0000-4000-8000-000000000001")


@row(
    "calls.sync",
    "one typed call with auth, retries and parsing",
    against="bare httpx.Client.get(…).json()",
    bar=0.85,
)
def one_call() -> Sides:
    """Time calls over loopback."""
    return Sides(*json.loads(said(*python("-m", "bench.calling"))))


def measure() -> list[list[float]]:
    """Seconds a call, typed and bare, of many batches in turn."""
    import httpx  # noqa: PLC0415 - only the process that measures needs them

    import usergroups  # noqa: PLC0415

    with serving() as url, httpx.Client() as bare:
        headers = {"X-API-KEY": KEY, "X-COMPANY-ID": COMPANY}
        path = f"{url}/public/v1/user-groups/{GROUP}"
        with usergroups.SmartPM(api_key=KEY, company_id=COMPANY, base_url=url) as smartpm:
            return in_turn(
                [
                    partial(_seconds, lambda: smartpm.client.get_group(GROUP)),
                    partial(_seconds, lambda: bare.get(path, headers=headers).json()),
                ],
                _ROUNDS,
            )


def _seconds(call: Callable[[], object]) -> float:
    started = time.perf_counter()
    for _ in range(_CALLS):
        call()
    return (time.perf_counter() - started) / _CALLS


@contextmanager
def serving(module: str = "bench.server") -> Generator[str]:
    """Run a server that prints its port; give its URL."""
    with subprocess.Popen(  # noqa: S603 - our own module
        python("-m", module), cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8"
    ) as process:
        try:
            port = process.stdout.readline().strip() if process.stdout else ""
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


if __name__ == "__main__":
    print(json.dumps(measure()))  # noqa: T201 - how it tells what it measured
