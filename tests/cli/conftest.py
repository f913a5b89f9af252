"""One sandbox over real HTTP, to which the environment leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from usergroups.testing import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def served() -> Iterator[Sandbox]:
    with Sandbox().serve() as server:
        yield server


@pytest.fixture
def sandbox(served: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    """The sandbox at its start; every request that arrives must conform."""
    served.reset()
    for name in ("USERGROUPS_VENDOR", "USERGROUPS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in served.environment().items():
        monkeypatch.setenv(name, value)
    yield served
    served.check()
