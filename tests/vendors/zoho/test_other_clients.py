"""Test what Zoho's own SDKs send and read, which our document and our class do not have.

The requests are those that zohocrmsdk7-0 6.0.0 and zohocrmsdk8-0 7.0.0 were seen to send.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest

import usergroups
from usergroups.testing import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from usergroups.testing import ZohoSandbox


@pytest.fixture
def zoho() -> Iterator[ZohoSandbox]:
    with Sandbox().serve() as sandbox:
        yield sandbox.zoho


@pytest.fixture
def http(zoho: ZohoSandbox) -> Iterator[httpx.Client]:
    """A client that sends bodies without Content-Type, as `content=` does in httpx."""
    headers = {"Authorization": f"Zoho-oauthtoken {zoho.access_token}"}
    with httpx.Client(base_url=zoho.url, headers=headers, trust_env=False) as client:
        yield client


def group(user: str, **more: Any) -> bytes:
    """The body of a change, with the user's id as a number."""
    source = {"type": "users", "source": {"name": "Patricia Boyle", "id": int(user)}, **more}
    one = {"sources": [source], "name": "test group", "description": "for recording"}
    return json.dumps({"user_groups": [one]}).encode()


def test_a_group_is_written_without_a_media_type_and_with_numbers(
    zoho: ZohoSandbox, http: httpx.Client
) -> None:
    ada, grace = zoho.users["Ada Lovelace"].id, zoho.users["Grace Hopper"].id
    created = http.post("/settings/user_groups", content=group(ada))
    assert created.status_code == 201
    assert zoho.groups["test group"].members == (ada,)
    made = created.json()["user_groups"][0]["details"]["id"]
    for user, more in ((grace, {}), (ada, {}), (ada, {"_delete": True})):
        changed = http.put(f"/settings/user_groups/{made}", content=group(user, **more))
        assert changed.status_code == 200
    assert zoho.groups["test group"].members == (grace,)
    sources = http.get(f"/settings/user_groups/{made}").json()["user_groups"][0]["sources"]
    assert [one["source"]["id"] for one in sources] == [grace]
    assert zoho.requests[0].tolerated == (
        "a body without Content-Type, read as application/json",
        "1 of the ids as numbers, read as text",
    )
    zoho.check()


def test_an_unknown_number_is_refused_as_an_unknown_text_is(
    zoho: ZohoSandbox, http: httpx.Client
) -> None:
    texts = group("1").replace(b'"id": 1', b'"id": "1"')
    number, text = (
        http.post("/settings/user_groups", content=body) for body in (group("1"), texts)
    )
    assert (number.status_code, number.content) == (text.status_code, text.content)
    assert text.json()["user_groups"][0]["code"] == "INVALID_DATA"


@pytest.mark.parametrize("wrong", ["1.0", "true", "null", "[1]", "-1", "9" * 20, "9" * 5000])
def test_what_is_no_whole_number_of_an_id_is_refused(
    zoho: ZohoSandbox, http: httpx.Client, wrong: str
) -> None:
    body = group("77").replace(b"77", wrong.encode())
    assert http.post("/settings/user_groups", content=body).status_code == 400
    with pytest.raises(AssertionError, match="what Zoho CRM does not take"):
        zoho.check()


@pytest.mark.parametrize("body", [b"{", b"[" * 100_000, b'{"a":' * 5000, b"\xff", b"7"])
def test_a_body_that_is_no_group_is_refused(http: httpx.Client, body: bytes) -> None:
    refused = http.post("/settings/user_groups", content=body)
    assert (refused.status_code, refused.json()["code"]) == (400, "INVALID_DATA")


@pytest.mark.parametrize("address", ["served", "process", "production"])
def test_a_token_leads_nowhere_else(zoho: ZohoSandbox, address: str) -> None:
    """SDKs follow `api_domain`, and put the path of the version behind it."""
    form = {"grant_type": "refresh_token", "refresh_token": zoho.refresh_token}
    form |= {"client_id": zoho.client_id, "client_secret": zoho.client_secret}
    inside = Sandbox().zoho
    accounts, transport, url = {
        "served": (zoho.urls["accounts"], None, zoho.url),
        "process": (inside.urls["accounts"], inside.transport, inside.url),
        "production": ("https://accounts.zoho.eu", inside.transport, inside.url),
    }[address]
    with httpx.Client(transport=transport, trust_env=False) as client:
        token = client.post(f"{accounts}/oauth/v2/token", data=form).json()
        assert f"{token['api_domain']}/crm/v7" == url
        listed = client.get(
            f"{token['api_domain']}/crm/v7/settings/user_groups",
            headers={"Authorization": f"Zoho-oauthtoken {token['access_token']}"},
        )
    assert listed.status_code == 200


def test_our_class_keeps_to_its_base_url(zoho: ZohoSandbox) -> None:
    with Sandbox().serve() as other:
        settings: dict[str, Any] = {**zoho.settings(), "accounts_url": other.zoho.urls["accounts"]}
        with (
            usergroups.ZohoCRM(**settings, retries=0) as made,
            pytest.raises(usergroups.Unauthenticated),
        ):
            next(made.list_groups())
        assert set(other.zoho.operations) == {"create_token"}
    assert set(zoho.operations) == {"list_groups"}


def test_counts_of_users_are_by_state(zoho: ZohoSandbox, http: httpx.Client) -> None:
    counts = {"territories": 0, "roles": 0, "groups": 0}
    users = {"active": 3, "inactive": 0, "deleted": 0}
    engineering = zoho.groups["Engineering"]
    path = f"/settings/user_groups/{engineering.id}/actions/sources_count"
    assert http.get(path).json() == {"sources_count": [{**counts, "users": users}]}
    listed = http.get("/settings/user_groups?include=sources_count").json()["user_groups"]
    found = http.get(
        f"/users/{engineering.members[1]}/actions/associated_groups?include=sources_count"
    )
    assert listed[0]["sources_count"] == {**counts, "users": users}
    assert found.json()["user_groups"][0]["sources_count"] == {**counts, "users": users}


def test_who_is_asking_is_not_known(zoho: ZohoSandbox, http: httpx.Client) -> None:
    """The page on Zoho says what to tell the SDK, so that it does not ask."""
    refused = http.get("/users?type=CurrentUser")
    assert (refused.status_code, refused.json()["code"]) == (404, "INVALID_URL_PATTERN")
    with pytest.raises(AssertionError, match="no operation GET /crm/v7/users"):
        zoho.check()
