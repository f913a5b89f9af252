"""The document that a run works from: the vendor's, with values that the sandbox knows.

Made-up ids would never be those of a group or of a person, and each call would end in a 404.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from jsonschema import Draft202012Validator

from tests.fuzz.links import link
from usergroups.testing._openapi.documents import METHODS, follow
from usergroups.testing._openapi.shipped import document_of, router_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from usergroups.testing._openapi.documents import Json
    from usergroups.testing.vendor import VendorSandbox


def document_for(
    vendor: VendorSandbox[Any], known: Mapping[str, list[str | int]], only: set[str] | None = None
) -> Json:
    """Return the vendor's document for a run.

    It has one server, as the sandbox has one for all; the statuses that the sandbox assumes; and
    with known values also links between operations, and schemas that take no others.

    Args:
        vendor: The vendor.
        known: Values by the name of a parameter, or of a member: `GroupCreate.name`.
        only: The operations that it has; by default all.

    """
    document = copy.deepcopy(document_of(vendor.id))
    _narrow(document, known)
    prefixes, assumed = router_of(vendor.id).prefixes, vendor._desk.behaviour.assumed
    paths: Json = {}
    operations: dict[str, Json] = {}
    for path, method, shared, operation in _operations(document):
        if only is not None and operation["operationId"] not in only:
            continue
        servers = operation.pop("servers", shared.pop("servers", [{}]))
        for status in (*assumed.get("*", ()), *assumed.get(operation["operationId"], ())):
            operation["responses"].setdefault(str(status), {"description": "Assumed."})
        operations[operation["operationId"]] = operation
        prefix = prefixes[servers[0].get("x-name", "")]
        paths.setdefault(prefix + path, dict(shared))[method] = operation
    if known:
        link(vendor.id, operations)
    return {**document, "servers": [{"url": "/"}], "paths": paths}


def _operations(document: Json) -> Iterator[tuple[str, str, Json, Json]]:
    for path, item in document["paths"].items():
        shared = {name: node for name, node in item.items() if name not in METHODS}
        for method in METHODS:
            if method in item:
                yield path, method, shared, item[method]


def _narrow(document: Json, known: Mapping[str, list[str | int]]) -> None:
    """Let parameters and members of bodies take known values only."""
    components = document["components"]
    parameters = [*components.get("parameters", {}).values()]
    for _, _, shared, operation in _operations(document):
        parameters += [*shared.get("parameters", []), *operation.get("parameters", [])]
    for parameter in parameters:
        if parameter.get("name") in known:
            values = known[parameter["name"]]
            parameter["schema"] = _narrowed(document, parameter["schema"], values)
    for name, schema in components["schemas"].items():
        members = schema.get("properties", {})
        for member in members:
            if values := known.get(f"{name}.{member}"):
                members[member] = _narrowed(document, members[member], values)


def _narrowed(document: Json, schema: Json, values: list[str | int]) -> Json:
    """Return a schema that takes these values only, as far as it took them before."""
    whole = follow(document, schema)
    if whole.get("type") == "array":
        return {**whole, "items": _narrowed(document, whole["items"], values)}
    judge = Draft202012Validator({**whole, "components": document["components"]})
    good = [value for value in values if judge.is_valid(value)]
    return {**whole, "enum": good} if good else schema
