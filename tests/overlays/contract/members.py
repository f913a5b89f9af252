"""Test what each class must do with the members of a group: list, change, replace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import usergroups
from tests.overlays.contract.base import DONE, SAME, Contract, check_refused, people_in
from usergroups import Member, MembershipChange
from usergroups.testing import GROUPS, VendorSandbox

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.overlays.driving import Driven


class ListsMembersContract(Contract):
    """`list_members`."""

    def test_gives_all_members_in_order(self, driven: Driven) -> None:
        for name, group in self.groups.items():
            members = driven.every("list_members", group)
            assert [member.id for member in members] == people_in(self, name)
            assert [member.name for member in members] == list(GROUPS[name])
            assert all(type(member) is Member for member in members)
            assert {member.kind for member in members} <= {"user"}
            assert all(member.raw is not None for member in members)

    def test_reads_members_when_they_are_needed(
        self, driven: Driven, sandbox: VendorSandbox[Any]
    ) -> None:
        self.small_pages(sandbox)
        members = driven.stream("list_members", self.groups["Engineering"])
        assert sandbox.requests == []
        first = next(members)
        asked = len(sandbox.requests)
        assert asked >= 1
        found = [first.id, *(member.id for member in members)]
        assert found == people_in(self, "Engineering")
        if hasattr(sandbox.state, "page_size"):
            assert len(sandbox.requests) >= asked + 2

    def test_unknown_group_of_members(self, driven: Driven) -> None:
        if "list_members" in self.silent:
            assert driven.every("list_members", self.nothing) == []
            return
        with pytest.raises(self.error_of("list_members")):
            driven.every("list_members", self.nothing)

    def test_wrong_group_of_members(self, driven: Driven, sandbox: VendorSandbox[Any]) -> None:
        for wrong in self.wrong_groups:
            check_refused(sandbox, "group", driven.every, "list_members", wrong)


class ChangesMembersContract(Contract):
    """`add_members` and `remove_members`."""

    def change(
        self, driven: Driven, verb: str, group: str, users: Any, **more: Any
    ) -> list[MembershipChange]:
        """Return what a verb tells of each user, checked for its form."""
        changes: list[MembershipChange] = driven.call(verb, group, users, **more)
        assert type(changes) is list
        assert all(type(change) is MembershipChange for change in changes)
        assert all((change.error is None) == (change.status != "failed") for change in changes)
        return changes

    def test_adds(self, driven: Driven, sandbox: VendorSandbox[Any]) -> None:
        group, new = self.groups["Finance"], [self.users[3], self.users[1]]
        changes = self.change(driven, "add_members", group, new)
        assert [change.user for change in changes] == new
        assert {change.status for change in changes} <= DONE
        assert self.members_of(sandbox, group) == {*people_in(self, "Finance"), *new}

    def test_adding_who_is_there_is_no_failure(
        self, driven: Driven, sandbox: VendorSandbox[Any]
    ) -> None:
        group, there = self.groups["Finance"], people_in(self, "Finance")
        changes = self.change(driven, "add_members", group, [*there, self.users[2]])
        assert [change.user for change in changes] == [*there, self.users[2]]
        assert changes[0].status in SAME
        assert changes[1].status in DONE
        assert self.members_of(sandbox, group) == {*there, self.users[2]}

    def test_removes(self, driven: Driven, sandbox: VendorSandbox[Any]) -> None:
        group, gone = self.groups["Engineering"], [self.users[2], self.users[0]]
        changes = self.change(driven, "remove_members", group, gone)
        assert [change.user for change in changes] == gone
        assert {change.status for change in changes} <= DONE
        assert self.members_of(sandbox, group) == {self.users[1]}

    def test_removing_who_is_not_there_is_no_failure(
        self, driven: Driven, sandbox: VendorSandbox[Any]
    ) -> None:
        group = self.groups["Engineering"]
        users = [self.users[4], self.users[1]]
        changes = self.change(driven, "remove_members", group, users)
        assert [change.user for change in changes] == users
        assert changes[0].status in SAME
        assert changes[1].status in DONE
        assert self.members_of(sandbox, group) == {self.users[0], self.users[2]}

    @pytest.mark.parametrize("verb", ["add_members", "remove_members"])
    def test_takes_each_user_once_from_anything(
        self, driven: Driven, sandbox: VendorSandbox[Any], verb: str
    ) -> None:
        group, users = self.groups["Empty"], [self.users[1], self.users[0], self.users[1]]
        changes = self.change(driven, verb, group, iter(users))
        assert [change.user for change in changes] == users[:2]
        added = set(users) if verb == "add_members" else set[str]()
        assert self.members_of(sandbox, group) == added

    @pytest.mark.parametrize("verb", ["add_members", "remove_members"])
    def test_nobody_is_nothing_to_do(
        self, driven: Driven, sandbox: VendorSandbox[Any], verb: str
    ) -> None:
        group = self.groups["Engineering"]
        assert self.change(driven, verb, group, []) == []
        assert self.members_of(sandbox, group) == set(people_in(self, "Engineering"))
        assert all(arrival.method == "GET" for arrival in sandbox.requests)

    @pytest.mark.parametrize("verb", ["add_members", "remove_members"])
    def test_wrong_ids_are_refused_before_any_request(
        self, driven: Driven, sandbox: VendorSandbox[Any], verb: str
    ) -> None:
        group, good = self.groups["Engineering"], self.users[0]
        for wrong in (*self.wrong_groups, 7, None):
            check_refused(sandbox, "group", driven.call, verb, wrong, [good])
        for wrong in 7, None:
            check_refused(sandbox, "users", driven.call, verb, group, [good, wrong])
        check_refused(sandbox, "users", driven.call, verb, group, good)

    @pytest.mark.parametrize("verb", ["add_members", "remove_members"])
    def test_one_malformed_id_fails_alone(
        self, driven: Driven, sandbox: VendorSandbox[Any], verb: str
    ) -> None:
        group = self.groups["Finance" if verb == "add_members" else "Engineering"]
        before = self.members_of(sandbox, group)
        users = [self.users[1], *self.wrong_users, self.users[2]]
        changes = self.change(driven, verb, group, users)
        assert [change.user for change in changes] == users
        assert {change.status for change in changes[1:-1]} == {"failed"}
        for change in changes[1:-1]:
            assert isinstance(change.error, usergroups.InvalidArgument)
            assert (change.error.argument, change.error.attempts) == ("users", 0)
        good = {users[0], users[-1]}
        after = before | good if verb == "add_members" else before - good
        assert self.members_of(sandbox, group) == after
        sandbox.requests.clear()
        assert self.change(driven, verb, group, self.wrong_users) == changes[1:-1]
        assert not sandbox.requests

    @pytest.mark.parametrize("verb", ["add_members", "remove_members"])
    def test_one_who_fails_does_not_stop_the_others(
        self, driven: Driven, sandbox: VendorSandbox[Any], verb: str
    ) -> None:
        group = self.groups["Finance" if verb == "add_members" else "Engineering"]
        before = self.members_of(sandbox, group)
        users = [self.users[1], self.nobody, self.users[2]]
        changes = self.change(driven, verb, group, users)
        assert [change.user for change in changes] == users
        if changes[1].status != "unchanged":  # a vendor may be told only of whom it has
            assert [change.status == "failed" for change in changes] == [False, True, False]
            assert isinstance(changes[1].error, usergroups.NotFound | usergroups.BadRequest)
        good = {users[0], users[2]}
        after = before | good if verb == "add_members" else before - good
        assert self.members_of(sandbox, group) == after

    @pytest.mark.parametrize("verb", ["add_members", "remove_members"])
    def test_asked_to_come_back_later_nobody_else_is_tried(
        self, driven: Driven, sandbox: VendorSandbox[Any], verb: str
    ) -> None:
        sandbox.fail_next(429, retry_after=3600)
        try:
            changes = self.change(driven, verb, self.groups["Engineering"], self.users)
        except usergroups.RateLimited:
            changes = []
        assert all(isinstance(change.error, usergroups.RateLimited) for change in changes)
        assert [change.error.attempts for change in changes if change.error][1:] == [0] * (
            len(changes) - 1 if changes else 0
        )
        assert len(sandbox.requests) == 1

    @pytest.mark.parametrize("verb", ["add_members", "remove_members"])
    def test_unknown_group_to_change(self, driven: Driven, verb: str) -> None:
        expected = self.error_of(verb)
        try:
            changes = self.change(driven, verb, self.nothing, self.users[:2])
        except expected:
            return
        assert [change.status for change in changes] == ["failed", "failed"]
        assert all(isinstance(change.error, expected) for change in changes)

    @pytest.mark.parametrize("verb", ["add_members", "remove_members"])
    def test_a_refused_credential_is_not_tried_again(
        self, driven: Driven, sandbox: VendorSandbox[Any], verb: str
    ) -> None:
        sandbox.expire_tokens()
        group = self.groups["Engineering"]
        try:
            changes = self.change(driven, verb, group, self.users)
        except usergroups.Unauthenticated:
            changes = []
        assert all(isinstance(change.error, usergroups.Unauthenticated) for change in changes)
        assert len(sandbox.requests) == 1


class ReplacesMembersContract(Contract):
    """`set_members`."""

    def set(self, driven: Driven, group: str, users: Any, **more: Any) -> list[MembershipChange]:
        """Return what `set_members` tells of each user, however many leave."""
        changes: list[MembershipChange] = driven.call(
            "set_members", group, users, **{"largest_share": 1, **more}
        )
        assert all((change.error is None) == (change.status != "failed") for change in changes)
        return changes

    def test_these_and_nobody_else(self, driven: Driven, sandbox: VendorSandbox[Any]) -> None:
        group, wanted = self.groups["Engineering"], [self.users[4], self.users[1], self.users[4]]
        changes = self.set(driven, group, wanted)
        assert [(change.user, change.status) for change in changes] == [
            (wanted[0], "changed"),
            (wanted[1], "unchanged"),
        ]
        assert self.members_of(sandbox, group) == set(wanted)

    def test_setting_again_changes_nothing(
        self, driven: Driven, sandbox: VendorSandbox[Any]
    ) -> None:
        group, there = self.groups["Engineering"], people_in(self, "Engineering")
        changes = driven.call("set_members", group, there)
        assert {change.status for change in changes} == {"unchanged"}
        assert self.members_of(sandbox, group) == set(there)
        assert all(arrival.method == "GET" for arrival in sandbox.requests)

    def test_members_on_many_pages(self, driven: Driven, sandbox: VendorSandbox[Any]) -> None:
        self.small_pages(sandbox)
        group = self.groups["Engineering"]
        changes = driven.call("set_members", group, self.users[:2])
        assert {change.status for change in changes} == {"unchanged"}
        assert self.members_of(sandbox, group) == set(self.users[:2])

    def test_nobody_at_all_must_be_meant(self, driven: Driven, sandbox: VendorSandbox[Any]) -> None:
        group = self.groups["Engineering"]
        check_refused(sandbox, "users", driven.call, "set_members", group, [])
        check_refused(
            sandbox, "users", driven.call, "set_members", group, iter(()), largest_share=1
        )
        assert driven.call("set_members", group, [], allow_empty=True) == []
        assert self.members_of(sandbox, group) == set()

    def test_a_large_removal_must_be_meant(
        self, driven: Driven, sandbox: VendorSandbox[Any]
    ) -> None:
        group, there = self.groups["Engineering"], set(people_in(self, "Engineering"))
        for users, more, argument in (
            (self.users[:1], {}, "largest_share"),
            ([self.users[4]], {"largest_share": 0.99}, "largest_share"),
            (self.users[:1], {"largest_share": 1, "most_removed": 1}, "most_removed"),
            ([], {"allow_empty": True, "most_removed": 2}, "most_removed"),
        ):
            with pytest.raises(usergroups.InvalidArgument, match="nothing was changed") as caught:
                driven.call("set_members", group, users, **more)
            assert caught.value.argument == argument
            assert self.members_of(sandbox, group) == there
        assert all(arrival.method == "GET" for arrival in sandbox.requests)
        driven.call("set_members", group, self.users[:1], largest_share=0.7, most_removed=2)
        assert self.members_of(sandbox, group) == {self.users[0]}

    def test_limits_are_checked(self, driven: Driven, sandbox: VendorSandbox[Any]) -> None:
        given = "set_members", self.groups["Engineering"], self.users[:3]
        for argument, wrong in (
            ("most_removed", (-1, True, 1.5, "1")),
            ("largest_share", (-0.1, 1.1, float("nan"), True, "1", None)),
            ("allow_empty", (0, None, "yes")),
        ):
            for value in wrong:
                more: dict[str, Any] = {argument: value}
                check_refused(sandbox, argument, driven.call, *given, **more)

    def test_nobody_leaves_if_somebody_cannot_join(
        self, driven: Driven, sandbox: VendorSandbox[Any]
    ) -> None:
        group, wanted = self.groups["Engineering"], [self.nobody, self.users[3], self.users[0]]
        changes = self.set(driven, group, wanted)
        assert [change.user for change in changes[:3]] == wanted
        assert isinstance(changes[0].error, usergroups.NotFound | usergroups.BadRequest)
        assert [change.status for change in changes[1:3]] == ["changed", "unchanged"]
        assert {change.user for change in changes[3:]} == {self.users[1], self.users[2]}
        assert {change.status for change in changes[3:]} == {"failed"}
        assert all(change.error and change.error.attempts == 0 for change in changes[3:])
        assert self.members_of(sandbox, group) == {*people_in(self, "Engineering"), wanted[1]}

    def test_who_could_not_be_removed_comes_last(
        self, driven: Driven, sandbox: VendorSandbox[Any]
    ) -> None:
        group = self.groups["Engineering"]
        sandbox.fail_next(403, operation=self.removing)
        changes = driven.call("set_members", group, self.users[:2])
        assert [change.user for change in changes] == self.users[:3]
        assert isinstance(changes[2].error, usergroups.PermissionDenied)
        assert self.members_of(sandbox, group) == set(self.users[:3])

    def test_a_list_that_breaks_off_changes_nothing(
        self, connect: Callable[..., Driven], sandbox: VendorSandbox[Any]
    ) -> None:
        group = self.groups["Engineering"]
        sandbox.fail_next(500, operation=self.reading)
        with pytest.raises(usergroups.ServerError):
            connect(retries=0).call("set_members", group, self.users[3:])
        assert self.members_of(sandbox, group) == set(people_in(self, "Engineering"))

    def test_unknown_group_to_fill(self, driven: Driven) -> None:
        expected = (self.error_of("set_members"), self.error_of("list_members"))
        try:
            changes = driven.call("set_members", self.nothing, self.users[:1])
        except expected:
            return
        assert isinstance(changes[0].error, expected)

    def test_wrong_ids_to_set(self, driven: Driven, sandbox: VendorSandbox[Any]) -> None:
        group, good = self.groups["Engineering"], self.users[0]
        for wrong in self.wrong_groups:
            check_refused(sandbox, "group", driven.call, "set_members", wrong, [good])
        for wrong in self.wrong_users:
            check_refused(sandbox, "users", driven.call, "set_members", group, [good, wrong])
        check_refused(sandbox, "users", driven.call, "set_members", group, good)
