"""Clients that were used before a fork, in parent and children at once. The forks are real."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.overlays.auth.making import TOKENS, WHERE, grant
from tests.overlays.faults import OK, Faults
from tests.runtime.conftest import Seen, http

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")


@pytest.fixture
def server() -> Iterator[Faults]:
    with Faults() as one:
        yield one


# A process of its own, which has no other threads: pytest has some.
SHARED = """
import asyncio, multiprocessing, os, sys, usergroups, warnings
warnings.simplefilter("ignore", DeprecationWarning)
url, how = sys.argv[1:]
sync = usergroups.SoftwareOne(token="t0ken", base_url=url)
later = usergroups.AsyncSoftwareOne(token="t0ken", base_url=url)

def get(group):
    if how == "sync":
        return sync.get_group(group).id
    return asyncio.run(later.get_group(group)).id

def work(child):
    return sum(get(group) == group for group in [f"UGR-{child:04}-{n:04}" for n in range(20)])

get("UGR-0000-0000")
pids = []
for child in range(1, 4):
    pid = os.fork()
    if not pid:
        os._exit(0 if work(child) == 20 else 1)
    pids.append(pid)
mine = work(0)
print(mine, [os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in pids])
with multiprocessing.get_context("fork").Pool(3) as pool:
    print(pool.map(work, range(4, 10)), work(0))
sync.close()
"""


@pytest.mark.parametrize("how", ["sync", "async"])
def test_each_process_has_its_own_responses(server: Faults, how: str) -> None:
    def named(_: socket.socket, seen: Seen) -> bytes:
        return http(200, json.dumps({"id": seen.target.rpartition("/")[2], "name": "x"}).encode())

    root = "/public/v1/accounts/user-groups"
    for child in range(10):
        for number in range(20):
            server.on(f"{root}/UGR-{child:04}-{number:04}", named)
    done = run(SHARED, server.url, how)
    assert done == "20 [0, 0, 0]\n[20, 20, 20, 20, 20, 20] 20\n"
    if how == "sync":
        # The parent's, from first to last, besides one of each process that was forked.
        assert 4 <= server.connections <= 7


GIVEN = """
import asyncio, httpx, os, sys, usergroups, warnings
warnings.simplefilter("ignore", DeprecationWarning)
settings = {"token": "t0ken", "base_url": sys.argv[1]}
used = [
    usergroups.SoftwareOne(**settings, http_client=httpx.Client()),
    usergroups.SoftwareOne(**settings, transport=httpx.HTTPTransport()),
]
fresh = usergroups.SoftwareOne(**settings, http_client=httpx.Client())
for each in used:
    each.get_group("UGR-0000-0001")
pid = os.fork()
if pid:
    os._exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
for each in used:
    try:
        print(each.get_group("UGR-0000-0001").id)
    except usergroups.TransportError as error:
        print("another process" in str(error))
print(fresh.get_group("UGR-0000-0001").id, flush=True)
os._exit(0)
"""


def test_given_connections_stay_in_their_process(server: Faults) -> None:
    path = "/public/v1/accounts/user-groups/UGR-0000-0001"
    server.on(path, http(200, b'{"id": "UGR-0000-0001"}'))
    assert run(GIVEN, server.url) == "True\nTrue\nUGR-0000-0001\n"
    assert server.count(path) == 3


FETCHING = """
import asyncio, os, sys, threading, warnings
from pathlib import Path
from tests.overlays.auth.making import renewing
from tests.runtime.calls import call
from tests.runtime.conftest import PROFILE
from usergroups import FileTokenStore, MemoryTokenStore
from usergroups_clients._runtime.clients.client import AsyncClient, SyncClient
warnings.simplefilter("ignore", DeprecationWarning)
url, kind, path, how = sys.argv[1:]
store = {"none": lambda: None, "memory": MemoryTokenStore, "file": lambda: FileTokenStore(path)}
auth = renewing("zoho", url, token_store=store[kind]())
sync = SyncClient(PROFILE, urls={"": url}, auth=auth)
later = AsyncClient(PROFILE, urls={"": url}, auth=auth)

def send():
    return (sync.send(call()) if how == "sync" else asyncio.run(later.send(call()))).status

parent = []
thread = threading.Thread(target=lambda: parent.append(send()))
thread.start()
sys.stdin.readline()  # the token was asked for
pid = os.fork()
if not pid:
    os._exit(0 if send() == 200 else 1)
code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
print(code, flush=True)
thread.join(10)
print(parent)
"""


@pytest.mark.parametrize("how", ["sync", "async"])
@pytest.mark.parametrize("kind", ["none", "memory", "file"])
def test_a_fork_while_a_thread_fetches_a_token(
    server: Faults, tmp_path: Path, kind: str, how: str
) -> None:
    where = WHERE["zoho"]
    command = [sys.executable, "-c", FETCHING, server.url, kind, str(tmp_path / "tokens"), how]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        asked = process.stdin

        def slow(connection: socket.socket, seen: Seen) -> bytes:
            asked.write("go\n")
            asked.flush()
            time.sleep(0.4)
            return grant("zoho", TOKENS[0])

        server.on(where, slow, grant("zoho", TOKENS[1]))
        server.on("/groups/1", OK)
        killer = threading.Timer(20, process.kill)
        killer.start()
        output = process.stdout.read()
        killer.cancel()
    assert output == "0\n[200]\n"
    # Where a file is shared, the child waits for the parent's token.
    assert server.count(where) == (1 if kind == "file" else 2)


ROOT = Path(__file__).parents[2]


def run(script: str, *arguments: str) -> str:
    command = [sys.executable, "-c", script, *arguments]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stderr == ""
    return done.stdout
