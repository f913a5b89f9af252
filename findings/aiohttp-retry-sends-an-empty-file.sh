#!/bin/sh
# aiohttp-retry 2.9.1 repeats a POST of a file, after a 503, from where reading the file has ended: the second POST
# has no body at all, gets its 200, and that is the result. So an import of members is empty, without an error.
# Bytes are sent whole again, and urllib3 2.8.0 rewinds the file. POST is among what it repeats by default, where
# urllib3 leaves it out. Expected was the whole file in each try, or an error.
# Source: aiohttp_retry/client.py (_do_request passes the same parameters on for each try).
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
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}/members"


async def post(data):
    async with RetryClient(retry_options=ExponentialRetry(start_timeout=0.01)) as client:
        async with client.post(url, data=data) as response:
            return response.status


def sent(call):
    received.clear()
    statuses[:] = [503]
    return call(), list(received)


def by_urllib3():
    body = io.BytesIO(b"u1\nu2\n")
    return urllib3.request("POST", url, body=body, headers={"Content-Length": "6"}, retries=every).status


every = urllib3.Retry(total=2, allowed_methods=None, status_forcelist=[503])
found = {
    "a file": sent(lambda: asyncio.run(post(io.BytesIO(b"u1\nu2\n")))),
    "bytes": sent(lambda: asyncio.run(post(b"u1\nu2\n"))),
    "a file, urllib3": sent(by_urllib3),
}
server.shutdown()
print(*(f"{name}: {said}" for name, said in found.items()), sep="\n")
members = b"u1\nu2\n"
assert found == {
    "a file": (200, [members, b""]),
    "bytes": (200, [members, members]),
    "a file, urllib3": (200, [members, members]),
}
PYTHON
