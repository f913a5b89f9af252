"""Test what Symphony does as its documentation says, and no client of ours shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

import usergroups
from usergroups.testing import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator


def pages(sandbox: Sandbox, path: str, **query: Any) -> Iterator[dict[str, Any]]:
    """The pages of one of Symphony's lists, each asked for by the cursor of the one before."""
    headers = {"sessionToken": sandbox.symphony.session_token}
    with httpx.Client(
        base_url=sandbox.symphony.url, transport=sandbox.symphony.transport, headers=headers
    ) as client:
        more = True
        while more:
            page = client.get(path, params=query).json()
            yield page
            more = "next" in page["pagination"]
            query["after"] = page["pagination"]["cursors"].get("after")


def test_an_assignment_is_created_once(sandbox: Sandbox) -> None:
    group = sandbox.symphony.groups["Finance"].id
    officer = sandbox.symphony.users["Alan Turing"].id
    with sandbox.symphony.connect() as symphony:
        symphony.assign(group, officer)
        symphony.unassign(group, officer)
        symphony.assign(group, officer)
        assert symphony.client.get_group(group).assignee_count == 1
    statuses = [entry.status for entry in sandbox.symphony.requests]
    assert statuses == [201, 200, 200, 200]
    (page,) = pages(sandbox, f"/v2/admin/usergroups/{group}/assignments", expand="user")
    (row,) = page["data"]
    assert (row["user"]["username"], row["userRoles"]) == (
        "alan.turing",
        ["COMPLIANCE_OFFICER"],
    )
    assert "group" not in row
    (page,) = pages(sandbox, f"/v2/admin/usergroups/{group}/assignments", userRole="OTHER")
    assert page["data"] == []


def test_what_has_ended_is_listed_unless_told_otherwise(sandbox: Sandbox) -> None:
    group = sandbox.symphony.groups["Engineering"].id
    with sandbox.symphony.connect() as symphony:
        symphony.remove_members(group, [sandbox.symphony.users["Ada Lovelace"].id])
    path = f"/v2/admin/usergroups/{group}/memberships"
    (page,) = pages(sandbox, path)
    assert [row["active"] for row in page["data"]] == [False, True, True]
    assert page["data"][0]["lastRemovedDate"] > page["data"][0]["lastAddedDate"]
    assert "user" not in page["data"][0]
    (page,) = pages(sandbox, path, active="true", sort="-userId")
    ids = [row["userId"] for row in page["data"]]
    assert ids == sorted(ids, reverse=True)
    (page,) = pages(sandbox, path, userId=ids[0])
    assert [row["userId"] for row in page["data"]] == ids[:1]


def test_pages_go_forwards_and_backwards(sandbox: Sandbox) -> None:
    path, query = "/v2/admin/usergroups", {"type": "ROLE_SCOPE"}
    found = list(pages(sandbox, path, **query, limit=2))
    assert [len(page["data"]) for page in found] == [2, 1]
    assert "sandbox" not in found[0]["pagination"]["next"]
    before = found[1]["pagination"]["cursors"]["before"]
    back = next(pages(sandbox, path, **query, limit=2, before=before))
    assert back["data"] == found[0]["data"]
    sandbox.symphony.state.gaps = True
    assert [len(page["data"]) for page in pages(sandbox, path, **query, limit=2)] == [
        0,
        2,
        0,
        1,
    ]


def test_a_cursor_that_no_page_had(sandbox: Sandbox) -> None:
    with (
        sandbox.symphony.connect() as symphony,
        pytest.raises(usergroups.BadRequest, match="cursor"),
    ):
        symphony.client.list_groups(type_="ROLE_SCOPE", after="bm8=")


def test_sessions_end(sandbox: Sandbox) -> None:
    with sandbox.symphony.connect() as symphony:
        symphony.client.log_out()
        with pytest.raises(usergroups.Unauthenticated):
            symphony.get_group("x")


def test_a_login_that_somebody_else_signed(sandbox: Sandbox) -> None:
    settings = {**sandbox.symphony.settings("private_key"), "username": "nobody"}
    with (
        usergroups.Symphony(**settings) as symphony,
        pytest.raises(usergroups.AuthError, match="Invalid subject"),
    ):
        symphony.get_group("x")


@pytest.fixture
def served() -> Iterator[Sandbox]:
    with Sandbox().serve() as served:
        yield served


def signed(sandbox: Sandbox) -> str:
    """The login that our own class signs."""
    with usergroups.Symphony(**sandbox.symphony.settings("private_key")) as symphony:
        symphony.get_group(sandbox.symphony.groups["Finance"].id)
    body = sandbox.symphony.requests[0].json()
    sandbox.symphony.requests.clear()
    return str(body["token"])


def test_pod_and_logins_share_an_address(served: Sandbox) -> None:
    body = {"token": signed(served)}
    with httpx.Client(base_url=served.symphony.url.removesuffix("/pod")) as client:
        session = client.post("/login/pubkey/authenticate", json=body).json()
        headers = {session["name"]: session["token"]}
        group = served.symphony.groups["Finance"]
        found = client.get(f"/pod/v2/admin/usergroups/{group.id}", headers=headers).json()
        assert found["name"] == "Finance"
        assert client.post("/sessionauth/v1/logout", headers=headers).status_code == 200
        assert client.get(f"/pod/v2/admin/usergroups/{group.id}", headers=headers).is_error
    assert served.symphony.operations == ["authenticate", "get_group", "log_out", "get_group"]
    assert served.symphony.requests[0].path == "/login/pubkey/authenticate"
    served.symphony.check()


def test_an_operation_is_only_where_its_server_is(served: Sandbox) -> None:
    urls = served.symphony.urls
    for wrong in (urls[""], urls["session_auth"]):
        response = httpx.post(f"{wrong}/login/pubkey/authenticate", json={"token": "a.b.c"})
        assert response.status_code == 404
    with pytest.raises(AssertionError, match="no operation POST /pod/login/pubkey/authenticate"):
        served.symphony.check()


def test_the_key_manager_is_taken_and_marked(served: Sandbox) -> None:
    host = served.symphony.url.removesuffix("/pod")
    good = {"token": signed(served)}
    found = httpx.post(f"{host}/relay/pubkey/authenticate", json=good)
    assert (found.status_code, found.json()["name"]) == (200, "keyManagerToken")
    for bad in (b'{"token": "a.b.c"}', b"[]", b"[" * 100_000, b"\xff"):
        refused = httpx.post(f"{host}/relay/pubkey/authenticate", content=bad)
        assert (refused.status_code, refused.json()["code"]) == (401, 401)
    served.symphony.check()
    call = "no operation POST /relay/pubkey/authenticate"
    assert {entry.tolerated for entry in served.symphony.requests} == {(call,)}
    assert set(served.symphony.operations) == {"?"}
