"""One server a vendor for the whole session, and a sync and an async client of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from anyio.from_thread import start_blocking_portal

from tests.clients.flavours import Caller
from tests.clients.vendors import Vendor
from tests.server import LocalServer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from anyio.from_thread import BlockingPortal


@pytest.fixture(scope="session")
def portal() -> Iterator[BlockingPortal]:
    """An event loop in a thread, for the async clients."""
    with start_blocking_portal() as running:
        yield running


@pytest.fixture(scope="session")
def callers(portal: BlockingPortal) -> Iterator[Callable[[str, str], Caller]]:
    """Vendor and flavour to a caller, made once."""
    servers: dict[str, LocalServer] = {}
    made: dict[tuple[str, str], Caller] = {}

    def caller(vendor_id: str, flavour: str) -> Caller:
        vendor = Vendor(vendor_id)
        if vendor_id not in servers:
            servers[vendor_id] = LocalServer(vendor.document).start()
        if (vendor_id, flavour) not in made:
            server = servers[vendor_id]
            own = portal if flavour == "async" else None
            client = vendor.make_client(server, asynchronous=flavour == "async")
            made[vendor_id, flavour] = Caller(vendor, server, client, own)
        return made[vendor_id, flavour]

    yield caller
    for entry in made.values():
        entry.run(entry.client.aclose if entry.portal else entry.client.close)
    for server in servers.values():
        server.stop()


@pytest.fixture(params=["sync", "async"])
def flavour(request: pytest.FixtureRequest) -> str:
    """Return which of the two clients."""
    return str(request.param)


@pytest.fixture
def connect(
    callers: Callable[[str, str], Caller], flavour: str
) -> Iterator[Callable[[str], Caller]]:
    """Vendor to a caller of this flavour; at the end every request must have conformed."""
    used: list[Caller] = []

    def connected(vendor_id: str) -> Caller:
        caller = callers(vendor_id, flavour)
        caller.server.reset()
        used.append(caller)
        return caller

    yield connected
    for caller in used:
        caller.server.check()


@pytest.fixture
def models() -> Callable[[str], Any]:
    """Vendor to the models of its package."""
    return lambda vendor_id: Vendor(vendor_id).models
