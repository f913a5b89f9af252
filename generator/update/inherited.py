"""Servers and credentials that an operation inherits from the document it is in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from generator.compare.urls import url_of
from generator.jsontree import clone, is_list, is_object
from generator.normalize.passes.tree import methods_of
from generator.update.editing import same
from generator.update.sharing import Json


@frozen
class Inherited:
    """Servers and credentials of an operation in a document, as `stored` and with fixes applied."""

    stored: Json
    fixed: Json
    path: str
    method: str

    def servers(self) -> list[list[Json]]:
        """Return its servers as stored, and with fixes applied."""
        return [
            servers_of(_node(each, self.path, self.method), _item(each, self.path), each)
            for each in (self.stored, self.fixed)
        ]

    def has_servers(self, servers: list[Json]) -> bool:
        """Return True if its calls go to the first of these already, as one of its forms."""
        (url, values), *_ = forms(servers[0])
        wanted = url_of(url, values, "/")
        known = [
            url_of(other, filled, "/")
            for said in self.servers()
            for other, filled in forms(said[0] if said else {})
        ]
        return wanted in known or (not wanted.host and wanted.base in [each.base for each in known])

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


def forms(server: Json) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield a server's URL with values of its variables: the defaults, then each other choice."""
    url = str(server.get("url", ""))
    stated: Json = server.get("variables") or {}
    variables = {name: each for name, each in stated.items() if is_object(each)}
    defaults = {name: str(each.get("default", "")) for name, each in variables.items()}
    yield url, defaults
    for name, each in variables.items():
        yield from ((url, {**defaults, name: str(choice)}) for choice in each.get("enum") or ())


def credential_headers(document: Json) -> set[str]:
    """Return the headers that carry credentials, in lower case."""
    return {
        str(each.get("name", "")).lower()
        for each in _schemes(document).values()
        if is_object(each) and each.get("in") == "header"
    }


def security_of(document: Json, node: Json, page: Json, fixed: Json) -> list[Json] | None:
    """Read an operation's credentials from a page, by the names they have in `document`.

    A scheme that the document does not have is given to it. None if the page says none, or names
    one that neither of the two describes, such as one that is in another file.
    """
    said = node.get("security", page.get("security"))
    if not is_list(said):
        return None
    options = [each for each in said if is_object(each)]
    wanted = sorted({name for each in options for name in each})
    known = {*_schemes(fixed), *_schemes(document)}
    if any(_undescribed(name, _schemes(page).get(name), known) for name in wanted):
        return None
    names: dict[str, str] = {}
    for name in wanted:
        names[name] = _name_here(document, name, _schemes(page).get(name), fixed)
    return [{names[name]: scopes for name, scopes in each.items()} for each in options]


def _undescribed(name: str, scheme: Any, known: set[str]) -> bool:
    return name not in known if scheme is None else not is_object(scheme) or "type" not in scheme


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
    return dict(methods_of(_item(document, path))).get(method) or {}
