"""Test what goes wrong between a vendor's class and the vendor.

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
from tests.overlays.contract.base import Contract
from tests.overlays.driving import FLAVOURS, Way, ways
from tests.overlays.responding import respond_next
from usergroups import RequestOptions, Retries

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.overlays.driving import Driven
    from usergroups.testing import VendorSandbox

HTML = b"<html><body>502 from some proxy</body></html>"
NOW: dict[str, str] = {"Retry-After": "0"}


class FaultsContract(Contract):
    """Faults of the network and of the vendor, for any vendor."""

    repeatable: ClassVar[tuple[str, tuple[Any, ...]]]
    """A verb that may be sent twice, and its arguments."""

    good_bodies: ClassVar[tuple[bytes, ...]] = ()
    """Bodies that are no fault for this vendor."""

    @pytest.fixture(params=ways("process", "trio") + ways("served", "sync", "asyncio"))
    def way(self, request: pytest.FixtureRequest) -> Way:
        """In process once: the sandbox's own tests have its faults for the sync classes."""
        return cast("Way", request.param)

    @pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
    def test_a_failure_then_success(
        self, connect: Callable[..., Driven], sandbox: VendorSandbox[Any], status: int
    ) -> None:
        sandbox.fail_next(status, headers=NOW)
        self.repeat(connect(retries=1))
        assert len(sandbox.requests) == 2

    @pytest.mark.parametrize(("status", "headers"), [(429, None), (500, NOW), (503, NOW)])
    def test_what_must_not_happen_twice_is_not_sent_twice(
        self,
        connect: Callable[..., Driven],
        sandbox: VendorSandbox[Any],
        status: int,
        headers: dict[str, str] | None,
    ) -> None:
        sandbox.fail_next(status, headers=headers)
        with pytest.raises(usergroups.StatusError) as caught:
            self.once(connect(retries=4))
        assert (caught.value.status, caught.value.attempts) == (status, 1)
        assert len(sandbox.requests) == 1
        assert self.times_done(sandbox) == 0

    def test_what_was_refused_before_any_work_is_sent_again(
        self, connect: Callable[..., Driven], sandbox: VendorSandbox[Any]
    ) -> None:
        sandbox.fail_next(429, times=2, headers=NOW)
        self.once(connect(retries=4))
        assert len(sandbox.requests) == 3
        assert self.times_done(sandbox) == 1

    @pytest.mark.parametrize("status", [400, 403, 404, 409, 418, 422])
    def test_a_refusal_is_not_repeated(
        self, connect: Callable[..., Driven], sandbox: VendorSandbox[Any], status: int
    ) -> None:
        sandbox.fail_next(status)
        with pytest.raises(usergroups.StatusError) as caught:
            self.repeat(connect())
        assert (caught.value.status, caught.value.attempts) == (status, 1)
        assert len(sandbox.requests) == 1

    def test_gives_up_in_the_end(
        self, connect: Callable[..., Driven], sandbox: VendorSandbox[Any]
    ) -> None:
        sandbox.fail_next(503, times=9, headers=NOW)
        with pytest.raises(usergroups.ServerError) as caught:
            self.repeat(connect(retries=2))
        assert caught.value.attempts == 3
        assert len(sandbox.requests) == 3

    @pytest.mark.parametrize("way", ways("served", "sync", "asyncio"))
    @pytest.mark.parametrize("action", ["repeat", "once"])
    def test_connection_refused(
        self, connect: Callable[..., Driven], sandbox: VendorSandbox[Any], action: str
    ) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            nowhere = f"http://127.0.0.1:{free.getsockname()[1]}"
        driven = connect(base_url=nowhere, retries=1)
        with pytest.raises(usergroups.TransportError) as caught:
            getattr(self, action)(driven)
        assert caught.value.attempts == 2  # it certainly did not arrive
        assert sandbox.requests == []

    @pytest.mark.parametrize("after", [None, 0, 1])
    def test_a_lost_answer_is_asked_for_again(
        self, connect: Callable[..., Driven], sandbox: VendorSandbox[Any], after: int | None
    ) -> None:
        sandbox.drop_next(after=after)
        self.repeat(connect(retries=1))
        assert len(sandbox.requests) == 2

    @pytest.mark.parametrize("after", [None, 1])
    def test_a_lost_answer_to_what_must_not_happen_twice(
        self, connect: Callable[..., Driven], sandbox: VendorSandbox[Any], after: int | None
    ) -> None:
        sandbox.drop_next(after=after)
        attempts = 1 if after else 0  # an answer without a body may be complete
        try:
            self.once(connect(retries=4))
        except usergroups.TransportError as error:
            attempts = error.attempts
        assert attempts == 1
        assert len(sandbox.requests) == 1
        assert self.times_done(sandbox) == 1

    def test_options_may_forbid_repeating(
        self, driven: Driven, connect: Callable[..., Driven], sandbox: VendorSandbox[Any]
    ) -> None:
        verb, arguments = self.repeatable
        sandbox.fail_next(503, headers=NOW)
        with pytest.raises(usergroups.ServerError):
            connect().call(verb, *arguments, options=RequestOptions(retry="never"))
        assert len(sandbox.requests) == 1

    @pytest.mark.parametrize("body", [b"{", b"", b"\xff\xfe", b"[" * 100_000, b"null", b"7", b"[]"])
    def test_a_broken_body(self, driven: Driven, sandbox: VendorSandbox[Any], body: bytes) -> None:
        if body in self.good_bodies:
            respond_next(sandbox, 200, body=body)
            assert self.repeat(driven) == []
            return
        respond_next(sandbox, 200, body=body)
        with pytest.raises(usergroups.InvalidResponse) as caught:
            self.repeat(driven)
        assert caught.value.vendor
        assert caught.value.operation
        assert len(sandbox.requests) == 1

    @pytest.mark.parametrize("status", [200, 404, 502])
    def test_a_page_of_html(self, driven: Driven, sandbox: VendorSandbox[Any], status: int) -> None:
        respond_next(sandbox, status, body=HTML, headers={"Content-Type": "text/html"})
        kind: dict[int, type[usergroups.Error]] = {
            200: usergroups.InvalidResponse,
            404: usergroups.NotFound,
        }
        expected: type[usergroups.Error] = kind.get(status, usergroups.ServerError)
        with pytest.raises(expected) as caught:
            self.repeat(driven)
        assert "proxy" not in str(caught.value)
        assert caught.value.status == status

    def test_follows_no_redirect(self, driven: Driven, sandbox: VendorSandbox[Any]) -> None:
        respond_next(sandbox, 302, headers={"Location": f"{sandbox.url}/elsewhere"})
        with pytest.raises(usergroups.StatusError) as caught:
            self.repeat(driven)
        assert caught.value.status == 302
        assert len(sandbox.requests) == 1

    def test_works_again_afterwards(self, driven: Driven, sandbox: VendorSandbox[Any]) -> None:
        sandbox.drop_next()
        sandbox.fail_next(500)
        for _ in range(2):
            with pytest.raises(usergroups.Error):
                self.repeat(driven)
        self.repeat(driven)


class TimeContract(Contract):
    """Waits and deadlines, which are the same for all vendors."""

    @pytest.fixture(params=ways("process", *FLAVOURS) + ways("served", *FLAVOURS))
    def way(self, request: pytest.FixtureRequest) -> Way:
        """Every one."""
        return cast("Way", request.param)

    def test_waits_as_long_as_the_vendor_asks(
        self, connect: Callable[..., Driven], sandbox: VendorSandbox[Any]
    ) -> None:
        sandbox.fail_next(429, headers={"Retry-After": "1"})
        started = time.monotonic()
        self.repeat(connect(retries=1))
        assert 1 <= time.monotonic() - started < 3

    @pytest.mark.parametrize("said", ["seconds", "date"])
    def test_does_not_wait_longer_than_it_may(
        self, connect: Callable[..., Driven], sandbox: VendorSandbox[Any], said: str
    ) -> None:
        moment = dt.datetime.now(dt.UTC) + dt.timedelta(seconds=120)
        asked = "120" if said == "seconds" else format_datetime(moment, usegmt=True)
        sandbox.fail_next(429, headers={"Retry-After": asked})
        started = time.monotonic()
        with pytest.raises(usergroups.RateLimited) as caught:
            self.repeat(connect())
        assert time.monotonic() - started < 2
        assert caught.value.retry_after == pytest.approx(120, abs=3)
        assert len(sandbox.requests) == 1

    def test_spreads_its_tries_where_the_vendor_says_nothing(
        self, connect: Callable[..., Driven], sandbox: VendorSandbox[Any], waits: list[float]
    ) -> None:
        sandbox.fail_next(429, times=4)
        self.repeat(connect())
        assert len(sandbox.requests) == 5
        assert list(dict.fromkeys(waits))[:4] == [0.5, 1, 2, 4]

    def test_a_slow_server_meets_the_deadline(
        self, connect: Callable[..., Driven], sandbox: VendorSandbox[Any]
    ) -> None:
        sandbox.delay_next(2, times=9)
        started = time.monotonic()
        with pytest.raises(usergroups.TransportError):
            self.repeat(connect(retries=Retries(total=5, deadline_s=0.3)))
        assert time.monotonic() - started < 1.5

    def test_all_tries_together_meet_the_deadline(
        self, connect: Callable[..., Driven], sandbox: VendorSandbox[Any]
    ) -> None:
        sandbox.fail_next(503, times=10_000)
        started = time.monotonic()
        with pytest.raises((usergroups.ServerError, usergroups.TransportError)):
            self.repeat(connect(retries=Retries(total=10_000, deadline_s=0.5)))
        assert time.monotonic() - started < 1.5
