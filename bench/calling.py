"""Typed calls beside bare ones: `python -m bench.calling sync` times both sides."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from functools import partial
from typing import Final
from uuid import UUID

from bench.processes import ROOT, in_turn, python, said
from bench.rows import Sides, row

_ROUNDS: Final = 40
_CALLS: Final = 50
_IN_FLIGHT: Final = 100
_CROWDED: Final = 500
KEY: Final = "k" * 32
COMPANY: Final = "c0ffee00-0000-4000-8000-00000000c0de"
GROUP: Final = UUID("00000000-0000-4000-8000-000000000001")
HEADERS: Final = {"X-API-KEY": KEY, "X-COMPANY-ID": COMPANY}


@row(
    "calls.sync",
    "one typed call with auth, retries and parsing",
    against="bare httpx.Client.get(…).json()",
    bar=0.85,
)
def one_call() -> Sides:
    """Time calls over loopback."""
    return _measured("sync")


@row(
    "calls.async",
    f"the same, {_IN_FLIGHT} in flight, processor time",
    against="bare httpx.AsyncClient",
    bar=0.9,
)
def many_calls() -> Sides:
    """Time the processor for calls of which so many are always under way."""
    return _measured("async")


@row(
    "calls.transport",
    "one typed call through a transport in memory, processor time",
    against="bare httpx.Client.get(…).json()",
    bar=0.75,
)
def without_network() -> Sides:
    """Time the processor for what is not the network's."""
    return _measured("transport")


@row(
    "httpx2.call",
    "one typed call through a given httpx2.Client, processor time",
    against="bare httpx2.Client.get(…).json()",
    bar=1.3,
)
def through_httpx2() -> Sides:
    """Time calls over loopback that a client of the other library sends."""
    return _measured("httpx2")


def _measured(what: str) -> Sides:
    return Sides(*json.loads(said(*python("-m", "bench.calling", what))))


def measure(what: str) -> list[list[float]]:
    """Seconds a call, typed and bare, of many batches in turn."""
    with serving() as url:
        match what:
            case "sync":
                return _sync(url)
            case "async":
                return in_turn([partial(_crowded, url), partial(_bare_crowded, url)], 7)
            case "httpx2":
                return _given(url)
            case _:
                return _in_memory(url)


def _sync(url: str) -> list[list[float]]:
    import httpx  # noqa: PLC0415 - only the process that measures needs them

    import usergroups  # noqa: PLC0415

    path = path_of(url)
    with (
        httpx.Client() as bare,
        usergroups.SmartPM(api_key=KEY, company_id=COMPANY, base_url=url) as smartpm,
    ):
        typed = partial(smartpm.client.get_group, GROUP)
        return _batches(time.perf_counter, typed, lambda: bare.get(path, headers=HEADERS).json())


def _given(url: str) -> list[list[float]]:
    import httpx2  # noqa: PLC0415 - as above

    import usergroups  # noqa: PLC0415

    path = path_of(url)
    with (
        httpx2.Client() as bare,
        httpx2.Client() as given,
        usergroups.SmartPM(
            api_key=KEY, company_id=COMPANY, base_url=url, http_client=given
        ) as smartpm,
    ):
        typed = partial(smartpm.client.get_group, GROUP)
        return _batches(time.process_time, typed, lambda: bare.get(path, headers=HEADERS).json())


def _in_memory(url: str) -> list[list[float]]:
    import httpx  # noqa: PLC0415 - as above

    import usergroups  # noqa: PLC0415

    path = path_of(url)
    answer = httpx.get(path)
    headers = [(b"content-type", b"application/json")]

    class Memory(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:  # noqa: ARG002
            return httpx.Response(200, headers=headers, stream=httpx.ByteStream(answer.content))

    with (
        httpx.Client(transport=Memory()) as bare,
        usergroups.SmartPM(
            api_key=KEY, company_id=COMPANY, base_url=url, transport=Memory()
        ) as smartpm,
    ):
        typed = partial(smartpm.client.get_group, GROUP)
        return _batches(time.process_time, typed, lambda: bare.get(path, headers=HEADERS).json())


def _batches(clock: Callable[[], float], *calls: Callable[[], object]) -> list[list[float]]:
    return in_turn([partial(_seconds, clock, each) for each in calls], _ROUNDS)


def _seconds(clock: Callable[[], float], call: Callable[[], object]) -> float:
    started = clock()
    for _ in range(_CALLS):
        call()
    return (clock() - started) / _CALLS


def _crowded(url: str) -> float:
    import usergroups  # noqa: PLC0415 - as above

    async def run() -> float:
        async with usergroups.AsyncSmartPM(
            api_key=KEY, company_id=COMPANY, base_url=url
        ) as smartpm:
            return await _always_under_way(partial(smartpm.client.get_group, GROUP))

    return asyncio.run(run())


def _bare_crowded(url: str) -> float:
    import httpx  # noqa: PLC0415 - as above

    path = path_of(url)

    async def run() -> float:
        async with httpx.AsyncClient(timeout=30) as bare:

            async def call() -> object:
                return (await bare.get(path, headers=HEADERS)).json()

            return await _always_under_way(call)

    return asyncio.run(run())


async def _always_under_way(call: Callable[[], Awaitable[object]]) -> float:
    numbers = iter(range(_CROWDED))

    async def one_after_the_other() -> None:
        for _ in numbers:
            await call()

    started = time.process_time()
    await asyncio.gather(*(one_after_the_other() for _ in range(_IN_FLIGHT)))
    return (time.process_time() - started) / _CROWDED


def path_of(url: str) -> str:
    """Return the address of the group that both sides read."""
    return f"{url}/public/v1/user-groups/{GROUP}"


@contextmanager
def serving(module: str = "bench.server", *arguments: str) -> Generator[str]:
    """Run a server that prints its port; give its URL."""
    with subprocess.Popen(  # noqa: S603 - our own module
        python("-m", module, *arguments), cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8"
    ) as process:
        try:
            port = process.stdout.readline().strip() if process.stdout else ""
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


if __name__ == "__main__":
    print(json.dumps(measure(sys.argv[1])))  # noqa: T201 - how it tells what it measured
