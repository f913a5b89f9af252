"""Test what SoftwareOne does as its documentation says, and no client of ours shows."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

import usergroups
from usergroups.testing import Sandbox, VendorSandbox
from usergroups_clients.softwareone import models


def raw(vendor: VendorSandbox[Any], path: str, query: str) -> Any:
    """Return what a GET with a raw query answers."""
    url = httpx.URL(f"{vendor.url}{path}").copy_with(query=query.encode())
    with httpx.Client(transport=vendor.transport) as client:
        headers = {"Authorization": f"Bearer {vendor.settings()['token']}"}
        return client.get(url, headers=headers).json()


def test_a_problem_says_what_and_where(sandbox: Sandbox) -> None:
    with (
        sandbox.softwareone.connect() as softwareone,
        pytest.raises(usergroups.BadRequest) as caught,
    ):
        softwareone.delete_group(sandbox.softwareone.groups["Finance"].id)
    body = caught.value.body
    assert isinstance(body, models.ProblemDetails)
    assert (body.status, body.detail) == (400, "A group with members cannot be deleted")


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("limit=2&order=name", ["Empty", "Engineering"]),
        ("limit=2&offset=2&order=name", ["Everyone", "Finance"]),
        ("order=-name&limit=1", ["Finance"]),
        ("eq(name,'Finance')", ["Finance"]),
        ("name=Finance", ["Finance"]),
        ("eq(isDefault,true)", ["Everyone"]),
        ("eq(account.id,ACC-0001-0001)&any(modules,id=MOD-0000)", []),
        ("any(users,id=USR-0000-0002)", ["Engineering"]),
        ("limit=0", []),
    ],
)
def test_lists_follow_the_query(sandbox: Sandbox, query: str, names: list[str]) -> None:
    found = raw(sandbox.softwareone, "/public/v1/accounts/user-groups", query)
    assert [row["name"] for row in found["data"]] == names
    assert found["$meta"]["pagination"]["total"] in {4, len(names)}
    assert all("users" in row["$meta"]["omitted"] for row in found["data"])


@pytest.mark.parametrize("query", ["like(name,'x')", "order=colour", "select=*users"])
def test_a_query_that_it_cannot_follow_is_refused(sandbox: Sandbox, query: str) -> None:
    found = raw(sandbox.softwareone, "/public/v1/accounts/user-groups", query)
    assert (found["status"], len(found["errors"])) == (400, 1)


def test_the_modules_of_the_default_group_stay(sandbox: Sandbox) -> None:
    group = sandbox.softwareone.default_group
    with sandbox.softwareone.connect() as softwareone:
        assert softwareone.update_group(group, description="x").name == "Everyone"
        with pytest.raises(usergroups.BadRequest, match="default group"):
            softwareone.update_group(group, modules=["MOD-0001"])


@pytest.mark.parametrize(
    ("more", "named"),
    [
        ({"account": {"id": "ACC-0001-0001"}}, "/account"),
        ({"id": "UGR-0000-0002", "isDefault": True, "audit": None}, "/id, /isDefault, /audit"),
        ({"modules": [{"id": "MOD-1756", "name": "Access"}]}, "/modules/0/name"),
        ({"buyers": [{"id": "BUY-0001-0001", "icon": "x"}]}, "/buyers/0/icon"),
    ],
)
def test_others_may_send_more_members_and_we_may_not(more: dict[str, Any], named: str) -> None:
    with Sandbox().serve() as sandbox:
        softwareone = sandbox.softwareone
        group = softwareone.groups["Finance"].id
        path = f"/public/v1/accounts/user-groups/{group}"
        body = {"name": "Finance 2", "modules": [{"id": "MOD-1756"}], **more}
        headers = {"Authorization": f"Bearer {softwareone.token}"}
        answer = httpx.put(f"{softwareone.url}{path}", json=body, headers=headers)
        assert (answer.status_code, answer.json()["name"]) == (200, "Finance 2")
        assert answer.json()["isDefault"] is False
        assert "audit" not in answer.json()
        assert answer.json()["modules"] == [{"id": "MOD-1756"}]
        assert softwareone.requests[-1].tolerated == (f"more members, ignored: {named}",)
        softwareone.check()
        with softwareone.connect() as ours, pytest.raises(usergroups.BadRequest):
            ours.client.request("PUT", path, json=body)
        assert softwareone.requests[-1].tolerated == ()
        with pytest.raises(AssertionError, match=r"Additional properties|not valid under any"):
            softwareone.check()


def test_users_of_the_account_are_listed_read_and_removed(sandbox: Sandbox) -> None:
    account, ada = sandbox.softwareone.account_id, sandbox.softwareone.users["Ada Lovelace"].id
    with sandbox.softwareone.connect() as softwareone:
        client = softwareone.client
        page = client.list_users_of_account(account, limit=3, offset=0)
        assert [user.id for user in page.data or []] == [
            user.id for user in list(sandbox.softwareone.users.values())[:3]
        ]
        assert client.get_user_of_account(account, ada).id == ada
        client.remove_user_from_account(account, ada)
        for call in (client.get_user_of_account, client.remove_user_from_account):
            with pytest.raises(usergroups.NotFound):
                call(account, ada)
        with pytest.raises(usergroups.NotFound):
            client.list_users_of_account("ACC-9999-9999")
    assert all(ada not in group.members for group in sandbox.softwareone.groups.values())
