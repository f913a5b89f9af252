"""What OpenAPI 3.2 adds, in the words that later passes read."""

from __future__ import annotations

import re
from collections.abc import Mapping
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
_TOKEN: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}")
"""A method (RFC 9110, 9.1), of a length that a server may be expected to take."""


def read_newer(document: Json, ledger: Ledger) -> None:
    """Say what is new in OpenAPI 3.2 as later passes read it; tell what they cannot."""
    document.pop("$self", None)  # references have been resolved against it
    for kind, _, node in walk(document):
        if kind == "path item":
            _settle_methods(node, ledger)
        elif kind == "server":
            if "name" in node:
                node.setdefault("x-name", node.pop("name"))
        elif kind == "response":
            if "$ref" not in node:  # beside one, it takes the place of what is there
                node["description"] = node.get("description") or node.get("summary") or ""
                node.pop("summary", None)
        elif kind in ("media type", "parameter", "header"):
            _settle_examples(node)
            if node.get("in") == "querystring" and "$ref" not in node:
                node.setdefault("name", "querystring")  # which is of no use on the wire
        elif kind in ("schema", "property"):
            _tell_node_type(node, ledger)


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


def _settle_examples(node: Json) -> None:
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


def tell_unknown(document: Json, ledger: Ledger) -> None:
    """Tell each field of a document of OpenAPI 3.2 that the version does not have."""
    if not str(document["openapi"]).startswith("3.2"):
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
