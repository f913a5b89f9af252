"""Test what every vendor's class must do whatever its verbs: settings, life, protocols, options."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from typing_extensions import get_protocol_members, is_protocol

import usergroups
from tests.overlays.contract.base import Contract
from tests.overlays.driving import FLAVOURS, ways
from usergroups import InvalidArgument, RequestOptions, groups
from usergroups.testing import VendorSandbox

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.overlays.driving import Driven, Flavour

PROTOCOLS = {
    name for name, kind in vars(groups).items() if isinstance(kind, type) and is_protocol(kind)
}


def _verbs(protocols: set[str]) -> set[str]:
    return {verb for name in protocols for verb in get_protocol_members(getattr(groups, name))}


class LifeContract(Contract):
    """Constructor, protocols, context manager, `.client`, `options=`."""

    def test_satisfies_exactly_its_protocols(self, driven: Driven, flavour: Flavour) -> None:
        prefix = "" if flavour == "sync" else "Async"
        satisfied = {
            name
            for name in PROTOCOLS
            if isinstance(driven.vendor, getattr(usergroups, prefix + name))
        }
        assert satisfied == self.protocols

    def test_has_exactly_its_verbs(self, driven: Driven, flavour: Flavour) -> None:
        close = "close" if flavour == "sync" else "aclose"
        shown = {name for name in dir(driven.vendor) if name[0] != "_"}
        assert shown == _verbs(self.protocols) | self.own_verbs | {
            close,
            "client",
            "dry_run",
            "from_env",
        }

    def test_verbs_are_documented(self, flavour: Flavour) -> None:
        kind = self.get_class(flavour)
        for name in {name for name in dir(kind) if name[0] != "_"}:
            assert inspect.getdoc(getattr(kind, name)), name

    def test_sends_nothing_by_itself(self, driven: Driven, sandbox: VendorSandbox[Any]) -> None:
        assert driven.enter() is driven.vendor
        driven.exit()
        assert sandbox.requests == []

    def test_is_of_no_use_when_closed(self, driven: Driven, sandbox: VendorSandbox[Any]) -> None:
        driven.enter()
        self.repeat(driven)
        sent = len(sandbox.requests)
        driven.exit()
        with pytest.raises(usergroups.TransportError, match="closed"):
            self.repeat(driven)
        assert len(sandbox.requests) == sent

    def test_a_given_client_stays_open(
        self, connect: Callable[..., Driven], sandbox: VendorSandbox[Any], flavour: Flavour
    ) -> None:
        kind = httpx.Client if flavour == "sync" else httpx.AsyncClient
        given: Any = kind(transport=self.settings(sandbox).get("transport"))
        driven = connect(http_client=given)
        self.repeat(driven)
        driven.close()
        assert not given.is_closed
        driven.run(given.close if flavour == "sync" else given.aclose)
        assert len(sandbox.requests) >= 1

    @pytest.mark.parametrize("way", ways("served", *FLAVOURS))
    def test_sends_through_a_given_transport(
        self, connect: Callable[..., Driven], sandbox: VendorSandbox[Any], flavour: Flavour
    ) -> None:
        transport: Any = httpx.HTTPTransport() if flavour == "sync" else httpx.AsyncHTTPTransport()
        self.repeat(connect(transport=transport))
        assert len(sandbox.requests) >= 1

    def test_refuses_settings_that_cannot_be_right(self, connect: Callable[..., Driven]) -> None:
        for wrong in (
            *self.wrong_settings,
            {"http_client": object()},
            {"transport": object()},
            {"retries": -1},
            {"timeout": -1},
            {"base_url": "not a url"},
        ):
            with pytest.raises(InvalidArgument) as caught:
                connect(**wrong)
            assert caught.value.argument, f"for {sorted(wrong)}"

    def test_takes_keywords_only(self, flavour: Flavour) -> None:
        parameters = inspect.signature(self.get_class(flavour)).parameters.values()
        assert {parameter.kind for parameter in parameters} == {inspect.Parameter.KEYWORD_ONLY}
        assert {"base_url", "timeout", "retries", "transport", "http_client"} <= {
            parameter.name for parameter in parameters
        }

    def test_reads_the_environment(
        self,
        connect: Callable[..., Driven],
        sandbox: VendorSandbox[Any],
        flavour: Flavour,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        for name, value in self.environment(sandbox).items():
            monkeypatch.setenv(name, value)
        driven = connect()
        driven.close()
        leading = self.settings(sandbox).get("transport")
        driven.vendor = self.get_class(flavour).from_env(retries=0, transport=leading)
        self.repeat(driven)
        assert len(sandbox.requests) >= 1

    def test_an_empty_environment_says_what_is_missing(
        self, sandbox: VendorSandbox[Any], flavour: Flavour, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in self.environment(sandbox):
            monkeypatch.delenv(name, raising=False)
        with pytest.raises(InvalidArgument):
            self.get_class(flavour).from_env()

    def test_client_has_the_same_credentials(
        self, driven: Driven, sandbox: VendorSandbox[Any]
    ) -> None:
        name, arguments = self.client_call
        body = {"body": arguments[-1]} if not isinstance(arguments[-1], str) else {}
        driven.client(name, *(arguments[:-1] if body else arguments), **body)
        assert sandbox.operations == [name]

    def test_options_reach_every_call(self, driven: Driven, sandbox: VendorSandbox[Any]) -> None:
        for verb, arguments, more in self.samples():
            sandbox.reset()
            options = RequestOptions(headers={"X-Trace": "trace-7"})
            driven.any(verb, *arguments, **more, options=options)
            traces = [arrival.headers.get("x-trace") for arrival in sandbox.requests]
            assert traces, verb
            assert set(traces) == {"trace-7"}, verb

    def test_options_set_the_timeout(self, driven: Driven, sandbox: VendorSandbox[Any]) -> None:
        for verb, arguments, more in self.samples():
            sandbox.reset()
            sandbox.delay_next(0.3)
            try:
                found = driven.any(verb, *arguments, **more, options=RequestOptions(timeout=0.05))
            except usergroups.TransportError:
                continue
            assert found[0].status == "failed", verb
            assert isinstance(found[0].error, usergroups.TransportError), verb
        sandbox._desk.faults.clear()  # a caller may give up before anything has arrived

    def samples(self) -> list[tuple[str, tuple[Any, ...], dict[str, Any]]]:
        """Each verb with good arguments."""
        group, user = self.groups["Engineering"], self.users[1]
        known: dict[str, tuple[tuple[Any, ...], dict[str, Any]]] = {
            "list_groups": ((), {}),
            "get_group": ((group,), {}),
            "find_group": (("Finance",), {}),
            "find_users": (("Grace",), {}),
            "create_group": (("Night shift",), {}),
            "update_group": ((group,), {"name": "Works"}),
            "delete_group": ((self.groups["Empty"],), {}),
            "list_members": ((group,), {}),
            "add_members": ((group, [self.users[4]]), {}),
            "remove_members": ((group, [user]), {}),
            "set_members": ((group, [user]), {"largest_share": 1}),
            "list_groups_of_user": ((user,), {}),
            "set_groups_of_user": ((user, [group]), {}),
        }
        verbs = _verbs(self.protocols)
        return [(verb, *given) for verb, given in known.items() if verb in verbs]
