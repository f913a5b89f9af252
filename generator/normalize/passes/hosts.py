"""Servers of single operations: URLs of their own, or else the document's."""

from __future__ import annotations

import re

from generator.ledger import ORIGIN, Json, Ledger
from generator.normalize.passes.tree import operations

_ORIGIN = re.compile(r"https?://[^/]+")


def settle_hosts(document: Json, ledger: Ledger) -> None:
    """Put a server that is no more than a path (`/v2`) on the host of the document's server."""
    stated = document.get("servers")
    root: Json = stated[0] if stated else {}
    origin = _ORIGIN.match(str(root.get("url")))
    _drop_others(stated or [], ledger)
    for each in operations(document):
        own = each.node.pop("servers", None)
        if not own:
            continue
        first: Json = own[0]
        if _others(own):
            ledger.loosen(each.node, f"the first of its {len(own)} servers is used")
        url = str(first.get("url"))
        if url.startswith("/") and origin:
            ledger.rewrite(each.node, f"its server {url!r} is taken to be on {origin[0]}")
            variables: Json = {**root.get("variables", {}), **first.get("variables", {})}
            first = {**first, "url": origin[0] + url, "variables": variables}
        if first.get("url"):
            each.node["servers"] = [first]
        else:
            ledger.loosen(each.node, "its server has no URL: sent to the document's")


def _drop_others(servers: list[Json], ledger: Ledger) -> None:
    for index in _others(servers):
        why = "the client's server is the first; `base_url` takes any other"
        ledger.drop({ORIGIN: f"/servers/{index}"}, why)


def _others(servers: list[Json]) -> list[int]:
    """Return the indices of the servers that are more than the first one over another scheme."""
    addresses = [str(each.get("url")).partition("://")[2] for each in servers]
    return [index for index, each in enumerate(addresses) if index and each != addresses[0]]
