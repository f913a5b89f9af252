"""Replacing the members of a group, of any group by any list, with faults at any call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from attrs import define, field
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.vendors.softwareone.test_verbs import (
    ACCOUNT,
    GROUP,
    SEAT,
    SEATS,
    USER,
    USERS,
    page,
    scripted,
    seat,
)
from usergroups import (
    InvalidArgument,
    InvalidResponse,
    Member,
    MembershipChange,
    NotFound,
    changes_before,
)
from usergroups._core.batch import user_by_user
from usergroups._core.replacing import Limits, replace_members
from usergroups._core.steps import Together
from usergroups._vendors.softwareone import verbs

if TYPE_CHECKING:
    from collections.abc import Iterable


USERS_ = [*"abcdef"]
ANYTHING = Limits(allow_empty=True, most_removed=99, largest_share=1)


@define
class Vendor:
    """A group whose members are told apart by small letters."""

    members: set[str]
    refused: set[str]
    """Who can be neither added nor removed."""
    end: int = 99
    """The call before which the user interrupts."""
    calls: list[str] = field(factory=list)

    def replace(self, users: Iterable[str], limits: Limits = ANYTHING) -> list[MembershipChange]:
        steps: Any = replace_members(
            [*users],
            limits,
            key=str.lower,
            read=self.read,
            add=lambda users: user_by_user(users, lambda user: self.change(user, "+")),
            remove=lambda users: user_by_user(users, lambda user: self.change(user, "-")),
        )
        result: list[MembershipChange] = self.play(steps)
        return result

    def play(self, steps: Any) -> Any:
        """Run a verb, and parts that may run at once one after the other."""
        try:
            step = next(steps)
            while True:
                try:
                    if isinstance(step, Together):
                        came = [self.play(part()) for part in step.parts]
                    else:
                        came = self.meet(*step)
                except BaseException as error:  # noqa: BLE001 - as a driver does
                    step = steps.throw(error)
                else:
                    step = steps.send(came)
        except StopIteration as done:
            return done.value

    def meet(self, sign: str, user: str) -> None:
        if len(self.calls) == self.end:
            raise KeyboardInterrupt
        self.calls.append("!" if user in self.refused else sign)
        if user in self.refused:
            raise NotFound("no such user")

    def read(self) -> Any:
        yield "r", ""
        return {each: Member(id=each, raw=None) for each in sorted(self.members)}

    def change(self, user: str, sign: str) -> Any:
        yield sign, user.lower()
        (self.members.add if sign == "+" else self.members.discard)(user.lower())
        return MembershipChange(user=user, status="accepted")


some = st.sets(st.sampled_from(USERS_))
spelled = st.lists(st.sampled_from([*USERS_, "A", "B"]), unique=True)


@given(some, spelled, some)
def test_the_group_is_as_wanted_or_nobody_has_left(
    present: set[str], users: list[str], refused: set[str]
) -> None:
    vendor = Vendor({*present}, refused)
    changes = vendor.replace(users)
    assert [each.user for each in changes[: len(users)]] == users
    wanted = {user.lower() for user in users}
    failed = {user for user in wanted - present if user in refused}
    for user, change in zip(users, changes, strict=False):
        expected = "unchanged" if user.lower() in present else "changed"
        assert change.status == ("failed" if user.lower() in failed else expected)
    if failed:
        assert vendor.members == present | (wanted - refused)
        assert "-" not in vendor.calls
    else:
        assert vendor.members == wanted | (present & refused)
    stayed = {each.user for each in changes[len(users) :]}
    assert stayed == vendor.members - wanted
    assert {each.status for each in changes[len(users) :]} <= {"failed"}
    if not failed and not stayed:
        again = Vendor({*vendor.members}, refused)
        assert {each.status for each in again.replace(users)} <= {"unchanged"}
        assert again.calls == ["r"]


@given(some, spelled, some, st.integers(1, 8))
def test_an_interruption_leaves_a_result_for_each(
    present: set[str], users: list[str], refused: set[str], end: int
) -> None:
    vendor = Vendor({*present}, refused, end)
    try:
        vendor.replace(users)
    except KeyboardInterrupt as interrupt:
        found = {each.user: each for each in changes_before(interrupt)}
        assert [*found][: len(users)] == users
        for user in users:
            done = found[user].status in {"changed", "unchanged"}
            assert done == (user.lower() in vendor.members)
        left = present - vendor.members
        assert {*found} == {*users} | (present - left - {user.lower() for user in users})
        assert sum(1 for each in found.values() if each.error and each.error.attempts) <= 2
    else:
        assert len(vendor.calls) <= end


@given(some, st.lists(st.sampled_from(USERS_), unique=True), st.integers(0, 6), st.floats(0, 1))
@settings(max_examples=200)
def test_no_more_leave_than_may(
    present: set[str], users: list[str], most: int, share: float
) -> None:
    vendor = Vendor({*present}, set())
    limits = Limits(allow_empty=False, most_removed=most, largest_share=share)
    gone = present.difference(users)
    right = bool(users) and len(gone) <= most and len(gone) <= share * len(present)
    if right:
        vendor.replace(users, limits)
        assert vendor.members == set(users)
        return
    with pytest.raises(InvalidArgument):
        vendor.replace(users, limits)
    assert vendor.members == present
    assert vendor.calls == (["r"] if users else [])


# SoftwareOne's two kinds of ids


@pytest.mark.parametrize("users", [[USER, SEAT], [SEAT, "USR-0000-0002"]])
def test_ids_of_two_kinds_are_refused_before_anything_is_read(users: list[str]) -> None:
    with pytest.raises(InvalidArgument, match="one kind") as caught:
        scripted().run(verbs.set_members(ACCOUNT, GROUP, users))
    assert caught.value.argument == "users"


def test_members_are_told_apart_by_the_kind_that_is_given() -> None:
    there = page(seat(GROUP, number=1), seat(GROUP, number=2))
    client = scripted(there, (204, None))
    [change] = client.run(verbs.set_members(ACCOUNT, GROUP, [SEAT]))
    assert (change.user, change.status) == (SEAT, "unchanged")
    assert client.sent[1] == f"DELETE {SEATS}/AUSR-0000-0000-0002/groups/{GROUP}"
    client = scripted(there, (204, None))
    [change] = client.run(verbs.set_members(ACCOUNT, GROUP, [USER]))
    assert (change.user, change.status) == (USER, "unchanged")
    assert client.sent[1] == f"DELETE {USERS}/USR-0000-0002/groups/{GROUP}"


def test_a_member_without_the_id_that_is_compared_changes_nothing() -> None:
    hidden = {**seat(GROUP, number=2), "user": {"name": "Grace"}}
    with pytest.raises(InvalidResponse):
        scripted(page(seat(GROUP), hidden)).run(verbs.set_members(ACCOUNT, GROUP, [USER]))
