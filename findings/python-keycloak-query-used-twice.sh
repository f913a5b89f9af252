#!/bin/sh
# python-keycloak 7.1.1 writes `first` and `max` into the dictionary of a query that it is given, and takes
# a query that has them for one page. So one QUERY = {"briefRepresentation": "true"} reads the first group
# whole (130 members), then of the second the members 100 to 199 of 250, and of the third, with five,
# nobody. get_groups with a query does it to itself: a group has 20 of its 120 subgroups, all without a
# query. Expected were all members, and a query that stays as it was. Source: keycloak/keycloak_admin.py
# (__fetch_all; get_group_members; get_groups).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check python-keycloak==7.1.1
"$folder/venv/bin/python" - <<'PYTHON'
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from keycloak import KeycloakAdmin, KeycloakOpenIDConnection

MEMBERS = {"large": 130, "larger": 250, "small": 5}


def rows(path):
    *_, group, kind = path.split("/")
    if kind == "members":
        return [{"id": str(each)} for each in range(MEMBERS[group])]
    if kind == "children":
        return [{"id": f"child{each}"} for each in range(120)]
    return [{"id": str(each), "subGroupCount": 120 if each == 0 else 0} for each in range(150)]


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        query = {key: values[0] for key, values in parse_qs(parts.query).items()}
        first = int(query.get("first", "0"))
        page = rows(parts.path)[first : first + int(query.get("max", "100"))]
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps(page).encode())

    def log_message(self, *_: object) -> None:
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}"
token = {"access_token": "t", "refresh_token": "r", "expires_in": 3600}
admin = KeycloakAdmin(
    connection=KeycloakOpenIDConnection(server_url=url, realm_name="acme", client_id="c", token=token)
)
query = {"briefRepresentation": "true"}
shared = {group: len(admin.get_group_members(group, query)) for group in MEMBERS}
fresh = {group: len(admin.get_group_members(group, {"briefRepresentation": "true"})) for group in MEMBERS}
children = [len(admin.get_groups(each)[0]["subGroups"]) for each in (None, {"briefRepresentation": "true"})]
server.shutdown()
print(f"one query: {shared}, now {query}\na new query each: {fresh}\nsubgroups without and with one: {children}")
assert shared == {"large": 130, "larger": 100, "small": 0}
assert query == {"briefRepresentation": "true", "max": 100, "first": 100}
assert fresh == MEMBERS
assert children == [120, 20]
PYTHON
