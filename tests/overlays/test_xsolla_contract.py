"""Xsolla's class over a socket: the common contract, and what is its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import usergroups
from tests.overlays.contract import (
    ChangesMembersContract,
    CreatesGroupsContract,
    FindsUsersContract,
    LifeContract,
    ListsGroupsOfUserContract,
    ListsMembersContract,
    ReplacesGroupsOfUserContract,
    ReplacesMembersContract,
    StaticCredentialContract,
    TimedCredentialContract,
    UpdatesGroupsContract,
)
from tests.overlays.facts import XsollaFacts
from tests.overlays.responding import respond_next

if TYPE_CHECKING:
    from tests.overlays.driving import Driven
    from usergroups.testing import XsollaSandbox


class TestXsolla(
    XsollaFacts,
    FindsUsersContract,
    LifeContract,
    StaticCredentialContract,
    TimedCredentialContract,
    CreatesGroupsContract,
    UpdatesGroupsContract,
    ListsMembersContract,
    ChangesMembersContract,
    ReplacesMembersContract,
    ListsGroupsOfUserContract,
    ReplacesGroupsOfUserContract,
):
    tells_new_group = False

    def test_the_default_group_is_refused_by_the_vendor(
        self, driven: Driven, sandbox: XsollaSandbox
    ) -> None:
        changes = driven.call("remove_members", "1", self.users[:2])
        assert [change.status for change in changes] == ["failed", "failed"]
        assert all(isinstance(change.error, usergroups.UnprocessableEntity) for change in changes)
        assert sandbox.state.members[1] == set(self.users)

    def test_other_groups_of_a_user_stay(self, driven: Driven, sandbox: XsollaSandbox) -> None:
        driven.call("remove_members", self.groups["Finance"], self.users[:1])
        assert self.users[0] in sandbox.state.members[2]

    def test_errors_have_the_vendors_code(self, driven: Driven) -> None:
        with pytest.raises(usergroups.NotFound) as caught:
            driven.call("set_groups_of_user", self.nobody, [self.groups["Finance"]])
        assert caught.value.code == "003-002"
        assert caught.value.status == 404
        assert "The user does not exist" in str(caught.value)

    def test_an_answer_that_contradicts_the_change_is_a_failure(
        self, driven: Driven, sandbox: XsollaSandbox
    ) -> None:
        without: list[dict[str, Any]] = []
        respond_next(sandbox, 200, body=without)
        (change,) = driven.call("add_members", self.groups["Finance"], [self.users[1]])
        assert isinstance(change.error, usergroups.ItemError)
