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
def usergroups_sandbox() -> Iterator[Sandbox]:
    """Yield the vendors in process, new for each test; see `usergroups.testing.Sandbox`."""
    from usergroups.testing import Sandbox  # noqa: PLC0415 - only where it is used

    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture(scope="session")
def _usergroups_running() -> Iterator[Sandbox]:
    from usergroups.testing import Sandbox  # noqa: PLC0415 - only where it is used

    with Sandbox().serve() as server:
        yield server


@pytest.fixture
def usergroups_server(_usergroups_running: Sandbox) -> Sandbox:
    """Serve the vendors over HTTP on a free port; they are as at the start in each test.

    `usergroups_server.environment()` has the variables that the classes' `from_env` reads.
    """
    _usergroups_running.reset()
    return _usergroups_running
