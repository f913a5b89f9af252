"""Runs that end in the middle: killed as a process, or cancelled as a task."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest

import usergroups
from tests.overlays.driving import Flavour
from tests.overlays.planning.worlds import members, people, written
from usergroups.testing import Sandbox

RUN = """
import sys
import usergroups

with usergroups.from_env(sys.argv[1]) as vendor:
    plan = usergroups.read_plan(vendor, sys.argv[2])
    print("begun", flush=True)
    print(plan.apply(journal=sys.argv[3], at_once=2).ok)
"""


@pytest.fixture(scope="module")
def served() -> Iterator[Sandbox]:
    with Sandbox().serve() as sandbox:
        yield sandbox


def state_of(vendor: Any) -> dict[str, Any]:
    ids = people(vendor)
    return {
        "version": 1,
        "groups": [
            {"group": "Engineering", "members": [ids[0], *ids[3:]], "complete": True},
            {"group": "Finance", "members": ids[1:4]},
            {"group": "Night shift", "create": True, "members": ids},
        ],
    }


def check(vendor: Any) -> None:
    ids = people(vendor)
    assert members(vendor)["Engineering"] == {ids[0], *ids[3:]}
    assert members(vendor)["Finance"] >= {*ids[1:4]}
    assert members(vendor)["Night shift"] == {*ids}
    assert [group.name for group in vendor.state.each_group()].count("Night shift") == 1


@pytest.mark.parametrize(("vendor_id", "at"), [("softwareone", 1), ("symphony", 6)])
def test_a_process_that_is_killed_goes_on_with_the_rest(
    served: Sandbox, tmp_path: Path, vendor_id: str, at: int
) -> None:
    vendor: Any = served.vendors[vendor_id]
    vendor.reset()
    with vendor.connect() as client:
        plan = usergroups.plan(client, state_of(vendor), remove=True, largest_share=1)
        plan.save(tmp_path / "plan")
        paths = [str(tmp_path / name) for name in ("plan", "run.jsonl")]
        vendor.delay_next(0.05, times=100)
        command = [sys.executable, "-c", RUN, vendor_id, *paths]
        environment = {**os.environ, **served.environment()}
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE) as process:
            end = time.monotonic() + 60
            while len(written(vendor)) < at and time.monotonic() < end:
                time.sleep(0.002)
            process.send_signal(signal.SIGKILL)
        assert process.returncode == -signal.SIGKILL
        vendor._desk.faults.clear()
        time.sleep(0.1)  # what was under way arrives
        assert usergroups.read_plan(client, paths[0]).apply(journal=paths[1]).ok
        check(vendor)
        assert usergroups.plan(client, state_of(vendor), remove=True, largest_share=1).is_empty
        assert len(written(vendor)) <= plan.cost + 2  # those that were under way


@pytest.mark.parametrize("flavour", ["asyncio", "trio"])
def test_a_task_that_is_cancelled_goes_on_with_the_rest(
    served: Sandbox, tmp_path: Path, flavour: Flavour, portals: Callable[[Flavour], Any]
) -> None:
    vendor = served.softwareone
    vendor.reset()

    async def run() -> None:
        async with vendor.connect_async() as client:
            plan = await usergroups.plan(client, state_of(vendor), remove=True, largest_share=1)
            vendor.delay_next(0.05, times=100)

            async def cancel() -> None:
                while not written(vendor):  # noqa: ASYNC110 - the server is a thread
                    await anyio.sleep(0.005)
                tasks.cancel_scope.cancel()

            async with anyio.create_task_group() as tasks:
                tasks.start_soon(cancel)
                await plan.apply(journal=tmp_path / "run.jsonl", at_once=1)
            assert tasks.cancel_scope.cancelled_caught
            vendor._desk.faults.clear()
            begun = len(written(vendor))
            assert 0 < begun < plan.cost
            await anyio.sleep(0.1)
            assert (await plan.apply(journal=tmp_path / "run.jsonl")).ok
            assert len(written(vendor)) <= plan.cost + 1

    portals(flavour).call(run)
    check(vendor)
