"""Fixtures for pytest, there in every suite where usergroups is installed.

Nothing is imported here but pytest: a suite that uses none of them pays nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from usergroups.testing import Sandbox


@pytest.fixture
def usergroups_sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    """Yield the vendors in process, new for each test; see `usergroups.testing.Sandbox`.

    A fault that a test planned and that met no request is an error at the end of the test.
    """
    from usergroups.testing import Sandbox  # noqa: PLC0415 - only where it is used

    with Sandbox() as sandbox:
        yield from _watched(sandbox, request)


@pytest.fixture(scope="session")
def _usergroups_running() -> Iterator[Sandbox]:
    from usergroups.testing import Sandbox  # noqa: PLC0415 - only where it is used

    with Sandbox().serve() as server:
        yield server


@pytest.fixture
def usergroups_server(
    _usergroups_running: Sandbox, request: pytest.FixtureRequest
) -> Iterator[Sandbox]:
    """Serve the vendors over HTTP on a free port; they are as at the start in each test.

    `usergroups_server.environment()` has the variables that the classes' `from_env` reads.
    A fault that a test planned and that met no request is an error at the end of the test.
    """
    _usergroups_running.reset()
    yield from _watched(_usergroups_running, request)


def _watched(sandbox: Sandbox, request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    """Lend a sandbox to a test. Tell faults that did not happen, unless the test failed anyway."""
    failed = request.session.testsfailed
    yield sandbox
    unmet = [
        f"{vendor.name}: {line}" for vendor in sandbox.vendors.values() for line in vendor.unmet()
    ]
    if unmet and request.session.testsfailed == failed:
        told = "\n".join(["faults were planned, and met by no request:", *unmet])
        pytest.fail(told, pytrace=False)
