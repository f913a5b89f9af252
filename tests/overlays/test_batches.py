"""Verbs for several users that are ended in the middle: nobody's result is lost."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest

import usergroups
from tests.overlays.stepping import Scripted
from usergroups import MembershipChange, TransportError, changes_before
from usergroups._vendors.symphony import verbs as symphony
from usergroups._vendors.zoho import verbs as zoho
from usergroups.testing import Sandbox
from usergroups_clients.symphony.profile import PROFILE as SYMPHONY
from usergroups_clients.zoho.profile import PROFILE as ZOHO

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

IDS = [str(number) for number in range(71811853190208, 71811853190213)]


def said(changes: Sequence[MembershipChange]) -> list[tuple[str, str, int | None]]:
    """User, status, and how often a failed change was sent."""
    return [
        (each.user, each.status, each.error.attempts if each.error else None) for each in changes
    ]


@pytest.mark.parametrize("end", [KeyboardInterrupt(), SystemExit(1), asyncio.CancelledError()])
def test_an_interrupted_verb_hands_over_its_results(end: BaseException) -> None:
    members = [{"userId": int(user), "active": True} for user in IDS]
    client = Scripted(SYMPHONY, [(200, members[0]), (200, members[1]), end])
    with pytest.raises(type(end)) as caught:
        client.run(symphony.add_members("G", [IDS[0], "nobody", *IDS[1:]]))
    assert caught.value is end
    changes = changes_before(end)
    assert said(changes) == [
        (IDS[0], "accepted", None),
        ("nobody", "failed", 0),
        (IDS[1], "accepted", None),
        (IDS[2], "failed", 1),
        (IDS[3], "failed", 0),
        (IDS[4], "failed", 0),
    ]
    assert isinstance(changes[3].error, TransportError)
    assert str(changes[3].error) == f"{type(end).__name__}: may have been done"
    assert str(changes[4].error) == f"{type(end).__name__}: was not tried"


def test_an_interrupted_part_of_two_hundred_may_have_been_done() -> None:
    users = [str(number) for number in range(1000, 1450)]
    done = {"user_groups": [{"code": "SUCCESS", "status": "success", "message": "", "details": {}}]}
    group = {"user_groups": [{"id": "1", "name": "Night", "sources": []}]}
    end = KeyboardInterrupt()
    client = Scripted(ZOHO, [(200, group), (200, done), end])
    with pytest.raises(KeyboardInterrupt):
        client.run(zoho.add_members("1", users))
    sent = [None] * 200 + [1] * 200 + [0] * 50
    assert [attempts for _, _, attempts in said(changes_before(end))] == sent


def test_an_exception_without_results_has_none() -> None:
    assert changes_before(KeyboardInterrupt()) == []
    assert changes_before(ExceptionGroup("", [ValueError()])) == []


async def limited(seconds: float, work: Callable[[], Any]) -> None:
    with anyio.fail_after(seconds):
        await work()


async def grouped(seconds: float, work: Callable[[], Any]) -> None:
    async with anyio.create_task_group() as tasks:
        with anyio.fail_after(seconds):
            tasks.start_soon(anyio.sleep, 0)
            await work()


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("bound", [limited, grouped])
def test_a_time_limit_hands_over_the_results(backend: str, bound: Callable[..., Any]) -> None:
    box = Sandbox()
    inner = box.symphony.transport

    users = [user.id for user in box.symphony.users.values()]

    class Stuck(httpx.AsyncBaseTransport):
        """Answer what is for two of the users, and nothing else."""

        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            if not any(user in request.url.path for user in users[:2]):
                await anyio.sleep_forever()
            return await inner.handle_async_request(request)

    pace = usergroups.Pace(in_flight=2)
    settings = {**box.symphony.settings(), "transport": Stuck(), "pace": pace}

    async def main() -> list[MembershipChange]:
        async with usergroups.AsyncSymphony(**settings) as client:
            group = box.symphony.groups["Empty"].id
            try:
                await bound(0.3, lambda: client.add_members(group, users))
            except (TimeoutError, ExceptionGroup) as error:
                return changes_before(error)
            raise AssertionError

    changes = anyio.run(main, backend=backend)
    assert [change.user for change in changes] == users
    assert [attempts for _, _, attempts in said(changes)] == [None, None, 1, 1, 0]
    assert set(box.symphony.groups["Empty"].members) == set(users[:2])


@pytest.mark.parametrize("vendor", ["softwareone", "symphony", "xsolla", "zoho"])
def test_a_removal_whose_response_was_lost_is_no_failure(vendor: str) -> None:
    with Sandbox() as sandbox:
        found: Any = sandbox.vendors[vendor]
        users = [user.id for user in found.users.values()][:3]
        with found.connect() as client:
            operation = "update_group" if vendor == "zoho" else None
            found.drop_next(times=2, operation=operation)
            changes = client.remove_members(found.groups["Engineering"].id, users)
        assert said(changes) == [(user, "accepted", None) for user in users]
        assert found.groups["Engineering"].members == ()
        sandbox.check()


@pytest.mark.parametrize(
    ("vendor", "error"), [("softwareone", usergroups.NotFound), ("zoho", usergroups.BadRequest)]
)
def test_a_deletion_whose_response_was_lost_finds_no_group(
    vendor: str, error: type[usergroups.Error]
) -> None:
    with Sandbox() as sandbox:
        found: Any = sandbox.vendors[vendor]
        found.drop_next(operation="delete_group")
        with found.connect() as client, pytest.raises(error) as caught:
            client.delete_group(found.groups["Empty"].id)
        assert caught.value.attempts == 2
        assert "Empty" not in found.groups


def test_who_is_refused_although_a_try_before_was_lost_fails_alone() -> None:
    with Sandbox() as sandbox:
        zoho_sandbox = sandbox.zoho
        users = [user.id for user in zoho_sandbox.users.values()][:3]
        engineering = zoho_sandbox.groups["Engineering"].id
        refusal = {
            "user_groups": [
                {
                    "code": "INVALID_DATA",
                    "details": {"json_path": "$.user_groups[0].sources[1].source.id"},
                    "message": "invalid data",
                    "status": "error",
                }
            ]
        }
        zoho_sandbox.fail_next(503, operation="update_group")
        zoho_sandbox.fail_next(400, operation="update_group", body=refusal)
        with zoho_sandbox.connect() as client:
            changes = client.remove_members(engineering, users)
        assert [change.status for change in changes] == ["accepted", "failed", "accepted"]
        assert zoho_sandbox.groups["Engineering"].members == (users[1],)
