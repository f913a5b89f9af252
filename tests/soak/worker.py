"""One of the processes: five tasks in threads, asyncio and trio, which share a token file."""

from __future__ import annotations

import gc
import json
import os
import random
import sys
import threading
import time
import zlib
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

import anyio
import trio  # noqa: F401 - loaded once, before several threads would load it at a time
from attrs import asdict

import usergroups
from tests.soak.script import Act, Book, Task

LIMITS = usergroups.Retries(total=6, max_wait_s=3, deadline_s=40)


def run_sync(task: Task) -> None:
    """Do a task's calls in this thread."""
    acts, vendor, send, thrown = task.acts(), None, None, None
    try:
        while True:
            act: Act = acts.throw(thrown) if thrown else acts.send(send)
            send = thrown = None
            if act.verb is None:
                if vendor is not None:
                    vendor.close()
                vendor = usergroups.from_env(task.vendor, retries=LIMITS, timeout=20)
                continue
            try:
                made = getattr(vendor, act.verb)(*act.arguments, **act.keywords)
                send = list(made) if isinstance(made, Iterator) else made
            except usergroups.Error as error:
                thrown = error
    except StopIteration:
        pass
    finally:
        if vendor is not None:
            vendor.close()


async def run_async(task: Task) -> None:
    """Do a task's calls in this event loop."""
    acts, vendor, send, thrown = task.acts(), None, None, None
    try:
        while True:
            act: Act = acts.throw(thrown) if thrown else acts.send(send)
            send = thrown = None
            if act.verb is None:
                if vendor is not None:
                    await vendor.aclose()
                vendor = usergroups.from_env_async(task.vendor, retries=LIMITS, timeout=20)
                continue
            try:
                made = getattr(vendor, act.verb)(*act.arguments, **act.keywords)
                if isinstance(made, AsyncIterator):
                    send = [item async for item in made]
                else:
                    send = await made
            except usergroups.Error as error:
                thrown = error
    except StopIteration:
        pass
    finally:
        if vendor is not None:
            await vendor.aclose()


async def run_all(tasks: list[Task]) -> None:
    """Do several tasks' calls side by side."""
    async with anyio.create_task_group() as group:
        for task in tasks:
            group.start_soon(run_async, task)


def guarded(tasks: list[Task], work: Callable[[], object]) -> None:
    """Run something in a thread; what ends it is written into the tasks' books."""
    try:
        work()
    except BaseException as error:  # noqa: BLE001 - whatever it is, it is told
        parts = getattr(error, "exceptions", [error])
        tasks[0].book.wrong.append(f"ended by {[f'{type(one).__name__}: {one}' for one in parts]}")


def resident_mb() -> float:
    """Return the memory that this process has, 0 where that cannot be read."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def open_files() -> list[str]:
    """List what is open, sockets included; nothing where that cannot be read."""
    found: list[str] = []
    folder = Path("/proc/self/fd")
    for each in folder.iterdir() if folder.is_dir() else ():
        with suppress(OSError):  # that of the listing itself
            found.append(str(each.readlink()).partition(":")[0])
    return sorted(found)


def main() -> None:
    """Run the tasks that the first argument names, and print what came of them."""
    asked = json.loads(sys.argv[1])
    threads_before, files_before = set(threading.enumerate()), open_files()
    tasks: dict[str, list[Task]] = {"thread": [], "asyncio": [], "trio": []}
    for each in asked["tasks"]:
        seed = zlib.crc32(f"{asked['seed']} {each['name']}".encode())
        tasks[each["kind"]].append(
            Task(
                each["name"],
                each["vendor"],
                tuple(each["users"]),
                asked["until"],
                random.Random(seed),  # noqa: S311 - to be repeated
                Book(each["vendor"]),
                each["group"],
            )
        )
    work = [([task], partial(run_sync, task)) for task in tasks["thread"]]
    for backend in ("asyncio", "trio"):
        run = partial(anyio.run, run_all, tasks[backend], backend=backend)
        work.append((tasks[backend], run))
    running = [threading.Thread(target=guarded, args=each) for each in work]
    for thread in running:
        thread.start()
    memory: list[tuple[float, float, int]] = []
    while any(thread.is_alive() for thread in running):
        time.sleep(0.5)
        memory.append((time.time(), resident_mb(), sys.getallocatedblocks()))
    for thread in running:
        thread.join()
    gc.collect()
    left = _left(threads_before, files_before)
    books = [asdict(task.book) for each in tasks.values() for task in each]
    sys.stdout.write(json.dumps({"books": books, "memory": memory, **left}))


def _left(threads: set[threading.Thread], files: list[str]) -> dict[str, list[str]]:
    """List what the tasks left behind; trio keeps an idle thread for ten seconds."""
    until = time.monotonic() + 15
    while True:
        there = [thread.name for thread in threading.enumerate() if thread not in threads]
        opened = open_files()
        more = [name for name in set(opened) if opened.count(name) > files.count(name)]
        if time.monotonic() > until or not (there or more):
            return {"threads": there, "files": more}
        time.sleep(0.1)


if __name__ == "__main__":
    main()
