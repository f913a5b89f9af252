#!/bin/sh
# requests-cache 1.3.3 (PyPI) sorts what makes the key of an answer: ?sort=name&sort=id is answered with the
# rows kept for ?sort=id&sort=name, and a POST of ["u2", "u1"] with the answer to ["u1", "u2"]. ?parent=
# (groups without one, say) gets the answer for all. A list within an object keeps its order, and ?parent
# is a key of its own. Expected was a request for each but the first pair, as HTTP's own caches compare
# whole URIs (RFC 9111, 2). Source: requests_cache/cache_keys.py (normalize_params has parse_qsl, which
# drops empty values, and sorted(data); filter_sort_list).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check requests-cache==1.3.3 requests==2.34.2
"$folder/venv/bin/python" - <<'PYTHON'
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import requests_cache

received = []


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        received.append(self.path)
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"answer")

    do_POST = do_GET

    def log_message(self, *_: object) -> None:
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}/groups"


def requests_sent(*pair):
    session = requests_cache.CachedSession(backend="memory", allowable_methods=["GET", "POST"])
    received.clear()
    for each in pair:
        if isinstance(each, str):
            session.get(url + each)
        else:
            session.post(url, json=each)
    return len(received)


found = {
    "other names first": requests_sent("?sort=name&page=2", "?page=2&sort=name"),
    "the same name twice": requests_sent("?sort=name&sort=id", "?sort=id&sort=name"),
    "no value": requests_sent("", "?parent="),
    "no equals sign": requests_sent("", "?parent"),
    "a list": requests_sent(["u1", "u2"], ["u2", "u1"]),
    "a list in an object": requests_sent({"users": ["u1", "u2"]}, {"users": ["u2", "u1"]}),
}
server.shutdown()
print(*(f"{name}: {count} sent" for name, count in found.items()), sep="\n")
assert list(found.values()) == [1, 1, 1, 2, 1, 2]
PYTHON
