"""Put what only a page has into the document's text, where comments and layout stay."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, Any

from attrs import frozen

from generator.errors import GeneratorError
from generator.jsontree import clone, is_list, is_object
from generator.read.source import find_text, parse_document, read_bytes
from generator.update.editing import edit, same

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from generator.compare.pages.difference import Difference, Edit

__all__ = ["Edited", "edited", "with_edits"]


@frozen
class Edited:
    """The text of a document after edits, and the differences that they settle."""

    before: str
    after: str
    settled: tuple[Difference, ...]
    left: tuple[Difference, ...]
    """Those that only a person can settle."""

    def diff(self, name: str) -> list[str]:
        """Return the change of the text as lines of a unified diff."""
        lines = difflib.unified_diff(
            self.before.splitlines(), self.after.splitlines(), name, name, lineterm=""
        )
        return list(lines)


def edited(file: Path, differences: Sequence[Difference]) -> Edited:
    """Make the edits that settle differences; one that has none, or whose edit fails, is left.

    Raises:
        GeneratorError: The document cannot be read.

    """
    data = read_bytes(file)
    before = find_text(data, file).text
    document: Any = parse_document(data, file)
    settled: list[Difference] = []
    left: list[Difference] = []
    for each in differences:
        new = with_edits(document, each.edits) if each.edits else None
        if new is None:
            left.append(each)
        else:
            document = new
            settled.append(each)
    after = edit(before, document, file) if settled else before
    return Edited(before, after, tuple(settled), tuple(left))


def with_edits(document: dict[str, Any], edits: Iterable[Edit]) -> dict[str, Any] | None:
    """Return a copy of the document with the edits made; None if one does not fit."""
    new: dict[str, Any] = clone(document)
    for each in edits:
        try:
            _make(new, each)
        except (KeyError, GeneratorError):
            return None
    return new


def _make(document: dict[str, Any], change: Edit) -> None:
    *above, last = [
        token.replace("~1", "/").replace("~0", "~") for token in change.pointer[1:].split("/")
    ]
    node: Any = document
    for number, token in enumerate(above):
        if is_object(node):
            # Only the last object may be new: `properties`, `headers`.
            node = node.setdefault(token, {}) if number == len(above) - 1 else node[token]
        elif is_list(node) and token.isdigit() and int(token) < len(node):
            node = node[int(token)]
        else:
            raise KeyError(change.pointer)
    if not is_object(node):
        raise KeyError(change.pointer)
    if change.append:
        _append(node, last, change.value)
    elif last not in node or last == "type":
        node[last] = clone(change.value)
    elif not same(node[last], change.value):
        raise KeyError(change.pointer)


def _append(node: dict[str, Any], key: str, value: Any) -> None:
    """Add a value to the list, or a text to the text, that a member is; a list may be new."""
    old = node.get(key)
    if isinstance(old, str) and isinstance(value, str):
        if value.strip() not in old:
            node[key] = old.rstrip() + value
    elif old is None or is_list(old):
        listed: list[Any] = old or []
        if not any(same(value, each) for each in listed):
            node[key] = [*listed, clone(value)]
    else:
        raise KeyError(key)
