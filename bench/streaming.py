"""Bodies of 200 MB, read as they arrive: `python -m bench.streaming SIDE FOLDER URL` reads one."""

from __future__ import annotations

import functools
import json
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from pathlib import Path
from typing import Final

from typing_extensions import override

from bench.document import Json
from bench.generating import build
from bench.processes import Run, in_turn, python, run
from bench.reading import page
from bench.rows import Sides, of_cpu, of_peaks, row

_BARE: Final = "httpx iter_lines, json.loads"
_ROUNDS: Final = 3
_SIZE: Final = 200_000_000
_LINES: Final = b"".join(json.dumps(each).encode() + b"\n" for each in page(50)["items"])
_TIMES: Final = _SIZE // len(_LINES)
_NOTE: Final = {
    "type": "object",
    "required": ["id", "revision", "name"],
    "properties": {
        "id": {"type": "string"},
        "revision": {"type": "integer"},
        "name": {"type": "string"},
        "notes": {"type": "string"},
    },
}
_DOCUMENT: Final[Json] = {
    "openapi": "3.2.0",
    "info": {"title": "Orders", "version": "1"},
    "paths": {
        "/lines": {
            "get": {
                "operationId": "list_orders",
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/jsonl": {"itemSchema": _NOTE}},
                    }
                },
            }
        },
        "/file": {
            "get": {
                "operationId": "get_file",
                "responses": {
                    "200": {"description": "", "content": {"application/octet-stream": {}}}
                },
            }
        },
    },
}


@row("streams.memory", "200 MB of JSON lines, peak", against=_BARE, bar=1.3)
def memory() -> Sides:
    """Compare the memory of reading lines."""
    return of_peaks(*_lines())


@row("streams.time", "the same, processor time", against=_BARE)
def time() -> Sides:
    """Compare the processor time of reading lines."""
    return of_cpu(*_lines())


@row("streams.file", "200 MB saved to a file, peak", against="httpx iter_bytes, write", bar=1.3)
def file() -> Sides:
    """Compare the memory of saving a file."""
    return of_peaks(*_measured("save", "bare-save"))


@functools.cache
def _lines() -> list[list[Run]]:
    return _measured("lines", "bare-lines")


def _measured(*sides: str) -> list[list[Run]]:
    with tempfile.TemporaryDirectory(prefix="bench-") as folder, _serving() as url:
        document = Path(folder) / "orders.json"
        document.write_text(json.dumps(_DOCUMENT), encoding="utf-8")
        packages = Path(folder) / "packages"
        build(document, packages)
        command = python("-m", "bench.streaming")
        return in_turn(
            [partial(run, *command, side, str(packages), url) for side in sides], _ROUNDS
        )


@contextmanager
def _serving() -> Generator[str]:
    with subprocess.Popen(  # noqa: S603 - our own command
        python("-m", "bench.streaming", "serve"), stdout=subprocess.PIPE, encoding="utf-8"
    ) as server:
        try:
            port = server.stdout.readline().strip() if server.stdout else ""
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()


class _Handler(BaseHTTPRequestHandler):
    @override
    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_GET(self) -> None:
        kind = "application/jsonl" if self.path == "/lines" else "application/octet-stream"
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(_LINES) * _TIMES))
        self.end_headers()
        for _ in range(_TIMES):
            self.wfile.write(_LINES)


def _serve() -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as server:
        print(server.server_port, flush=True)  # noqa: T201 - how it tells its port
        server.serve_forever()


def _read(side: str, folder: str, url: str) -> int:
    path = Path(folder) / "saved"
    if side.startswith("bare"):
        import httpx  # noqa: PLC0415 - only the process that measures needs it

        where = f"{url}/{'lines' if side == 'bare-lines' else 'file'}"
        with httpx.stream("GET", where, timeout=30) as response:
            if side == "bare-lines":
                return sum(json.loads(line)["revision"] >= 0 for line in response.iter_lines())
            with path.open("wb") as saved:
                return sum(map(saved.write, response.iter_bytes()))
    sys.path.insert(0, folder)
    with import_module("built").BuiltClient(base_url=url) as client:
        if side == "lines":
            with client.stream_list_orders() as orders:
                return sum(each.revision >= 0 for each in orders)
        return int(client.stream_get_file().save(path))


if __name__ == "__main__":
    _, side, *more = sys.argv
    if side == "serve":
        _serve()
    elif _read(side, *more) != (_SIZE // len(_LINES)) * (len(_LINES) if "save" in side else 50):
        raise SystemExit("not all of it was read")
