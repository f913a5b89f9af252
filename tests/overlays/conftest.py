"""Sandboxes that run for the whole session, and vendors' classes connected to them."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any, cast

import pytest
from anyio.from_thread import start_blocking_portal

from tests.overlays.driving import Driven, Flavour, Form, Way, ways
from tests.server.schemas import faults_of
from usergroups.testing import Sandbox, VendorSandbox
from usergroups.testing._desk import Desk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from anyio.from_thread import BlockingPortal

    from tests.overlays.contract import Contract

pytest.register_assert_rewrite("tests.overlays.contract")


@pytest.fixture(scope="session")
def portals() -> Iterator[Callable[[Flavour], BlockingPortal | None]]:
    """Flavour to the event loop that its calls run in."""
    with start_blocking_portal("asyncio") as asyncio, start_blocking_portal("trio") as trio:
        yield {"sync": None, "asyncio": asyncio, "trio": trio}.__getitem__


@pytest.fixture(scope="session")
def sandboxes() -> Iterator[Callable[[Form], Sandbox]]:
    """A form to the sandbox that has it, which every test shares."""
    with Sandbox() as own, Sandbox().serve() as served:
        yield {"process": own, "served": served}.__getitem__


@pytest.fixture(params=ways("process", "sync", "trio") + ways("served", "sync", "asyncio"))
def way(request: pytest.FixtureRequest) -> Way:
    """Return how the vendor is reached, and by which of its classes."""
    return cast("Way", request.param)


@pytest.fixture
def form(way: Way) -> Form:
    """Return how the sandbox is reached: without a socket, or over one."""
    return way.form


@pytest.fixture
def flavour(way: Way) -> Flavour:
    """Return which of the two classes, and under which event loop."""
    return way.flavour


@pytest.fixture(scope="session")
def misspoken() -> Iterator[list[str]]:
    """Yield what a sandbox itself says that its vendor's document does not."""
    found: list[str] = []
    work = Desk._work

    def checked(desk: Desk[Any], request: Any) -> Any:
        answer = work(desk, request)
        found.extend(faults_of(desk.vendor, request.operation, answer))
        return answer

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Desk, "_work", checked)
        yield found


@pytest.fixture
def contract(request: pytest.FixtureRequest) -> Contract:
    """The facts about the vendor under test."""
    return cast("Contract", request.instance)


@pytest.fixture
def sandbox(
    contract: Contract,
    form: Form,
    sandboxes: Callable[[Form], Sandbox],
    misspoken: list[str],
) -> Iterator[VendorSandbox[Any]]:
    """The vendor, as it was at first; at the end requests and answers must have conformed."""
    sandbox = sandboxes(form).vendors[contract.vendor_id]
    sandbox.reset()
    misspoken.clear()
    yield sandbox
    sandbox.check()
    assert [entry for entry in sandbox.requests if entry.tolerated] == []
    assert misspoken == []


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
    sandbox: VendorSandbox[Any],
    flavour: Flavour,
    portals: Callable[[Flavour], BlockingPortal | None],
    waits: list[float],
) -> Iterator[Callable[..., Driven]]:
    """Settings to an instance that has them besides the credentials; closed at the end."""
    made: list[Driven] = []

    def connected(**settings: Any) -> Driven:
        known = contract.settings(sandbox)
        if "http_client" in settings:
            known.pop("transport", None)
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
