"""The stand-ins by themselves: they speak as documented, keep state, and break on demand."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.server import read_operations
from tests.standins import SmartPM, SoftwareOne, StandIn, Symphony, Vendor, Xsolla, Zoho

if TYPE_CHECKING:
    from collections.abc import Iterator

VENDORS: tuple[type[Vendor], ...] = (SmartPM, SoftwareOne, Symphony, Xsolla, Zoho)


@pytest.fixture
def pod() -> Iterator[StandIn[Symphony]]:
    with StandIn(Symphony()) as running:
        yield running
        running.check()


@pytest.fixture
def zoho() -> Iterator[StandIn[Zoho]]:
    with StandIn(Zoho()) as running:
        yield running
        running.check()


@pytest.fixture
def http() -> Iterator[httpx.Client]:
    with httpx.Client(trust_env=False) as client:
        yield client


def get_groups(pod: StandIn[Symphony], http: httpx.Client, **query: Any) -> httpx.Response:
    return http.get(
        f"{pod.url}/v2/admin/usergroups",
        params={"type": "ROLE_SCOPE", **query},
        headers={"sessionToken": pod.vendor.token},
    )


@pytest.mark.parametrize("vendor", VENDORS, ids=lambda vendor: vendor.id)
def test_has_every_operation_of_its_document(vendor: type[Vendor]) -> None:
    document = StandIn(vendor()).document
    assert [one.id for one in read_operations(document) if not hasattr(vendor, one.id)] == []


@pytest.mark.parametrize("vendor", VENDORS, ids=lambda vendor: vendor.id)
def test_demands_credentials_and_leaves_no_thread(vendor: type[Vendor], http: httpx.Client) -> None:
    before = threading.active_count()
    standin = StandIn(vendor())
    with standin:
        one = next(one for one in read_operations(standin.document) if any(one.security))
        path = one.template.replace("{", "").replace("}", "")
        answer = http.request(one.method, f"{standin.urls[one.server]}{path}")
        assert answer.status_code == 401
    assert threading.active_count() == before


def test_refuses_and_tells_what_does_not_conform(http: httpx.Client) -> None:
    with StandIn(Symphony()) as own:
        assert get_groups(own, http, colour="red").status_code == 400
        assert http.get(f"{own.url}/v3").status_code == 404
        with pytest.raises(AssertionError, match=r"colour(.|\n)*/v3"):
            own.check()
        own.reset()
        own.check()


def test_pages_by_cursor_with_gaps(pod: StandIn[Symphony], http: httpx.Client) -> None:
    pod.vendor.gaps = True
    pages = [get_groups(pod, http, limit=2).json()]
    while "next" in pages[-1]["pagination"]:
        after = pages[-1]["pagination"]["cursors"]["after"]
        pages.append(get_groups(pod, http, limit=2, after=after).json())
    assert [len(page["data"]) for page in pages] == [0, 2, 0, 1]


def test_fails_on_demand_then_works_again(pod: StandIn[Symphony], http: httpx.Client) -> None:
    pod.fail_next(429, headers={"Retry-After": "3"})
    pod.fail_next(200, body=b"{", operation="list_groups")
    limited, broken, good = (get_groups(pod, http) for _ in range(3))
    assert (limited.status_code, limited.headers["retry-after"]) == (429, "3")
    assert limited.json() == {"code": 429, "message": "made to fail"}
    assert (broken.status_code, broken.content) == (200, b"{")
    assert len(good.json()["data"]) == 3
    assert pod.operations == ["list_groups"] * 3


def test_delays_and_drops(pod: StandIn[Symphony], http: httpx.Client) -> None:
    pod.delay_next(0.2)
    started = time.monotonic()
    assert get_groups(pod, http).status_code == 200
    assert time.monotonic() - started >= 0.2
    pod.drop_next()
    with pytest.raises(httpx.TransportError):
        get_groups(pod, http)
    pod.drop_next(after=3)
    with http.stream(
        "GET",
        f"{pod.url}/v2/admin/usergroups?type=ROLE_SCOPE",
        headers={"sessionToken": pod.vendor.token},
    ) as half:
        assert half.status_code == 200
        with pytest.raises(httpx.TransportError):
            half.read()
    assert get_groups(pod, http).status_code == 200


def test_tokens_end(pod: StandIn[Symphony], http: httpx.Client) -> None:
    pod.expire_tokens()
    assert get_groups(pod, http).json()["message"] == "Invalid session"


def test_refuses_the_eleventh_refresh_with_a_success(
    zoho: StandIn[Zoho], http: httpx.Client
) -> None:
    form = {
        "grant_type": "refresh_token",
        "client_id": zoho.vendor.client_id,
        "client_secret": zoho.vendor.client_secret,
        "refresh_token": zoho.vendor.refresh_token,
    }
    answers = [http.post(f"{zoho.urls['accounts']}/oauth/v2/token", data=form) for _ in range(11)]
    assert {answer.status_code for answer in answers} == {200}
    assert [("access_token" in answer.json()) for answer in answers] == [True] * 10 + [False]
    assert answers[-1].json() == {"error": "access_denied"}
