"""Find what a request has without a place in its document, which openapi-core lets pass."""

from __future__ import annotations

from typing import TYPE_CHECKING

from usergroups.testing._openapi.documents import credential_names

if TYPE_CHECKING:
    from usergroups.testing._openapi.documents import Json, Operation
    from usergroups.testing._openapi.messages import Incoming


class Strays:
    """The names that a document gives to credentials; may be shared between threads."""

    def __init__(self, document: Json) -> None:
        """Collect the names."""
        self._query = credential_names(document, "query")
        self._header = credential_names(document, "header")

    def of(self, operation: Operation, incoming: Incoming) -> list[str]:
        """List what the operation has no place for, one line each; its query must be UTF-8."""
        return [
            *_unknown_query(operation, self._query, incoming),
            *_unwanted_body(operation, incoming),
            *_unwanted_credentials(operation, self._header, incoming),
        ]


def _unknown_query(operation: Operation, keys: set[str], incoming: Incoming) -> list[str]:
    queries = [entry for entry in operation.parameters if entry.location == "query"]
    if any(entry.raw_query for entry in queries):
        return []
    known = {entry.name for entry in queries} | keys
    deep = tuple(f"{entry.name}[" for entry in queries)
    exploded = any(
        entry.node.get("style", "form") == "form" and "object" in str(entry.schema.get("type"))
        for entry in queries
    )
    if exploded:
        return []
    return [
        f"query parameter {name!r} is not in the document"
        for name in dict.fromkeys(name for name, _ in incoming.query_items())
        if name not in known and not name.startswith(deep)
    ]


def _unwanted_body(operation: Operation, incoming: Incoming) -> list[str]:
    if operation.bodies or not incoming.body:
        return []
    return [f"a body of {len(incoming.body)} bytes, where the document has none"]


def _unwanted_credentials(operation: Operation, keys: set[str], incoming: Incoming) -> list[str]:
    """Find credentials on a call that needs none: its host might be one that must not see them."""
    if any(operation.security):
        return []
    names = {name.lower() for name in keys}
    names -= {entry.name.lower() for entry in operation.parameters}
    return [
        f"credential header {name!r} on a call without security"
        for name, _ in incoming.headers
        if name.lower() in names
    ]
