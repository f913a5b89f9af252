"""Say what OpenAPI 3.2 adds in the words that later passes read."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from typing import Final

from generator.jsontree import child, is_object
from generator.ledger import ORIGIN, Json, Ledger
from generator.normalize.passes.tree import ADDED, METHODS
from generator.read.grammar import walk
from generator.read.shapes import SHAPES

_WORDS: Final[Mapping[str, frozenset[str]]] = {
    "document": frozenset({"externalDocs", "jsonSchemaDialect"}),
    "info": frozenset({"contact", "license", "termsOfService"}),
    "operation": frozenset({"externalDocs"}),
    "parameter": frozenset({"example", "examples"}),
    "header": frozenset({"example", "examples"}),
    "media type": frozenset({"example", "examples"}),
    "link": frozenset({"description", "parameters", "requestBody", "server"}),
    "components": frozenset({"examples"}),
    "tag": frozenset({"externalDocs"}),
}
"""The fields of OpenAPI 3.2 that say nothing of how an API is called, by kind of object."""
_FLOWS: Final = frozenset(
    {"authorizationCode", "clientCredentials", "deviceAuthorization", "implicit", "password"}
)
_FIELDS: Final[Mapping[str, frozenset[str]]] = {
    **{
        kind: _WORDS.get(kind, frozenset()) | shape.members.keys()
        for kind, shape in SHAPES.items()
        if shape.others is None and kind not in ("schema", "property")
    },
    "oauth flows": _FLOWS,
}
"""Every field of OpenAPI 3.2 by kind of object; of schemas any word may be an annotation."""
_DEEPEST: Final = 100
"""Tags above a tag that are followed to find out whether it stands under itself."""
_TOKEN: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}")
"""A method (RFC 9110, 9.1), of a length that a server may be expected to take."""


def read_newer(document: Json, ledger: Ledger) -> None:
    """Say what is new in OpenAPI 3.2 as later passes read it; tell what they cannot."""
    if not _is_newer(document):  # some have methods of 3.2 all the same, which tools wrote
        for items in (document["paths"], document.get("components", {}).get("pathItems", {})):
            for item in items.values():
                if is_object(item) and ADDED in item:
                    _settle_methods(item, ledger)
        return
    document.pop("$self", None)  # references have been resolved against it
    _tell_parents(document.get("tags", ()), ledger)
    for kind, _, node in walk(document):
        if kind in _READ:
            _READ[kind](node, ledger)


def _is_newer(document: Json) -> bool:
    return str(document["openapi"]).startswith("3.2")


def _settle_methods(item: Json, ledger: Ledger) -> None:
    """Keep the additional operations whose method can be sent, and is none of the named ones."""
    added: Json = item.pop(ADDED, {})
    kept: Json = {}
    for method in sorted(added):
        node: Json = added[method]
        if not is_object(node):
            continue
        named = method.lower()
        if not _TOKEN.fullmatch(method):
            ledger.drop(node, f"{method[:40]!r} is no method of HTTP")
        elif method.upper() == "CONNECT":
            ledger.drop(node, "CONNECT asks a proxy for a tunnel: it is no call of an API")
        elif named not in METHODS:
            kept[method] = node
        elif named in item:
            ledger.drop(node, f"the path has the operation `{named}` already")
        else:
            item[named] = node
            why = f"stands in {ADDED} as {method}: sent as {named.upper()}"
            (ledger.rewrite if method.isupper() else ledger.loosen)(node, why)
    if kept:
        item[ADDED] = kept


def _tell_parents(tags: Collection[Json], ledger: Ledger) -> None:
    """Tell the tags that stand under none that there is, or under themselves."""
    parents = {str(each.get("name")): each["parent"] for each in tags if "parent" in each}
    names = {str(each.get("name")) for each in tags}
    for index, each in enumerate(tags):
        above, seen = each.get("parent"), set[str]()
        while above in parents and above not in seen and len(seen) < _DEEPEST:
            seen.add(above)
            above = parents[above]
        if "parent" in each and (above not in names or above in seen):
            why = "it stands under itself" if above in seen else "there is no such tag"
            ledger.loosen({ORIGIN: f"/tags/{index}/parent"}, f"the parent is not read: {why}")


def _settle_server(node: Json, _: Ledger) -> None:
    if "name" in node:
        node.setdefault("x-name", node.pop("name"))


def _settle_response(node: Json, _: Ledger) -> None:
    if "$ref" not in node:  # beside one, it takes the place of what is there
        node["description"] = node.get("description") or node.get("summary") or ""
        node.pop("summary", None)


def _settle_parameter(node: Json, ledger: Ledger) -> None:
    _settle_examples(node, ledger)
    if node.get("in") == "querystring" and "$ref" not in node:
        node.setdefault("name", "querystring")  # which is of no use on the wire


def _settle_examples(node: Json, _: Ledger) -> None:
    """Give examples the one word for their value that OpenAPI 3.1 has."""
    examples = node.get("examples")
    for example in examples.values() if is_object(examples) else ():
        if is_object(example):
            serialized = example.pop("serializedValue", None)
            stated = example.pop("dataValue", serialized)
            if stated is not None and "externalValue" not in example:
                example.setdefault("value", stated)


def _tell_node_type(schema: Json, ledger: Ledger) -> None:
    xml = schema.get("xml")
    if is_object(xml) and "nodeType" in xml:
        said = f"xml nodeType {str(xml['nodeType'])[:40]!r} is not read: XML is given as text"
        ledger.loosen(schema, said)


_READ: Final[Mapping[str, Callable[[Json, Ledger], None]]] = {
    "path item": _settle_methods,
    "server": _settle_server,
    "response": _settle_response,
    "media type": _settle_examples,
    "parameter": _settle_parameter,
    "header": _settle_examples,
    "schema": _tell_node_type,
    "property": _tell_node_type,
}
"""The change that is made to objects of each kind."""


def tell_unknown(document: Json, ledger: Ledger) -> None:
    """Tell each field of a document of OpenAPI 3.2 that the version does not have."""
    if not _is_newer(document):
        return  # what is told of the older ones, a pass for it tells
    for kind, pointer, node in walk(document):
        known = _FIELDS.get(kind)
        if known is None:
            continue
        beside = ("summary", "description") if "$ref" in node else ()
        for key in sorted(node.keys() - known - {*beside, ORIGIN}):
            if not key.startswith("x-"):
                why = f"OpenAPI 3.2 has no field {key[:40]!r} here: not read"
                ledger.loosen({ORIGIN: child(pointer, key)}, why)
