"""A sandbox in each of its forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest

from usergroups.testing import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def server() -> Iterator[Sandbox]:
    with Sandbox().serve() as server:
        yield server


@pytest.fixture(params=["process", "served"])
def sandbox(request: pytest.FixtureRequest, server: Sandbox) -> Sandbox:
    """The vendors at the start, in process and served."""
    if request.param == "process":
        return Sandbox()
    server.reset()
    return server


@pytest.fixture
def http(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """A client without the vendors' classes: all of its requests go to the sandbox's Symphony."""
    settings = sandbox.symphony.settings()
    headers = {"sessionToken": sandbox.symphony.session_token}
    with httpx.Client(
        base_url=settings["base_url"],
        headers=headers,
        transport=settings.get("transport"),
        trust_env=False,
    ) as client:
        yield client
