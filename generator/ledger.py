"""Record what happens to the nodes of a source document on their way to Python, by JSON Pointer.

Every accountable node carries the pointer it had in the source (`ORIGIN`). A pass that
changes what a node says, or leaves it out, writes that here; what it merely moves keeps its mark.
"""

from __future__ import annotations

from typing import Any, Final, Literal

from attrs import define, field, frozen

from generator.errors import GeneratorError
from generator.jsontree import clone, is_list, is_object

ORIGIN: Final = "x-origin"
"""The member that holds the JSON Pointer a node had in its source."""

MAX_COPIED = 2_000_000
"""Values that the references of one document may stand for."""

Json = dict[str, Any]
Fate = Literal["rewritten", "dropped"]


@frozen
class Entry:
    """One thing done to one node of the source."""

    pointer: str
    fate: Fate
    by: str
    reason: str


@define
class Ledger:
    """The running account of one document; `by` is the pass at work."""

    by: str = ""
    entries: list[Entry] = field(factory=list[Entry])
    copied: int = 0
    """Number of values copied so far to the places that refer to them."""

    def copy(self, node: Any) -> Any:
        """Return a deep copy of JSON data, to stand where something refers to it.

        Raises:
            GeneratorError: The references multiply: all copies together are past any sound size.

        """
        self.copied += _size(node)
        if self.copied > MAX_COPIED:
            raise GeneratorError(
                f"References to this node, and those in it, expand to over {MAX_COPIED:,} values",
                pointer=min(marks(node), default=None),
                fix="Take out the references that multiply each other.",
            )
        return clone(node)

    def rewrite(self, node: Json, reason: str) -> None:
        """Note that `node` is kept in another form."""
        for pointer in origins(node):
            self.entries.append(Entry(pointer, "rewritten", self.by, reason))

    def rewrite_all(self, node: object, reason: str) -> None:
        """Note that `node`, with everything marked below it, is kept in another form."""
        for pointer in sorted(marks(node)):
            self.entries.append(Entry(pointer, "rewritten", self.by, reason))

    def drop(self, node: object, reason: str) -> None:
        """Note that `node`, with everything marked below it, is left out."""
        for pointer in sorted(marks(node)):
            self.entries.append(Entry(pointer, "dropped", self.by, reason))


def origins(node: Json) -> tuple[str, ...]:
    """Return the pointers of `node` in the source: none if added, several if merged."""
    mark = node.get(ORIGIN)
    if isinstance(mark, str):
        return (mark,)
    return tuple(mark) if is_list(mark) else ()  # else it is a name that a document gives


def adopt(node: Json, *others: Json) -> Json:
    """Give `node` the origins of `others` too, for it now stands for them."""
    merged = list(dict.fromkeys(pointer for each in (node, *others) for pointer in origins(each)))
    if merged:
        node[ORIGIN] = merged[0] if len(merged) == 1 else merged
    return node


def marks(node: object) -> set[str]:
    """Return every origin at or below `node`."""
    found: set[str] = set()
    stack = [node]
    while stack:
        each = stack.pop()
        if is_object(each):
            found.update(origins(each))
            stack.extend(each.values())
        elif is_list(each):
            stack.extend(each)
    return found


def _size(node: object) -> int:
    """Count the values of which JSON data is made."""
    size, stack = 0, [node]
    while stack:
        each = stack.pop()
        size += 1
        if is_object(each):
            stack.extend(each.values())
        elif is_list(each):
            stack.extend(each)
    return size


def in_order(node: Any) -> Any:
    """Return a deep copy of JSON data with the members of every object sorted by name.

    Media types stay in the document's order: it says which of them is the first choice.
    """
    if is_object(node):
        return {key: in_order(node[key]) for key in _sorted(node)}
    if is_list(node):
        return [in_order(value) for value in node]
    return node


def _sorted(node: Json) -> list[str]:
    kinds = all("/" in key and key[0] != "/" for key in node if key != ORIGIN)
    return list(node) if kinds else sorted(node)
