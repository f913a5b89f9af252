"""Every operation of every document: the sandbox knows it, guards it, and keeps to the document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from typing import Any
from urllib.parse import quote, urlencode

import httpx
import pytest

import usergroups
from tests.server import Operation, Variant, read_operations, request_sample, sample
from tests.server.schemas import faults_of
from usergroups._faces.vendors import VENDORS
from usergroups.testing import Sandbox, VendorSandbox
from usergroups.testing._openapi.documents import credential_names
from usergroups.testing._openapi.messages import Response
from usergroups.testing._openapi.shipped import document_of


class Overheard(httpx.BaseTransport):
    """Hands requests on, and keeps the headers of the last one."""

    def __init__(self, transport: httpx.BaseTransport) -> None:
        self._transport = transport
        self.headers = httpx.Headers()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.headers = request.headers
        return self._transport.handle_request(request)


def credentials(vendor: VendorSandbox[Any]) -> dict[str, str]:
    """The headers with which the vendor's class shows its credentials."""
    overheard = Overheard(vendor.transport)
    settings: dict[str, Any] = {**vendor.settings(), "transport": overheard}
    with usergroups.connect(vendor.id, settings) as made, pytest.raises(usergroups.NotFound):
        made.client.request("GET", "/nothing")
    names = credential_names(document_of(vendor.id), "header")
    return {name: overheard.headers[name] for name in names if name in overheard.headers}


def known(vendor: VendorSandbox[Any], name: str) -> str | None:
    """A path parameter's value that the vendor has."""
    group, user = vendor.groups["Finance"].id, vendor.users["Ada Lovelace"].id
    found = {
        "projectid": getattr(vendor, "project", getattr(vendor, "project_id", None)),
        "projectusergroupid": getattr(vendor, "project_group", None),
        "accountid": getattr(vendor, "account_id", None),
        "userid": user,
        "usergroupid": group,
        "groupid": group,
    }
    return found.get(name.replace("_", "").lower())


def send(
    vendor: VendorSandbox[Any],
    operation: Operation,
    variant: Variant,
    headers: dict[str, str],
    *,
    there: bool,
) -> httpx.Response:
    """The response to a call that conforms; `there`: of what the vendor has."""
    document = document_of(vendor.id)
    values = {
        entry.name: (known(vendor, entry.name) if there else None)
        or str(sample(document, entry.schema, Variant.FULL, side="request", name=entry.name))
        for entry in operation.parameters
        if entry.location == "path"
    }
    path = re.sub(r"\{(\w+)\}", lambda found: quote(values[found[1]], safe=""), operation.template)
    query = [
        (entry.name, sample(document, entry.schema, variant, side="request", name=entry.name))
        for entry in operation.parameters
        if entry.location == "query" and entry.required
    ]
    body: dict[str, Any] = {}
    if operation.bodies:
        kind = "json" if operation.bodies[0].is_json else "data"
        body[kind] = request_sample(document, operation, variant)
    with httpx.Client(transport=vendor.transport) as client:
        return client.request(
            operation.method.upper(),
            f"{vendor.urls[operation.server]}{path}?{urlencode(query)}",
            headers=headers if any(operation.security) else {},
            **body,
        )


def statuses(vendor: VendorSandbox[Any], operation: str) -> set[int]:
    """The statuses that an operation documents, and those that the sandbox assumes."""
    found = next(each for each in read_operations(document_of(vendor.id)) if each.id == operation)
    assumed = vendor._desk.behaviour.assumed
    documented = {status for status in range(200, 600) if found.response(status)}
    return documented.union(assumed.get("*", ()), assumed.get(operation, ()))


def wrong(response: httpx.Response, vendor: VendorSandbox[Any], operation: str) -> Iterator[str]:
    """Yield what was not as documented in the last call."""
    if response.status_code >= 500:
        yield f"status {response.status_code}"
    (entry,) = vendor.requests
    if response.status_code not in statuses(vendor, operation):
        yield f"status {response.status_code} is neither documented nor assumed"
    if entry.operation != operation:
        yield f"was taken for {entry.operation}"
    yield from entry.violations
    yield from faults_of(vendor.id, operation, Response(response.status_code, (), response.content))


@pytest.mark.parametrize("vendor", VENDORS)
def test_a_call_that_conforms_gets_what_is_documented(vendor: Any) -> None:
    found = Sandbox().vendors[vendor]
    shown, alive = credentials(found), set(found.state.tokens.alive)
    operations = list(read_operations(document_of(vendor)))
    variants = (Variant.FULL, Variant.REQUIRED, Variant.NULLS)
    faults: list[str] = []
    for operation, variant, there in product(operations, variants, (True, False)):
        found.reset()
        found.state.tokens.alive |= alive
        response = send(found, operation, variant, shown, there=there)
        called = f"{operation.id}, {variant.name}, {there=}"
        faults += [f"{called}: {line}" for line in wrong(response, found, operation.id)]
    assert operations
    assert faults == []


@pytest.mark.parametrize("vendor", VENDORS)
def test_a_body_that_breaks_the_document_gets_a_status_that_is_there(vendor: Any) -> None:
    found = Sandbox().vendors[vendor]
    shown = credentials(found)
    faults: list[str] = []
    for operation in read_operations(document_of(vendor)):
        if operation.bodies:
            with httpx.Client(transport=found.transport) as client:
                path = re.sub(r"{\w+}", "1", operation.template)
                url = f"{found.urls[operation.server]}{path}"
                headers = {**shown, "Content-Type": operation.bodies[0].media_type}
                response = client.request(
                    operation.method.upper(), url, headers=headers, content=b"[["
                )
            if response.status_code not in statuses(found, operation.id) - {200, 401, 404}:
                faults.append(f"{operation.id}: {response.status_code}")
    assert faults == []


@pytest.mark.parametrize("vendor", VENDORS)
def test_what_the_sandbox_assumes_is_in_no_document(vendor: Any) -> None:
    assumed = Sandbox().vendors[vendor]._desk.behaviour.assumed
    operations = {each.id: each for each in read_operations(document_of(vendor))}
    assert assumed.keys() <= operations.keys() | {"*"}
    for name, statuses_of_it in assumed.items():
        some = [*operations.values()] if name == "*" else [operations[name]]
        for status in statuses_of_it:
            assert not all(operation.response(status) for operation in some), (name, status)


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_operation_that_needs_credentials_is_guarded(vendor: Any) -> None:
    found = Sandbox().vendors[vendor]
    shown = credentials(found)
    found.expire_tokens()
    faults: list[str] = []
    for operation in read_operations(document_of(vendor)):
        response = send(found, operation, Variant.FULL, shown, there=True)
        guarded = any(operation.security)
        if (response.status_code == 401) is not guarded and operation.id != "authenticate":
            faults.append(f"{operation.id}: {response.status_code}, {guarded=}")
        assert found.requests[-1].operation == operation.id
    assert faults == []
