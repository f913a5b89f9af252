"""Paths: one key a path, its parameters with each operation, none missing and none too many."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl

from generator.errors import GeneratorError
from generator.jsontree import is_object
from generator.ledger import Json, Ledger, marks
from generator.passes.tree import METHODS, operations

TEMPLATE = re.compile(r"\{([^{}]*)\}")


def settle_paths(document: Json, ledger: Ledger) -> None:
    """Merge path-level parts into operations; make path keys and path parameters agree."""
    paths: Json = {}
    for key, item in document.get("paths", {}).items():
        if key.startswith("x-"):
            continue
        path, query = _split(key)
        for method in METHODS:
            operation = item.get(method)
            if not is_object(operation):
                continue
            _inherit(item, operation, ledger)
            _fix_query(query, operation, ledger)
            place = paths.setdefault(path, {})
            if method in place:
                msg = f"two operations want {method.upper()} {path}"
                raise GeneratorError(msg, pointer=_pointer(key, method), fix="Rename one path key.")
            place[method] = operation
        taken = marks([item.get(method) for method in METHODS])
        for parameter in item.get("parameters", []):
            if not marks(parameter) <= taken:
                ledger.drop(parameter, "no operation of the path takes it from there")
    document["paths"] = paths
    for each in operations(document):
        _match_parameters(each.path, each.node, ledger)
        if each.method in ("get", "head") and "requestBody" in each.node:
            body = each.node.pop("requestBody")
            ledger.drop(body, f"a {each.method.upper()} request has no body")


def _split(key: str) -> tuple[str, list[tuple[str, str]]]:
    path, _, query = key.partition("?")
    path = path.partition("#")[0]
    return (path if path.startswith("/") else f"/{path}"), parse_qsl(query, keep_blank_values=True)


def _pointer(path: str, method: str) -> str:
    return f"/paths/{path.replace('~', '~0').replace('/', '~1')}/{method}"


def _inherit(item: Json, operation: Json, ledger: Ledger) -> None:
    """Give an operation what its path item says for all of them."""
    own = operation.setdefault("parameters", [])
    taken = {(each.get("in"), each.get("name")) for each in own}
    for parameter in item.get("parameters", []):
        if (parameter.get("in"), parameter.get("name")) not in taken:
            own.append(ledger.copy(parameter))
    if "servers" in item:
        operation.setdefault("servers", item["servers"])
    for key in ("summary", "description"):
        if key in item:
            operation.setdefault(key, item[key])


def _fix_query(query: list[tuple[str, str]], operation: Json, ledger: Ledger) -> None:
    """Turn the query string of a path key into parameters of the operation."""
    declared = {(each.get("in"), each.get("name")): each for each in operation["parameters"]}
    for name, value in query:
        ledger.rewrite(operation, f"query string of the path key made parameter {name!r}")
        if ("query", name) in declared:
            continue
        named = TEMPLATE.fullmatch(value)
        if named and ("path", named[1]) in declared:
            parameter = declared["path", named[1]]
            ledger.rewrite(parameter, "stands in the query string of the path key")
            parameter.update({"in": "query", "name": name})
            continue
        schema: Json = {"type": "string"}
        if not TEMPLATE.fullmatch(value) and value:
            schema["default"] = value
        added = {"name": name, "in": "query", "required": not schema.get("default")}
        operation["parameters"].append({**added, "schema": schema})


def _match_parameters(path: str, operation: Json, ledger: Ledger) -> None:
    """Keep the path parameters that the template names, once each, and declare missing ones."""
    wanted = TEMPLATE.findall(path)
    kept: list[Json] = []
    seen: set[tuple[object, object]] = set()
    for parameter in operation["parameters"]:
        place = (parameter.get("in"), parameter.get("name"))
        if place[0] == "header":
            place = ("header", str(place[1]).lower())
        if place in seen:
            ledger.drop(parameter, "declared twice")
        elif place[0] == "path" and place[1] not in wanted:
            ledger.drop(parameter, f"the path has no {{{place[1]}}}")
        elif place[0] not in ("path", "query", "header", "cookie"):
            ledger.drop(parameter, f"no such parameter location: {place[0]!r}")
        elif place[0] == "header" and place[1] in _OURS:
            ledger.drop(parameter, f"the client sets {parameter['name']} itself")
        else:
            seen.add(place)
            kept.append(parameter)
            if place[0] == "path":
                parameter["required"] = True
    declared = {name for where, name in seen if where == "path"}
    for name in dict.fromkeys(wanted):
        if name not in declared:
            ledger.rewrite(operation, f"path parameter {name!r} declared, as the path names it")
            kept.append(
                {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
            )
    operation["parameters"] = kept


_OURS = frozenset({"accept", "content-type"})
