"""Share what the tests of credentials need."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.overlays.auth.making import VENDORS
from tests.overlays.auth.redis_server import RedisServer, program, running
from tests.overlays.faults import FLAVOURS, Caller, Faults
from usergroups import FileTokenStore, MemoryTokenStore, RedisTokenStore


@pytest.fixture
def server() -> Iterator[Faults]:
    with Faults() as one:
        yield one


@pytest.fixture(params=FLAVOURS)
def send(request: pytest.FixtureRequest, server: Faults) -> Caller:
    return Caller(request.param, server.url)


@pytest.fixture(params=VENDORS)
def vendor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="session")
def redis_running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    path = program()
    if path is None:
        pytest.skip("no redis-server or valkey-server is installed")
    with running(path, tmp_path_factory.mktemp("redis")) as one:
        yield one


@pytest.fixture
def redis_server(redis_running: RedisServer) -> RedisServer:
    """Return a server that keeps nothing yet."""
    with redis_running.client as client:
        client.flushall()
    return redis_running


@pytest.fixture
def stores(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[str], Any]:
    """Return what makes a store of a kind; the server runs only where it is needed."""
    kinds: dict[str, Callable[[], Any]] = {
        "none": lambda: None,
        "memory": MemoryTokenStore,
        "file": lambda: FileTokenStore(tmp_path / "tokens"),
        "redis": lambda: RedisTokenStore(request.getfixturevalue("redis_server").url),
    }
    return lambda kind: kinds[kind]()
