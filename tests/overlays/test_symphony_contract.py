"""Symphony's class over a socket: the common contract, and what is its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import usergroups
from tests.overlays.contract import (
    ChangesMembersContract,
    CreatesGroupsContract,
    FindsGroupsContract,
    FindsUsersContract,
    LifeContract,
    ListsGroupsContract,
    ListsGroupsOfUserContract,
    ListsMembersContract,
    ReadsGroupsContract,
    RenewableCredentialContract,
    ReplacesMembersContract,
    StaticCredentialContract,
    UpdatesGroupsContract,
    check_refused,
)
from tests.overlays.facts import SymphonyFacts
from tests.overlays.responding import respond_next
from usergroups._core import steps

if TYPE_CHECKING:
    from tests.overlays.driving import Driven
    from usergroups.testing import SymphonySandbox


class TestSymphony(
    SymphonyFacts,
    FindsGroupsContract,
    FindsUsersContract,
    LifeContract,
    StaticCredentialContract,
    RenewableCredentialContract,
    ListsGroupsContract,
    ReadsGroupsContract,
    CreatesGroupsContract,
    UpdatesGroupsContract,
    ListsMembersContract,
    ChangesMembersContract,
    ReplacesMembersContract,
    ListsGroupsOfUserContract,
):
    def test_empty_pages_do_not_end_a_list(self, driven: Driven, sandbox: SymphonySandbox) -> None:
        sandbox.state.gaps = True
        self.small_pages(sandbox)
        assert [group.name for group in driven.every("list_groups")] == list(self.groups)
        members = driven.every("list_members", self.groups["Engineering"])
        assert [member.id for member in members] == self.users[:3]
        groups = driven.every("list_groups_of_user", self.users[0])
        assert [group.name for group in groups] == ["Engineering", "Finance"]

    def test_the_token_stays_on_the_pod(self, driven: Driven, sandbox: SymphonySandbox) -> None:
        self.small_pages(sandbox)
        driven.every("list_groups")
        host = sandbox.url.split("/")[2]
        assert {arrival.headers.get("host") for arrival in sandbox.requests} == {host}

    def test_a_circle_of_pages_is_an_error(self, driven: Driven, sandbox: SymphonySandbox) -> None:
        page: dict[str, Any] = {
            "data": [],
            "pagination": {"cursors": {"before": "a", "after": "b"}, "next": "x"},
        }
        respond_next(sandbox, 200, body=page, times=9)
        with pytest.raises(usergroups.InvalidResponse):
            driven.every("list_groups")
        assert len(sandbox.requests) < 5

    def test_empty_pages_without_end_are_an_error(
        self, driven: Driven, sandbox: SymphonySandbox, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(steps, "MOST_EMPTY", 9)
        for number in range(10):
            cursors = {"before": "a", "after": f"c{number}"}
            page = {"data": [], "pagination": {"cursors": cursors, "next": "x"}}
            respond_next(sandbox, 200, body=page)
        with pytest.raises(usergroups.InvalidResponse, match=r"9 pages .* empty"):
            driven.every("list_groups")
        assert sandbox.operations.count("list_groups") == 10

    @pytest.mark.parametrize("verb", ["list_groups", "list_members", "list_groups_of_user"])
    @pytest.mark.parametrize("body", [{}, {"data": None}, {"pagination": {}}, [], {"data": 7}])
    def test_a_list_without_its_rows_is_not_empty(
        self, driven: Driven, sandbox: SymphonySandbox, verb: str, body: Any
    ) -> None:
        known = {"list_members": self.groups["Engineering"], "list_groups_of_user": self.users[0]}
        arguments = [known[verb]] if verb in known else []
        respond_next(sandbox, 200, body=body)
        with pytest.raises(usergroups.InvalidResponse):
            driven.every(verb, *arguments)

    def test_removal_is_soft(self, driven: Driven) -> None:
        group = self.groups["Engineering"]
        driven.call("remove_members", group, [self.users[0]])
        assert [member.id for member in driven.every("list_members", group)] == self.users[1:3]
        gone = driven.every("list_members", group, active=False)
        assert [(member.id, member.active) for member in gone] == [(self.users[0], False)]
        assert len(driven.every("list_members", group, active=None)) == 3

    def test_a_group_out_of_use_is_not_listed(
        self, driven: Driven, sandbox: SymphonySandbox
    ) -> None:
        group = self.groups["Finance"]
        changed = driven.call("update_group", group, active=False)
        assert changed.name == "Finance"
        assert [one.name for one in driven.every("list_groups")] == ["Engineering", "Empty"]
        assert driven.call("get_group", group).id == group

    def test_members_by_username(self, driven: Driven, sandbox: SymphonySandbox) -> None:
        group, names = self.groups["Engineering"], ["alan.turing", "grace.hopper"]
        changes = driven.call("set_members", group, names, by="username", largest_share=1)
        assert [(change.user, change.status) for change in changes] == [
            (name, "accepted") for name in names
        ]
        assert self.members_of(sandbox, group) == {self.users[4], self.users[1]}
        assert sandbox.operations == ["list_group_members", "replace_group_members"]

    def test_assigns_and_unassigns(self, driven: Driven, sandbox: SymphonySandbox) -> None:
        group, user = self.groups["Engineering"], self.users[4]
        for _ in range(2):
            assigned = driven.call("assign", group, user)
            assert (assigned.group_id, assigned.user_id) == (group, int(user))
            assert assigned.active is True
        assert driven.call("unassign", group, user).active is False
        assert user not in self.members_of(sandbox, group)
        assert set(sandbox.operations) == {"assign_group"}

    def test_wrong_assignments(self, driven: Driven, sandbox: SymphonySandbox) -> None:
        for verb in ("assign", "unassign"):
            for wrong in self.wrong_groups:
                check_refused(sandbox, "group", driven.call, verb, wrong, self.users[0])
            for wrong in self.wrong_users:
                check_refused(sandbox, "user", driven.call, verb, self.groups["Empty"], wrong)
        with pytest.raises(usergroups.NotFound):
            driven.call("assign", self.nothing, self.users[0])

    def test_logs_in_with_a_key_in_the_older_form(
        self, connect: Any, sandbox: SymphonySandbox
    ) -> None:
        key = sandbox.private_key("pkcs1")
        driven = connect(**{**self.renewable(sandbox), "private_key": key})
        assert driven.call("get_group", self.groups["Finance"]).name == "Finance"
        assert sandbox.operations == ["authenticate", "get_group"]
