"""Zoho's class over a socket: the common contract, and what is its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import usergroups
from tests.overlays.contract import (
    ChangesMembersContract,
    CreatesGroupsContract,
    DeletesGroupsContract,
    FindsGroupsContract,
    LifeContract,
    ListsGroupsContract,
    ListsGroupsOfUserContract,
    ListsMembersContract,
    ReadsGroupsContract,
    ReplacesMembersContract,
    StaticCredentialContract,
    TimedCredentialContract,
    UpdatesGroupsContract,
)
from tests.overlays.facts import ZohoFacts
from tests.overlays.responding import respond_next
from usergroups_clients.zoho.models import GroupSourceUpdate, SourceReference

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.overlays.driving import Driven
    from usergroups.testing import ZohoSandbox

ROLE = "3652397000000026005"


class TestZoho(
    ZohoFacts,
    FindsGroupsContract,
    LifeContract,
    StaticCredentialContract,
    TimedCredentialContract,
    ListsGroupsContract,
    ReadsGroupsContract,
    CreatesGroupsContract,
    UpdatesGroupsContract,
    DeletesGroupsContract,
    ListsMembersContract,
    ChangesMembersContract,
    ReplacesMembersContract,
    ListsGroupsOfUserContract,
):
    def test_sources_of_other_kinds_stay(self, driven: Driven, sandbox: ZohoSandbox) -> None:
        group = self.groups["Engineering"]
        role = {"type": "roles", "source": {"id": ROLE}, "subordinates": True}
        sandbox.state.groups[group]["sources"].append(role)
        driven.call("add_members", group, [self.users[4]])
        driven.call("remove_members", group, [self.users[0]])
        driven.call("update_group", group, name="Works")
        assert role in sandbox.state.groups[group]["sources"]
        kinds = [member.kind for member in driven.every("list_members", group, kind=None)]
        assert sorted(kinds) == ["role", "user", "user", "user"]
        assert {member.kind for member in driven.every("list_members", group)} >= {"user"}
        roles = driven.every("list_members", group, kind="role")
        assert [(member.id, member.name) for member in roles] == [(ROLE, "Manager")]

    def test_replacing_users_leaves_all_other_sources(
        self, driven: Driven, sandbox: ZohoSandbox
    ) -> None:
        group = self.groups["Finance"]
        role = {"type": "roles", "source": {"id": ROLE}, "subordinates": True}
        sandbox.state.groups[group]["sources"].append(role)
        driven.call("set_members", group, [self.users[1]], largest_share=1)
        driven.call("set_members", group, [], allow_empty=True)
        assert sandbox.state.groups[group]["sources"] == [role]

    def test_hundreds_of_members_are_replaced_in_few_calls(
        self, driven: Driven, sandbox: ZohoSandbox
    ) -> None:
        more = {f"36523970000005{number:05}": f"Person {number}" for number in range(401)}
        sandbox.state.users.update(more)
        group, new = self.groups["Engineering"], [*more]
        driven.call("set_members", group, new, largest_share=1)
        assert self.members_of(sandbox, group) == set(new)
        reads = ["get_group", "list_group_sources"]
        assert sandbox.operations == reads + ["update_group"] * 4
        with pytest.raises(usergroups.InvalidArgument, match="400 of 401"):
            driven.call("set_members", group, new[:1], largest_share=1)

    def test_a_failure_inside_a_success_is_an_item_error(
        self, driven: Driven, sandbox: ZohoSandbox
    ) -> None:
        group = self.groups["Engineering"]
        for verb, arguments, more in (
            ("update_group", (group,), {"name": "Works"}),
            ("delete_group", (group,), {}),
        ):
            sandbox.state.item_fault = "NOT_ALLOWED"
            with pytest.raises(usergroups.ItemError) as caught:
                driven.call(verb, *arguments, **more)
            assert (caught.value.code, caught.value.status) == ("NOT_ALLOWED", 200)
            assert "the group was not changed" in str(caught.value)
        assert sandbox.state.groups[group]["name"] == "Engineering"

    def test_a_failure_inside_a_success_is_every_members_failure(
        self, driven: Driven, sandbox: ZohoSandbox
    ) -> None:
        sandbox.state.item_fault = "NOT_ALLOWED"
        changes = driven.call("add_members", self.groups["Finance"], self.users[:3])
        assert [change.status for change in changes] == ["unchanged", "failed", "failed"]
        assert isinstance(changes[1].error, usergroups.ItemError)

    def test_a_deletion_that_is_left_to_a_job(self, driven: Driven, sandbox: ZohoSandbox) -> None:
        sandbox.state.schedules = True
        driven.call("delete_group", self.groups["Empty"])
        assert list(sandbox.state.jobs.values()) == [self.groups["Empty"]]

    def test_hundreds_of_members_in_several_calls(
        self, driven: Driven, sandbox: ZohoSandbox
    ) -> None:
        more = {f"36523970000005{number:05}": f"Person {number}" for number in range(450)}
        sandbox.state.users.update(more)
        group = self.groups["Empty"]
        changes = driven.call("add_members", group, more)
        assert [change.user for change in changes] == list(more)
        assert {change.status for change in changes} <= {"changed", "accepted"}
        assert sandbox.operations == ["get_group"] + ["update_group"] * 3
        assert [member.id for member in driven.every("list_members", group)] == list(more)
        changes = driven.call("remove_members", group, more)
        assert {change.status for change in changes} <= {"changed", "accepted"}
        assert self.members_of(sandbox, group) == set()

    def test_those_whom_zoho_names_fail_and_the_others_are_sent_again(
        self, driven: Driven, sandbox: ZohoSandbox
    ) -> None:
        more = {f"36523970000005{number:05}": f"Person {number}" for number in range(450)}
        sandbox.state.users.update(more)
        gone = ["3652397000000500000", "3652397000000500250", "3652397000000500449"]
        for user in gone:
            del sandbox.state.users[user]
        changes = driven.call("add_members", self.groups["Empty"], more)
        assert [change.user for change in changes if change.status == "failed"] == gone
        assert [change.user for change in changes] == list(more)
        assert self.members_of(sandbox, self.groups["Empty"]) == set(more).difference(gone)
        assert sandbox.operations.count("update_group") == 6

    @pytest.mark.parametrize("place", ["$.user_groups[0].sources[9].source.id", "$", None, 7])
    def test_a_part_that_is_refused_without_a_name_fails(
        self, driven: Driven, sandbox: ZohoSandbox, place: object
    ) -> None:
        body = {"code": "INVALID_DATA", "message": "no", "details": {"json_path": place}}
        sandbox.fail_next(400, operation="update_group", body={**body, "status": "error"})
        changes = driven.call("add_members", self.groups["Empty"], self.users[:3])
        assert [change.status for change in changes] == ["failed"] * 3
        assert sandbox.operations == ["get_group", "update_group"]

    def test_update_with_sources(self, driven: Driven, sandbox: ZohoSandbox) -> None:
        group = self.groups["Finance"]
        sources = [
            GroupSourceUpdate(type_="roles", source=SourceReference(id=ROLE), subordinates=True),
            GroupSourceUpdate(
                type_="users", source=SourceReference(id=self.users[0]), delete_=True
            ),
        ]
        driven.call("update_group", group, sources=sources)
        assert sandbox.state.groups[group]["sources"] == [
            {"type": "roles", "source": {"id": ROLE}, "subordinates": True}
        ]

    def test_the_eleventh_token_is_not_asked_for(
        self, connect: Callable[..., Driven], sandbox: ZohoSandbox
    ) -> None:
        driven = connect(retries=0, **self.renewable(sandbox))
        for _ in range(10):
            self.repeat(driven)
            sandbox.expire_tokens()
        with pytest.raises(usergroups.AuthError):
            self.repeat(driven)
        assert sandbox.operations.count("create_token") == 10

    @pytest.mark.parametrize("verb", ["list_groups", "list_members", "list_groups_of_user"])
    @pytest.mark.parametrize("body", [{}, {"info": {}}, [], {"user_groups": 7, "sources": None}])
    def test_a_list_without_its_rows_is_not_empty(
        self, driven: Driven, sandbox: ZohoSandbox, verb: str, body: Any
    ) -> None:
        known = {"list_members": self.groups["Engineering"], "list_groups_of_user": self.users[0]}
        respond_next(sandbox, 200, body=body)
        with pytest.raises(usergroups.InvalidResponse):
            driven.every(verb, *([known[verb]] if verb in known else []))

    def test_a_page_that_does_not_say_whether_more_follow(
        self, driven: Driven, sandbox: ZohoSandbox
    ) -> None:
        sandbox.state.page_size = 2
        first = [{"id": group, "name": name} for name, group in self.groups.items()][:2]
        respond_next(sandbox, 200, body={"user_groups": first})
        assert [group.name for group in driven.every("list_groups")] == list(self.groups)
