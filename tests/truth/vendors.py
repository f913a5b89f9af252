"""Random single mutations of a real document, each with the level that is right for callers.

What a schema is used for is found in the document alone, by its references.
"""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator
from typing import Any

from attrs import frozen

Document = dict[str, Any]
_METHODS = ("get", "put", "post", "delete", "patch")
_COMBINED = ("allOf", "oneOf", "anyOf", "not")


@frozen
class Mutation:
    """A changed document, what was changed, and the levels of which one is right."""

    name: str
    levels: str
    document: Document


@frozen
class _Spot:
    """An object with members: its schema, and what callers do with it."""

    schema: Any
    at: str
    direction: str


def mutations(document: Document, seed: int, number: int) -> Iterator[Mutation]:
    """Yield changed copies of a document, no change twice."""
    choose = random.Random(seed)  # noqa: S311 - to be repeated
    seen: set[str] = set()
    tries = 0
    while len(seen) < number and tries < 50 * number:
        tries += 1
        copied = copy.deepcopy(document)
        change = choose.choice(_CHANGES)
        made = change(copied, choose)
        if made is not None and made[0] not in seen:
            seen.add(made[0])
            yield Mutation(*made, copied)


_Made = tuple[str, str] | None
"""What was changed, and the levels that are right; None if there is nothing of the kind."""


def _levels(spot: _Spot, sent: str, read: str, both: str) -> str:
    return {"sent": sent, "read": read, "both": both}[spot.direction]


def _member_comes(document: Document, choose: random.Random) -> _Made:
    spot = choose.choice(_spots(document))
    spot.schema["properties"]["freshMember"] = {"type": "string"}
    return f"optional member of {spot.at}", "C"


def _required_member_comes(document: Document, choose: random.Random) -> _Made:
    spot = choose.choice(_spots(document))
    spot.schema["properties"]["freshMember"] = {"type": "string"}
    spot.schema.setdefault("required", []).append("freshMember")
    return f"required member of {spot.at}", _levels(spot, "B", "C", "B")


def _member_goes(document: Document, choose: random.Random) -> _Made:
    spot, name = _member(document, choose)
    del spot.schema["properties"][name]
    spot.schema["required"] = [each for each in spot.schema.get("required", ()) if each != name]
    return f"{name} of {spot.at} goes", "B"


def _member_retyped(document: Document, choose: random.Random) -> _Made:
    spot, name = _member(document, choose)
    spot.schema["properties"][name] = {"type": "array", "items": {"type": "boolean"}}
    return f"{name} of {spot.at} is a list of booleans", "B"


def _member_required(document: Document, choose: random.Random) -> _Made:
    spot, name = _member(document, choose)
    if name in spot.schema.get("required", ()):
        spot.schema["required"].remove(name)
        return f"{name} of {spot.at} is optional", _levels(spot, "C", "B", "B")
    spot.schema.setdefault("required", []).append(name)
    return f"{name} of {spot.at} is required", _levels(spot, "B", "C", "B")


def _member_nullable(document: Document, choose: random.Random) -> _Made:
    spot, name = _member(document, choose)
    member = spot.schema["properties"][name]
    if not isinstance(member.get("type"), str) or "enum" in member or "const" in member:
        return None
    member["type"] = [member["type"], "null"]
    return f"{name} of {spot.at} can be null", _levels(spot, "C", "B", "B")


def _member_described(document: Document, choose: random.Random) -> _Made:
    spot, name = _member(document, choose)
    member = spot.schema["properties"][name]
    if "$ref" in member:
        return None
    member["description"] = "Other words."
    return f"{name} of {spot.at} is described", "D"


def _member_limited(document: Document, choose: random.Random) -> _Made:
    spot, name = _member(document, choose)
    member = spot.schema["properties"][name]
    if member.get("type") != "string" or {"maxLength", "enum", "format", "const"} & {*member}:
        return None
    member["maxLength"] = 3
    return f"{name} of {spot.at} is short", _levels(spot, "B", "D0", "B")


def _enum_changes(document: Document, choose: random.Random) -> _Made:
    spot, name = _member(document, choose)
    values = spot.schema["properties"][name].get("enum", [])
    if len(values) < 2 or not all(isinstance(each, str) for each in values):
        return None
    if choose.random() < 0.5:
        values.append("fresh value")
        return f"value of {name} of {spot.at} comes", "C"
    return f"value {values.pop()} of {name} of {spot.at} goes", "B"


def _operation_goes(document: Document, choose: random.Random) -> _Made:
    path, method, _ = choose.choice(_operations(document))
    del document["paths"][path][method]
    return f"{method} {path} goes", "B"


def _operation_renamed(document: Document, choose: random.Random) -> _Made:
    path, method, call = choose.choice(_operations(document))
    call["operationId"] = "freshName"
    return f"{method} {path} is renamed", "B"


def _operation_deprecated(document: Document, choose: random.Random) -> _Made:
    path, method, call = choose.choice(_operations(document))
    call["deprecated"] = not call.get("deprecated", False)
    return f"{method} {path} is deprecated, or not any more", "CD"


def _operation_described(document: Document, choose: random.Random) -> _Made:
    path, method, call = choose.choice(_operations(document))
    call["description"] = "Other words."
    return f"{method} {path} is described", "D"


def _argument_comes(document: Document, choose: random.Random) -> _Made:
    path, method, call = choose.choice(_operations(document))
    required = choose.random() < 0.5
    fresh = {"name": "freshGiven", "in": "query", "schema": {"type": "string"}}
    call.setdefault("parameters", []).append({**fresh, "required": required})
    return f"argument of {method} {path}, required: {required}", "B" if required else "C"


def _argument_goes(document: Document, choose: random.Random) -> _Made:
    path, method, call = choose.choice(_operations(document))
    known = [each for each in call.get("parameters", ()) if each.get("in") == "query"]
    if not known:
        return None
    gone = choose.choice(known)
    call["parameters"].remove(gone)
    return f"argument {gone['name']} of {method} {path} goes", "B"


def _reordered(document: Document, choose: random.Random) -> _Made:
    for spot in _spots(document):
        for key in ("properties", "required"):
            items = spot.schema.get(key, {})
            turned: Any = [*reversed(items)]
            spot.schema[key] = {k: items[k] for k in turned} if key == "properties" else turned
    return "all members in another order", "0"


_CHANGES: tuple[Callable[[Document, random.Random], _Made], ...] = (
    _member_comes,
    _required_member_comes,
    _member_goes,
    _member_retyped,
    _member_required,
    _member_nullable,
    _member_described,
    _member_limited,
    _enum_changes,
    _enum_changes,
    _operation_goes,
    _operation_renamed,
    _operation_deprecated,
    _operation_described,
    _argument_comes,
    _argument_goes,
    _reordered,
)


def _operations(document: Document) -> list[tuple[str, str, Any]]:
    return [
        (path, method, item[method])
        for path, item in document["paths"].items()
        for method in _METHODS
        if method in item
    ]


def _member(document: Document, choose: random.Random) -> tuple[_Spot, str]:
    """Pick a member that stands in no direction alone."""
    while True:
        spot = choose.choice(_spots(document))
        name = choose.choice(list(spot.schema["properties"]))
        member = spot.schema["properties"][name]
        if not (member.get("readOnly") or member.get("writeOnly")):
            return spot, name


def _spots(document: Document) -> list[_Spot]:
    """Find the objects with members that operations use, but for parts of combined schemas."""
    found: dict[int, _Spot] = {}
    for path, method, call in _operations(document):
        sent = [call.get("requestBody", {}), *call.get("parameters", ())]
        for direction, roots in (("sent", sent), ("read", call.get("responses", {}).values())):
            for root in roots:
                for schema, at in _objects(document, root, f"{method} {path}", set()):
                    known = found.get(id(schema))
                    mixed = known is not None and known.direction != direction
                    found[id(schema)] = _Spot(schema, at, "both" if mixed else direction)
    return list(found.values())


def _objects(document: Document, node: Any, at: str, seen: set[int]) -> Iterator[tuple[Any, str]]:
    """Yield the objects with members below a node, and where they are."""
    if not isinstance(node, dict) or id(node) in seen:
        return
    seen.add(id(node))
    reference = node.get("$ref")
    if isinstance(reference, str):
        yield from _objects(document, _target(document, reference), reference, seen)
        return
    if any(each in node for each in _COMBINED):
        return  # what its parts mean depends on each other
    if node.get("type") == "object" and node.get("properties"):
        yield node, at
    for key, child in [*node.get("properties", {}).items(), *_contents(node)]:
        yield from _objects(document, child, f"{at} {key}", seen)


def _target(document: Document, reference: str) -> Any:
    target: Any = document
    for part in reference.removeprefix("#/").split("/"):
        target = target[part.replace("~1", "/").replace("~0", "~")]
    return target


def _contents(node: Any) -> Iterator[tuple[str, Any]]:
    for key in ("items", "additionalProperties", "schema"):
        if key in node:
            yield key, node[key]
    content = node.get("content")
    if isinstance(content, dict):
        yield from content.items()
