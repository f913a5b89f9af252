"""The record of requests, and what does not conform to the vendor's document."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import usergroups
from usergroups.testing import Sandbox

if TYPE_CHECKING:
    import httpx


def test_what_was_asked_is_told(sandbox: Sandbox) -> None:
    with sandbox.zoho.connect() as zoho:
        zoho.create_group("Night shift")
        next(zoho.list_groups(name="Night shift"))
    token, created, listed = sandbox.zoho.requests
    assert sandbox.zoho.operations == ["create_token", "create_group", "list_groups"]
    assert (created.method, created.path) == ("POST", "/crm/v7/settings/user_groups")
    assert (created.operation, created.status) == ("create_group", 201)
    assert created.json()["user_groups"][0]["name"] == "Night shift"
    assert created.headers["Content-Type"] == created.headers["content-type"] == "application/json"
    assert (token.path, token.form()["grant_type"]) == ("/oauth/v2/token", "refresh_token")
    assert listed.query["name"] == "Night shift"
    assert listed.target == f"{listed.path}?name=Night%20shift&page=1&per_page=200"
    assert repr(listed) == f"<SandboxRequest GET {listed.path} (list_groups) 200>"
    sandbox.zoho.requests.clear()
    assert sandbox.zoho.operations == []


def test_credentials_are_not_shown(sandbox: Sandbox) -> None:
    for vendor in sandbox.vendors.values():
        with vendor.connect() as made:
            verb, argument = ("get_group", vendor.groups["Finance"].id)
            if not hasattr(made, verb):
                verb, argument = "create_group", "Night shift"
            getattr(made, verb)(argument)
    shown = "".join(
        f"{entry!r} {dict(entry.headers)}"
        for vendor in sandbox.vendors.values()
        for entry in vendor.requests
    )
    secrets = {
        value
        for name, value in sandbox.environment().items()
        if not name.endswith(("_URL", "_ID", "USERNAME"))
    }
    secrets |= {sandbox.smartpm.company_id, "issued-token"}
    assert len(secrets) == 8
    assert [secret for secret in secrets if secret in shown] == []
    assert sandbox.symphony.requests[-1].headers["sessiontoken"] == "***"


def test_what_does_not_conform_is_refused_and_told(sandbox: Sandbox, http: httpx.Client) -> None:
    broken = http.get("/v2/admin/usergroups", params={"type": "ROLE_SCOPE", "colour": "red"})
    assert broken.status_code == 400
    assert "'colour' is not in the document" in broken.json()["message"]
    created = http.post("/v2/admin/usergroups", json={"type": "ROLE_SCOPE"})
    assert created.status_code == 400
    assert "'name' is a required property" in created.json()["message"]
    for path in ("/v3", "/v2/admin/usergroups/%ff", "/v2/admin/usergroups/%FF/memberships"):
        assert http.get(path).status_code == 404
    other = http.delete("/v2/admin/usergroups/x")
    assert (other.status_code, other.headers["Allow"]) == (405, "GET, PUT")
    assert other.json()["code"] == 405
    entry = sandbox.symphony.requests[-1]
    assert (entry.operation, sandbox.symphony.operations[-1]) == (None, "?")
    assert "no operation DELETE /pod/v2/admin/usergroups/x" in entry.violations[0]
    with pytest.raises(AssertionError, match=r"colour(.|\n)*required(.|\n)*/v3(.|\n)*DELETE"):
        sandbox.check()
    sandbox.reset()
    sandbox.check()


def test_a_call_of_ones_own_is_looked_at_too(sandbox: Sandbox) -> None:
    with (
        sandbox.symphony.connect() as symphony,
        pytest.raises(usergroups.NotFound, match="no operation GET /pod/v9/nothing"),
    ):
        symphony.client.request("GET", "/v9/nothing")
    with pytest.raises(AssertionError, match="v9"):
        sandbox.symphony.check()


def test_nothing_is_read_without_credentials(sandbox: Sandbox, http: httpx.Client) -> None:
    del http.headers["sessionToken"]
    answer = http.post("/v2/admin/usergroups", json={"wrong": True})
    assert (answer.status_code, answer.json()["message"]) == (401, "Invalid session")
    assert sandbox.symphony.requests[-1].violations == ()
