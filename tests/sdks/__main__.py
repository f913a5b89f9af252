"""Drive the sandbox: `python -m tests.sdks ZOHO SOFTWAREONE SYMPHONY`.

Each argument is the Python of an environment that has that vendor's client. It exits with 1 if
a call is not taken, or its response not read; what our documents leave out must be refused.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from usergroups.testing import Sandbox

if TYPE_CHECKING:
    from usergroups.testing.vendor import VendorSandbox


def _zoho(sandbox: Sandbox) -> list[dict[str, Any]]:
    zoho = sandbox.zoho
    names = ("client_id", "client_secret", "refresh_token")
    return [
        {
            "url": zoho.url.removesuffix("/crm/v7"),
            "accounts": zoho.urls["accounts"] + "/oauth/v2/token",
            "credentials": {name: getattr(zoho, name) for name in names},
            **_people(zoho),
        }
    ]


def _softwareone(sandbox: Sandbox) -> list[dict[str, Any]]:
    vendor = sandbox.softwareone
    known = {"url": vendor.url, "token": vendor.token, "account": vendor.account_id}
    modules = [{"id": "MOD-1756"}]
    return [
        {**known, "modules": modules, "sync": sync, "new": f"Shift {sync}", **_people(vendor)}
        for sync in (True, False)
    ]


def _symphony(sandbox: Sandbox) -> list[dict[str, Any]]:
    symphony = sandbox.symphony
    url = urlsplit(symphony.url.removesuffix("/pod"))
    bot = {"username": symphony.username, "privateKey": {"content": symphony.private_key()}}
    server = {"scheme": url.scheme, "host": url.hostname, "port": url.port, "context": url.path}
    return [{"config": {**server, "bot": bot}, "username": "ada.lovelace", **_people(symphony)}]


def _people(vendor: VendorSandbox[Any]) -> dict[str, str]:
    groups = vendor.groups
    user = vendor.users["Ada Lovelace"].id
    return {"group": groups["Finance"].id, "empty": groups["Empty"].id, "user": user}


CLIENTS = {"zoho": _zoho, "softwareone": _softwareone, "symphony": _symphony}
# `left_out` of the vendors' `vendor.toml` has the reasons.
LEFT_OUT = {("zoho", "update_groups"), ("softwareone", "groups of user")}


def _drive(python: str, vendor: VendorSandbox[Any], facts: dict[str, Any]) -> bool:
    """Print a line for each call of one client; return True if all are taken and read."""
    vendor.reset()
    good, ended = True, 0
    arguments = [python, "-m", f"tests.sdks.{vendor.id}"]
    with subprocess.Popen(
        arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as client:
        if client.stdin is None or client.stdout is None:
            raise RuntimeError("the client has no pipes")
        client.stdin.write(json.dumps(facts) + "\n")
        client.stdin.flush()
        for line in client.stdout:
            ended += 1
            good &= _show(vendor, json.loads(line))
            vendor.requests.clear()
            client.stdin.write("\n")
            client.stdin.flush()
    if client.returncode or not ended:
        _say(f"{vendor.id}: its client ended with {client.returncode} after {ended} calls")
        return False
    return good


def _show(vendor: VendorSandbox[Any], told: dict[str, Any]) -> bool:
    refused = [
        f"{entry.status} {entry.method} {entry.target} {'; '.join(entry.violations)}"
        for entry in vendor.requests
        if entry.violations or entry.status is None or entry.status >= 400
    ]
    taken = bool(vendor.requests) and not refused
    read = told["error"] is None
    words = ("yes" if taken else "NO", "yes" if read else "NO")
    if (vendor.id, told["call"].removeprefix("async ")) in LEFT_OUT:
        words = ("YES" if taken else "left out", "")
        refused, good = [], not taken
    else:
        refused, good = [*refused, *([] if read else [told["error"]])], taken and read
    _say(f"{vendor.id:12} {told['call']:30} {words[0]:9} {words[1]}")
    for reason in refused:
        _say(f"    {reason[:300]!r}")
    return good


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> int:
    """Drive all clients, each at its vendor's own seed."""
    _say(f"{'client':12} {'call':30} {'taken':9} read")
    with Sandbox().serve() as sandbox:
        good = [
            _drive(python, sandbox.vendors[vendor], facts)
            for python, (vendor, prepare) in zip(sys.argv[1:], CLIENTS.items(), strict=True)
            for facts in prepare(sandbox)
        ]
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
