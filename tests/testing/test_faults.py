"""Faults on demand, in both forms, sync and async."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, Any

import httpx
import pytest

import usergroups
from usergroups._faces.vendors import VENDORS, VendorId
from usergroups.testing import Sandbox
from usergroups.testing._openapi.documents import read_operations
from usergroups.testing._openapi.shipped import document_of

if TYPE_CHECKING:
    from collections.abc import Callable

QUERY = {"type": "ROLE_SCOPE"}
STATUSES = (400, 401, 403, 404, 409, 418, 429, 500, 503)
CODES: dict[VendorId, list[str | None]] = {
    "smartpm": [None] * len(STATUSES),
    "softwareone": [None] * len(STATUSES),
    "symphony": [str(status) for status in STATUSES],
    "xsolla": ["0", "002-016", "1901-0001", "003-061", "0", "004-001", "0", "004-001", "004-001"],
    "zoho": [
        "INVALID_DATA",
        "INVALID_TOKEN",
        "NO_PERMISSION",
        "INVALID_URL_PATTERN",
        "INVALID_DATA",
        "INVALID_DATA",
        "TOO_MANY_REQUESTS",
        "INTERNAL_ERROR",
        "INTERNAL_ERROR",
    ],
}
PATH = "/v2/admin/usergroups"


def get(http: httpx.Client) -> httpx.Response:
    return http.get(PATH, params=QUERY)


def test_an_answer_instead_of_work(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.symphony.fail_next(429, retry_after=2)
    sandbox.symphony.fail_next(503, retry_after=0.5, body={"own": 1}, headers={"X-Own": "1"})
    sandbox.symphony.fail_next(404, body=b"{", operation="list_groups")
    sandbox.symphony.fail_next(500, operation="create_group")
    limited, busy, broken, good = (get(http) for _ in range(4))
    assert (limited.status_code, limited.headers["retry-after"]) == (429, "2")
    assert limited.json() == {"code": 429, "message": "made to fail"}
    assert (busy.headers["retry-after"], busy.headers["x-own"], busy.json()) == (
        "0.5",
        "1",
        {"own": 1},
    )
    assert (broken.status_code, broken.content) == (404, b"{")
    assert len(good.json()["data"]) == 3
    assert [entry.status for entry in sandbox.symphony.requests] == [429, 503, 404, 200]
    with pytest.raises(AssertionError, match=r"no request:\nfail_next\(500\), create_group$"):
        sandbox.check()


def test_a_class_heeds_what_it_is_told(sandbox: Sandbox) -> None:
    sandbox.softwareone.fail_next(429, retry_after=1)
    with sandbox.softwareone.connect(retries=1) as softwareone:
        started = time.monotonic()
        assert list(softwareone.list_groups())
        assert 1 <= time.monotonic() - started < 4
        sandbox.softwareone.fail_next(400)
        with pytest.raises(usergroups.BadRequest) as caught:
            list(softwareone.list_groups())
    assert caught.value.message == "made to fail"


@pytest.mark.parametrize("after", [None, 0, 3])
def test_a_connection_that_breaks_after_the_work(sandbox: Sandbox, after: int | None) -> None:
    sandbox.xsolla.drop_next(after=after, operation="replace_groups_of_user")
    with sandbox.xsolla.connect(retries=0) as xsolla:
        ada = sandbox.xsolla.users["Ada Lovelace"].id
        with pytest.raises(usergroups.TransportError):
            xsolla.set_groups_of_user(ada, [])
        assert sandbox.xsolla.groups["Finance"].members == ()
        assert xsolla.set_groups_of_user(ada, ["3"])
    assert sandbox.xsolla.groups["Finance"].members == (ada,)


def test_all_of_an_answer_is_no_broken_one(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.symphony.drop_next(after=100_000)
    assert len(get(http).json()["data"]) == 3


def test_a_body_that_breaks_after_the_work(sandbox: Sandbox) -> None:
    sandbox.zoho.break_next(operation="create_group")
    sandbox.zoho.break_next({"user_groups": 7}, operation="update_group")
    with sandbox.zoho.connect(retries=0) as zoho:
        with pytest.raises(usergroups.InvalidResponse):
            zoho.create_group("Night shift")
        assert sandbox.zoho.requests[-1].status == 201
        with pytest.raises(usergroups.InvalidResponse):
            zoho.update_group(sandbox.zoho.groups["Night shift"].id, name="Day shift")
    assert "Day shift" in sandbox.zoho.groups


def test_a_late_answer(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.symphony.delay_next(0.2)
    started = time.monotonic()
    assert get(http).status_code == 200
    assert time.monotonic() - started >= 0.2
    sandbox.symphony.delay_next(5)
    started = time.monotonic()
    with pytest.raises(httpx.ReadTimeout):
        http.get(PATH, params=QUERY, timeout=0.1)
    assert time.monotonic() - started < 2


@pytest.mark.anyio
async def test_an_asynchronous_class_waits_and_gives_up(sandbox: Sandbox) -> None:
    async with sandbox.symphony.connect_async(retries=0, timeout=0.1) as symphony:
        sandbox.symphony.delay_next(5)
        with pytest.raises(usergroups.TransportError):
            await symphony.get_group(sandbox.symphony.groups["Empty"].id)
        sandbox.symphony.drop_next(after=2)
        with pytest.raises(usergroups.TransportError):
            await symphony.get_group(sandbox.symphony.groups["Empty"].id)


def test_tokens_that_end(sandbox: Sandbox) -> None:
    """A credential that renews them goes on; one that is a token does not."""
    renewed: list[Callable[[], object]] = []
    with (
        sandbox.zoho.connect(retries=0) as zoho,
        sandbox.xsolla.connect(retries=0) as xsolla,
        sandbox.symphony.connect("private_key", retries=0) as symphony,
    ):
        ada = sandbox.xsolla.users["Ada Lovelace"].id
        renewed += [
            lambda: list(zoho.list_groups()),
            lambda: list(symphony.list_groups()),
            lambda: xsolla.set_groups_of_user(ada, []),
        ]
        for act in renewed:
            act()
        for vendor in sandbox.vendors.values():
            vendor.expire_tokens()
        for act in renewed:
            act()
    with sandbox.symphony.connect() as symphony, pytest.raises(usergroups.Unauthenticated):
        list(symphony.list_groups())


def test_an_operation_that_the_vendor_does_not_have(sandbox: Sandbox) -> None:
    with pytest.raises(usergroups.InvalidArgument, match="create_group") as caught:
        sandbox.zoho.fail_next(500, operation="make_group")
    assert caught.value.argument == "operation"


@pytest.mark.parametrize("status", [200, 302, 99, 399, 600, True, "429", None])
def test_a_status_that_is_no_failure_is_refused(sandbox: Sandbox, status: Any) -> None:
    with pytest.raises(usergroups.InvalidArgument, match="from 400 to 599") as caught:
        sandbox.zoho.fail_next(status)
    assert caught.value.argument == "status"
    sandbox.check()


def test_faults_that_no_request_met_are_told(sandbox: Sandbox) -> None:
    sandbox.xsolla.fail_next(429, times=2, operation="rename_group")
    sandbox.xsolla.delay_next(0.5)
    sandbox.zoho.drop_next(operation="get_group")
    sandbox.zoho.break_next(times=0)
    with pytest.raises(AssertionError) as caught:
        sandbox.xsolla.check()
    assert str(caught.value).splitlines()[1:] == [
        "fail_next(429), rename_group",
        "delay_next(0.5), any call with credentials",
    ]
    with pytest.raises(AssertionError, match=r"drop_next\(\), get_group\nbreak_next\(\), any"):
        sandbox.zoho.check()
    sandbox.reset()
    sandbox.check()


def test_a_fault_that_was_met_once_is_not_told(sandbox: Sandbox) -> None:
    sandbox.softwareone.fail_next(500, times=9)
    with (
        sandbox.softwareone.connect(retries=0) as softwareone,
        pytest.raises(usergroups.ServerError),
    ):
        softwareone.get_group(sandbox.softwareone.default_group)
    sandbox.check()


@pytest.mark.parametrize("vendor", VENDORS)
def test_an_error_has_the_vendors_own_code_for_its_status(
    sandbox: Sandbox, vendor: VendorId
) -> None:
    found: Any = sandbox.vendors[vendor]
    every = read_operations(document_of(vendor))
    called = next(one for one in every if any(one.security) and not one.server)
    path = re.sub(r"{\w+}", "1", called.template)
    codes: list[str | None] = []
    with found.connect(retries=0) as made:
        for status in STATUSES:
            found.fail_next(status, times=2)  # a 401 is met again with a new token
            with pytest.raises(usergroups.StatusError) as caught:
                made.client.request(called.method.upper(), path)
            assert caught.value.status == status
            codes.append(caught.value.code)
            found.reset()
    assert codes == CODES[vendor]
