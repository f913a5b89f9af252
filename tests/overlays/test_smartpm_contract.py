"""SmartPM's class over a socket: the common contract, and what is its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import usergroups
from tests.overlays.contract import (
    LifeContract,
    ListsMembersContract,
    ReadsGroupsContract,
    SecretsContract,
    StaticCredentialContract,
    check_refused,
)
from tests.overlays.facts import SmartPMFacts

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.overlays.driving import Driven
    from tests.standins import SmartPM, StandIn


class TestSmartPM(
    SmartPMFacts,
    LifeContract,
    SecretsContract,
    StaticCredentialContract,
    ReadsGroupsContract,
    ListsMembersContract,
):
    def link(self, standin: StandIn[SmartPM]) -> tuple[str, str]:
        """The ids that name the project's group."""
        return str(standin.vendor.project), standin.vendor.project_group

    def test_sets_the_group_of_a_project(self, driven: Driven, standin: StandIn[SmartPM]) -> None:
        project, link = self.link(standin)
        group = self.groups["Finance"]
        found = driven.call("set_project_group", project, link, group=group, role="Admin")
        assert (found.id, found.group.id, found.group.name) == (link, group, "Finance")
        assert found.role == "Admin"
        assert found.raw is not None
        assert standin.vendor.links == {link: (group, "Admin")}
        assert standin.vendor.notified == [link]

    def test_is_quiet_if_wanted(self, driven: Driven, standin: StandIn[SmartPM]) -> None:
        driven.call("set_project_group", *self.link(standin), role="Admin", notify=False)
        assert standin.vendor.notified == []
        assert next(iter(standin.vendor.links.values()))[1] == "Admin"

    def test_what_mails_people_is_not_sent_twice(
        self, connect: Callable[..., Driven], standin: StandIn[SmartPM]
    ) -> None:
        driven = connect(retries=2)
        standin.drop_next()
        with pytest.raises(usergroups.TransportError):
            driven.call("set_project_group", *self.link(standin), role="Admin")
        assert len(standin.requests) == len(standin.vendor.notified) == 1
        standin.reset()
        standin.fail_next(503, headers={"Retry-After": "0"})
        driven.call("set_project_group", *self.link(standin), role="Admin", notify=False)
        assert len(standin.requests) == 2

    def test_wrong_links(self, driven: Driven, standin: StandIn[SmartPM]) -> None:
        project, link = self.link(standin)
        verb = "set_project_group"
        for wrong in ("", "x", "-1", "9" * 20):
            check_refused(standin, "project", driven.call, verb, wrong, link, role="Admin")
        for wrong in self.wrong_groups:
            check_refused(standin, "project_group", driven.call, verb, project, wrong, role="Admin")
            check_refused(standin, "group", driven.call, verb, project, link, group=wrong)
        check_refused(standin, "group", driven.call, verb, project, link)
        with pytest.raises(usergroups.NotFound):
            driven.call(verb, project, self.nothing, role="Admin")

    def test_a_group_without_its_users_is_not_empty(
        self, driven: Driven, standin: StandIn[SmartPM]
    ) -> None:
        body: dict[str, Any] = {"id": self.groups["Finance"], "name": "Finance"}
        standin.fail_next(200, body=body)
        with pytest.raises(usergroups.InvalidResponse):
            driven.every("list_members", self.groups["Finance"])
