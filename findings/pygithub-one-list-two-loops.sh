#!/bin/sh
# A loop over a list of PyGithub 2.10.0 ends after its first page, without an error, once something else
# has read on in the same list meanwhile: a second loop within it, or an index. To compare each member of
# a team of seven with each, in pages of three, makes 21 pairs of 49. It works if the first page had been
# read before the loop began, so a test with one page, or a look at members[0], hides it. Expected was that
# each loop gives all. Source: github/PaginatedList.py (__iter__ yields the pages that it fetched itself,
# and stops where none is left to fetch).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check PyGithub==2.10.0
"$folder/venv/bin/python" - <<'PYTHON'
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from github import Auth, Github

PAGE, LAST = 3, 3


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        base = f"http://127.0.0.1:{self.server.server_port}"
        parts = urlsplit(self.path)
        self.send_response(200)
        self.send_header("Content-Type", "application/json; charset=utf-8")
        if not parts.path.endswith("/members"):
            answer = {"slug": "sales", "url": base + "/teams/sales"}
        else:
            page = int(parse_qs(parts.query).get("page", ["1"])[0])
            answer = [{"id": each, "login": f"u{each}"} for each in range(1, 8)][(page - 1) * PAGE : page * PAGE]
            if page < LAST:
                self.send_header("Link", f'<{base}{parts.path}?page={page + 1}>; rel="next"')
        self.end_headers()
        self.wfile.write(json.dumps(answer).encode())

    def log_message(self, *_: object) -> None:
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
github = Github(base_url=f"http://127.0.0.1:{server.server_port}", auth=Auth.Token("t"), per_page=PAGE)
team = github.get_organization("acme").get_team_by_slug("sales")


def logins(members, read_on):
    seen = []
    for member in members:
        if not seen:
            read_on(members)
        seen.append(member.login)
    return len(seen)


members = team.get_members()
pairs = sum(1 for _ in members for _ in members)
alone = logins(team.get_members(), lambda each: None)
index = logins(team.get_members(), lambda each: each[6])
begun = team.get_members()
begun[0]
after_first = logins(begun, lambda each: each[6])
server.shutdown()
print(f"pairs: {pairs}; alone: {alone}, with an index read: {index}, begun before: {after_first}")
assert (pairs, alone, index, after_first) == (21, 7, 3, 7)
PYTHON
