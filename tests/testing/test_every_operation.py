"""Every operation of every document: the sandbox knows it, guards it, and answers as documented."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote, urlencode

import httpx
import pytest

from tests.server import Operation, Variant, read_operations, request_sample, sample
from tests.server.schemas import faults_of
from usergroups.testing import Sandbox, VendorSandbox
from usergroups.testing._openapi.messages import Response
from usergroups.testing._openapi.shipped import document_of
from usergroups_clients.registry import VENDORS

OPERATIONS = [
    pytest.param(vendor, operation, id=f"{vendor}-{operation.id}")
    for vendor in VENDORS
    for operation in read_operations(document_of(vendor))
]
CREDENTIALS = {
    "smartpm": {"X-API-KEY": "{api_key}", "X-COMPANY-ID": "{company_id}"},
    "softwareone": {"Authorization": "Bearer {token}"},
    "symphony": {"sessionToken": "{session_token}"},
    "xsolla": {"X-SERVER-AUTHORIZATION": "{token}"},
    "zoho": {"Authorization": "Zoho-oauthtoken {access_token}"},
}


def headers_of(vendor: VendorSandbox[Any]) -> dict[str, str]:
    texts = {name: getattr(vendor, name, "") for name in dir(vendor) if name[0] != "_"}
    return {name: value.format_map(texts) for name, value in CREDENTIALS[vendor.id].items()}


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
    vendor: VendorSandbox[Any], operation: Operation, variant: Variant, *, there: bool
) -> httpx.Response:
    """The answer to a call that conforms; `there`: of what the vendor has."""
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
            headers=headers_of(vendor) if any(operation.security) else {},
            **body,
        )


@pytest.mark.parametrize(("vendor", "operation"), OPERATIONS)
@pytest.mark.parametrize("there", [True, False])
def test_answers_what_conforms(vendor: Any, operation: Operation, *, there: bool) -> None:
    for variant in (Variant.FULL, Variant.REQUIRED, Variant.NULLS):
        found = Sandbox().vendors[vendor]
        answer = send(found, operation, variant, there=there)
        assert answer.status_code < 500
        found.check()
        said = Response(answer.status_code, (), answer.content)
        assert faults_of(vendor, operation.id, said) == []


@pytest.mark.parametrize(("vendor", "operation"), OPERATIONS)
def test_is_guarded(vendor: Any, operation: Operation) -> None:
    found = Sandbox().vendors[vendor]
    found.expire_tokens()
    guarded = any(operation.security)
    answer = send(found, operation, Variant.FULL, there=True)
    assert (answer.status_code == 401) is guarded or operation.id == "authenticate"
    assert found.requests[-1].operation == operation.id
