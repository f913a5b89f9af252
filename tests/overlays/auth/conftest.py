"""What the tests of credentials share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.overlays.auth.making import VENDORS
from tests.overlays.faults import FLAVOURS, Caller, Faults


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
