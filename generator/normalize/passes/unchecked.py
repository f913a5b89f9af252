"""Marks of what the vendor alone checks, for the report of what it changed."""

from __future__ import annotations

import json
from typing import Any, Final

from generator.jsontree import is_list, is_object
from generator.ledger import Json

_UNORDERED: Final = ("anyOf", "enum", "oneOf", "required")
_WORDS: Final = ("title", "description", "$comment")


def remember(schema: Json, keyword: str, stated: Any) -> None:
    """Mark a schema with what one of its keywords states, once the keyword itself is gone.

    The mark is text, which no later pass takes for a schema.
    """
    marked: Json = schema.setdefault("x-unchecked", {})
    said = _bare(stated)
    if keyword in _UNORDERED:
        said = sorted(said, key=_text)
    marked[keyword] = _text(said)


def remember_exclusion(schema: Json) -> None:
    """Mark a union that is kept as `anyOf`, though a value may fit only one of its members.

    Which members they are is compared with the union itself.
    """
    marked: Json = schema.setdefault("x-unchecked", {})
    marked.setdefault("oneOf", "true")


def excludes(schema: Json) -> bool:
    """Return True if the vendor takes no value that fits several members of a union."""
    return "oneOf" in schema.get("x-unchecked", {})


def _text(node: Any) -> str:
    return json.dumps(node, sort_keys=True)


def _bare(node: Any) -> Any:
    """Return what restricts values: without marks, extensions and words."""
    if is_object(node):
        return {
            key: _bare(each)
            for key, each in node.items()
            if key[:2] != "x-" and not (key in _WORDS and isinstance(each, str))
        }
    return [_bare(each) for each in node] if is_list(node) else node
