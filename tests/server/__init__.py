"""Local servers over a real socket, each built from one OpenAPI document.

with serve(Path("openapi.json")) as server:
    client = ZohoClient(base_url=server.url, auth=ApiKeys(headers={"Authorization": "x"}))
    server.answer("get_group", 404)
    ...
    server.last.target, server.last.json()
"""

from __future__ import annotations

from tests.server.handling import BROKEN, Arrival
from tests.server.local import LocalServer, serve
from tests.server.samples import Variant, content_sample, request_sample, sample
from usergroups.testing._openapi.documents import Operation, load, read_operations

__all__ = [
    "BROKEN",
    "Arrival",
    "LocalServer",
    "Operation",
    "Variant",
    "content_sample",
    "load",
    "read_operations",
    "request_sample",
    "sample",
    "serve",
]
