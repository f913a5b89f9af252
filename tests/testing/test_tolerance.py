"""What is taken from clients of others, and not from our own."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import httpx
import pytest

import usergroups
from tests.server import Variant, read_operations, request_sample
from usergroups._faces.vendors import VENDORS
from usergroups.testing import Sandbox
from usergroups.testing._openapi.shipped import document_of

if TYPE_CHECKING:
    from usergroups._faces.vendors import VendorId

BODY = {"name": "Night shift", "type": "ROLE_SCOPE"}
PATH = "/v2/admin/usergroups"


@pytest.mark.parametrize("agent", ["python-requests/2.34.2", None])
def test_a_body_without_media_type_is_read(http: httpx.Client, agent: str | None) -> None:
    if agent is None:
        del http.headers["User-Agent"]
    else:
        http.headers["User-Agent"] = agent
    assert http.post(PATH, content=json.dumps(BODY)).status_code == 201


def test_an_empty_media_type_is_none(sandbox: Sandbox, http: httpx.Client) -> None:
    made = http.post(PATH, content=json.dumps(BODY), headers={"Content-Type": ""})
    assert made.status_code == 201
    (entry,) = sandbox.symphony.requests
    assert entry.tolerated == ("a body without Content-Type, read as application/json",)
    assert entry.violations == ()
    assert entry.headers["Content-Type"] == ""


def test_another_media_type_is_refused(sandbox: Sandbox, http: httpx.Client) -> None:
    headers = {"Content-Type": "text/plain"}
    assert http.post(PATH, content=json.dumps(BODY), headers=headers).status_code == 400
    assert http.post(PATH, content=b"{").status_code == 400
    assert http.post(PATH).status_code == 400
    assert [bool(entry.violations) for entry in sandbox.symphony.requests] == [True] * 3


@pytest.mark.parametrize("body", [b"\xff", b"[" * 100_000, b'{"a":' * 5000])
def test_a_body_that_cannot_be_read_is_refused(
    sandbox: Sandbox, http: httpx.Client, body: bytes
) -> None:
    typed = {"Content-Type": "application/json"}
    assert http.post(PATH, content=body, headers=typed).status_code == 400
    (entry,) = sandbox.symphony.requests
    assert entry.violations


def test_our_own_clients_get_no_such_favour(sandbox: Sandbox, http: httpx.Client) -> None:
    with sandbox.symphony.connect() as symphony:
        symphony.create_group("Day shift")
    (own,) = sandbox.symphony.requests
    assert (own.tolerated, own.violations) == ((), ())
    http.headers["User-Agent"] = own.headers["User-Agent"]
    refused = http.post(PATH, content=json.dumps(BODY))
    assert refused.status_code == 400
    with pytest.raises(AssertionError, match="mimetype not found"):
        sandbox.check()


@pytest.mark.parametrize("vendor", VENDORS)
def test_our_own_clients_say_who_they_are(sandbox: Sandbox, vendor: VendorId) -> None:
    """All that they send, requests for tokens too: by that they are held to the document."""
    found: Any = sandbox.vendors[vendor]
    with found.connect(retries=0) as made, pytest.raises(usergroups.NotFound):
        made.client.request("GET", "/nothing")
    assert {entry.headers["User-Agent"] for entry in found.requests} == {f"usergroups-{vendor}"}


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_vendor_reads_a_body_without_media_type(vendor: VendorId) -> None:
    """Each call that has a body, with what its document says but for the type."""
    document = document_of(vendor)
    with Sandbox().serve() as sandbox, httpx.Client(trust_env=False) as http:
        found: Any = sandbox.vendors[vendor]
        found._desk.behaviour.authorize = lambda _: None
        for operation in read_operations(document):
            if not operation.bodies:
                continue
            assert len(operation.bodies) == 1
            form = not operation.bodies[0].is_json
            sample = request_sample(document, operation, Variant.REQUIRED)
            body = urlencode(sample) if form else json.dumps(sample)
            path = re.sub(r"{\w+}", "1", operation.template)
            url = f"{found.urls[operation.server]}{path}"
            http.request(operation.method.upper(), url, content=body)
            entry = found.requests[-1]
            assert entry.operation == operation.id
            assert entry.tolerated[0].startswith("a body without Content-Type, read as app")
            assert not [line for line in entry.violations if "mimetype" in line]
