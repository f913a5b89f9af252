#!/bin/sh
# slack_sdk 3.48.0 gives one object for every page: list(client.users_list(limit=2)) holds the same response three
# times, each with the members of the last page, and the variable that was looped over ends as the last page, too. A
# loop that takes what it needs as it goes is right. And usergroups_users_update joins the ids of a list or tuple by
# commas, but sends a set as its repr in Python, {'U1'}. Expected were three pages with five members, and ids.
# Source: slack_sdk/web/slack_response.py (__next__ returns self), slack_sdk/web/client.py (isinstance(users, (list,
# tuple))).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check slack_sdk==3.48.0
"$folder/venv/bin/python" - <<'PYTHON'
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from slack_sdk import WebClient

received = []


class Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        self.reply(self.rfile.read(int(self.headers["Content-Length"])).decode())

    def do_GET(self) -> None:
        self.reply(urlsplit(self.path).query)

    def reply(self, sent):
        fields = {key: values[0] for key, values in parse_qs(sent).items()}
        received.append(fields)
        start = int(fields.get("cursor", "0"))
        members = [{"id": f"U{each}"} for each in range(1, 6)][start : start + 2]
        cursor = str(start + 2) if start + 2 < 5 else ""
        answer = {"ok": True, "members": members, "response_metadata": {"next_cursor": cursor}}
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps(answer).encode())

    def log_message(self, *_: object) -> None:
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
client = WebClient(token="t", base_url=f"http://127.0.0.1:{server.server_port}/")


def ids(page):
    return [member["id"] for member in page["members"]]


answer = client.users_list(limit=2)
one_by_one = [ids(page) for page in answer]
kept = [ids(page) for page in list(answer)]
after = ids(answer)
sent = []
for users in (["U1", "U2"], {"U1"}):
    client.usergroups_users_update(usergroup="S1", users=users)
    sent.append(received[-1]["users"])
server.shutdown()
print(f"in a loop: {one_by_one}\nin a list: {kept}\nafterwards: {after}\nsent: {sent}")
assert one_by_one == [["U1", "U2"], ["U3", "U4"], ["U5"]]
assert kept == [["U5"]] * 3 and after == ["U5"]
assert sent == ["U1,U2", "{'U1'}"]
PYTHON
