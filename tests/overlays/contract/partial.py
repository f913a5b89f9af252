"""Test what goes wrong at the token endpoint, and in the middle of a verb that is several calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import pytest

import usergroups
from tests.overlays.contract.base import Contract
from tests.overlays.responding import respond_next

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.overlays.driving import Driven
    from usergroups.testing import VendorSandbox

HTML = b"<html><body>502 from some proxy</body></html>"
NOW: dict[str, str] = {"Retry-After": "0"}
ONE = usergroups.Pace(in_flight=1)
"""For tests that say what becomes of the first call, and of the second."""


class TokenFaultsContract(Contract):
    """Faults of the endpoint that tokens come from."""

    token_operation: ClassVar[str]

    def test_the_endpoint_is_out_of_order(
        self, connect: Callable[..., Driven], sandbox: VendorSandbox[Any]
    ) -> None:
        sandbox.fail_next(500, times=99, operation=self.token_operation, headers=NOW)
        with pytest.raises(usergroups.AuthError) as caught:
            self.repeat(connect(retries=1, **self.renewable(sandbox)))
        assert caught.value.vendor
        assert set(sandbox.operations) == {self.token_operation}

    @pytest.mark.parametrize("body", [b"{", b"", b"null", HTML, b'{"access_token": 7}'])
    def test_the_endpoint_answers_nonsense(
        self, connect: Callable[..., Driven], sandbox: VendorSandbox[Any], body: bytes
    ) -> None:
        respond_next(sandbox, 200, body=body, operation=self.token_operation)
        driven = connect(retries=0, **self.renewable(sandbox))
        with pytest.raises(usergroups.Error) as caught:
            self.repeat(driven)
        assert isinstance(caught.value, usergroups.AuthError | usergroups.InvalidResponse)
        self.repeat(driven)


class MemberFaultsContract(Contract):
    """Faults in the middle of a verb that is one call a user."""

    member_operation: ClassVar[dict[str, str]]
    """Verb to the operation that changes one member."""

    @pytest.mark.parametrize("verb", ["add_members", "remove_members"])
    def test_no_ones_result_is_lost(
        self, connect: Callable[..., Driven], sandbox: VendorSandbox[Any], verb: str
    ) -> None:
        driven = connect(retries=0, pace=ONE)
        group = self.groups["Finance" if verb == "add_members" else "Engineering"]
        before, users = self.members_of(sandbox, group), self.users[:3]
        operation = self.member_operation[verb]
        for fault in ("fine", "lost", "fail"):
            if fault == "fine":
                sandbox.delay_next(0, operation=operation)
            elif fault == "lost":
                sandbox.drop_next(operation=operation)
            else:
                sandbox.fail_next(500, operation=operation)
        changes = driven.call(verb, group, users)
        assert [change.user for change in changes] == users
        assert [change.status == "failed" for change in changes] == [False, True, True]
        assert isinstance(changes[1].error, usergroups.TransportError)
        assert isinstance(changes[2].error, usergroups.ServerError)
        done = set(users[:2])
        after = before | done if verb == "add_members" else before - done
        assert self.members_of(sandbox, group) == after

    def test_a_credential_that_ends_stops_the_rest(
        self, driven: Driven, sandbox: VendorSandbox[Any]
    ) -> None:
        operation = self.member_operation["add_members"]
        sandbox.delay_next(0, operation=operation)
        sandbox.fail_next(401, operation=operation, times=9)
        changes = driven.call("add_members", self.groups["Empty"], self.users)
        assert [change.status == "failed" for change in changes] == [False] + [True] * 4
        assert all(isinstance(one.error, usergroups.Unauthenticated) for one in changes[1:])
        assert 2 <= len(sandbox.requests) <= len(self.users)  # those that were under way


class MemberTokenFaultsContract(TokenFaultsContract, MemberFaultsContract):
    """Faults of that endpoint in the middle of a verb that is one call a user."""

    def test_members_done_before_the_token_ended_are_told(
        self, connect: Callable[..., Driven], sandbox: VendorSandbox[Any]
    ) -> None:
        driven = connect(retries=0, pace=ONE, **self.renewable(sandbox))
        self.repeat(driven)
        operation = self.member_operation["add_members"]
        sandbox.delay_next(0, operation=operation)
        sandbox.fail_next(401, operation=operation)
        sandbox.fail_next(500, operation=self.token_operation, times=99)
        sandbox.requests.clear()
        changes = driven.call("add_members", self.groups["Empty"], self.users[:4])
        assert [change.user for change in changes] == self.users[:4]
        assert [change.status == "failed" for change in changes] == [False, True, True, True]
        assert all(isinstance(change.error, usergroups.AuthError) for change in changes[1:])
        assert sandbox.operations == [operation, operation, self.token_operation]
        assert self.members_of(sandbox, self.groups["Empty"]) == {self.users[0]}
