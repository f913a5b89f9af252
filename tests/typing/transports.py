"""Checked by mypy and pyright, never run: what of httpx and httpx2 carries requests, and where."""

from __future__ import annotations

from typing import assert_type

import httpx
import httpx2

import usergroups
from usergroups.testing import Sandbox, SandboxTransport


class Counting(httpx.BaseTransport):
    """A transport of a user's own."""


class Countable(httpx2.AsyncBaseTransport):
    """One of httpx2's."""


def sync_classes(
    given: httpx.Client | None, either: httpx.BaseTransport | httpx2.BaseTransport
) -> None:
    usergroups.SoftwareOne(token="t", http_client=given)
    usergroups.SoftwareOne(token="t", transport=either)
    usergroups.SoftwareOne(token="t", transport=Counting())
    usergroups.SoftwareOne(token="t", transport=httpx.HTTPTransport(proxy="http://localhost"))
    usergroups.SoftwareOne(
        token="t", transport=httpx2.HTTPTransport(), pace=usergroups.Pace(in_flight=1)
    )
    usergroups.SoftwareOne(token="t", http_client=httpx2.Client(), timeout=httpx2.Timeout(5))
    usergroups.SoftwareOne(token="t", timeout=httpx.Timeout(5))
    usergroups.SoftwareOne(token="t", transport=httpx.MockTransport(answer))
    usergroups.ZohoCRM(http_client=httpx2.AsyncClient())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    usergroups.ZohoCRM(http_client=httpx.AsyncClient())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    usergroups.ZohoCRM(transport=httpx2.AsyncHTTPTransport())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    usergroups.ZohoCRM(transport=Countable())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    usergroups.ZohoCRM(http_client="httpx2")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    usergroups.ZohoCRM(transport=httpx.Client())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def async_classes(given: httpx2.AsyncClient | None) -> None:
    usergroups.AsyncSmartPM(api_key="k", company_id="c", http_client=given)
    usergroups.AsyncSmartPM(api_key="k", company_id="c", http_client=httpx.AsyncClient())
    usergroups.AsyncSmartPM(api_key="k", company_id="c", transport=httpx.AsyncHTTPTransport())
    usergroups.AsyncSmartPM(api_key="k", company_id="c", transport=httpx2.AsyncHTTPTransport())
    usergroups.AsyncSmartPM(api_key="k", company_id="c", transport=httpx.MockTransport(answer))
    usergroups.AsyncSmartPM(api_key="k", company_id="c", transport=Countable())
    usergroups.AsyncZohoCRM(http_client=httpx2.Client())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    usergroups.AsyncZohoCRM(transport=httpx2.HTTPTransport())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    usergroups.AsyncZohoCRM(transport=Counting())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def answer(request: httpx.Request) -> httpx.Response:
    return httpx.Response(404, request=request)


def by_keywords() -> None:
    assert_type(
        usergroups.connect("softwareone", token="t", transport=Counting()), usergroups.SoftwareOne
    )
    usergroups.connect("zoho", access_token="t", http_client=httpx2.Client())
    usergroups.connect_async("zoho", access_token="t", http_client=httpx2.AsyncClient())
    usergroups.connect_async("zoho", access_token="t", transport=httpx.AsyncHTTPTransport())
    usergroups.connect("zoho", access_token="t", transport=Countable())  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]


def by_mapping(vendor: str, settings: dict[str, str], secrets: dict[str, object]) -> None:
    assert_type(usergroups.connect("zoho", settings), usergroups.ZohoCRM)
    assert_type(usergroups.connect("xsolla", secrets, transport=Counting()), usergroups.Xsolla)
    assert_type(
        usergroups.connect(vendor, settings, http_client=httpx.Client()), usergroups.AnyVendor
    )
    usergroups.connect(vendor, settings, transport=httpx2.HTTPTransport(), retries=0)
    usergroups.connect(vendor, settings, hooks=usergroups.Hooks(), pace=None, timeout=3)
    assert_type(
        usergroups.connect_async("zoho", settings, transport=Countable()), usergroups.AsyncZohoCRM
    )
    usergroups.connect_async(vendor, settings, http_client=httpx2.AsyncClient())
    usergroups.connect("zoho", settings, transport=Countable())  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
    usergroups.connect(vendor, settings, http_client=httpx.AsyncClient())  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
    usergroups.connect(vendor, settings, transports=None)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]


def by_environment() -> None:
    usergroups.SoftwareOne.from_env(transport=httpx2.HTTPTransport(), profile="work")
    usergroups.AsyncSoftwareOne.from_env(http_client=httpx2.AsyncClient())
    usergroups.from_env("zoho", profile="work", http_client=httpx.Client())
    usergroups.from_env_async("zoho", transport=httpx.AsyncHTTPTransport())
    usergroups.from_env("zoho", transport=Countable())  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]


def by_sandbox(sandbox: Sandbox) -> None:
    one = sandbox.softwareone
    assert_type(one.settings().get("transport"), SandboxTransport | None)
    one.settings(transport=False)["transport"]  # type: ignore[typeddict-item]  # pyright: ignore[reportGeneralTypeIssues]
    assert_type(one.connect(transport=Counting()), usergroups.SoftwareOne)
    one.connect(
        http_client=httpx.Client(transport=one.transport), pace=usergroups.Pace(in_flight=1)
    )
    one.connect(http_client=httpx2.Client(transport=one.httpx2_transport))
    one.connect_async(http_client=httpx2.AsyncClient(transport=one.httpx2_transport))
    sandbox.zoho.connect_async("access_token", transport=Countable(), hooks=usergroups.Hooks())
    one.connect(transport=Countable())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    one.connect_async(http_client=httpx.Client())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    usergroups.SoftwareOne(**one.settings(transport=False), transport=Counting())
    usergroups.AsyncZohoCRM(
        **sandbox.zoho.settings("access_token", transport=False), http_client=httpx.AsyncClient()
    )
    usergroups.connect("softwareone", **one.settings(), retries=0)
    usergroups.connect("softwareone", one.settings(), http_client=httpx2.Client())
    for vendor in sandbox.vendors.values():
        usergroups.connect(vendor.id, vendor.settings(), transport=vendor.httpx2_transport)
        vendor.connect(http_client=httpx.Client(transport=vendor.transport))
        vendor.connect(http_client=httpx.AsyncClient())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def by_transport(sandbox: Sandbox) -> None:
    usergroups.ZohoCRM.from_env(transport=sandbox.zoho.transport)
    usergroups.AsyncZohoCRM.from_env(transport=sandbox.zoho.httpx2_transport)
    httpx.Client(transport=sandbox.zoho.transport)
    httpx.AsyncClient(transport=sandbox.zoho.transport)
    httpx2.Client(transport=sandbox.zoho.httpx2_transport)
    httpx2.AsyncClient(transport=sandbox.zoho.httpx2_transport)
