"""What callers are told where a response says success by its status alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

import usergroups
from usergroups import InvalidResponse, ItemError
from usergroups.testing import Sandbox

HTML = b"\n<!DOCTYPE html><html><body>Please sign in</body></html>"
FAILED = {
    "softwareone": {"title": "Bad Request", "detail": "not you", "status": 400},
    "symphony": {"code": 7, "message": "not you"},
    "xsolla": {"error": {"code": "003-061", "description": "not you"}},
}
ADA = {
    "softwareone": "USR-0000-0001",
    "symphony": "71811853190208",
    "xsolla": "00000000-0000-4000-8000-000000000001",
    "zoho": "3652397000000281001",
}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as made:
        yield made


def answering(sandbox: Sandbox, vendor_id: str, response: httpx.Response, **more: Any) -> Any:
    """A vendor's object; every call that writes gets this response."""
    vendor = sandbox.vendors[vendor_id]
    vendor.reset()

    def respond(request: httpx.Request) -> httpx.Response:
        if request.method == "GET" or request.url.path.endswith(("/token", "/authenticate")):
            return vendor.transport.handle_request(request)
        return response

    return vendor.connect(transport=httpx.MockTransport(respond), retries=0, **more)


@pytest.mark.parametrize(
    ("vendor_id", "verb", "arguments"),
    [
        ("softwareone", "delete_group", ["UGR-0000-0003"]),
        ("softwareone", "create_group", ["New"]),
        ("symphony", "assign", ["MX4_RW5naW5lZXJpbmc=", ADA["symphony"]]),
        ("xsolla", "create_group", ["New"]),
    ],
)
def test_an_errors_body_with_a_success_status_is_no_success(
    sandbox: Sandbox, vendor_id: str, verb: str, arguments: list[Any]
) -> None:
    with (
        answering(sandbox, vendor_id, httpx.Response(200, json=FAILED[vendor_id])) as client,
        pytest.raises(ItemError, match="not you") as caught,
    ):
        getattr(client, verb)(*arguments)
    error = caught.value
    assert error.vendor
    assert (error.status, error.attempts) == (200, 1)
    assert b"not you" in error.content
    assert error.body == FAILED[vendor_id]


@pytest.mark.parametrize(
    ("vendor_id", "verb", "arguments"),
    [
        ("softwareone", "delete_group", ["UGR-0000-0003"]),
        ("xsolla", "create_group", ["New"]),
        ("xsolla", "update_group", ["1", "New"]),
    ],
)
def test_a_page_of_html_in_place_of_nothing_is_no_success(
    sandbox: Sandbox, vendor_id: str, verb: str, arguments: list[str]
) -> None:
    page = httpx.Response(200, content=HTML, headers={"content-type": "text/html"})
    keywords = {"name": arguments.pop()} if verb == "update_group" else {}
    with (
        answering(sandbox, vendor_id, page) as client,
        pytest.raises(InvalidResponse, match="a page of HTML"),
    ):
        getattr(client, verb)(*arguments, **keywords)
    # What is undocumented and says nothing of a failure is done, as before.
    for response in (
        httpx.Response(200, text="OK"),
        httpx.Response(200, json={"message": "Deleted", "status": "success"}),
        httpx.Response(200, json={"code": "SUCCESS", "message": "Deleted"}),
        httpx.Response(200, json={"error": {"code": 0, "description": "Deleted"}}),
    ):
        with answering(sandbox, vendor_id, response) as client:
            assert getattr(client, verb)(*arguments, **keywords) is None


@pytest.mark.parametrize("vendor_id", ["softwareone", "symphony", "xsolla"])
@pytest.mark.parametrize("verb", ["add_members", "remove_members"])
def test_the_results_of_users_say_so_too(sandbox: Sandbox, vendor_id: str, verb: str) -> None:
    failed = httpx.Response(200, json=FAILED[vendor_id])
    group = sandbox.vendors[vendor_id].groups["Engineering"].id
    with answering(sandbox, vendor_id, failed) as client:
        (change,) = getattr(client, verb)(group, [ADA[vendor_id]])
    assert change.status == "failed"
    assert change.error.attempts == 1


@pytest.mark.parametrize("vendor_id", sorted(ADA))
@pytest.mark.parametrize(
    "response", [httpx.Response(204), httpx.Response(200, json=[]), httpx.Response(200, json={})]
)
def test_no_result_says_never_sent_of_a_call_that_was(
    sandbox: Sandbox, vendor_id: str, response: httpx.Response
) -> None:
    group = sandbox.vendors[vendor_id].groups["Empty"].id
    with answering(sandbox, vendor_id, response) as client:
        changes = client.add_members(group, [user.id for user in people(sandbox, vendor_id)][:3])
    assert {change.user for change in changes} == {
        user.id for user in people(sandbox, vendor_id)[:3]
    }
    for change in changes:
        if change.status == "failed":
            assert change.error.attempts == 1
            assert change.error.vendor
            assert change.error.status == response.status_code


def people(sandbox: Sandbox, vendor_id: str) -> list[Any]:
    return [*sandbox.vendors[vendor_id].users.values()]


def test_a_call_that_was_not_sent_is_not_told_by_the_response_before_it(sandbox: Sandbox) -> None:
    vendor = sandbox.zoho
    vendor.reset()
    clients: list[Any] = []

    def respond(request: httpx.Request) -> httpx.Response:
        response = vendor.transport.handle_request(request)
        if request.method == "GET":
            clients[0].close()
        return response

    with vendor.connect(transport=httpx.MockTransport(respond)) as client:
        clients.append(client)
        with pytest.raises(usergroups.TransportError, match="closed") as caught:
            client.update_group(vendor.groups["Finance"].id, name="Other")
    assert (caught.value.attempts, caught.value.status) == (0, None)


@pytest.mark.parametrize(
    ("vendor_id", "verb"),
    [("zoho", "add_members"), *((each, "set_members") for each in sorted(ADA))],
)
def test_who_interrupts_the_reading_before_a_change_is_told_that_nobody_was_tried(
    sandbox: Sandbox, vendor_id: str, verb: str
) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            raise KeyboardInterrupt
        return sandbox.vendors[vendor_id].transport.handle_request(request)

    vendor = sandbox.vendors[vendor_id]
    vendor.reset()
    users = [user.id for user in people(sandbox, vendor_id)[:2]]
    with (
        vendor.connect(transport=httpx.MockTransport(respond)) as client,
        pytest.raises(KeyboardInterrupt) as caught,
    ):
        getattr(client, verb)(vendor.groups["Empty"].id, users)
    changes = usergroups.changes_before(caught.value)
    assert [(each.user, each.error and each.error.attempts) for each in changes] == [
        (user, 0) for user in users
    ]
