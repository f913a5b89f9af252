#!/bin/sh
# google-api-python-client 2.202.0 casts arguments to what the discovery document declares with Python's bool, int and
# str: the text "false", as it comes from a variable of the environment, is sent as true, so that members of member
# groups are listed, too; 1.9 and True are sent as 1; and roles=["OWNER", "MANAGER"] goes out as the list's repr, where
# the API wants OWNER,MANAGER. An unknown name and a value outside of an enumeration are refused, so it does check.
# Expected were errors, or the list joined. Source: googleapiclient/discovery.py (_cast); Admin SDK, Directory API,
# members.list (roles is a string).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --no-compile --disable-pip-version-check google-api-python-client==2.202.0
"$folder/venv/bin/python" - <<'PYTHON'
from urllib.parse import parse_qs, urlsplit

import httplib2
from googleapiclient.discovery import build

directory = build("admin", "directory_v1", http=httplib2.Http(), static_discovery=True)


def sent(**arguments):
    request = directory.members().list(groupKey="sales@example.com", **arguments)
    return {key: values[0] for key, values in parse_qs(urlsplit(request.uri).query).items() if key != "alt"}


found = [
    sent(includeDerivedMembership=False),
    sent(includeDerivedMembership="false"),
    sent(maxResults=1.9),
    sent(maxResults=True),
    sent(roles=["OWNER", "MANAGER"]),
]
print(*found, sep="\n")
assert found == [
    {"includeDerivedMembership": "false"},
    {"includeDerivedMembership": "true"},
    {"maxResults": "1"},
    {"maxResults": "1"},
    {"roles": "['OWNER', 'MANAGER']"},
]
for call in (lambda: sent(derived=True), lambda: directory.users().list(orderBy="age")):
    try:
        call()
    except TypeError as error:
        print("refused:", error)
    else:
        raise AssertionError
PYTHON
