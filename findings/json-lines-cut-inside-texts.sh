#!/bin/sh
# JSON texts may hold U+2028 and U+0085 as they are (RFC 8259, 7), and JSON lines end at "\n" alone.
# httpx 0.28.1's Response.iter_lines and requests 2.32.5's iter_lines(decode_unicode=True) end a line
# there, too: one valid row comes as three pieces, none of which is JSON. ndjson 0.3.1 puts a comma in
# their place: the row is read without an error, with another text in it. Expected was one row as it
# was sent from all of them, as from requests without decode_unicode.
# Source: https://jsonlines.org (the line terminator is "\n").
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check \
  httpx==0.28.1 requests==2.32.5 ndjson==0.3.1
"$folder/venv/bin/python" - <<'PYTHON'
import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import httpx
import ndjson
import requests

ROW = {"id": 1, "name": "one\u2028two\x85three"}
LINE = json.dumps(ROW, ensure_ascii=False).encode() + b"\n"
assert json.loads(LINE) == ROW


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/jsonl; charset=utf-8")
        self.send_header("Content-Length", str(len(LINE)))
        self.end_headers()
        self.wfile.write(LINE)

    def log_message(self, *_: object) -> None:
        pass


server = HTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}"
with httpx.stream("GET", url) as response:
    pieces = list(response.iter_lines())
texts = list(requests.get(url, stream=True, timeout=9).iter_lines(decode_unicode=True))
raw = list(requests.get(url, stream=True, timeout=9).iter_lines())
rows = ndjson.loads(LINE.decode())
server.shutdown()
print(f"httpx: {len(pieces)} lines; requests: {len(texts)} texts, {len(raw)} as bytes")
print(f"ndjson: {rows}")
assert (len(pieces), len(texts), len(raw)) == (3, 3, 1)
assert rows == [{"id": 1, "name": "one,two,three"}]
PYTHON
