"""SoftwareOne's class over a socket: the common contract, and what is its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import usergroups
from tests.overlays.contract import (
    ChangesMembersContract,
    CreatesGroupsContract,
    DeletesGroupsContract,
    FindsGroupsContract,
    FindsUsersContract,
    LifeContract,
    ListsGroupsContract,
    ListsGroupsOfUserContract,
    ListsMembersContract,
    ReadsGroupsContract,
    ReplacesGroupsOfUserContract,
    ReplacesMembersContract,
    SecretsContract,
    StaticCredentialContract,
    UpdatesGroupsContract,
)
from tests.overlays.facts import SoftwareOneAccountUsersFacts, SoftwareOneFacts
from tests.overlays.responding import respond_next

if TYPE_CHECKING:
    from tests.overlays.driving import Driven
    from usergroups.testing import SoftwareOneSandbox


class _Members(
    ListsMembersContract,
    ChangesMembersContract,
    ReplacesMembersContract,
    ListsGroupsOfUserContract,
    ReplacesGroupsOfUserContract,
):
    """The things that both ways to name users have in common."""

    may_be_empty = False

    @pytest.mark.parametrize("status", [200, 400, 409])
    def test_a_repeated_add_is_no_failure(
        self, driven: Driven, sandbox: SoftwareOneSandbox, status: int
    ) -> None:
        sandbox.state.repeated_add = status
        changes = driven.call("add_members", self.groups["Engineering"], self.users[:1])
        assert [change.status for change in changes] in (["accepted"], ["unchanged"])

    @pytest.mark.parametrize("status", [204, 400, 404])
    def test_a_repeated_removal_is_no_failure(
        self, driven: Driven, sandbox: SoftwareOneSandbox, status: int
    ) -> None:
        sandbox.state.absent_removal = status
        changes = driven.call("remove_members", self.groups["Finance"], self.users[1:2])
        assert [change.status for change in changes] in (["accepted"], ["unchanged"])

    def test_groups_that_the_vendor_leaves_out_are_not_taken_for_none(
        self, driven: Driven, sandbox: SoftwareOneSandbox
    ) -> None:
        sandbox.state.hidden = {"audit", "users", "groups", "user", "account"}
        try:
            groups = driven.every("list_groups_of_user", self.users[0])
        except usergroups.InvalidResponse:
            return
        assert [group.name for group in groups] == ["Engineering", "Finance"]


class TestSoftwareOne(
    SoftwareOneFacts,
    _Members,
    FindsGroupsContract,
    FindsUsersContract,
    LifeContract,
    SecretsContract,
    StaticCredentialContract,
    ListsGroupsContract,
    ReadsGroupsContract,
    CreatesGroupsContract,
    UpdatesGroupsContract,
    DeletesGroupsContract,
):
    def test_works_where_the_vendor_does_not_count(
        self, driven: Driven, sandbox: SoftwareOneSandbox
    ) -> None:
        sandbox.state.tells_total = False
        whole = driven.every("list_groups")
        self.small_pages(sandbox)
        assert driven.every("list_groups") == whole
        assert len(whole) == 4

    @pytest.mark.parametrize("body", [{}, {"data": None}, {"$meta": {}}, [], {"data": 7}])
    def test_a_list_without_its_rows_is_not_empty(
        self, driven: Driven, sandbox: SoftwareOneSandbox, body: Any
    ) -> None:
        respond_next(sandbox, 200, body=body)
        with pytest.raises(usergroups.InvalidResponse):
            driven.every("list_groups")

    def test_group_with_members_and_default_group_cannot_be_deleted(
        self, driven: Driven, sandbox: SoftwareOneSandbox
    ) -> None:
        for group in (self.groups["Finance"], sandbox.default_group):
            with pytest.raises(usergroups.BadRequest) as caught:
                driven.call("delete_group", group)
            assert "cannot be deleted" in str(caught.value)
            assert caught.value.details
        assert len(sandbox.state.groups) == 4

    def test_both_kinds_of_users_are_taken(
        self, driven: Driven, sandbox: SoftwareOneSandbox
    ) -> None:
        users = ["USR-0000-0004", "AUSR-0000-0000-0005"]
        changes = driven.call("add_members", self.groups["Empty"], users)
        assert [change.user for change in changes] == users
        assert sandbox.state.members[self.groups["Empty"]] == ["USR-0000-0004", "USR-0000-0005"]
        paths = [arrival.target for arrival in sandbox.requests]
        assert "/accounts/accounts/" in paths[0]
        assert "/account-users/" in paths[1]

    def test_new_group_belongs_to_the_account(
        self, driven: Driven, sandbox: SoftwareOneSandbox
    ) -> None:
        made = driven.call("create_group", "Night shift", modules=["MOD-1756"], description="d")
        known = sandbox.state.groups[made.id]
        assert known["account"] == {"id": sandbox.account_id}
        assert (known["modules"], known["description"]) == ([{"id": "MOD-1756"}], "d")

    def test_description_can_be_taken_away(
        self, driven: Driven, sandbox: SoftwareOneSandbox
    ) -> None:
        group = self.groups["Finance"]
        driven.call("update_group", group, description=None)
        assert sandbox.state.groups[group]["description"] is None
        assert sandbox.state.groups[group]["name"] == "Finance"


class TestSoftwareOneAccountUsers(SoftwareOneAccountUsersFacts, _Members):
    pass
