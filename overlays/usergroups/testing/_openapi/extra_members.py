"""Take members out of a JSON body that its schema does not have."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from attrs import evolve

from usergroups.testing._openapi.documents import follow

if TYPE_CHECKING:
    from usergroups.testing._openapi.documents import Json, Operation
    from usergroups.testing._openapi.messages import Incoming


def without_extra_members(
    document: Json, operation: Operation, incoming: Incoming
) -> tuple[Incoming, list[str]]:
    """Take members out of a JSON body that its schema does not have, at any depth.

    Returns:
        The request without them, and a line that names them; as it came if there are none.

    """
    schema = operation.bodies[0].schema if operation.bodies else None
    found: list[str] = []
    try:
        body = _pruned(document, schema or {}, json.loads(incoming.body), "", found)
        changed = json.dumps(body).encode()
    except (ValueError, RecursionError):
        return incoming, []  # whatever it is, the document says what is wrong with it
    if not found:
        return incoming, []
    return evolve(incoming, body=changed), [f"more members, ignored: {', '.join(found)}"]


def _pruned(document: Json, node: Json, value: object, at: str, found: list[str]) -> object:
    schema = _of_kind(document, node, value)
    if isinstance(value, list):
        items = schema.get("items", {})
        values = enumerate(cast("list[object]", value))
        return [_pruned(document, items, item, f"{at}/{index}", found) for index, item in values]
    if not isinstance(value, dict):
        return value
    members, known = cast("dict[str, Any]", value), schema.get("properties", {})
    if schema.get("additionalProperties") is False:
        found += [f"{at}/{name}" for name in members if name not in known]
        members = {name: member for name, member in members.items() if name in known}
    return {
        name: _pruned(document, known.get(name, {}), member, f"{at}/{name}", found)
        for name, member in members.items()
    }


def _of_kind(document: Json, node: Json, value: object) -> Json:
    """Return the schema, or of several the one that is of the value's kind."""
    schema = follow(document, node)
    kind = "array" if isinstance(value, list) else "object"
    for name in ("anyOf", "oneOf", "allOf"):
        for branch in schema.get(name, ()):
            known = follow(document, branch)
            if known.get("type") == kind:
                return known
    return schema
