"""The parameters of an operation that is taken into another document."""

from __future__ import annotations

import re
from typing import Final

from generator.jsontree import clone, is_object
from generator.normalize.passes.tree import OperationAt, methods_of
from generator.update.editing import same
from generator.update.sharing import Json, component

PARAMETER: Final = re.compile(r"\{([^{}]*)\}")
_LONGEST_CHAIN: Final = 50


def parameters_of(page: Json, shown: OperationAt, path: str, credentials: set[str]) -> list[Json]:
    """List all parameters of the page's operation but its credentials, each in full.

    Those in the path have the names that they have in `path`.
    """
    found: dict[tuple[str, str], Json] = {}
    for holder in (shown.item, shown.node):
        for each in holder.get("parameters", []):
            parameter = _in_full(page, each)
            found[str(parameter.get("in")), str(parameter.get("name"))] = parameter
    theirs, ours = (PARAMETER.findall(each) for each in (shown.path, path))
    names = dict(zip(theirs, ours, strict=True))
    for (location, name), parameter in found.items():
        if location == "path":
            parameter["name"] = names.get(name, name)
    return [
        parameter
        for (location, name), parameter in found.items()
        if location != "header" or name.lower() not in credentials
    ]


def settle_shared(document: Json, item: Json, node: Json, method: str) -> None:
    """Leave to the path item what it says of its parameters.

    What it says and the operation does not have goes from the path item to its other operations.
    """
    shared: list[Json] = item.get("parameters") or []
    full = [_in_full(document, each) for each in shared]
    own = {_identity(each): each for each in node["parameters"]}
    if all(_identity(each) in own or each.get("in") == "path" for each in full):
        said = [each for each in own.values() if not any(same(each, other) for other in full)]
        node["parameters"] = said
        return
    del item["parameters"]
    for other, operation in methods_of(item):
        if other == method:
            continue
        listed: list[Json] = operation.get("parameters") or []
        known = {_identity(_in_full(document, each)) for each in listed}
        passed_on = [
            clone(each)
            for each, meant in zip(shared, full, strict=True)
            if _identity(meant) not in known
        ]
        operation["parameters"] = [*passed_on, *listed]


def _in_full(document: Json, node: Json) -> Json:
    """Return a copy of the parameter, or of the component that it refers to."""
    for _ in range(_LONGEST_CHAIN):
        reference = node.get("$ref")
        if not isinstance(reference, str):
            break
        section, _, name = reference.removeprefix("#/components/").partition("/")
        target = component(document, (section, name))
        if not is_object(target):
            break
        node = target
    copy: Json = clone(node)
    return copy


def _identity(parameter: Json) -> tuple[object, object]:
    return parameter.get("in"), parameter.get("name")
