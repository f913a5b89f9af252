"""The sandbox that tests of the stand-ins share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from usergroups.testing import Sandbox


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """All vendors, in process; a request that breaks a vendor's document fails the test."""
    with Sandbox() as sandbox:
        yield sandbox
        sandbox.check()
