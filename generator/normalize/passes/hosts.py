"""Servers of single operations: URLs of their own, or else the document's."""

from __future__ import annotations

import re

from generator.ledger import Json, Ledger
from generator.normalize.passes.tree import operations

_ORIGIN = re.compile(r"https?://[^/]+")


def settle_hosts(document: Json, ledger: Ledger) -> None:
    """Put a server that is no more than a path (`/v2`) on the host of the document's server."""
    stated = document.get("servers")
    root: Json = stated[0] if stated else {}
    origin = _ORIGIN.match(str(root.get("url")))
    for each in operations(document):
        own = each.node.pop("servers", None)
        if not own:
            continue
        first: Json = own[0]
        url = str(first.get("url"))
        if url.startswith("/") and origin:
            ledger.rewrite(each.node, f"its server {url!r} is taken to be on {origin[0]}")
            variables: Json = {**root.get("variables", {}), **first.get("variables", {})}
            first = {**first, "url": origin[0] + url, "variables": variables}
        if first.get("url"):
            each.node["servers"] = [first]
        else:
            ledger.loosen(each.node, "its server has no URL: sent to the document's")
