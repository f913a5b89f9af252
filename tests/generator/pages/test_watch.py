"""`watch VENDOR FILE-OR-FOLDER|URL`: one line, JSON and an exit status; and what it fetches."""

from __future__ import annotations

import hashlib
import json
import ssl
import threading
import time
from collections.abc import Iterator, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve, frozen

from generator.errors import GeneratorError
from generator.pages.fetch import Fetched, fetch, public_addresses
from generator.pages.watch import Report, watch
from generator.project.project import Project
from tests.generator.pages.lending import OPERATION, value
from tests.generator.pages.projects import Library
from tests.generator.pages.render import bump_text, redocly
from tests.generator.update.projects import Make, run, stored
from tests.testing.certificates import Authority, make_authority


def changed_page() -> str:
    """Return a page on which a parameter has another type."""
    first, *rest = OPERATION.parameters
    other = evolve(first, member=evolve(first.member, value=value("string")))
    return bump_text(evolve(OPERATION, parameters=(other, *rest)))


def test_pages_that_agree(library: Library) -> None:
    page = library.page(bump_text(OPERATION))
    told = library.run("watch", "library", page)
    assert told.exit_code == 0
    (line,) = told.stdout.splitlines()
    assert line.startswith(f"library: same: 1 page {page} (sha256 ")
    data = json.loads(library.run("watch", "library", page, "--format", "json").stdout)
    assert data["line"] == line
    assert data["stored"]["origin"] == "Written by hand."
    stored_bytes = (library.folder / "openapi.json").read_bytes()
    assert data["stored"]["sha256"] == hashlib.sha256(stored_bytes).hexdigest()
    assert data["given"][0]["sha256"] == hashlib.sha256(page.read_bytes()).hexdigest()
    assert data["report"]["agree"]


def test_a_page_that_contradicts_and_one_that_has_more(library: Library) -> None:
    told = library.run("watch", "library", library.page(changed_page()))
    assert told.exit_code == 3
    assert told.stdout.startswith("library: breaking: 1 page")
    assert "path parameter shelfId" in told.stdout
    more = evolve(OPERATION, deprecated=True)
    told = library.run("watch", "library", library.page(bump_text(more)))
    assert (told.exit_code, told.stdout.split(": ")[1]) == (4, "changed")


def test_a_folder_of_pages(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "one.txt").write_text(bump_text(OPERATION), encoding="utf-8")
    (folder / "two.md").write_text(redocly(OPERATION), encoding="utf-8")
    (folder / ".hidden").write_bytes(b"\0")
    told = library.run("watch", "library", folder)
    assert told.exit_code == 0
    assert "2 pages" in told.stdout
    (folder / "three.txt").write_text("nothing", encoding="utf-8")
    told = library.run("watch", "library", folder)
    assert told.exit_code == 1
    assert "1 of the 3 files in the folder cannot be read" in told.stderr


def test_a_document_that_is_the_stored_one_and_one_that_breaks(
    project: Make, tmp_path: Path
) -> None:
    root = project("smartpm")
    document = tmp_path / "new.yaml"
    text = stored(root, "smartpm").read_text(encoding="utf-8")
    document.write_text(text, encoding="utf-8")
    assert run("watch", "smartpm", document).exit_code == 0
    document.write_text(text.replace("required: [userGroup]", "required: []"), encoding="utf-8")
    told = run("watch", "smartpm", document, "--format", "json")
    data = json.loads(told.stdout)
    assert (told.exit_code, data["result"]) == (3, "breaking")
    assert run("compare", "smartpm", document).exit_code == 3
    assert data["report"]["changes"]


def local(_: str, __: int) -> list[str]:
    """Return this machine's address, whatever the host."""
    return ["127.0.0.1"]


@frozen
class Site:
    """A web site over TLS, and what it answers by path."""

    url: str
    trust: ssl.SSLContext
    answers: dict[str, tuple[int, dict[str, str], Any]]
    seen: list[dict[str, str]]

    def fetch(self, path: str, **more: Any) -> Fetched:
        """Fetch a path."""
        more.setdefault("resolve", local)
        return fetch(f"{self.url}{path}", trust=self.trust, **more)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return make_authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def site(authority: Authority) -> Iterator[Site]:
    answers: dict[str, tuple[int, dict[str, str], Any]] = {}
    seen: list[dict[str, str]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            seen.append({key.lower(): each for key, each in self.headers.items()})
            status, headers, body = answers.get(self.path, (404, {}, b""))
            if not status:
                body(self.wfile)
                return
            self.send_response(status)
            for name, each in headers.items():
                self.send_header(name, each)
            self.end_headers()
            if callable(body):
                body(self.wfile)
            else:
                self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(authority.issue("site"))
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    trust = ssl.create_default_context(cafile=str(authority.certificate))
    yield Site(f"https://127.0.0.1:{server.server_port}", trust, answers, seen)
    server.shutdown()
    server.server_close()


def test_an_address_is_fetched_and_compared(library: Library, site: Site) -> None:
    page = bump_text(OPERATION).encode()
    site.answers["/old"] = (302, {"Location": "/page.txt"}, b"")
    site.answers["/page.txt"] = (200, {"Last-Modified": "Mon, 02 Nov 2026 10:00:00 GMT"}, page)

    def never(_: Path) -> Report:
        raise AssertionError

    found = watch(
        Project(library.root),
        "library",
        f"{site.url}/old",
        never,
        fetched=lambda _: site.fetch("/old"),
    )
    assert (found.result, found.status) == ("same", 0)
    (given,) = found.data["given"]
    assert given["url"] == f"{site.url}/page.txt"
    assert given["last_modified"] == "Mon, 02 Nov 2026 10:00:00 GMT"
    assert not {"authorization", "cookie", "referer"} & site.seen[0].keys()


def endless(stream: Any) -> None:
    """Answer without an end."""
    while True:
        stream.write(b"x" * 65_536)


def slow(stream: Any) -> None:
    """Answer a byte at a time."""
    for _ in range(60):
        stream.write(b"x")
        stream.flush()
        time.sleep(0.1)


def headers_without_an_end(stream: Any) -> None:
    """Answer with headers, and never with a body."""
    stream.write(b"HTTP/1.1 200 OK\r\n")
    for number in range(60):
        stream.write(f"X-{number}: a\r\n".encode())
        stream.flush()
        time.sleep(0.1)


OVER: list[tuple[tuple[int, dict[str, str], Any], str]] = [
    ((404, {}, b""), "answers with 404"),
    ((302, {"Location": "http://127.0.0.1/x"}, b""), "start with https://"),
    ((302, {"Location": "/again"}, b""), "redirects"),
    ((200, {}, endless), "more than 1,000,000 bytes"),
    ((200, {}, slow), "takes too long"),
    ((0, {}, headers_without_an_end), "takes too long"),
]


@pytest.mark.parametrize(("answer", "why"), OVER)
def test_what_goes_over_a_limit_ends_in_a_message(site: Site, answer: Any, why: str) -> None:
    site.answers["/page"] = answer
    site.answers["/again"] = (302, {"Location": "/again"}, b"")
    start = time.monotonic()
    with pytest.raises(GeneratorError, match=why):
        site.fetch("/page", limit=1_000_000, seconds=1.0)
    assert time.monotonic() - start < 5


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("http://docs.lending.example/x", "start with https://"),
        ("https://ann:secret@docs.lending.example/x", "credentials"),
        ("file:///etc/passwd", "start with https://"),
        ("https:///x", "not an address"),
        ("https://127.0.0.1/x", "not a public one"),
        ("https://[::1]/x", "not a public one"),
        ("https://169.254.169.254/latest", "not a public one"),
        ("https://10.0.0.1/x", "not a public one"),
        ("https://[::ffff:192.168.0.1]/x", "not a public one"),
        ("https://localhost/x", "not a public one"),
    ],
)
def test_what_may_not_be_fetched(library: Library, url: str, why: str) -> None:
    told = library.run("watch", "library", url)
    assert told.exit_code == 1
    assert why in told.stderr
    assert "secret" not in told.stderr


def test_a_host_is_called_at_the_address_that_was_checked(site: Site) -> None:
    site.answers["/page"] = (200, {}, b"text")
    asked: list[tuple[str, int]] = []

    def resolve(host: str, port: int) -> Sequence[str]:
        asked.append((host, port))
        return ["127.0.0.1"]

    assert site.fetch("/page", resolve=resolve).data == b"text"
    assert len(asked) == 1
    assert public_addresses("8.8.8.8", 443) == ["8.8.8.8"]
