"""The package of the page about OpenAPI 3.2, and a server of its API on a loopback socket."""

from __future__ import annotations

import contextlib
import json
import sys
import threading
from email import message_from_bytes
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Final

from generator import pipeline
from tests.pages import ROOT, blocks

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from pathlib import Path

    import pytest

    from generator.report.package import Package

PAGE: Final = "docs/openapi-3.2.md"
PACKAGE: Final = "stock"
_THINGS: Final = [{"kind": "box", "id": "b1", "holds": 3}, {"id": "t1"}, {"kind": "?", "id": "t2"}]
_LOG: Final = '{"what":"moved"}\n{"what":"sold"}\n'
_EVENTS: Final = 'event: moved\ndata: {"what":"b1"}\n\nevent: sold\ndata: {"what":"t1"}\n\n'
_LOGIN: Final[dict[str, Any]] = {
    "/.well-known/oauth-authorization-server": {"issuer": "https://stock.example"},
    "/login/device": {
        "device_code": "d3v",
        "user_code": "WDJB-MJHT",
        "verification_uri": "https://stock.example/enter",
        "expires_in": 60,
        "interval": 0,
    },
    "/login/token": {"access_token": "token", "token_type": "Bearer"},
}


def build_page(folder: Path) -> Package:
    """Build the page's document into a folder."""
    source = folder / "stock.yaml"
    source.write_text(blocks("yaml", [ROOT / PAGE])[0].text, encoding="utf-8")
    package = pipeline.build_document(source, PACKAGE)
    for path, content in package.files.items():
        target = folder / PACKAGE / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return package


def lead(folder: Path, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the package be imported, and the environment lead to the server."""
    monkeypatch.syspath_prepend(folder)
    monkeypatch.setenv("STOCK_URL", url)


@contextlib.contextmanager
def serving() -> Generator[str]:
    """Serve the API, and give its URL; each request is shown before it is answered."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/v2"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class has it
        """Keep quiet: what is shown is the request itself."""

    def _answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        lines = [f"> {self.command} {self.path}"]
        lines += [f">   Cookie: {self.headers['Cookie']}"] if "Cookie" in self.headers else []
        lines += [f">   {line}" for line in _shown(body, self.headers.get("Content-Type", ""))]
        sys.stdout.write("".join(f"{line}\n" for line in lines))
        status, kind, sent = _response(self.command, self.path.partition("?")[0], self.headers)
        self.send_response(status)
        if status != 204:
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(sent)))
        self.end_headers()
        self.wfile.write(sent)

    def __getattr__(self, name: str) -> Callable[[], None]:
        """Answer requests of any method."""
        if name.startswith("do_"):
            return self._answer
        raise AttributeError(name)


def _shown(body: bytes, kind: str) -> Iterator[str]:
    """Yield the lines of a body; of one in parts, the type and the content of each part."""
    if not kind.startswith("multipart/"):
        yield from body.decode().splitlines()
        return
    whole = message_from_bytes(b"Content-Type: " + kind.encode() + b"\r\n\r\n" + body)
    for part in whole.walk():
        if not part.is_multipart():
            yield f"{part.get_content_type()}: {part.get_payload(decode=True)!r}"


def _response(method: str, path: str, headers: Any) -> tuple[int, str, bytes]:
    path = path.removeprefix("/v2")
    if path in _LOGIN:
        return 200, "application/json", json.dumps(_LOGIN[path]).encode()
    if headers.get("X-Key") != "k-123" and headers.get("Authorization") != "Bearer token":
        return 401, "application/json", b"{}"
    if path == "/things" and method in ("GET", "QUERY"):
        return 200, "application/json", json.dumps(_THINGS).encode()
    if (method, path) == ("GET", "/log"):
        return 200, "application/jsonl", _LOG.encode()
    if (method, path) == ("GET", "/events"):
        return 200, "text/event-stream", _EVENTS.encode()
    known = (method, path) in (("POST", "/log"), ("POST", "/things")) or method == "LINK"
    return (201 if path == "/things" else 204 if known else 404), "application/json", b""
