#!/bin/sh
# hishel 2.0.0, told to follow RFC 9111 (rfc=True), answers a forced reload (Cache-Control: no-cache) with the new
# response, keeps the old one beside it, and serves the old one from then on, if both have the same second in Date.
# With a second between them it serves the new one. And it ignores the Age of a response: one with Age: 100 is fresh
# for the 60 seconds of max-age=60. Expected were the new one, as in any browser, and a new request (RFC 9111, 4.2.3:
# age_value counts, and 5.2.1.4). Source: hishel/_core/_spec.py (IdleClient.next sorts by Date alone; get_age calls
# itself simplified).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check hishel==2.0.0 httpx==0.28.1
venv/bin/python - <<'PYTHON'
import time
from email.utils import formatdate

import hishel
import httpx
from hishel.httpx import CacheTransport

started = time.time()


def client(seconds, **headers):
    """Answer 1, 2, …, each with a Date some seconds after that of the one before."""
    sent = []

    def answer(request):
        date = formatdate(started - 20 + seconds * len(sent), usegmt=True)
        sent.append(request)
        fields = {"Date": date, "Cache-Control": "max-age=60", **headers}
        return httpx.Response(200, headers=fields, text=str(len(sent)))

    storage = hishel.SqliteStorage(database_path=f"{seconds}{len(headers)}.db")
    return httpx.Client(transport=CacheTransport(httpx.MockTransport(answer), storage=storage, rfc=True))


def texts(one, *headers):
    return " ".join(one.get("http://localhost/groups", headers=each).text for each in headers)


RELOAD = {"Cache-Control": "no-cache"}
found = {
    "within a second": texts(client(0), {}, RELOAD, {}, {}),
    "a second later": texts(client(1), {}, RELOAD, {}, {}),
    "of age 100": texts(client(0, Age="100"), {}, {}),
}
print(found)
assert found == {"within a second": "1 2 1 1", "a second later": "1 2 2 2", "of age 100": "1 1"}
PYTHON
