"""One operation of a document taken into another document, whose other operations stay."""

from __future__ import annotations

from typing import Final

from attrs import frozen

from generator.jsontree import clone, is_object
from generator.normalize.passes.tree import (
    ADDED,
    OperationAt,
    methods_of,
    operations,
    put_operation,
)
from generator.update.arguments import parameters_of, settle_shared
from generator.update.inherited import Inherited, credential_headers, security_of, servers_of
from generator.update.matching import moved_servers, path_here
from generator.update.sharing import Json, Key, bring, component, reached

_OURS: Final = ("operationId", "servers", "security")
_OURS_IF_UNSAID: Final = ("tags", "summary", "description")


@frozen
class Merged:
    """A document with one operation of another one: which it is, and what there was before."""

    document: Json
    operation: str
    is_new: bool
    others: int


def only_operation(document: Json) -> OperationAt | None:
    """Find the operation of a document that has just one."""
    found = list(operations(document))
    return found[0] if len(found) == 1 else None


def merge(stored: Json, fixed: Json, page: Json, shown: OperationAt) -> Merged:
    """Merge the operation that a page shows into the document `stored`.

    The operation keeps its name, the names of its path parameters and the remarks that are ours
    (`x-…`), and its texts, servers and credentials as far as the page has no others. `fixed` is
    `stored` with the vendor's fixes applied.
    """
    document: Json = clone(stored)
    path = path_here(stored, fixed, page, shown) or shown.path
    item: Json = document.setdefault("paths", {}).setdefault(path, {})
    old: Json = dict(methods_of(item)).get(shown.method) or {}
    node: Json = clone(shown.node)
    node["parameters"] = parameters_of(page, shown, path, credential_headers(fixed))
    settle_shared(document, item, node, shown.method)
    if not node["parameters"]:
        del node["parameters"]
    here = Inherited(stored, fixed, path, shown.method)
    own = {key: old[key] for key in _OURS if key in old} | _not_inherited(
        document, page, shown, here
    )
    known = ("servers", "security", *own)
    node = {key: node[key] for key in node if key not in known} | own
    for key, value in old.items():
        if key.startswith("x-") or key in _OURS_IF_UNSAID:
            node.setdefault(key, value)
    used = reached(fixed, _others(fixed, path, shown.method))
    bring(document, page, node, used=used, taken=_components(fixed) - _components(stored))
    order = [*(key for key in old if key in node), *node]
    put_operation(item, shown.method, {key: node[key] for key in order})
    _drop_orphans(document, reached(stored, [old]), used)
    return Merged(
        document=document,
        operation=f"{shown.verb} {path}",
        is_new=not old,
        others=sum(1 for _ in operations(stored)) - bool(old),
    )


def _not_inherited(document: Json, page: Json, shown: OperationAt, here: Inherited) -> Json:
    """Return servers and credentials of the page's operation where it has others here."""
    servers = moved_servers(servers_of(shown.node, shown.item, page), shown.path, here.path)
    security = security_of(document, shown.node, page, here.fixed)
    found: Json = {}
    if servers and not here.has_servers(servers):
        found["servers"] = servers
    if security is not None and not here.has_security(security):
        found["security"] = security
    return found


def _others(document: Json, path: str, method: str) -> list[object]:
    """Return all of a document but its components and one operation."""
    found: list[object] = []
    for key, value in document.items():
        if key == "paths" and is_object(value):
            found += [each for name, each in value.items() if name != path]
            item: Json = value.get(path) or {}
            found += [each for name, each in item.items() if name not in (method, ADDED)]
            added: Json = item.get(ADDED) or {}
            found += [each for name, each in added.items() if name != method]
        elif key != "components":
            found.append(value)
    return found


def _components(document: Json) -> set[Key]:
    sections: Json = document.get("components") or {}
    return {
        (section, name.replace("~", "~0").replace("/", "~1"))
        for section, held in sections.items()
        if is_object(held)
        for name in held
    }


def _drop_orphans(document: Json, before: set[Key], used: set[Key]) -> None:
    """Take away the components that only the operation needed, and only as it was."""
    starts = [value for key, value in document.items() if key != "components"]
    starts += [component(document, key) for key in _components(document) - before]
    for section, name in sorted(before - reached(document, starts) - used):
        held: Json = document["components"].get(section, {})
        held.pop(name.replace("~1", "/").replace("~0", "~"), None)
        if not held:
            document["components"].pop(section, None)
