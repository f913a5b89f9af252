"""SmartPM's class over a socket: the common contract, and what is its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import usergroups
from tests.overlays.contract import (
    FindsUsersContract,
    LifeContract,
    ListsMembersContract,
    ReadsGroupsContract,
    SecretsContract,
    StaticCredentialContract,
    check_refused,
)
from tests.overlays.facts import SmartPMFacts
from tests.overlays.responding import respond_next

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.overlays.driving import Driven
    from usergroups.testing import SmartPMSandbox


class TestSmartPM(
    SmartPMFacts,
    FindsUsersContract,
    LifeContract,
    SecretsContract,
    StaticCredentialContract,
    ReadsGroupsContract,
    ListsMembersContract,
):
    def link(self, sandbox: SmartPMSandbox) -> tuple[str, str]:
        """The ids that name the project's group."""
        return sandbox.project, sandbox.project_group

    def test_sets_the_group_of_a_project(self, driven: Driven, sandbox: SmartPMSandbox) -> None:
        project, link = self.link(sandbox)
        group = self.groups["Finance"]
        found = driven.call("set_project_group", project, link, group=group, role="Admin")
        assert (found.id, found.group.id, found.group.name) == (link, group, "Finance")
        assert found.role == "Admin"
        assert found.raw is not None
        assert sandbox.state.links == {link: (group, "Admin")}
        assert sandbox.state.notified == [link]

    def test_is_quiet_if_wanted(self, driven: Driven, sandbox: SmartPMSandbox) -> None:
        driven.call("set_project_group", *self.link(sandbox), role="Admin", notify=False)
        assert sandbox.state.notified == []
        assert next(iter(sandbox.state.links.values()))[1] == "Admin"

    def test_what_mails_people_is_not_sent_twice(
        self, connect: Callable[..., Driven], sandbox: SmartPMSandbox
    ) -> None:
        driven = connect(retries=2)
        sandbox.drop_next()
        with pytest.raises(usergroups.TransportError):
            driven.call("set_project_group", *self.link(sandbox), role="Admin")
        assert len(sandbox.requests) == len(sandbox.state.notified) == 1
        sandbox.reset()
        sandbox.fail_next(503, headers={"Retry-After": "0"})
        driven.call("set_project_group", *self.link(sandbox), role="Admin", notify=False)
        assert len(sandbox.requests) == 2

    def test_wrong_links(self, driven: Driven, sandbox: SmartPMSandbox) -> None:
        project, link = self.link(sandbox)
        verb = "set_project_group"
        for wrong in ("", "x", "-1", "9" * 20):
            check_refused(sandbox, "project", driven.call, verb, wrong, link, role="Admin")
        for wrong in self.wrong_groups:
            check_refused(sandbox, "project_group", driven.call, verb, project, wrong, role="Admin")
            check_refused(sandbox, "group", driven.call, verb, project, link, group=wrong)
        check_refused(sandbox, "group", driven.call, verb, project, link)
        with pytest.raises(usergroups.NotFound):
            driven.call(verb, project, self.nothing, role="Admin")

    def test_a_group_without_its_users_is_not_empty(
        self, driven: Driven, sandbox: SmartPMSandbox
    ) -> None:
        body: dict[str, Any] = {"id": self.groups["Finance"], "name": "Finance"}
        respond_next(sandbox, 200, body=body)
        with pytest.raises(usergroups.InvalidResponse):
            driven.every("list_members", self.groups["Finance"])
