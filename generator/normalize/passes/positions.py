"""The encodings of parts that have no names, by their place in a multipart body."""

from __future__ import annotations

from generator.ledger import Json, Ledger
from generator.normalize.passes.encoding_members import positioned
from generator.normalize.passes.tree import operations


def settle_positions(document: Json, ledger: Ledger) -> None:
    """Keep of each encoding by place what its part can be written by, with a line for the rest."""
    components: Json = document["components"]["schemas"]
    for each in operations(document):
        for media in each.node.get("requestBody", {}).get("content", {}).values():
            if media["x-kind"] == "parts":
                _settle(media, components, ledger)


def _settle(media: Json, components: Json, ledger: Ledger) -> None:
    """Keep of the encodings of parts without names what these can be written by."""
    items: Json = media["schema"]["items"]
    for key in ("prefixEncoding", "itemEncoding"):
        if key in media:
            stated: list[Json] = media[key] if key == "prefixEncoding" else [media[key]]
            kept = [positioned(each, items, components, media, ledger) for each in stated]
            media[key] = kept if key == "prefixEncoding" else kept[0]
    if "encoding" in media:
        why = "encoding is not read: its parts have no names"
        ledger.loosen(media, why)
        ledger.drop(media.pop("encoding"), why)
