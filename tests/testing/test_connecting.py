"""What carries requests, given wherever settings are: of httpx and httpx2, sync and async."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

import anyio
import httpx
import httpx2
import pytest

import usergroups
from usergroups.testing import Sandbox

PROFILE = (
    '[work.softwareone]\ntoken = "{token}"\naccount_id = "{account_id}"\nbase_url = "{base_url}"\n'
)
Way = Callable[..., Any]


class Carrier:
    """A user's own transport, of either library, which counts what it carries."""

    def __init__(self, library: ModuleType, sandbox: Sandbox) -> None:
        one = sandbox.softwareone
        to: Any = one.transport if library is httpx else one.httpx2_transport

        def count(request: Any) -> None:
            self.carried += 1

        class Transport(library.BaseTransport, library.AsyncBaseTransport):  # type: ignore[misc, name-defined]
            def handle_request(self, request: Any) -> Any:
                count(request)
                return to.handle_request(request)

            async def handle_async_request(self, request: Any) -> Any:
                count(request)
                return await to.handle_async_request(request)

        self.carried = 0
        self._library = library
        self._transport = Transport()

    def given(self, name: str, *, is_async: bool) -> dict[str, Any]:
        if name == "transport":
            return {name: self._transport}
        kind = self._library.AsyncClient if is_async else self._library.Client
        return {name: kind(transport=self._transport)}


def _named(owner: Any, name: str, *, is_async: bool) -> Any:
    """Return a class or function, or its asynchronous twin."""
    twin = f"Async{name}" if name[0].isupper() else f"{name}_async"
    return getattr(owner, twin if is_async else name)


def by_class(sandbox: Sandbox, *, is_async: bool) -> Any:
    kind = _named(usergroups, "SoftwareOne", is_async=is_async)
    return partial(kind, **sandbox.softwareone.settings(transport=False))


def by_keywords(sandbox: Sandbox, *, is_async: bool) -> Any:
    connect = _named(usergroups, "connect", is_async=is_async)
    return partial(connect, "softwareone", **sandbox.softwareone.settings(transport=False))


def by_mapping(sandbox: Sandbox, *, is_async: bool) -> Any:
    connect = _named(usergroups, "connect", is_async=is_async)
    return partial(connect, "softwareone", sandbox.softwareone.settings())


def by_sandbox(sandbox: Sandbox, *, is_async: bool) -> Any:
    return _named(sandbox.softwareone, "connect", is_async=is_async)


def by_environment_of_a_class(_: Sandbox, *, is_async: bool) -> Any:
    return _named(usergroups, "SoftwareOne", is_async=is_async).from_env


def by_environment(_: Sandbox, *, is_async: bool) -> Any:
    return partial(_named(usergroups, "from_env", is_async=is_async), "softwareone")


def by_profile(sandbox: Sandbox, *, is_async: bool) -> Any:
    return partial(by_environment(sandbox, is_async=is_async), profile="work")


WAYS = [
    by_class,
    by_keywords,
    by_mapping,
    by_sandbox,
    by_environment_of_a_class,
    by_environment,
    by_profile,
]


@pytest.mark.parametrize("name", ["transport", "http_client"])
@pytest.mark.parametrize("library", [httpx, httpx2])
@pytest.mark.parametrize("way", WAYS)
def test_what_is_given_carries_every_request(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, way: Way, library: ModuleType, name: str
) -> None:
    with Sandbox() as sandbox:
        for variable, value in sandbox.softwareone.environment().items():
            monkeypatch.setenv(variable, value)
        profiles = tmp_path / "profiles.toml"
        profiles.write_text(PROFILE.format(**sandbox.softwareone.settings()))
        monkeypatch.setenv("USERGROUPS_PROFILES", str(profiles))
        profiles.chmod(0o600)
        carrier = Carrier(library, sandbox)

        async def run() -> None:
            given = carrier.given(name, is_async=True)
            async with way(sandbox, is_async=True)(**given) as vendor:
                assert (await vendor.find_group("Finance")).name == "Finance"

        with way(sandbox, is_async=False)(**carrier.given(name, is_async=False)) as vendor:
            assert vendor.find_group("Finance").name == "Finance"
        anyio.run(run)
        assert carrier.carried == len(sandbox.softwareone.requests) > 0
        sandbox.check()


def test_what_is_not_given_leaves_the_sandbox_its_transport() -> None:
    with Sandbox() as sandbox:
        unset: Any = {"transport": None, "http_client": None, "timeout": None, "pace": None}
        with sandbox.softwareone.connect(**unset, retries=0) as vendor:
            assert vendor.find_group("Finance").name == "Finance"


def test_both_as_keywords_are_refused_as_ever() -> None:
    both: Any = {"transport": httpx.HTTPTransport(), "http_client": httpx.Client()}
    with pytest.raises(usergroups.InvalidArgument, match=r"^transport: cannot be given beside"):
        usergroups.connect("softwareone", {"token": "t"}, **both)
