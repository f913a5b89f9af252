"""Checked by mypy and pyright, never run: what a user's own tests get from the sandbox."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, assert_type

import httpx
import httpx2

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
    sandbox.smartpm.settings("token")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    sandbox.zoho.connect("token")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    sandbox.zoho.connect(colour=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    sandbox.zoho.environment("token")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    print(sandbox.nobody)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]  # noqa: T201


def by_settings(sandbox: Sandbox) -> None:
    usergroups.ZohoCRM(**sandbox.zoho.settings("access_token"), retries=0)
    usergroups.AsyncZohoCRM(**sandbox.zoho.settings(), timeout=1)
    assert_type(sandbox.zoho.settings()["accounts_url"], str)
    print(sandbox.zoho.settings()["token"])  # type: ignore[typeddict-item]  # pyright: ignore[reportGeneralTypeIssues, reportUnknownArgumentType]  # noqa: T201
    sandbox.zoho.settings("token")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    usergroups.Xsolla(**sandbox.zoho.settings())  # type: ignore[misc]  # pyright: ignore[reportCallIssue]


def by_transport(sandbox: Sandbox) -> None:
    assert_type(sandbox.zoho.transport, SandboxTransport)
    usergroups.ZohoCRM.from_env(transport=sandbox.zoho.transport)
    usergroups.AsyncZohoCRM.from_env(transport=sandbox.zoho.transport)
    httpx.Client(transport=sandbox.zoho.transport)
    httpx.AsyncClient(transport=sandbox.zoho.transport)
    httpx2.Client(transport=sandbox.zoho.httpx2_transport)
    httpx2.AsyncClient(transport=sandbox.zoho.httpx2_transport)


def by_either_library() -> None:
    usergroups.ZohoCRM(http_client=httpx2.Client(), timeout=httpx2.Timeout(5))
    usergroups.ZohoCRM(transport=httpx2.HTTPTransport())
    usergroups.AsyncZohoCRM(http_client=httpx2.AsyncClient())
    usergroups.AsyncZohoCRM(transport=httpx2.AsyncHTTPTransport())
    usergroups.ZohoCRM(http_client=httpx2.AsyncClient())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    usergroups.ZohoCRM(transport=httpx2.AsyncHTTPTransport())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    usergroups.AsyncZohoCRM(http_client=httpx2.Client())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    usergroups.AsyncZohoCRM(transport=httpx2.HTTPTransport())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    usergroups.ZohoCRM(http_client="httpx2")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def looked_into(sandbox: Sandbox) -> None:
    assert_type(sandbox.zoho.groups["Engineering"], SandboxGroup)
    assert_type(sandbox.zoho.users["Ada Lovelace"], SandboxUser)
    assert_type(sandbox.zoho.groups["Engineering"].members, tuple[str, ...])
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
    vendor.reset()
