"""Load and faults for minutes: `python -m tests.soak [--seconds N] [--seed N]`.

Twenty tasks in four processes use served sandboxes, which fail at random. It exits with 1 if a
write was lost or done twice, if an answer was another's, if a thread, a socket or a file is left,
or if memory grows.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, Final

from tests.soak.faults import Faults, Tally
from usergroups.testing import Sandbox

PROCESSES: Final = 4
KINDS: Final = ("thread", "thread", "asyncio", "asyncio", "trio")
VENDORS: Final = ("zoho", "softwareone", "symphony", "xsolla")
MOST_GROWTH: Final = 0.1
LEAST_S: Final = 300
"""How long a run must last for its memory to say anything."""
PATIENCE_S: Final = 120


def tasks_of(process: int, sandbox: Sandbox) -> list[dict[str, Any]]:
    """List the tasks of a process, so that each kind meets each vendor in one of them."""
    tasks: list[dict[str, Any]] = []
    for place, kind in enumerate(KINDS):
        vendor = sandbox.vendors[VENDORS[(process + place) % len(VENDORS)]]
        name = f"{process}{place}"
        group = ""
        if vendor.id == "xsolla":  # it does not tell the id of a new group
            with sandbox.xsolla.connect() as xsolla:
                xsolla.create_group(f"soak {name}")
            group = f"soak {name}={vendor.groups[f'soak {name}'].id}"
        users = [user.id for user in vendor.users.values()]
        tasks.append(
            {"name": name, "kind": kind, "vendor": vendor.id, "users": users, "group": group}
        )
    return tasks


def start(process: int, sandbox: Sandbox, folder: str, asked: dict[str, Any]) -> Any:
    """Start a process with its tasks."""
    # A session that is logged in for, and a token file, in place of what would end for good.
    environment = {**os.environ, **sandbox.environment(), "ZOHO_TOKEN_FILE": f"{folder}/token"}
    settings = sandbox.symphony.settings("private_key")
    environment.pop("SYMPHONY_SESSION_TOKEN", None)
    environment["SYMPHONY_USERNAME"] = settings["username"]
    environment["SYMPHONY_PRIVATE_KEY"] = str(settings["private_key"])
    wanted = json.dumps({**asked, "tasks": tasks_of(process, sandbox)})
    command = [sys.executable, "-W", "error", "-m", "tests.soak.worker", wanted]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)


def soak(
    sandbox: Sandbox, seconds: float, seed: int, folder: str
) -> tuple[list[Any], Faults, Tally]:
    """Let the tasks work among faults; return what each process said."""
    faults = Faults(sandbox, random.Random(seed))  # noqa: S311 - to be repeated
    tally = Tally()
    until = time.time() + seconds
    running = [
        start(process, sandbox, folder, {"seed": seed, "until": until})
        for process in range(PROCESSES)
    ]
    while time.time() < until:
        time.sleep(faults.random.uniform(0.02, 0.15))
        faults.plan()
        tally.take(sandbox)
    said = [process.communicate(timeout=PATIENCE_S)[0] for process in running]
    tally.take(sandbox, last=True)
    return [json.loads(each) if each else None for each in said], faults, tally


def wrong(sandbox: Sandbox, reports: list[Any], tally: Tally, folder: str) -> list[str]:
    """List everything that must not be, by what the tasks know and the sandbox has."""
    found = [f"a violation: {line}" for line in tally.violations]
    found += [f"{name}: made {n} times" for name, n in tally.created.items() if n > 1]
    found += [f"left in the folder: {each.name}" for each in Path(folder).iterdir()
              if each.name not in {"token", "token.lock"}]  # fmt: skip
    there = {
        vendor.id: [(group.name, group) for group in vendor.state.each_group()]
        for vendor in sandbox.vendors.values()
    }
    for number, report in enumerate(reports):
        if report is None:
            found.append(f"process {number} said nothing")
            continue
        found += [f"process {number}: a thread is left: {name}" for name in report["threads"]]
        found += [f"process {number}: open still: {name}" for name in report["files"]]
        if (more := growth(report["memory"])) > MOST_GROWTH:
            found.append(f"process {number}: {more:.0%} more blocks of memory")
        for book in report["books"]:
            found += book["wrong"]
            for group in book["groups"]:
                found += _of_group(book["vendor"], group, there[book["vendor"]], tally)
    return found


def _of_group(vendor: str, made: dict[str, Any], there: list[Any], tally: Tally) -> list[str]:
    """Compare a group as its task knows it with the sandbox's state, and with what came in."""
    same = [group for name, group in there if name == made["name"]]
    if len(same) != bool(made["exists"]):
        return [f"{vendor} {made['name']}: there {len(same)} times, not {made['exists']:d}"]
    if made["id"] and tally.created[f"{vendor} {made['name']}"] != 1:
        return [f"{vendor} {made['name']}: made {tally.created[made['name']]} times, not once"]
    if not same:
        return []
    members = set(same[0].members)
    known = {user: is_in for user, is_in in made["members"].items() if is_in is not None}
    return [
        f"{vendor} {made['name']}: {user} is {'not ' if is_in else ''}in it"
        for user, is_in in known.items()
        if (user in members) is not is_in
    ]


def growth(memory: list[tuple[float, float, int]]) -> float:
    """Return by what share more Python holds in the last fifth than in the second; 0 if too short.

    Until the second minute, modules are imported that only some faults and vendors need.
    """
    # Not the resident memory: what C libraries free, malloc keeps for each of many threads.
    sizes = [blocks for _, _, blocks in memory]
    fifth = len(sizes) // 5
    if not fifth or memory[-1][0] - memory[0][0] < LEAST_S:
        return 0
    return median(sizes[-fifth:]) / median(sizes[fifth : 2 * fifth]) - 1


def shown(reports: list[Any], faults: Faults, tally: Tally, seconds: float) -> list[str]:
    """Describe the run in figures."""
    books = [book for report in reports if report for book in report["books"]]
    memory = [report["memory"] for report in reports if report]
    calls = sum(book["calls"] for book in books)
    lines = [
        f"{len(books)} tasks in {len(reports)} processes, {seconds:g} s",
        f"calls: {calls}, of which {sum(book['failed'] for book in books)} ended in an error",
        f"writes whose outcome the error could not tell: {sum(b['unknown'] for b in books)}",
        f"groups made: {sum(tally.created.values())}",
        f"requests: {dict(tally.requests)}, statuses {dict(tally.statuses.most_common(8))}",
        f"requests for tokens: {dict(tally.tokens)}",
        f"faults planned: {dict(faults.planned.most_common())}",
    ]
    lines += [
        f"process {number}: {sizes[len(sizes) // 5][1]:.1f} MB after the warm-up,"
        f" {sizes[-1][1]:.1f} MB at the end; blocks that Python holds:"
        f" {sizes[len(sizes) // 5][2]}, {sizes[-1][2]}"
        for number, sizes in enumerate(memory)
        if sizes
    ]
    return lines


def main() -> int:
    """Run it, and say what came of it."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak")
    parser.add_argument("--seconds", type=float, default=600, help="how long; 600 by default")
    parser.add_argument("--seed", type=int, default=1, help="of the faults and the tasks")
    asked = parser.parse_args()
    with TemporaryDirectory() as folder, Sandbox().serve() as sandbox:
        reports, faults, tally = soak(sandbox, asked.seconds, asked.seed, folder)
        found = wrong(sandbox, reports, tally, folder)
    lines = shown(reports, faults, tally, asked.seconds)
    lines += [f"WRONG {line}" for line in found] or ["nothing lost, doubled or left"]
    sys.stdout.write("\n".join([*lines, ""]))
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
