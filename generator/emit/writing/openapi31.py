"""The document that a package carries: OpenAPI 3.1, what is of 3.2 beside it as extensions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from generator.jsontree import clone, is_object
from generator.ledger import Json
from generator.normalize.passes.openapi31 import VERSION
from generator.normalize.passes.tree import ADDED, media_types, operations

_TAG: Final = {"summary": "x-summary", "parent": "x-parent", "kind": "x-kind-of-tag"}
_SCHEME: Final = {"oauth2MetadataUrl": "x-oauth2-metadata-url", "deprecated": "x-deprecated"}
_FLOWS: Final = {"deviceAuthorization": "x-device-authorization"}
_ITEM: Final = {"query": "x-query", ADDED: "x-additional-operations"}
_MEDIA: Final = {
    "itemSchema": "x-item-schema",
    "prefixEncoding": "x-prefix-encoding",
    "itemEncoding": "x-item-encoding",
}
_STYLED: Final = {"style": "x-style", "allowReserved": "x-allow-reserved"}


def as_openapi31(document: Json) -> Json:
    """Return a document without the fields that OpenAPI 3.1 has not, each as an extension."""
    older = not str(document["openapi"]).startswith("3.2")
    if older and not any(_MEDIA.keys() & media.keys() for media in _every_media(document)):
        return document
    document = clone(document)
    document["openapi"] = VERSION
    for tag in document.get("tags", ()):
        _rename(tag, _TAG)
    for scheme in document["components"].get("securitySchemes", {}).values():
        _rename(scheme, _SCHEME)
        _rename(scheme.get("flows"), _FLOWS)
    for media in _every_media(document):
        _rename(media, _MEDIA)
    for each in operations(document):
        for parameter in each.node["parameters"]:
            if parameter["in"] == "cookie" and parameter.get("style") == "cookie":
                _rename(parameter, _STYLED)
            elif parameter["in"] in ("path", "cookie"):
                _rename(parameter, {"allowReserved": "x-allow-reserved"})
        whole = [one for one in each.node["parameters"] if one["in"] == "querystring"]
        for parameter in whole:
            each.node["parameters"].remove(parameter)
            each.node["x-querystring"] = parameter
    for item in document["paths"].values():
        _rename(item, _ITEM)
    return document


def _every_media(document: Json) -> Iterator[Json]:
    for each in operations(document):
        yield from media_types(each.node)


def _rename(node: object, names: Mapping[str, str]) -> None:
    if is_object(node):
        for name, other in names.items():
            if name in node:
                node[other] = node.pop(name)
