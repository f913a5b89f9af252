"""Test what every vendor's class must do with credentials: keep, renew and never show them."""

from __future__ import annotations

import logging
import pickle
import traceback
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import anyio
import pytest

import usergroups
from tests.overlays.contract.base import Contract
from tests.overlays.responding import respond_next
from usergroups import Error
from usergroups.testing import VendorSandbox

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.overlays.driving import Driven

CALLS_AT_ONCE = 50


class SecretsContract(Contract):
    """Nothing shows a credential."""

    def test_shows_no_secret(
        self,
        connect: Callable[..., Driven],
        sandbox: VendorSandbox[Any],
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        caplog.set_level(logging.DEBUG)
        shown: list[str] = []
        for settings in self.all_credentials(sandbox):
            sandbox.reset()
            driven = connect(retries=1, **settings)
            shown += [repr(driven.vendor), str(driven.vendor), repr(driven.vendor.client)]
            for fault in (None, 500, 404, 429, 302):
                if fault == 302:
                    respond_next(sandbox, fault, {"message": "made to fail"}, times=2)
                elif fault:
                    sandbox.fail_next(fault, times=2, headers={"Retry-After": "0"})
                shown += self.session(driven)
            sandbox.expire_tokens()
            shown += self.session(driven)
            with pytest.raises((TypeError, AttributeError, pickle.PicklingError)) as caught:
                pickle.dumps(driven.vendor)
            shown.append(str(caught.value))
        assert len(caplog.records) > 10
        shown += [caplog.text, *(repr(vars(record)) for record in caplog.records)]
        everything = "\n".join(shown)
        assert [secret for secret in self.secrets(sandbox) if secret in everything] == []

    def all_credentials(self, sandbox: VendorSandbox[Any]) -> list[dict[str, Any]]:
        """The ways to give credentials."""
        return [{}]

    def session(self, driven: Driven) -> list[str]:
        """Everything that the use of an instance shows."""
        shown: list[str] = []
        for action in (self.repeat, self.once):
            try:
                found = action(driven)
                shown += [repr(found), str(found)]
            except Error as error:
                shown += [repr(error), str(error), repr(vars(error))]
                shown += traceback.format_exception(error)
                shown.append(pickle.dumps(error).decode("latin-1"))
        return shown


class StaticCredentialContract(Contract):
    """A credential that cannot be renewed."""

    def test_401_is_told_at_once(
        self, connect: Callable[..., Driven], sandbox: VendorSandbox[Any]
    ) -> None:
        driven = connect()
        sandbox.expire_tokens()
        with pytest.raises(usergroups.Unauthenticated) as caught:
            self.repeat(driven)
        assert caught.value.attempts == 1
        assert len(sandbox.requests) == 1


class RenewableCredentialContract(SecretsContract):
    """A credential with which tokens are fetched."""

    token_operation: str

    def all_credentials(self, sandbox: VendorSandbox[Any]) -> list[dict[str, Any]]:
        """The ways to give credentials."""
        return [{}, self.renewable(sandbox)]

    def test_fetches_one_token_for_many_calls(
        self, connect: Callable[..., Driven], sandbox: VendorSandbox[Any]
    ) -> None:
        driven = connect(**self.renewable(sandbox))
        assert sandbox.requests == []
        for _ in range(3):
            self.repeat(driven)
        assert sandbox.state.tokens.issued == 1
        assert sandbox.operations[0] == self.token_operation

    def test_refreshes_once_after_a_401(
        self, connect: Callable[..., Driven], sandbox: VendorSandbox[Any]
    ) -> None:
        driven = connect(retries=0, **self.renewable(sandbox))
        self.repeat(driven)
        sandbox.expire_tokens()
        sandbox.requests.clear()
        self.repeat(driven)
        refused, fetched, again = sandbox.operations[:3]
        assert (refused, fetched) == (again, self.token_operation)
        assert sandbox.state.tokens.issued == 2

    def test_gives_up_after_one_refresh(
        self, connect: Callable[..., Driven], sandbox: VendorSandbox[Any]
    ) -> None:
        driven = connect(retries=3, **self.renewable(sandbox))
        self.repeat(driven)
        sandbox.requests.clear()
        sandbox.fail_next(401, times=9)
        with pytest.raises(usergroups.Unauthenticated):
            self.repeat(driven)
        assert len(sandbox.requests) == 3
        assert sandbox.state.tokens.issued == 2

    def test_a_refused_login_is_an_auth_error(
        self, connect: Callable[..., Driven], sandbox: VendorSandbox[Any]
    ) -> None:
        driven = connect(retries=0, **self.renewable(sandbox))
        self.refuse_login(sandbox)
        with pytest.raises(usergroups.AuthError) as caught:
            self.repeat(driven)
        assert set(sandbox.operations) == {self.token_operation}
        assert caught.value.vendor
        assert caught.value.message

    def refuse_login(self, sandbox: VendorSandbox[Any]) -> None:
        """The token endpoint refuses from now on."""
        sandbox.fail_next(400, times=9, operation=self.token_operation)

    def test_many_calls_share_one_refresh(
        self, connect: Callable[..., Driven], sandbox: VendorSandbox[Any]
    ) -> None:
        driven = connect(**self.renewable(sandbox))
        self.repeat(driven)
        sandbox.expire_tokens()
        sandbox.delay_next(0.1, operation=self.token_operation)
        if driven.portal is None:
            with ThreadPoolExecutor(CALLS_AT_ONCE) as pool:
                waiting = [pool.submit(self.repeat, driven) for _ in range(CALLS_AT_ONCE)]
                assert all(one.result() is not None for one in waiting)
        else:
            driven.portal.call(self.many, driven)
        assert sandbox.state.tokens.issued == 2

    async def many(self, driven: Driven) -> None:
        """Many calls in one event loop."""
        verb, arguments = self.shared_call
        async with anyio.create_task_group() as tasks:
            for _ in range(CALLS_AT_ONCE):
                tasks.start_soon(getattr(driven.vendor, verb), *arguments)

    shared_call: tuple[str, tuple[Any, ...]]


class TimedCredentialContract(RenewableCredentialContract):
    """A credential with which tokens are fetched, and the vendor says how long they are good."""

    def test_renews_before_the_end(
        self, connect: Callable[..., Driven], sandbox: VendorSandbox[Any]
    ) -> None:
        sandbox.state.lifetime = 0
        driven = connect(**self.renewable(sandbox))
        self.repeat(driven)
        self.repeat(driven)
        assert sandbox.state.tokens.issued >= 2
