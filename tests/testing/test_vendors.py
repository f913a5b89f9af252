"""What each vendor does as its documentation says, and no client of ours shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

import usergroups
from usergroups.testing import Sandbox, VendorSandbox
from usergroups_clients.softwareone import models as softwareone_models
from usergroups_clients.xsolla import models as xsolla_models
from usergroups_clients.zoho import models as zoho_models

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox
        sandbox.check()


@pytest.fixture
def zoho(sandbox: Sandbox) -> Iterator[usergroups.ZohoCRM]:
    with sandbox.zoho.connect("access_token") as zoho:
        yield zoho


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


class TestXsolla:
    def test_the_default_group_stands_apart(self, sandbox: Sandbox) -> None:
        ada, project = sandbox.xsolla.users["Ada Lovelace"].id, sandbox.xsolla.project_id
        with sandbox.xsolla.connect() as xsolla:
            assert xsolla.create_group("Night shift") is None
            assert [group.name for group in xsolla.set_groups_of_user(ada, [])] == ["Everyone"]
            delta = xsolla_models.GroupsUpdate(add_user_groups=[1])
            with pytest.raises(usergroups.UnprocessableEntity, match="default group"):
                xsolla.client.update_groups_of_user(project, ada, body=delta)
            gone = xsolla_models.GroupsRemove(user_groups=[1])
            with pytest.raises(usergroups.UnprocessableEntity, match="default group"):
                xsolla.client.remove_groups_of_user(project, ada, body=gone)
        assert ada in sandbox.xsolla.groups["Everyone"].members

    def test_a_change_leaves_what_it_does_not_name(self, sandbox: Sandbox) -> None:
        ada, project = sandbox.xsolla.users["Ada Lovelace"].id, sandbox.xsolla.project_id
        body = xsolla_models.GroupsUpdate(add_user_groups=[4], remove_user_groups=[3])
        with sandbox.xsolla.connect() as xsolla:
            groups = xsolla.client.update_groups_of_user(project, ada, body=body)
        assert [group.name for group in groups] == ["Everyone", "Engineering", "Empty"]


class TestSoftwareOne:
    def test_a_problem_says_what_and_where(self, sandbox: Sandbox) -> None:
        with (
            sandbox.softwareone.connect() as softwareone,
            pytest.raises(usergroups.BadRequest) as caught,
        ):
            softwareone.delete_group(sandbox.softwareone.groups["Finance"].id)
        body = caught.value.body
        assert isinstance(body, softwareone_models.ProblemDetails)
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
    def test_lists_follow_the_query(self, sandbox: Sandbox, query: str, names: list[str]) -> None:
        found = raw(sandbox.softwareone, "/public/v1/accounts/user-groups", query)
        assert [row["name"] for row in found["data"]] == names
        assert found["$meta"]["pagination"]["total"] in {4, len(names)}
        assert all("users" in row["$meta"]["omitted"] for row in found["data"])

    @pytest.mark.parametrize("query", ["ilike(name,'x')", "order=colour", "select=users"])
    def test_a_query_that_it_cannot_follow_is_refused(self, sandbox: Sandbox, query: str) -> None:
        found = raw(sandbox.softwareone, "/public/v1/accounts/user-groups", query)
        assert (found["status"], len(found["errors"])) == (400, 1)

    def test_the_modules_of_the_default_group_stay(self, sandbox: Sandbox) -> None:
        group = sandbox.softwareone.default_group
        with sandbox.softwareone.connect() as softwareone:
            assert softwareone.update_group(group, description="x").name == "Everyone"
            with pytest.raises(usergroups.BadRequest, match="default group"):
                softwareone.update_group(group, modules=["MOD-0001"])


def raw(vendor: VendorSandbox[Any], path: str, query: str) -> Any:
    """What a GET with a raw query answers."""
    url = httpx.URL(f"{vendor.url}{path}").copy_with(query=query.encode())
    with httpx.Client(transport=vendor.transport) as client:
        headers = {"Authorization": f"Bearer {vendor.settings()['token']}"}
        return client.get(url, headers=headers).json()


class TestSymphony:
    def test_an_assignment_is_created_once(self, sandbox: Sandbox) -> None:
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

    def test_what_has_ended_is_listed_unless_told_otherwise(self, sandbox: Sandbox) -> None:
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

    def test_pages_go_forwards_and_backwards(self, sandbox: Sandbox) -> None:
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

    def test_a_cursor_that_no_page_had(self, sandbox: Sandbox) -> None:
        with (
            sandbox.symphony.connect() as symphony,
            pytest.raises(usergroups.BadRequest, match="cursor"),
        ):
            symphony.client.list_groups(type_="ROLE_SCOPE", after="bm8=")

    def test_sessions_end(self, sandbox: Sandbox) -> None:
        with sandbox.symphony.connect() as symphony:
            symphony.client.log_out()
            with pytest.raises(usergroups.Unauthenticated):
                symphony.get_group("x")

    def test_a_login_that_somebody_else_signed(self, sandbox: Sandbox) -> None:
        settings = {**sandbox.symphony.settings("private_key"), "username": "nobody"}
        with (
            usergroups.Symphony(**settings) as symphony,
            pytest.raises(usergroups.AuthError, match="Invalid subject"),
        ):
            symphony.get_group("x")


class TestZoho:
    def token(self, sandbox: Sandbox) -> dict[str, Any]:
        """What a request for a token answers, always with the status 200."""
        form = {**sandbox.zoho.settings(), "grant_type": "refresh_token"}
        names = ("grant_type", "client_id", "client_secret", "refresh_token")
        with httpx.Client(transport=sandbox.zoho.transport) as client:
            answer = client.post(
                f"{sandbox.zoho.urls['accounts']}/oauth/v2/token",
                data={name: form[name] for name in names},
            )
        assert answer.status_code == 200
        found: dict[str, Any] = answer.json()
        return found

    def test_the_eleventh_refresh_is_refused_with_a_success(self, sandbox: Sandbox) -> None:
        answers = [self.token(sandbox) for _ in range(11)]
        assert ["access_token" in answer for answer in answers] == [True] * 10 + [False]
        assert answers[-1] == {"error": "access_denied"}

    def test_the_sixteenth_token_ends_the_first(self, sandbox: Sandbox) -> None:
        issued = []
        for _ in range(16):
            issued.append(self.token(sandbox)["access_token"])
            sandbox.zoho.state.refreshes.clear()
        alive = [token in sandbox.zoho.state.tokens.alive for token in issued]
        assert alive == [False] + [True] * 15

    def test_a_refresh_token_can_be_revoked(
        self, sandbox: Sandbox, zoho: usergroups.ZohoCRM
    ) -> None:
        body = zoho_models.TokenRevokeRequest(token=sandbox.zoho.refresh_token)
        assert zoho.client.revoke_token(body=body).status == "success"
        assert self.token(sandbox) == {"error": "invalid_code"}

    def test_a_deletion_may_be_left_to_a_job(
        self, sandbox: Sandbox, zoho: usergroups.ZohoCRM
    ) -> None:
        sandbox.zoho.state.schedules = True
        found = zoho.client.delete_group(sandbox.zoho.groups["Finance"].id)
        (result,) = found.user_groups
        assert (result.code, "Finance" in sandbox.zoho.groups) == ("SCHEDULED", True)
        details: Any = result.details
        job = zoho.client.get_deletion_jobs(job_id=details.job_id)
        assert [one.status for one in job.deletion_jobs] == ["COMPLETED"]
        assert "Finance" not in sandbox.zoho.groups

    def test_nothing_found_has_no_body(self, sandbox: Sandbox, zoho: usergroups.ZohoCRM) -> None:
        assert list(zoho.list_groups(name="Nobody")) == []
        assert sandbox.zoho.requests[-1].status == 204

    def test_what_is_not_known_is_refused(self, zoho: usergroups.ZohoCRM) -> None:
        with pytest.raises(usergroups.BadRequest, match="filters"):
            zoho.client.list_groups(filters='{"field": "x"}')

    def test_counts_and_sources_come_when_asked_for(
        self, sandbox: Sandbox, zoho: usergroups.ZohoCRM
    ) -> None:
        ada = sandbox.zoho.users["Ada Lovelace"].id
        counted: Any = zoho.client.list_groups(include="sources_count")
        assert [one.sources_count.users for one in counted.user_groups] == [3, 1, 0]
        whole: Any = zoho.client.list_groups_of_user(ada, include="sources")
        assert [len(one.sources) for one in whole.user_groups] == [3, 1]
        group = sandbox.zoho.groups["Engineering"].id
        inner = zoho_models.GroupSourceUpdate(
            type_="groups", source=zoho_models.SourceReference(id=group)
        )
        empty = sandbox.zoho.groups["Empty"].id
        zoho.update_group(empty, sources=[inner])
        assert [(one.kind, one.name) for one in zoho.list_members(empty, kind=None)] == [
            ("group", "Engineering")
        ]
        zoho.delete_group(group)
        assert list(zoho.list_members(empty, kind=None)) == []


class TestSmartPM:
    def test_a_link_keeps_what_a_change_leaves_out(self, sandbox: Sandbox) -> None:
        pm = sandbox.smartpm
        with pm.connect() as smartpm:
            changed = smartpm.set_project_group(
                pm.project, pm.project_group, group=pm.groups["Finance"].id, notify=False
            )
            assert (changed.group.name, changed.role) == ("Finance", "Viewer")
            smartpm.set_project_group(pm.project, pm.project_group, role="Admin")
        assert pm.state.links[pm.project_group] == (pm.groups["Finance"].id, "Admin")
        assert pm.state.notified == [pm.project_group]

    def test_another_company_is_refused(self, sandbox: Sandbox) -> None:
        settings = {**sandbox.smartpm.settings(), "company_id": "0" * 8}
        with usergroups.SmartPM(**settings) as smartpm, pytest.raises(usergroups.Unauthenticated):
            smartpm.get_group(sandbox.smartpm.groups["Empty"].id)

    def test_a_new_user_has_an_id_of_its_own(self, sandbox: Sandbox) -> None:
        state = sandbox.smartpm.state
        first, second = state.next_user(), state.next_user()
        assert len({first, second, *state.users}) == 7
