#!/bin/sh
# atlassian-python-api 5.0.5: get_all_members of a group ("Return all members") asks Confluence Cloud for
# 1000 a page, and takes a shorter page for the last. Confluence gives 200 at most, whatever is asked for,
# and names the next page in `_links.next`: of 450 members come 200, without an error. The class for
# Confluence's own servers goes by the limit in the answer, and gives all. Expected were 450 from both.
# Source: atlassian/confluence/cloud/__init__.py; Confluence Cloud's REST reference, group members (the
# limit "may be restricted by fixed system limits"; the same call by name puts it at 200).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check atlassian-python-api==5.0.5
"$folder/venv/bin/python" - <<'PYTHON'
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from atlassian import Confluence

MEMBERS, MOST = 450, 200


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        query = {key: int(values[0]) for key, values in parse_qs(parts.query).items()}
        start, limit = query.get("start", 0), min(query.get("limit", MOST), MOST)
        rows = [{"accountId": str(each)} for each in range(MEMBERS)][start : start + limit]
        after = start + len(rows)
        links = {"next": f"{parts.path}?start={after}&limit={limit}"} if after < MEMBERS else {}
        page = {"results": rows, "start": start, "limit": limit, "size": len(rows), "_links": links}
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps(page).encode())

    def log_message(self, *_: object) -> None:
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}"
found = {
    "cloud": len(Confluence(url=url, token="t", cloud=True).get_all_members("g")),
    "server": len(Confluence(url=url, token="t", cloud=False).get_all_members("g")),
}
server.shutdown()
print(found)
assert found == {"cloud": 200, "server": 450}
PYTHON
