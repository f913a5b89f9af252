"""Test what Zoho CRM does as its documentation says, and no client of ours shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

import usergroups
from usergroups.testing import Sandbox
from usergroups_clients.zoho import models

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def zoho(sandbox: Sandbox) -> Iterator[usergroups.ZohoCRM]:
    with sandbox.zoho.connect("access_token") as zoho:
        yield zoho


def token(sandbox: Sandbox) -> dict[str, Any]:
    """Return what a request for a token answers, always with the status 200."""
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


def test_the_eleventh_refresh_is_refused_with_a_success(sandbox: Sandbox) -> None:
    answers = [token(sandbox) for _ in range(11)]
    assert ["access_token" in answer for answer in answers] == [True] * 10 + [False]
    assert answers[-1] == {"error": "access_denied"}


def test_the_sixteenth_token_ends_the_first(sandbox: Sandbox) -> None:
    issued = []
    for _ in range(16):
        issued.append(token(sandbox)["access_token"])
        sandbox.zoho.state.refreshes.clear()
    alive = [token in sandbox.zoho.state.tokens.alive for token in issued]
    assert alive == [False] + [True] * 15


def test_a_refresh_token_can_be_revoked(sandbox: Sandbox, zoho: usergroups.ZohoCRM) -> None:
    body = models.TokenRevokeRequest(token=sandbox.zoho.refresh_token)
    assert zoho.client.revoke_token(body=body).status == "success"
    assert token(sandbox) == {"error": "invalid_code"}


def test_a_deletion_may_be_left_to_a_job(sandbox: Sandbox, zoho: usergroups.ZohoCRM) -> None:
    sandbox.zoho.state.schedules = True
    found = zoho.client.delete_group(sandbox.zoho.groups["Finance"].id)
    (result,) = found.user_groups
    assert (result.code, "Finance" in sandbox.zoho.groups) == ("SCHEDULED", True)
    details: Any = result.details
    job = zoho.client.get_deletion_jobs(job_id=details.job_id)
    assert [one.status for one in job.deletion_jobs] == ["COMPLETED"]
    assert "Finance" not in sandbox.zoho.groups


def test_nothing_found_has_no_body(sandbox: Sandbox, zoho: usergroups.ZohoCRM) -> None:
    assert list(zoho.list_groups(name="Nobody")) == []
    assert sandbox.zoho.requests[-1].status == 204


def test_what_is_not_known_is_refused(zoho: usergroups.ZohoCRM) -> None:
    with pytest.raises(usergroups.BadRequest, match="filters"):
        zoho.client.list_groups(filters='{"field": "x"}')


def test_counts_and_sources_come_when_asked_for(sandbox: Sandbox, zoho: usergroups.ZohoCRM) -> None:
    ada = sandbox.zoho.users["Ada Lovelace"].id
    counted: Any = zoho.client.list_groups(include="sources_count")
    assert [one.sources_count.users.active for one in counted.user_groups] == [3, 1, 0]
    whole: Any = zoho.client.list_groups_of_user(ada, include="sources")
    assert [len(one.sources) for one in whole.user_groups] == [3, 1]
    group = sandbox.zoho.groups["Engineering"].id
    inner = models.GroupSourceUpdate(type_="groups", source=models.SourceReference(id=group))
    empty = sandbox.zoho.groups["Empty"].id
    zoho.update_group(empty, sources=[inner])
    assert [(one.kind, one.name) for one in zoho.list_members(empty, kind=None)] == [
        ("group", "Engineering")
    ]
    zoho.delete_group(group)
    assert list(zoho.list_members(empty, kind=None)) == []


def test_a_list_has_the_sources_if_they_are_asked_for(
    sandbox: Sandbox, zoho: usergroups.ZohoCRM
) -> None:
    found = {group.name: group.raw.sources for group in zoho.list_groups(sources=True)}
    for name, sources in found.items():
        members = sandbox.zoho.groups[str(name)].members
        assert [each.source.id for each in sources or []] == list(members)
    assert all(not group.raw.sources for group in zoho.list_groups())
    (counted,) = zoho.client.list_groups(include="sources_count", name="Finance").user_groups
    assert counted.sources_count
