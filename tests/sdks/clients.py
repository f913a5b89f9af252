"""The vendors' clients: how each is started, and what it is told of the sandbox."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Callable

    from usergroups.testing import Sandbox
    from usergroups.testing.vendor import VendorSandbox

Facts = dict[str, Any]


@frozen
class Client:
    """A client that a vendor publishes."""

    name: str
    vendor: str
    facts: Callable[[Sandbox], list[Facts]]
    """What it is told, once for each way to run it."""
    driver: str
    """The module of this package, or the script, that makes its calls."""
    left_out: frozenset[str] = frozenset()
    """Calls that must be refused: `left_out` of the vendor's `vendor.toml` has the reasons."""
    only: tuple[str, ...] = ()
    """The calls that are made, if not all."""

    def command(self, place: str) -> list[str]:
        """Return the command; the place is a Python, or a folder with `node_modules`."""
        if self.driver.endswith(".mjs"):
            return ["node", str(Path(__file__).with_name(self.driver)), place]
        return [place, "-m", f"tests.sdks.{self.driver}"]


def _zoho(sandbox: Sandbox) -> list[Facts]:
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


def _softwareone(sandbox: Sandbox) -> list[Facts]:
    vendor = sandbox.softwareone
    known = {"url": vendor.url, "token": vendor.token, "account": vendor.account_id}
    modules = [{"id": "MOD-1756"}]
    return [
        {**known, "modules": modules, "sync": sync, "new": "Night shift", **_people(vendor)}
        for sync in (True, False)
    ]


def symphony_config(sandbox: Sandbox) -> Facts:
    """Return the configuration that leads Symphony's kit to a sandbox."""
    symphony = sandbox.symphony
    url = urlsplit(symphony.url.removesuffix("/pod"))
    bot = {"username": symphony.username, "privateKey": {"content": symphony.private_key()}}
    server = {"scheme": url.scheme, "host": url.hostname, "port": url.port, "context": url.path}
    return {**server, "bot": bot}


def _symphony(sandbox: Sandbox) -> list[Facts]:
    config = symphony_config(sandbox)
    return [{"config": config, "username": "ada.lovelace", **_people(sandbox.symphony)}]


def _people(vendor: VendorSandbox[Any]) -> dict[str, str]:
    groups = vendor.groups
    user = vendor.users["Ada Lovelace"].id
    return {"group": groups["Finance"].id, "empty": groups["Empty"].id, "user": user}


_SEVERAL: Final = frozenset({"update_groups"})
CLIENTS: Final = (
    Client("zohocrmsdk7-0 6.0.0", "zoho", _zoho, "zoho", _SEVERAL),
    # The sandbox's Zoho is version 7 of the API, and the SDK writes its version into each path.
    Client(
        "zohocrmsdk8-0 7.0.0", "zoho", _zoho, "zoho", frozenset({"get_groups"}), ("get_groups",)
    ),
    Client("@zohocrm/nodejs-sdk-7.0 4.0.0", "zoho", _zoho, "zoho_node.mjs", _SEVERAL),
    Client(
        "mpt-api-client 7.0.0",
        "softwareone",
        _softwareone,
        "softwareone",
        frozenset({"groups of user"}),
    ),
    Client("symphony-bdk-python 3.0.0", "symphony", _symphony, "symphony"),
)
