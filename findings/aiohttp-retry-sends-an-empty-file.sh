#!/bin/sh
# aiohttp-retry 2.9.1 sends a file that a 503 answers again from where reading it ended: the second POST
# has no body at all, gets its 200, and that is the result, so an import of members is empty without an
# error. Bytes are sent whole again, and urllib3 2.8.0 rewinds the file. Each POST is repeated by default
# after any 5xx, and after 500 with statuses={429}, too, since these come on top; Retry-After is not read
# (start_timeout decides). Expected were the file, and for POST one try, as in urllib3 and httpx-retries.
# Source: aiohttp_retry/client.py (_do_request passes the same params on), retry_options.py.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check \
  aiohttp-retry==2.9.1 aiohttp==3.14.5 urllib3==2.8.0
"$folder/venv/bin/python" - <<'PYTHON'
import asyncio
import io
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import urllib3
from aiohttp_retry import ExponentialRetry, RetryClient

received = []
statuses = []


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        received.append(self.rfile.read(int(self.headers.get("Content-Length") or 0)))
        self.send_response(statuses.pop(0) if statuses else 200)
        self.send_header("Retry-After", "1")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}/members"


async def post(data, **options):
    async with RetryClient(retry_options=ExponentialRetry(start_timeout=0.01, **options)) as client:
        async with client.post(url, data=data) as response:
            return response.status


def sent(status, call):
    received.clear()
    statuses[:] = [status]
    begun = time.monotonic()
    final = call()
    return final, list(received), time.monotonic() - begun < 0.8


def by_urllib3():
    body = io.BytesIO(b"u1\nu2\n")
    return urllib3.request("POST", url, body=body, headers={"Content-Length": "6"}, retries=every).status


every = urllib3.Retry(total=2, allowed_methods=None, respect_retry_after_header=False, status_forcelist=[503])
found = {
    "a file": sent(503, lambda: asyncio.run(post(io.BytesIO(b"u1\nu2\n")))),
    "bytes": sent(503, lambda: asyncio.run(post(b"u1\nu2\n"))),
    "500, statuses={429}": sent(500, lambda: asyncio.run(post(b"u1", statuses={429}))),
    "a file, urllib3": sent(503, by_urllib3),
}
server.shutdown()
print(*(f"{name}: {said}" for name, said in found.items()), sep="\n")
members = b"u1\nu2\n"
assert found == {
    "a file": (200, [members, b""], True),
    "bytes": (200, [members, members], True),
    "500, statuses={429}": (200, [b"u1", b"u1"], True),
    "a file, urllib3": (200, [members, members], True),
}
PYTHON
