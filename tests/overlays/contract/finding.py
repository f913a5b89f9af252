"""Test what each class must do to find a group by its name, and users by a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import pytest

import usergroups
from tests.overlays.contract.base import Contract, check_refused
from usergroups import Group, User
from usergroups.testing import PEOPLE, VendorSandbox

if TYPE_CHECKING:
    from tests.overlays.driving import Driven


class FindsGroupsContract(Contract):
    """`find_group`."""

    def test_finds_the_group_of_exactly_this_name(self, driven: Driven) -> None:
        for name, id_ in self.groups.items():
            group = driven.call("find_group", name)
            assert type(group) is Group
            assert (group.id, group.name) == (id_, name)
            assert group.raw is not None

    @pytest.mark.parametrize("name", ["Nobody's", "engineering", "Engineer", "Engineering ", "*"])
    def test_no_other_name_will_do(self, driven: Driven, name: str) -> None:
        with pytest.raises(usergroups.NotFound, match="there is no group of the name"):
            driven.call("find_group", name)

    @pytest.mark.parametrize("name", ["R&D (Nord), 100 %", "O'Brien's", '"O\'Brien" * eq(', "é+1"])
    def test_finds_any_name(self, driven: Driven, name: str) -> None:
        driven.call("create_group", name)
        assert driven.call("find_group", name).name == name

    def test_two_of_a_name_are_told_with_their_ids(
        self, driven: Driven, sandbox: VendorSandbox[Any]
    ) -> None:
        group = self.groups["Empty"]
        sandbox.state.groups[group]["name"] = "Finance"
        with pytest.raises(usergroups.InvalidArgument, match="is of 2 groups") as caught:
            driven.call("find_group", "Finance")
        assert caught.value.argument == "name"
        assert group in str(caught.value)
        assert self.groups["Finance"] in str(caught.value)

    def test_a_name_that_is_none(self, driven: Driven, sandbox: VendorSandbox[Any]) -> None:
        for wrong in ("", None, 7):
            check_refused(sandbox, "name", driven.call, "find_group", wrong)


class FindsUsersContract(Contract):
    """`find_users`."""

    tells_email: ClassVar[bool] = True

    def test_finds_by_a_part_of_the_name(self, driven: Driven) -> None:
        for text in ("Grace", "grace hop", " Hopper "):
            (user,) = driven.every("find_users", text)
            assert type(user) is User
            assert (user.id, user.name) == (self.id_of("Grace Hopper"), "Grace Hopper")
            assert user.email == ("grace@example.org" if self.tells_email else None)
            assert user.raw is not None

    @pytest.mark.parametrize("text", ["Nobody", "O'Brien", "x*y", '"', "a,b)&eq("])
    def test_finds_nobody(self, driven: Driven, text: str) -> None:
        assert driven.every("find_users", text) == []

    def test_finds_all_pages_and_reads_them_when_they_are_needed(
        self, driven: Driven, sandbox: VendorSandbox[Any]
    ) -> None:
        if hasattr(sandbox.state, "page_size"):
            self.small_pages(sandbox)
        users = driven.stream("find_users", "a")
        assert sandbox.requests == []
        next(users)
        assert len(sandbox.requests) == 1
        left = [user.id for user in users]
        wanted = [person for person in PEOPLE if "a" in person.lower()]
        assert left == [self.id_of(person) for person in wanted[1:]]

    def test_a_text_that_would_find_everybody(
        self, driven: Driven, sandbox: VendorSandbox[Any]
    ) -> None:
        for wrong in ("", "  ", None, 7):
            check_refused(sandbox, "text", driven.every, "find_users", wrong)
