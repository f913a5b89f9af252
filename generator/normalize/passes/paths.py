"""Paths: one key a path, its parameters with each operation, none missing and none too many."""

from __future__ import annotations

import re
from itertools import chain, count
from urllib.parse import unquote_plus

from generator.ledger import Json, Ledger, marks
from generator.normalize.passes.tree import (
    OperationAt,
    methods_of,
    operations,
    put_operation,
)

TEMPLATE = re.compile(r"\{([^{}]*)\}")
_OPTIONAL = re.compile(r"\{([^{}?]+)\?\}")
"""A name that may be left out, as some routers write it; a path cannot do without its parts."""


def settle_paths(document: Json, ledger: Ledger) -> None:
    """Merge path-level parts into operations; make path keys and path parameters agree."""
    paths: Json = {}
    for key, item in document.get("paths", {}).items():
        if key.startswith("x-"):
            continue
        path, query, note = _split(_OPTIONAL.sub(r"{\1}", key))
        for method, operation in methods_of(item):
            if _OPTIONAL.search(key):
                ledger.loosen(operation, "a `?` after a name in the path key is not read")
            _inherit(item, operation, ledger)
            _fix_query(query, operation, ledger)
            free_key = _free_key(paths, path, method, note)
            if free_key != path:
                why = f"{method.upper()} {path} is another operation, too: this one is {free_key!r}"
                ledger.rewrite(operation, why)
            put_operation(paths.setdefault(free_key, {}), method, operation)
        taken = marks([node for _, node in methods_of(item)])
        for parameter in item.get("parameters", []):
            if not marks(parameter) <= taken:
                ledger.drop(parameter, "no operation of the path takes it from there")
    document["paths"] = paths
    for each in operations(document):
        _match_parameters(path_of(each.path), each.node, ledger)
        _settle_body(each, ledger)


def _settle_body(each: OperationAt, ledger: Ledger) -> None:
    """Let a GET have a body only if the caller gives one, and those that cannot have one none."""
    if each.method in ("head", "trace"):
        body = each.node.pop("requestBody", None)
        ledger.drop(body, f"a {each.method.upper()} request has no body")
    elif each.method == "get" and each.node.get("requestBody", {}).pop("required", False) is True:
        why = "the body of a GET request is not required: sent if one is given"
        ledger.loosen(each.node["requestBody"], why)


def path_of(key: str) -> str:
    """Return the path that calls go to: a path key without what tells it from another one."""
    return key.partition("#")[0]


def _split(key: str) -> tuple[str, list[str], str]:
    """Return the path of a key, the members of its query string, and what tells it from others."""
    path, _, query = path_of(key).partition("?")
    note = key.partition("#")[2] or query
    return (path if path.startswith("/") else f"/{path}"), [*filter(None, query.split("&"))], note


def _free_key(paths: Json, path: str, method: str, note: str) -> str:
    """Return the path, with a fragment if another operation has its path and its method."""
    spare = (f"{path}#{note}{number}" for number in count(2))
    wanted = (path, f"{path}#{note}") if note else (path,)
    return next(
        key for key in chain(wanted, spare) if method not in dict(methods_of(paths.get(key)))
    )


def _inherit(item: Json, operation: Json, ledger: Ledger) -> None:
    """Give an operation what its path item says for all of them."""
    own = operation.setdefault("parameters", [])
    free_key = {(each.get("in"), each.get("name")) for each in own}
    for parameter in item.get("parameters", []):
        if (parameter.get("in"), parameter.get("name")) not in free_key:
            own.append(ledger.copy(parameter))
    if "servers" in item:
        operation.setdefault("servers", item["servers"])
    for key in ("summary", "description"):
        if key in item:
            operation.setdefault(key, item[key])


def _fix_query(query: list[str], operation: Json, ledger: Ledger) -> None:
    """Turn the query string of a path key into parameters, which send what it says."""
    declared = {(each.get("in"), each.get("name")): each for each in operation["parameters"]}
    for member in query:
        name, equals, value = map(unquote_plus, member.partition("="))
        ledger.rewrite(operation, f"query string of the path key made parameter {name!r}")
        if ("query", name) in declared:
            continue
        named = TEMPLATE.fullmatch(value)
        if named and ("path", named[1]) in declared:
            parameter = declared["path", named[1]]
            ledger.rewrite(parameter, "stands in the query string of the path key")
            parameter.update({"in": "query", "name": name})
            continue
        added: Json = {"name": name, "in": "query", "schema": {"type": "string"}}
        if named or (equals and not value):
            added["required"] = True
        else:
            said = f"`{value}` unless given" if value else "Sent without a value unless given"
            added |= {"description": f"{said}; None leaves it out.", "x-sent": value}
        operation["parameters"].append(added)


def _match_parameters(path: str, operation: Json, ledger: Ledger) -> None:
    """Keep the path parameters that the template names, once each, and declare missing ones."""
    wanted = TEMPLATE.findall(path)
    single = any(each.get("in") == "query" for each in operation["parameters"])
    kept: list[Json] = []
    seen: set[tuple[object, object]] = set()
    for parameter in operation["parameters"]:
        identity = (parameter.get("in"), parameter.get("name"))
        if identity[0] == "header":
            identity = ("header", str(identity[1]).lower())
        elif identity[0] == "querystring":
            identity = ("querystring", "")
        if identity in seen:
            ledger.drop(parameter, "declared twice")
        elif identity[0] == "path" and identity[1] not in wanted:
            ledger.drop(parameter, f"the path has no {{{identity[1]}}}")
        elif identity[0] == "querystring" and single:
            ledger.drop(parameter, "the query has parameters of its own: it is not one value")
        elif identity[0] not in ("path", "query", "querystring", "header", "cookie"):
            nowhere = f"no such parameter location: {identity[0]!r}"
            second = "the call has one body, and this is not it"
            ledger.drop(parameter, second if identity[0] in _BODIES else nowhere)
        elif identity[0] == "header" and identity[1] in _OURS:
            ledger.drop(parameter, f"the client sets {parameter['name']} itself")
        else:
            seen.add(identity)
            kept.append(parameter)
            if identity[0] == "path":
                parameter["required"] = True
    declared = {name for where, name in seen if where == "path"}
    for name in dict.fromkeys(wanted):
        if name not in declared:
            ledger.rewrite(operation, f"path parameter {name!r} declared, as the path names it")
            kept.append(
                {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
            )
    operation["parameters"] = kept


_BODIES = frozenset({"body", "formData"})
_OURS = frozenset(
    {"accept", "connection", "content-length", "content-type", "host", "transfer-encoding"}
)
