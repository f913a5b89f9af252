"""Scalars without quotes where a text is meant: `01`, `1.10` and `1e3` keep their spelling."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from generator.jsontree import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["Spellings", "keep_spelling"]

Spellings = dict[str | int, str]
"""The source text of the scalars that an object or a list holds, by name or index."""

_VALUES: Final = ("enum", "const", "default", "example", "examples")
_LISTS: Final = ("default", "example", "examples")
_OTHERS: Final = frozenset({"number", "integer", "boolean"})


def keep_spelling(
    path: Sequence[str | None],
    node: dict[str, Any],
    spelled: Mapping[str | int, str],
    in_lists: Mapping[int, Mapping[str | int, str]],
) -> None:
    """Make texts, in place, of the scalars of an object which its other members say are texts.

    Args:
        path: The names that lead to the object; None for the index of a list.
        node: The object.
        spelled: The source texts of its scalars.
        in_lists: Those of the lists in it, by the identity of each.

    """
    names = ("required",) if is_list(node.get("required")) else ()
    for key in (*_textual(path, node), *names):
        value = node.get(key)
        if is_list(value):
            _respell(value, range(len(value)), in_lists.get(id(value), {}))
        elif key in node:
            _respell(node, (key,), spelled)


def _textual(path: Sequence[str | None], node: dict[str, Any]) -> tuple[str, ...]:
    """Return the names of the members that are texts, or lists of texts."""
    if list(path) == ["info"]:
        return ("version", "title")
    if len(path) > 1 and path[-2] == "variables":
        return ("default", "enum")
    if _is_text(node.get("type")):
        return _VALUES
    items = node.get("items")
    return _LISTS if is_object(items) and _is_text(items.get("type")) else ()


def _is_text(kind: Any) -> bool:
    return kind == "string" or (is_list(kind) and "string" in kind and _OTHERS.isdisjoint(kind))


def _respell(holder: Any, keys: Any, spelled: Mapping[str | int, str]) -> None:
    for key in keys:
        value = holder[key]
        if type(value) in {int, float, bool}:
            holder[key] = spelled.get(key) or json.dumps(value)
