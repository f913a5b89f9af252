"""Describe the tags of a document."""

from __future__ import annotations

from generator.describe.api import Tag
from generator.ledger import Json


def tags_of(document: Json) -> tuple[Tag, ...]:
    """Return the tags that a document describes, each once, in its order."""
    found: dict[str, Tag] = {}
    for node in document.get("tags", ()):
        said = {
            key: node[key]
            for key in ("name", "summary", "description", "parent", "kind")
            if isinstance(node.get(key), str)
        }
        if said.get("name"):
            found.setdefault(said["name"], Tag(**said))
    return tuple(found.values())
