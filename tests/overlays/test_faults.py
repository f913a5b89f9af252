"""What goes wrong between a vendor's class and the vendor, each over a real socket.

`repeat` is a verb that may be sent twice, `once` one that must not be.
"""

from __future__ import annotations

import datetime as dt
import socket
import time
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any, ClassVar, cast

import pytest

import usergroups
from tests.overlays.contract import Contract
from tests.overlays.facts import (
    SmartPMFacts,
    SoftwareOneFacts,
    SymphonyFacts,
    XsollaFacts,
    ZohoFacts,
)
from usergroups import RequestOptions, Retries

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.overlays.driving import Driven, Flavour
    from tests.standins import StandIn

HTML = b"<html><body>502 from some proxy</body></html>"
NOW: dict[str, str] = {"Retry-After": "0"}


class FaultsContract(Contract):
    """Faults of the network and of the vendor, for any vendor."""

    repeatable: ClassVar[tuple[str, tuple[Any, ...]]]
    """A verb that may be sent twice, and its arguments."""

    @pytest.fixture(params=["sync", "asyncio"])
    def flavour(self, request: pytest.FixtureRequest) -> Flavour:
        """Not under trio: what depends on the event loop is in `TimeContract`."""
        return cast("Flavour", request.param)

    @pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
    def test_a_failure_then_success(
        self, connect: Callable[..., Driven], standin: StandIn[Any], status: int
    ) -> None:
        standin.fail_next(status, headers=NOW)
        self.repeat(connect(retries=1))
        assert len(standin.requests) == 2

    @pytest.mark.parametrize("status", [429, 500, 503])
    def test_what_must_not_happen_twice_is_not_sent_twice(
        self, connect: Callable[..., Driven], standin: StandIn[Any], status: int
    ) -> None:
        standin.fail_next(status, headers=NOW)
        with pytest.raises(usergroups.StatusError) as caught:
            self.once(connect(retries=4))
        assert (caught.value.status, caught.value.attempts) == (status, 1)
        assert len(standin.requests) == 1
        assert self.times_done(standin) == 0

    @pytest.mark.parametrize("status", [400, 403, 404, 409, 418, 422])
    def test_a_refusal_is_not_repeated(
        self, connect: Callable[..., Driven], standin: StandIn[Any], status: int
    ) -> None:
        standin.fail_next(status)
        with pytest.raises(usergroups.StatusError) as caught:
            self.repeat(connect())
        assert (caught.value.status, caught.value.attempts) == (status, 1)
        assert len(standin.requests) == 1

    def test_gives_up_in_the_end(
        self, connect: Callable[..., Driven], standin: StandIn[Any]
    ) -> None:
        standin.fail_next(503, times=9, headers=NOW)
        with pytest.raises(usergroups.ServerError) as caught:
            self.repeat(connect(retries=2))
        assert caught.value.attempts == 3
        assert len(standin.requests) == 3

    @pytest.mark.parametrize("action", ["repeat", "once"])
    def test_connection_refused(
        self, connect: Callable[..., Driven], standin: StandIn[Any], action: str
    ) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            nowhere = f"http://127.0.0.1:{free.getsockname()[1]}"
        driven = connect(base_url=nowhere, retries=1)
        with pytest.raises(usergroups.TransportError) as caught:
            getattr(self, action)(driven)
        assert caught.value.attempts == 2  # it certainly did not arrive
        assert standin.requests == []

    @pytest.mark.parametrize("after", [None, 0, 1])
    def test_a_lost_answer_is_asked_for_again(
        self, connect: Callable[..., Driven], standin: StandIn[Any], after: int | None
    ) -> None:
        standin.drop_next(after=after)
        self.repeat(connect(retries=1))
        assert len(standin.requests) == 2

    @pytest.mark.parametrize("after", [None, 1])
    def test_a_lost_answer_to_what_must_not_happen_twice(
        self, connect: Callable[..., Driven], standin: StandIn[Any], after: int | None
    ) -> None:
        standin.drop_next(after=after)
        attempts = 1 if after else 0  # an answer without a body may be complete
        try:
            self.once(connect(retries=4))
        except usergroups.TransportError as error:
            attempts = error.attempts
        assert attempts == 1
        assert len(standin.requests) == 1
        assert self.times_done(standin) == 1

    def test_options_may_forbid_repeating(
        self, driven: Driven, connect: Callable[..., Driven], standin: StandIn[Any]
    ) -> None:
        verb, arguments = self.repeatable
        standin.fail_next(503, headers=NOW)
        with pytest.raises(usergroups.ServerError):
            connect().call(verb, *arguments, options=RequestOptions(retry="never"))
        assert len(standin.requests) == 1

    @pytest.mark.parametrize("body", [b"{", b"", b"\xff\xfe", b"[" * 100_000, b"null", b"7", b"[]"])
    def test_a_broken_body(self, driven: Driven, standin: StandIn[Any], body: bytes) -> None:
        if body == b"[]" and self.class_name == "Xsolla":
            pytest.skip("an empty list is a good answer")
        standin.fail_next(200, body=body)
        with pytest.raises(usergroups.InvalidResponse) as caught:
            self.repeat(driven)
        assert caught.value.vendor
        assert caught.value.operation
        assert len(standin.requests) == 1

    @pytest.mark.parametrize("status", [200, 404, 502])
    def test_a_page_of_html(self, driven: Driven, standin: StandIn[Any], status: int) -> None:
        standin.fail_next(status, body=HTML, headers={"Content-Type": "text/html"})
        kind: dict[int, type[usergroups.Error]] = {
            200: usergroups.InvalidResponse,
            404: usergroups.NotFound,
        }
        expected: type[usergroups.Error] = kind.get(status, usergroups.ServerError)
        with pytest.raises(expected) as caught:
            self.repeat(driven)
        assert "proxy" not in str(caught.value)
        assert caught.value.status == status

    def test_follows_no_redirect(self, driven: Driven, standin: StandIn[Any]) -> None:
        standin.fail_next(302, headers={"Location": f"{standin.url}/elsewhere"})
        with pytest.raises(usergroups.StatusError) as caught:
            self.repeat(driven)
        assert caught.value.status == 302
        assert len(standin.requests) == 1

    def test_works_again_afterwards(self, driven: Driven, standin: StandIn[Any]) -> None:
        standin.drop_next()
        standin.fail_next(500)
        for _ in range(2):
            with pytest.raises(usergroups.Error):
                self.repeat(driven)
        self.repeat(driven)


class TimeContract(Contract):
    """Waits and deadlines, which are the same for all vendors."""

    def test_waits_as_long_as_the_vendor_asks(
        self, connect: Callable[..., Driven], standin: StandIn[Any]
    ) -> None:
        standin.fail_next(429, headers={"Retry-After": "1"})
        started = time.monotonic()
        self.repeat(connect(retries=1))
        assert 1 <= time.monotonic() - started < 3

    @pytest.mark.parametrize("form", ["seconds", "date"])
    def test_does_not_wait_longer_than_it_may(
        self, connect: Callable[..., Driven], standin: StandIn[Any], form: str
    ) -> None:
        moment = dt.datetime.now(dt.UTC) + dt.timedelta(seconds=120)
        asked = "120" if form == "seconds" else format_datetime(moment, usegmt=True)
        standin.fail_next(429, headers={"Retry-After": asked})
        started = time.monotonic()
        with pytest.raises(usergroups.RateLimited) as caught:
            self.repeat(connect())
        assert time.monotonic() - started < 2
        assert caught.value.retry_after == pytest.approx(120, abs=3)
        assert len(standin.requests) == 1

    def test_spreads_its_tries_where_the_vendor_says_nothing(
        self, connect: Callable[..., Driven], standin: StandIn[Any], waits: list[float]
    ) -> None:
        standin.fail_next(429, times=4)
        self.repeat(connect())
        assert len(standin.requests) == 5
        assert list(dict.fromkeys(waits))[:4] == [0.5, 1, 2, 4]

    def test_a_slow_server_meets_the_deadline(
        self, connect: Callable[..., Driven], standin: StandIn[Any]
    ) -> None:
        standin.delay_next(2, times=9)
        started = time.monotonic()
        with pytest.raises(usergroups.TransportError):
            self.repeat(connect(retries=Retries(total=5, deadline_s=0.3)))
        assert time.monotonic() - started < 1.5

    def test_all_tries_together_meet_the_deadline(
        self, connect: Callable[..., Driven], standin: StandIn[Any]
    ) -> None:
        standin.fail_next(503, times=10_000)
        started = time.monotonic()
        with pytest.raises((usergroups.ServerError, usergroups.TransportError)):
            self.repeat(connect(retries=Retries(total=10_000, deadline_s=0.5)))
        assert time.monotonic() - started < 1.5


class TokenFaultsContract(Contract):
    """Faults of the endpoint that tokens come from."""

    token_operation: ClassVar[str]

    def test_the_endpoint_is_out_of_order(
        self, connect: Callable[..., Driven], standin: StandIn[Any]
    ) -> None:
        standin.fail_next(500, times=99, operation=self.token_operation, headers=NOW)
        with pytest.raises(usergroups.AuthError) as caught:
            self.repeat(connect(retries=1, **self.renewable(standin)))
        assert caught.value.vendor
        assert set(standin.operations) == {self.token_operation}

    @pytest.mark.parametrize("body", [b"{", b"", b"null", HTML, b'{"access_token": 7}'])
    def test_the_endpoint_answers_nonsense(
        self, connect: Callable[..., Driven], standin: StandIn[Any], body: bytes
    ) -> None:
        standin.fail_next(200, body=body, operation=self.token_operation)
        driven = connect(retries=0, **self.renewable(standin))
        with pytest.raises(usergroups.Error) as caught:
            self.repeat(driven)
        assert isinstance(caught.value, usergroups.AuthError | usergroups.InvalidResponse)
        self.repeat(driven)

    def test_members_done_before_the_token_ended_are_told(
        self, connect: Callable[..., Driven], standin: StandIn[Any]
    ) -> None:
        if "ChangesMembers" not in self.protocols or self.class_name == "ZohoCRM":
            pytest.skip("one call changes all")
        driven = connect(retries=0, **self.renewable(standin))
        self.repeat(driven)
        standin.fail_next(500, operation=self.token_operation, times=99)
        users = self.users[1:4]
        changes = driven.call("add_members", self.groups["Finance"], users[:1])
        standin.expire_tokens()
        changes += driven.call("add_members", self.groups["Finance"], users[1:])
        assert [change.user for change in changes] == users
        assert [change.status == "failed" for change in changes] == [False, True, True]
        assert all(isinstance(change.error, usergroups.AuthError) for change in changes[1:])


class MemberFaultsContract(Contract):
    """Faults in the middle of a verb that is one call a user."""

    member_operation: ClassVar[dict[str, str]]
    """Verb to the operation that changes one member."""

    @pytest.mark.parametrize("verb", ["add_members", "remove_members"])
    def test_no_ones_result_is_lost(self, driven: Driven, standin: StandIn[Any], verb: str) -> None:
        group = self.groups["Finance" if verb == "add_members" else "Engineering"]
        before, users = self.members_of(standin, group), self.users[:3]
        operation = self.member_operation[verb]
        for fault in ("fine", "lost", "fail"):
            if fault == "fine":
                standin.delay_next(0, operation=operation)
            elif fault == "lost":
                standin.drop_next(operation=operation)
            else:
                standin.fail_next(500, operation=operation)
        changes = driven.call(verb, group, users)
        assert [change.user for change in changes] == users
        assert [change.status == "failed" for change in changes] == [False, True, True]
        assert isinstance(changes[1].error, usergroups.TransportError)
        assert isinstance(changes[2].error, usergroups.ServerError)
        done = set(users[:2])
        after = before | done if verb == "add_members" else before - done
        assert self.members_of(standin, group) == after

    def test_a_credential_that_ends_stops_the_rest(
        self, driven: Driven, standin: StandIn[Any]
    ) -> None:
        operation = self.member_operation["add_members"]
        standin.delay_next(0, operation=operation)
        standin.fail_next(401, operation=operation, times=9)
        changes = driven.call("add_members", self.groups["Empty"], self.users)
        assert [change.status == "failed" for change in changes] == [False] + [True] * 4
        assert all(isinstance(one.error, usergroups.Unauthenticated) for one in changes[1:])
        assert len(standin.requests) == 2


class TestXsollaFaults(XsollaFacts, FaultsContract, TokenFaultsContract, MemberFaultsContract):
    repeatable = ("set_groups_of_user", (XsollaFacts.users[1], ["3"]))
    member_operation: ClassVar = dict.fromkeys(
        ("add_members", "remove_members"), "update_groups_of_user"
    )


class TestSoftwareOneFaults(SoftwareOneFacts, FaultsContract, MemberFaultsContract):
    repeatable = ("get_group", ("UGR-0000-0001",))
    member_operation: ClassVar = {
        "add_members": "add_group_to_user",
        "remove_members": "remove_group_from_user",
    }


class TestSymphonyFaults(SymphonyFacts, FaultsContract, TokenFaultsContract, MemberFaultsContract):
    repeatable = ("get_group", (SymphonyFacts.groups["Finance"],))
    member_operation: ClassVar = dict.fromkeys(
        ("add_members", "remove_members"), "set_group_member"
    )


class TestTime(SymphonyFacts, TimeContract):
    pass


class TestZohoFaults(ZohoFacts, FaultsContract, TokenFaultsContract):
    repeatable = ("get_group", (ZohoFacts.groups["Finance"],))


class TestSmartPMFaults(SmartPMFacts, FaultsContract):
    repeatable = ("get_group", (SmartPMFacts.groups["Finance"],))
