"""Servers and credentials that an operation inherits from the document it is in."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from generator.jsontree import clone, is_list, is_object
from generator.update.editing import same
from generator.update.sharing import Json


@frozen
class Inherited:
    """Servers and credentials of an operation in a document, as `stored` and with fixes applied."""

    stored: Json
    fixed: Json
    path: str
    method: str

    def has_servers(self, servers: list[Json]) -> bool:
        """Return True if its calls go to these URLs already."""
        return _urls(servers) in [
            _urls(servers_of(_node(each, self.path, self.method), _item(each, self.path), each))
            for each in (self.stored, self.fixed)
        ]

    def has_security(self, security: list[Json]) -> bool:
        """Return True if it takes these credentials already."""
        node = _node(self.fixed, self.path, self.method)
        return same(security, node.get("security", self.fixed.get("security")))


def servers_of(node: Json, item: Json, document: Json) -> list[Json]:
    """Return the servers of an operation: its own, its path's or the document's."""
    for each in (node, item, document):
        if each.get("servers"):
            return [*each["servers"]]
    return []


def credential_headers(document: Json) -> set[str]:
    """Return the headers that carry credentials, in lower case."""
    return {
        str(each.get("name", "")).lower()
        for each in _schemes(document).values()
        if is_object(each) and each.get("in") == "header"
    }


def security_of(document: Json, node: Json, page: Json, fixed: Json) -> list[Json] | None:
    """Read an operation's credentials from a page, by the names they have in `document`.

    A scheme that the document does not have is given to it.
    """
    said = node.get("security", page.get("security"))
    if not is_list(said):
        return None
    options = [each for each in said if is_object(each)]
    names: dict[str, str] = {}
    for name in sorted({name for each in options for name in each}):
        names[name] = _name_here(document, name, _schemes(page).get(name), fixed)
    return [{names[name]: scopes for name, scopes in each.items()} for each in options]


def _name_here(document: Json, name: str, scheme: Any, fixed: Json) -> str:
    known = {**_schemes(fixed), **_schemes(document)}
    equal = [each for each in known if _essence(known[each]) == _essence(scheme)]
    if equal or scheme is None:
        return equal[0] if equal else name
    while name in known:
        name += "_"
    held: Json = document.setdefault("components", {}).setdefault("securitySchemes", {})
    held[name] = clone(scheme)
    return name


def _essence(scheme: object) -> object:
    """Return a security scheme without its texts."""
    if not is_object(scheme):
        return scheme
    return {key: each for key, each in scheme.items() if key != "description" and key[:2] != "x-"}


def _schemes(document: Json) -> Json:
    components: Json = document.get("components") or {}
    found: Any = components.get("securitySchemes")
    return found if is_object(found) else {}


def _item(document: Json, path: str) -> Json:
    paths: Json = document.get("paths") or {}
    found: Json = paths.get(path) or {}
    return found


def _node(document: Json, path: str, method: str) -> Json:
    return _item(document, path).get(method) or {}


def _urls(servers: list[Json]) -> list[str]:
    return [str(each.get("url", "")).rstrip("/") for each in servers]
