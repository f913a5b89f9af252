"""The stores themselves."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.overlays.auth.making import TOKENS, WHERE, grants
from tests.overlays.faults import OK, Faults
from usergroups._auth import files
from usergroups._auth.files import FileTokenStore
from usergroups_clients._runtime.errors import AuthError, InvalidArgument
from usergroups_clients._runtime.stored_token import StoredToken
from usergroups_clients._runtime.token_store import TokenStore

TOKEN = StoredToken(
    value=TOKENS[0], renew_at=12.5, asked_at=(1.0, 2.5), api_domain="www.zohoapis.eu"
)


@pytest.fixture(params=["memory", "file", "redis"])
def store(request: pytest.FixtureRequest, stores: Callable[[str], Any]) -> Any:
    return stores(request.param)


def test_what_is_saved_is_loaded(store: Any) -> None:
    assert isinstance(store, TokenStore)
    assert store.load("a") is None
    store.save("a", TOKEN)
    store.save("b", StoredToken())
    assert (store.load("a"), store.load("b")) == (TOKEN, StoredToken())


def test_one_at_a_time(store: Any) -> None:
    inside: list[int] = []
    most: list[int] = []

    def enter() -> None:
        for _ in range(3):
            with store.lock("a"):
                inside.append(1)
                most.append(len(inside))
                inside.pop()

    threads = [threading.Thread(target=enter) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert most == [1] * 12


def test_an_error_inside_frees_the_lock(store: Any) -> None:
    with pytest.raises(KeyError), store.lock("a"):
        raise KeyError
    with store.lock("a"):
        pass


def test_no_store_shows_a_token(store: Any) -> None:
    store.save("a", TOKEN)
    assert TOKENS[0] not in f"{store!r} {store} {TOKEN!r}"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_the_owner_can_read_the_file(tmp_path: Path) -> None:
    path = tmp_path / "tokens"
    path.write_text("{}")
    path.chmod(0o666)
    old = os.umask(0)
    try:
        store = FileTokenStore(path)
        with store.lock("a"):
            store.save("a", TOKEN)
    finally:
        os.umask(old)
    modes = {one.name: stat.S_IMODE(one.stat().st_mode) for one in tmp_path.iterdir()}
    assert modes == {"tokens": 0o600, "tokens.lock": 0o600}


def test_a_file_is_never_half_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = FileTokenStore(tmp_path / "tokens")
    store.save("a", TOKEN)

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(AuthError, match="tokens' cannot be written: No space"):
        store.save("b", TOKEN)
    assert store.load("a") == TOKEN
    assert [one.name for one in tmp_path.iterdir()] == ["tokens"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"a": []}',
        b'{"a": {}}',
        b'{"a": {"value": 5}}',
        b'{"a": {"value": "x", "renew_at": "soon"}}',
        b'{"a": {"value": "x", "renew_at": null, "asked_at": {}}}',
        b'{"a": {"value": "x", "api_domain": 5}}',
    ],
    ids=range(12),
)
def test_a_damaged_file_is_an_empty_one(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "tokens"
    path.write_bytes(content)
    store = FileTokenStore(path)
    assert store.load("a") is None
    store.save("a", TOKEN)
    assert store.load("a") == TOKEN


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real" / "tokens")
    FileTokenStore(tmp_path / "link").save("a", TOKEN)
    assert (tmp_path / "link").is_symlink()
    assert json.loads((tmp_path / "real" / "tokens").read_bytes())["a"]["value"] == TOKENS[0]


def test_wrong_paths(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none" / "tokens"):
        with pytest.raises(InvalidArgument, match="path"):
            FileTokenStore(path)


def test_a_lock_that_is_kept_too_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_PATIENCE_S", 0.05)
    store = FileTokenStore(tmp_path / "tokens")
    with store.lock("a"), pytest.raises(AuthError, match="locked"), store.lock("a"):
        pass


PROCESS = """
import sys
from tests.overlays.auth.making import renewing
from tests.overlays.faults import Caller
from tests.runtime.calls import call
from usergroups import FileTokenStore, RedisTokenStore
url, place = sys.argv[1:]
store = RedisTokenStore(place) if "://" in place else FileTokenStore(place)
auth = renewing("zoho", url, token_store=store)
print("ready", flush=True)
sys.stdin.readline()
print(Caller("sync", url)(call(), auth=auth).status)
"""


@pytest.mark.parametrize("kind", ["file", "redis"])
def test_two_processes_ask_once(request: pytest.FixtureRequest, tmp_path: Path, kind: str) -> None:
    root = Path(__file__).parents[3]
    path = str(tmp_path / "tokens")
    place = path if kind == "file" else request.getfixturevalue("redis_server").url
    with Faults() as server:
        where = WHERE["zoho"]
        server.on(where, *[server.hang(0.2, one) for one in grants("zoho")])
        server.on("/groups/1", OK)
        command = [sys.executable, "-c", PROCESS, server.url, place]
        both = [
            subprocess.Popen(
                command, cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
            )
            for _ in range(2)
        ]
        for one in both:
            assert one.stdout is not None
            assert one.stdout.readline() == "ready\n"
        for one in both:
            assert one.stdin is not None
            one.stdin.write("go\n")
            one.stdin.flush()
        assert [one.communicate(timeout=20)[0] for one in both] == ["200\n"] * 2
        assert server.count(where) == 1
        assert server.sent("/groups/1", "authorization") == [f"Zoho-oauthtoken {TOKENS[0]}"] * 2
