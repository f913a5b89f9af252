"""Test what each class must do with groups: list, read, create, update, delete."""

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


class ListsGroupsContract(Contract):
    """`list_groups`."""

    def test_gives_all_groups_in_order(self, driven: Driven, sandbox: VendorSandbox[Any]) -> None:
        groups = driven.every("list_groups")
        assert {type(group) for group in groups} == {Group}
        known = [group for group in groups if group.id in self.groups.values()]
        assert [(group.name, group.id) for group in known] == list(self.groups.items())
        assert all(group.raw is not None for group in groups)

    def test_reads_a_page_when_it_is_needed(
        self, driven: Driven, sandbox: VendorSandbox[Any]
    ) -> None:
        whole = driven.every("list_groups")
        self.small_pages(sandbox)
        sandbox.requests.clear()
        groups = driven.stream("list_groups")
        assert sandbox.requests == []
        first = next(groups)
        assert len(sandbox.requests) == 1
        second = next(groups)
        assert len(sandbox.requests) == 2
        assert [first, second, *groups] == whole
        assert set(sandbox.operations) == {"list_groups"}

    def test_no_groups(self, driven: Driven, sandbox: VendorSandbox[Any]) -> None:
        sandbox.state.groups.clear()
        assert driven.every("list_groups") == []
        assert len(sandbox.requests) == 1

    def test_goes_on_with_the_page_that_failed(
        self, driven: Driven, sandbox: VendorSandbox[Any]
    ) -> None:
        whole = driven.every("list_groups")
        self.small_pages(sandbox)
        groups = driven.stream("list_groups")
        found = [next(groups)]
        for status in 500, 503:
            sandbox.fail_next(status)
            with pytest.raises(usergroups.ServerError):
                next(groups)
        assert [*found, *groups] == whole
        assert list(groups) == []

    def test_asks_no_more_when_left(self, driven: Driven, sandbox: VendorSandbox[Any]) -> None:
        self.small_pages(sandbox)
        for _ in driven.stream("list_groups"):
            break
        assert len(sandbox.requests) == 1


class ReadsGroupsContract(Contract):
    """`get_group`."""

    def test_gives_the_group(self, driven: Driven) -> None:
        for name, group in self.groups.items():
            found = driven.call("get_group", group)
            assert type(found) is Group
            assert (found.id, found.name) == (group, name)
            assert found.raw is not None

    def test_unknown_group(self, driven: Driven) -> None:
        with pytest.raises(self.error_of("get_group")):
            driven.call("get_group", self.nothing)

    def test_wrong_group(self, driven: Driven, sandbox: VendorSandbox[Any]) -> None:
        for wrong in (*self.wrong_groups, 7, None):
            check_refused(sandbox, "group", driven.call, "get_group", wrong)


class CreatesGroupsContract(Contract):
    """`create_group`."""

    tells_new_group: ClassVar[bool] = True

    def names(self, sandbox: VendorSandbox[Any]) -> list[str]:
        """The names of all groups, as the vendor has them."""
        return [group["name"] for group in sandbox.state.groups.values()]

    def test_makes_the_group(self, driven: Driven, sandbox: VendorSandbox[Any]) -> None:
        made = driven.call("create_group", "Night shift")
        assert self.names(sandbox).count("Night shift") == 1
        if not self.tells_new_group:
            assert made is None
            return
        assert type(made) is Group
        assert made.id in sandbox.state.groups
        assert made.raw is not None
        if made.name is not None:
            assert made.name == "Night shift"

    def test_is_not_sent_twice(
        self, connect: Callable[..., Driven], sandbox: VendorSandbox[Any]
    ) -> None:
        driven = connect(retries=3)
        sandbox.fail_next(500, operation="create_group")
        with pytest.raises(usergroups.ServerError) as caught:
            driven.call("create_group", "Night shift")
        assert caught.value.attempts == 1
        assert sandbox.operations.count("create_group") == 1

    def test_name_that_is_taken(self, driven: Driven, sandbox: VendorSandbox[Any]) -> None:
        before = self.names(sandbox)
        with pytest.raises(usergroups.Error) as caught:
            driven.call("create_group", next(iter(self.groups)))
        assert isinstance(caught.value, usergroups.StatusError | usergroups.ItemError)
        assert self.names(sandbox) == before


class UpdatesGroupsContract(Contract):
    """`update_group`."""

    def state(self, sandbox: VendorSandbox[Any], group: str) -> dict[str, Any]:
        """All that a change of the name must leave alone."""
        known = dict(sandbox.state.groups[group])
        del known["name"]
        known.pop("modifiedDate", None)
        return known

    def name_of(self, sandbox: VendorSandbox[Any], group: str) -> str:
        """The name of a group, as the vendor has it."""
        return str(sandbox.state.groups[group]["name"])

    def test_changes_the_name_alone(self, driven: Driven, sandbox: VendorSandbox[Any]) -> None:
        group = self.groups["Engineering"]
        before, members = self.state(sandbox, group), self.members_of(sandbox, group)
        changed = driven.call("update_group", group, name="Works")
        assert self.name_of(sandbox, group) == "Works"
        assert self.state(sandbox, group) == before
        assert self.members_of(sandbox, group) == members
        if changed is not None:
            assert type(changed) is Group
            assert (changed.id, changed.name) == (group, "Works")

    def test_unknown_group_to_update(self, driven: Driven) -> None:
        with pytest.raises(self.error_of("update_group")):
            driven.call("update_group", self.nothing, name="Works")

    def test_wrong_group_to_update(self, driven: Driven, sandbox: VendorSandbox[Any]) -> None:
        for wrong in self.wrong_groups:
            check_refused(sandbox, "group", driven.call, "update_group", wrong, name="Works")


class DeletesGroupsContract(Contract):
    """`delete_group`."""

    def test_deletes_the_group(self, driven: Driven, sandbox: VendorSandbox[Any]) -> None:
        group = self.groups["Empty"]
        assert driven.call("delete_group", group) is None
        assert group not in sandbox.state.groups

    def test_unknown_group_to_delete(self, driven: Driven) -> None:
        with pytest.raises(self.error_of("delete_group")):
            driven.call("delete_group", self.nothing)

    def test_wrong_group_to_delete(self, driven: Driven, sandbox: VendorSandbox[Any]) -> None:
        for wrong in self.wrong_groups:
            check_refused(sandbox, "group", driven.call, "delete_group", wrong)
