"""No secret shows: in repr, logs, errors, tracebacks or pickles."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import traceback
from typing import Any

import pytest

from tests.overlays.auth.making import (
    CLIENT_SECRET,
    REFRESH_TOKEN,
    TOKENS,
    WHERE,
    grants,
    pem,
    renewing,
    static,
)
from tests.overlays.faults import OK, Caller, Faults, closed_port, cut, reset
from tests.runtime.calls import call
from tests.runtime.conftest import Seen, http
from usergroups._auth.certificates import CertificateChannel
from usergroups._vendors.symphony.signing import Signer
from usergroups_clients._runtime.errors import Error
from usergroups_clients._runtime.retries import Retries
from usergroups_clients._runtime.token_store import MemoryTokenStore

PATH = "/groups/1"


def secrets() -> list[str]:
    return [CLIENT_SECRET, REFRESH_TOKEN, *TOKENS, *pem().splitlines()[1:-1]]


def assert_clean(text: str, jwts: list[str]) -> None:
    found = [secret for secret in [*secrets(), *jwts] if secret in text]
    assert not found


FAULTS: dict[str, Any] = {
    "ok": OK,
    "401": http(401),
    "reset": reset,
    "cut": cut,
    "500": http(500),
    "garbage": b"garbage\r\n\r\n",
    "not JSON": http(200, b"{" + TOKENS[0].encode()),
}


def echo(connection: Any, seen: Seen) -> bytes:
    """Answer with all that was sent."""
    said = [seen.body.decode(), *seen.headers.values()]
    body = {"code": said[0], "message": " ".join(said), "error": said[0], "details": said}
    return http(400, json.dumps(body).encode())


def echo_200(connection: Any, seen: Seen) -> bytes:
    return echo(connection, seen).replace(b" 400 ", b" 200 ", 1)


def logins(server: Faults) -> list[str]:
    bodies = [seen.body for seen in server.seen if seen.target == WHERE["symphony"]]
    return [json.loads(body)["token"] for body in bodies]


@pytest.mark.parametrize("where", ["call", "token"])
@pytest.mark.parametrize("fault", [*FAULTS, "echo", "echo 200", "gone"])
def test_whatever_happens(  # noqa: PLR0917 - fixtures
    send: Caller,
    server: Faults,
    vendor: str,
    where: str,
    fault: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    for name in ("httpx", "httpcore", "httpx_retries", "usergroups", "asyncio"):
        caplog.set_level(logging.DEBUG, logger=name)
    reply = {"echo": echo, "echo 200": echo_200, **FAULTS}.get(fault, OK)
    server.on(WHERE[vendor], *grants(vendor))
    server.on(PATH, OK)
    server.on(PATH if where == "call" else WHERE[vendor], reply)
    gone = f"http://127.0.0.1:{closed_port()}"
    url = gone if fault == "gone" else server.url
    auth = renewing(vendor, url)
    error: Error | None = None
    try:
        send(call(), auth=auth, urls={"": url}, retries=Retries(total=1, max_wait_s=0.001))
    except Error as one:
        error = one
    jwts = logins(server) if vendor == "symphony" else []
    assert_clean(caplog.text, jwts)
    assert "httpcore" in caplog.text
    assert_clean(f"{auth!r} {auth} {auth._source!r} {auth._token!r} {auth._failure!r}", jwts)
    if error is not None:
        assert error.__cause__ is None
        assert error.__context__ is None
        shown = "".join(traceback.format_exception(error))
        assert_clean(f"{error!r} {error} {shown}", jwts)
        if not (where == "call" and fault.startswith("echo 200")):
            assert_clean(repr(vars(error)), jwts)
            assert_clean(repr(vars(pickle.loads(pickle.dumps(error)))), jwts)  # noqa: S301
        assert_clean(_locals(error), jwts)


def _locals(error: Error) -> str:
    """Return what the frames hold that an error came through."""
    held: list[str] = []
    one = error.__traceback__
    while one is not None:
        if "usergroups" in one.tb_frame.f_code.co_filename.partition("tests")[0]:
            held.append(repr(one.tb_frame.f_locals))
        one = one.tb_next
    return " ".join(held)


def test_nothing_that_holds_a_secret_is_pickled_or_copied(vendor: str) -> None:
    url = "https://vendor.example"
    store = MemoryTokenStore()
    for held in (
        renewing(vendor, url),
        static(vendor, url, TOKENS[0]),
        renewing(vendor, url)._source,
        store,
        Signer("bot", pem()),
        CertificateChannel.__new__(CertificateChannel),
    ):
        for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
            with pytest.raises(TypeError):
                attempt(held)


def test_repr_says_where_a_credential_goes(vendor: str) -> None:
    shown = repr(renewing(vendor, "https://vendor.example/api"))
    assert "https://vendor.example" in shown
    assert_clean(shown, [])


def test_a_wrong_credential_is_not_shown(vendor: str) -> None:
    with pytest.raises(Error) as caught:
        static(vendor, "https://vendor.example", f"{TOKENS[0]}\n")
    assert_clean(repr(vars(caught.value)), [])


def test_a_token_is_not_in_what_is_stored_under(server: Faults) -> None:
    auth = renewing("zoho", server.url)
    assert_clean(auth._source.key, [])
    assert len(auth._source.key) == 64
