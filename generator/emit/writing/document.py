"""The normalized document as the file that a package carries."""

from __future__ import annotations

import json
from json.encoder import encode_basestring
from typing import Any

from generator.emit.writing.openapi31 import as_openapi31
from generator.emit.writing.text import WIDTH
from generator.jsontree import class_of
from generator.ledger import Json
from generator.marks import internal


def document_file(document: Json) -> bytes:
    """Return the normalized document, without the marks of where its nodes were."""
    return f"{_json_text(as_openapi31(document), 0, internal())}\n".encode()


def _json_text(node: Any, depth: int, left_out: frozenset[str]) -> str:
    """Return JSON with names in order; what fits on a line stays on one."""
    kind = class_of(node)
    if kind is str:
        return encode_basestring(node)
    if kind is dict:
        first, last = "{}"
        items: list[str] = []
        for key in sorted(node if left_out.isdisjoint(node) else node.keys() - left_out):
            value = node[key]
            is_text = class_of(value) is str  # as most are
            said = encode_basestring(value) if is_text else _json_text(value, depth + 1, left_out)
            items.append(f"{encode_basestring(key)}: {said}")
    elif kind is list:
        first, last = "[]"
        items = [_json_text(each, depth + 1, left_out) for each in node]
    else:
        return json.dumps(node)
    size = sum(map(len, items)) + 2 * len(items) + depth
    if size <= WIDTH and not any("\n" in each for each in items):
        return f"{first}{', '.join(items)}{last}"
    margin = "\n" + " " * depth
    return f"{first}{margin} {f',{margin} '.join(items)}{margin}{last}"
