"""Test what is taken from clients of others, and not from our own."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import httpx
import pytest
from attrs import frozen

import usergroups
from tests.server import Variant, read_operations, request_sample
from tests.testing.test_every_operation import credentials
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


@frozen
class Tolerated:
    """A request that the vendor takes of others, though its document does not have it."""

    vendor: VendorId
    method: str
    url: str
    said: str
    body: Any
    content_type: str | None = "application/json"
    violation: str = ""


NUMBER = {"type": "users", "source": {"id": 3652397000000281001}}
FORM = "".join(
    f'--x\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
    for name, value in [
        ("client_id", "some & body"),
        ("client_secret", "s"),
        ("grant_type", "refresh_token"),
        ("refresh_token", "r"),
    ]
)
TOLERATED = (
    Tolerated(
        "zoho",
        "POST",
        "/settings/user_groups",
        "1 of the ids as numbers, read as text",
        {"user_groups": [{"name": "Night shift", "sources": [NUMBER]}]},
        violation="is not of type 'string'",
    ),
    Tolerated(
        "zoho",
        "POST",
        "accounts:/oauth/v2/token",
        "a multipart form, read as application/x-www-form-urlencoded",
        f"{FORM}--x--\r\n",
        "multipart/form-data; boundary=x",
        "multipart/form-data",
    ),
    Tolerated(
        "softwareone",
        "PUT",
        "/public/v1/accounts/user-groups/UGR-0000-0001",
        "more members, ignored: /account",
        {"name": "Day shift", "account": {"id": "ACC-0001-0001"}},
        violation="'account' was unexpected",
    ),
    Tolerated(
        "symphony",
        "POST",
        "~:/relay/pubkey/authenticate",
        "no operation POST /relay/pubkey/authenticate",
        {"token": "x"},
        violation="no operation POST",
    ),
)


@pytest.mark.parametrize("case", TOLERATED, ids=lambda case: case.said)
def test_what_is_tolerated_of_others_is_a_violation_of_ours(case: Tolerated) -> None:
    found: Any = Sandbox().vendors[case.vendor]
    server, _, path = case.url.rpartition(":")
    shown = {} if server else credentials(found)
    found.requests.clear()
    origin = f"http://{found._host}" if server == "~" else found.urls[server]
    body = case.body if isinstance(case.body, str) else json.dumps(case.body)
    with httpx.Client(transport=found.transport, headers=shown) as http:
        for agent in ("usergroups-anything", "zoho-sdk"):
            headers = {"Content-Type": str(case.content_type), "User-Agent": agent}
            http.request(case.method, origin + path, content=body, headers=headers)
    ours, theirs = found.requests
    assert case.violation in "; ".join(ours.violations)
    assert (ours.tolerated, ours.status in {400, 404}) == ((), True)
    assert (theirs.tolerated, theirs.violations) == ((case.said,), ())


@pytest.mark.parametrize("body", ["", "--x", "--x--", "--y\r\n\r\n", "a=b"])
def test_a_form_of_several_parts_that_is_none_is_refused(body: str) -> None:
    with Sandbox().serve() as sandbox, httpx.Client(trust_env=False) as http:
        headers = {"Content-Type": "multipart/form-data; boundary=x"}
        url = sandbox.zoho.urls["accounts"] + "/oauth/v2/token"
        assert http.post(url, content=body, headers=headers).status_code == 400
        assert sandbox.zoho.requests[0].violations
