"""Stand-ins that run for the whole session, and vendors' classes connected to them."""

from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import certifi
import pytest
from anyio.from_thread import start_blocking_portal

from tests.overlays.driving import Driven, Flavour
from tests.standins import StandIn, Vendor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from anyio.from_thread import BlockingPortal

    from tests.overlays.contract import Contract

pytest.register_assert_rewrite("tests.overlays.contract")


@pytest.fixture(scope="session", autouse=True)
def one_authority(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """TLS settings that trust one authority: to read all that are known takes 60 ms a client."""
    first, end, _ = Path(certifi.where()).read_text().partition("-----END CERTIFICATE-----\n")
    path = tmp_path_factory.mktemp("authority") / "one.pem"
    path.write_text(first + end)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SSL_CERT_FILE", str(path))
        yield


@pytest.fixture(scope="session")
def portals() -> Iterator[Callable[[Flavour], BlockingPortal | None]]:
    """Flavour to the event loop that its calls run in."""
    with start_blocking_portal("asyncio") as asyncio, start_blocking_portal("trio") as trio:
        yield {"sync": None, "asyncio": asyncio, "trio": trio}.__getitem__


@pytest.fixture(scope="session")
def standins() -> Iterator[Callable[[type[Vendor]], StandIn[Any]]]:
    """A vendor's behaviour to its stand-in, started once."""
    running: dict[type[Vendor], StandIn[Any]] = {}

    def started(vendor: type[Vendor]) -> StandIn[Any]:
        if vendor not in running:
            running[vendor] = StandIn(vendor()).start()
        return running[vendor]

    yield started
    for standin in running.values():
        standin.stop()


@pytest.fixture
def contract(request: pytest.FixtureRequest) -> Contract:
    """The facts about the vendor under test."""
    return cast("Contract", request.instance)


@pytest.fixture
def standin(
    contract: Contract, standins: Callable[[type[Vendor]], StandIn[Any]]
) -> Iterator[StandIn[Any]]:
    """The vendor, as it was at first; at the end every request must have conformed."""
    standin = standins(contract.behaviour)
    standin.reset()
    yield standin
    standin.check()


@pytest.fixture(params=["sync", "asyncio", "trio"])
def flavour(request: pytest.FixtureRequest) -> Flavour:
    """Which of the two classes, and under which event loop."""
    return cast("Flavour", request.param)


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The longest that each wait between two tries might have been; none of them is waited for."""
    longest: list[float] = []

    def uniform(_: float, most: float) -> float:
        longest.append(most)
        return 0.0

    monkeypatch.setattr(random, "uniform", uniform)
    return longest


@pytest.fixture
def connect(
    contract: Contract,
    standin: StandIn[Any],
    flavour: Flavour,
    portals: Callable[[Flavour], BlockingPortal | None],
    waits: list[float],
) -> Iterator[Callable[..., Driven]]:
    """Settings to an instance that has them besides the credentials; closed at the end."""
    made: list[Driven] = []

    def connected(**settings: Any) -> Driven:
        known = {**contract.urls(standin), **contract.credentials(standin)}
        given = {name: value for name, value in {**known, **settings}.items() if value is not None}
        driven = Driven(contract.get_class(flavour)(**given), portals(flavour))
        made.append(driven)
        return driven

    yield connected
    for driven in made:
        driven.close()


@pytest.fixture
def driven(connect: Callable[..., Driven]) -> Driven:
    """An instance with credentials that do not change, and without retries."""
    return connect(retries=0)
