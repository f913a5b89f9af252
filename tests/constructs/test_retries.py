"""Retries of built packages: by the class that `operations.md` shows, and as options say."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import anyio
import httpx
import pytest

from tests.building import Built, build, document
from tests.constructs.writing import operation

PATHS = {
    "/tasks": {"get": operation("list_tasks"), "post": operation("create_task")},
    "/tasks/one": {"put": operation("put_task")},
}
Calls = Callable[..., tuple[Any, int]]


@pytest.fixture(scope="module")
def built() -> Built:
    return build(document(PATHS))


@pytest.fixture(params=["sync", "async"])
def call(request: pytest.FixtureRequest, built: Built) -> Calls:
    """Return a function that makes a call of which some tries fail, and counts the tries."""
    quick = built.module.Retries(max_wait_s=0.01)

    def answering(faults: list[Any], seen: list[httpx.Request]) -> httpx.MockTransport:
        def handle(asked: httpx.Request) -> httpx.Response:
            seen.append(asked)
            fault = faults.pop(0) if faults else 200
            if isinstance(fault, Exception):
                raise fault
            return httpx.Response(fault, json={}, headers={"Retry-After": "0.001"})

        return httpx.MockTransport(handle)

    def outcome(made: Callable[[], Any], seen: list[httpx.Request]) -> tuple[Any, int]:
        try:
            return made(), len(seen)
        except built.module.Error as error:
            return error, len(seen)

    def sync(name: str, faults: list[Any], options: Any = None, **settings: Any) -> tuple[Any, int]:
        seen: list[httpx.Request] = []
        transport = answering(faults, seen)
        with built.client(transport=transport, **{"retries": quick, **settings}) as client:
            return outcome(lambda: getattr(client, name)(options=options), seen)

    def through_anyio(
        name: str, faults: list[Any], options: Any = None, **settings: Any
    ) -> tuple[Any, int]:
        seen: list[httpx.Request] = []
        transport = answering(faults, seen)

        async def run() -> Any:
            made = built.async_client(transport=transport, **{"retries": quick, **settings})
            async with made as client:
                return await getattr(client, name)(options=options)

        return outcome(lambda: anyio.run(run), seen)

    return sync if request.param == "sync" else through_anyio


LOST = httpx.ReadError("reset")
UNSENT = httpx.ConnectError("refused")


@pytest.mark.parametrize(
    ("name", "faults", "tries"),
    [
        ("list_tasks", [429, 503], 3),
        ("put_task", [429, LOST], 3),
        ("create_task", [429], 2),
        ("create_task", [429, 503], 2),
        ("create_task", [503], 1),
        ("create_task", [LOST], 1),
        ("create_task", [UNSENT], 2),
        ("list_tasks", [404], 1),
        ("list_tasks", [503] * 9, 5),
    ],
)
def test_a_call_is_repeated_by_its_class(
    built: Built, call: Calls, name: str, faults: list[Any], tries: int
) -> None:
    shown = (built.folder / built.name / "operations.md").read_text()
    retried = {"list_tasks": "safe", "put_task": "idempotent", "create_task": "never"}[name]
    (row,) = (line for line in shown.splitlines() if f"`{name}`" in line)
    assert f"| {retried} |" in row
    failed = tries <= len(faults)
    result, made = call(name, [*faults])
    assert made == tries
    assert isinstance(result, built.module.Error) is failed
    if failed:
        assert result.attempts == tries


def test_options_and_settings_change_it(built: Built, call: Calls) -> None:
    options = built.module.RequestOptions
    assert call("list_tasks", [503], options(retry="never"))[1] == 1
    assert call("create_task", [503], options(retry="idempotent"))[1] == 2
    assert call("list_tasks", [503], retries=0)[1] == 1
    assert call("list_tasks", [503] * 9, retries=built.module.Retries(total=1))[1] == 2
    assert call("list_tasks", [503], retries=built.module.Retries(max_wait_s=0.0001))[1] == 1


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"retries": -1}, "retries.total: must be 0 or a positive whole number"),
        ({"retries": "many"}, "retries: must be a Retries or a whole number"),
        (
            {"retries": 1, "http_client": httpx.Client()},
            "retries: cannot be given beside http_client",
        ),
        ({"transport": "wire"}, "transport: must be an httpx.BaseTransport"),
    ],
)
def test_what_cannot_be_is_refused(built: Built, settings: dict[str, Any], said: str) -> None:
    with pytest.raises(built.module.InvalidArgument, match=said):
        built.client(**settings)
