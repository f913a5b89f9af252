"""Test what each class must do with the groups of a user: list, replace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import pytest

import usergroups
from tests.overlays.contract.base import Contract, check_refused
from usergroups import Group
from usergroups.testing import VendorSandbox

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.overlays.driving import Driven


class ListsGroupsOfUserContract(Contract):
    """`list_groups_of_user`."""

    def test_gives_the_groups_of_the_user(self, driven: Driven) -> None:
        groups = driven.every("list_groups_of_user", self.users[0])
        assert {type(group) for group in groups} == {Group}
        found = [(group.name, group.id) for group in groups if group.id not in self.default]
        assert found == list(self.groups.items())[:2]
        assert self.default <= {group.id for group in groups}
        assert all(group.raw is not None for group in groups)

    def test_user_without_groups(self, driven: Driven) -> None:
        groups = driven.every("list_groups_of_user", self.users[4])
        assert {group.id for group in groups} == self.default

    def test_asks_when_the_first_is_wanted(
        self, driven: Driven, sandbox: VendorSandbox[Any]
    ) -> None:
        self.small_pages(sandbox)
        groups = driven.stream("list_groups_of_user", self.users[0])
        assert sandbox.requests == []
        first = next(groups)
        assert len(sandbox.requests) == 1
        found = [first.id, *(group.id for group in groups)]
        assert [*self.default, *list(self.groups.values())[:2]] == found

    def test_unknown_user(self, driven: Driven) -> None:
        with pytest.raises(self.error_of("list_groups_of_user")):
            driven.every("list_groups_of_user", self.nobody)

    def test_wrong_user(self, driven: Driven, sandbox: VendorSandbox[Any]) -> None:
        for wrong in self.wrong_users:
            check_refused(sandbox, "user", driven.every, "list_groups_of_user", wrong)


class ReplacesGroupsOfUserContract(Contract):
    """`set_groups_of_user`."""

    may_be_empty: ClassVar[bool] = True

    def groups_of(self, sandbox: VendorSandbox[Any], user: str) -> set[str]:
        """The groups that the user is in, as the vendor has it."""
        return {group for group in self.groups.values() if user in self.members_of(sandbox, group)}

    def test_these_groups_and_no_others(self, driven: Driven, sandbox: VendorSandbox[Any]) -> None:
        wanted = [self.groups["Finance"], self.groups["Empty"], self.groups["Finance"]]
        groups = driven.call("set_groups_of_user", self.users[1], wanted)
        assert {type(group) for group in groups} == {Group}
        assert {group.id for group in groups} - self.default == set(wanted)
        names = {group.id: group.name for group in groups}
        assert names[self.groups["Finance"]] == "Finance"
        assert self.groups_of(sandbox, self.users[1]) == set(wanted)

    def test_no_group_at_all(self, driven: Driven, sandbox: VendorSandbox[Any]) -> None:
        user = self.users[0]
        if not self.may_be_empty:
            with pytest.raises(usergroups.Error):
                driven.call("set_groups_of_user", user, [])
            assert len(self.groups_of(sandbox, user)) == 2
            return
        groups = driven.call("set_groups_of_user", user, [])
        assert {group.id for group in groups} <= self.default
        assert self.groups_of(sandbox, user) == set()

    def test_unknown_group_or_user_to_set(
        self, driven: Driven, sandbox: VendorSandbox[Any]
    ) -> None:
        before = self.groups_of(sandbox, self.users[0])
        with pytest.raises(self.error_of("set_groups_of_user")):
            driven.call("set_groups_of_user", self.users[0], [self.nothing])
        with pytest.raises(self.error_of("set_groups_of_user")):
            driven.call("set_groups_of_user", self.nobody, list(self.groups.values()))
        assert self.groups_of(sandbox, self.users[0]) == before

    def test_wrong_groups_and_users_to_set(
        self, driven: Driven, sandbox: VendorSandbox[Any]
    ) -> None:
        group, good = self.groups["Engineering"], self.users[0]
        verb = "set_groups_of_user"
        for wrong in self.wrong_groups:
            check_refused(sandbox, "groups", driven.call, verb, good, [wrong])
        for wrong in self.wrong_users:
            check_refused(sandbox, "user", driven.call, verb, wrong, [group])
        check_refused(sandbox, "groups", driven.call, verb, good, group)

    def test_is_sent_again_after_a_failure(
        self, connect: Callable[..., Driven], sandbox: VendorSandbox[Any]
    ) -> None:
        sandbox.fail_next(503, headers={"Retry-After": "0"})
        driven = connect(retries=1)
        driven.call("set_groups_of_user", self.users[1], [self.groups["Finance"]])
        assert len(sandbox.requests) == 2
        assert self.groups_of(sandbox, self.users[1]) == {self.groups["Finance"]}
