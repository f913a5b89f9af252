"""Checked by mypy and pyright, never run: what a user's own tests get from the sandbox."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, assert_type

import usergroups
from usergroups.testing import (
    Sandbox,
    SandboxGroup,
    SandboxRequest,
    SandboxTransport,
    SandboxUser,
    VendorSandbox,
)


def connected(sandbox: Sandbox) -> None:
    assert_type(sandbox.smartpm.connect(), usergroups.SmartPM)
    assert_type(sandbox.smartpm.connect_async(retries=0), usergroups.AsyncSmartPM)
    assert_type(sandbox.zoho.connect("access_token", timeout=1), usergroups.ZohoCRM)
    assert_type(sandbox.zoho.connect_async(), usergroups.AsyncZohoCRM)
    sandbox.smartpm.settings("token")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    sandbox.zoho.connect("token")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    sandbox.zoho.connect(colour=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    sandbox.zoho.environment("token")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    print(sandbox.nobody)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]  # noqa: T201


def by_settings(sandbox: Sandbox) -> None:
    usergroups.ZohoCRM(**sandbox.zoho.settings("access_token"), retries=0)
    usergroups.AsyncZohoCRM(**sandbox.zoho.settings(), timeout=1)
    assert_type(sandbox.zoho.settings()["accounts_url"], str)
    print(sandbox.zoho.settings()["token"])  # type: ignore[typeddict-item]  # pyright: ignore[reportGeneralTypeIssues, reportUnknownArgumentType]  # noqa: T201
    sandbox.zoho.settings("token")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
    usergroups.Xsolla(**sandbox.zoho.settings())  # type: ignore[misc]  # pyright: ignore[reportCallIssue]


def looked_into(sandbox: Sandbox) -> None:
    assert_type(sandbox.zoho.groups["Engineering"], SandboxGroup)
    assert_type(sandbox.zoho.users["Ada Lovelace"], SandboxUser)
    assert_type(sandbox.zoho.groups["Engineering"].members, tuple[str, ...])
    assert_type(sandbox.zoho.transport, SandboxTransport)
    assert_type(sandbox.zoho.requests, list[SandboxRequest])
    assert_type(sandbox.zoho.requests[-1].operation, str | None)
    assert_type(sandbox.zoho.requests[-1].json(), Any)
    assert_type(sandbox.zoho.state.schedules, bool)
    assert_type(sandbox.symphony.state.gaps, bool)
    assert_type(sandbox.smartpm.state.notified, list[str])
    assert_type(sandbox.environment(), dict[str, str])
    sandbox.zoho.fail_next(429, retry_after=2)
    sandbox.zoho.fail_next("429")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    sandbox.zoho.groups["Engineering"] = 7  # type: ignore[index]  # pyright: ignore[reportIndexIssue]
    sandbox.zoho.state.gaps = True  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def served() -> None:
    with Sandbox().serve(port=8700) as server:
        assert_type(server, Sandbox)
        assert_type(server.url, str)
        assert_type(server.symphony.urls, Mapping[str, str])
        for vendor in server.vendors.values():
            anyone(vendor)


def anyone(vendor: VendorSandbox[Any]) -> None:
    assert_type(vendor.connect(), Any)
    assert_type(vendor.settings(transport=False), Mapping[str, Any])
    vendor.reset()
