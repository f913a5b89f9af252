"""Record what happens to the nodes of a source document on their way to Python, by JSON Pointer.

Every accountable node carries the pointer it had in the source (`ORIGIN`). A pass that
gives a node another form (`rewrite`), takes more than it says or carries less (`loosen`), or leaves
it out (`drop`), writes that here; what it merely moves keeps its mark.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal

from attrs import define, field, frozen

from generator.errors import GeneratorError
from generator.jsontree import class_of, clone, is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ORIGIN: Final = "x-origin"
"""The member that holds the JSON Pointer a node had in its source."""

MAX_COPIED = 2_000_000
"""Values that the references of one document may stand for."""

Json = dict[str, Any]
_HOLD: Final = (dict, list)
Fate = Literal["rewritten", "loosened", "dropped"]
"""Kept in another form that says the same; kept, but more loosely than stated; left out."""


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
        """Note that `node` is kept in another form, which says the same."""
        self._note(origins(node), "rewritten", reason)

    def rewrite_all(self, node: object, reason: str) -> None:
        """Note that `node`, with everything marked below it, is kept in such another form."""
        self._note(sorted(marks(node)), "rewritten", reason)

    def loosen(self, node: Json, reason: str) -> None:
        """Note that `node` is kept, but accepts more, or carries less, than the document says."""
        self._note(_places(node), "loosened", reason)

    def loosen_all(self, node: object, reason: str) -> None:
        """Note that `node`, with everything marked below it, is kept more loosely."""
        self._note(sorted(marks(node)), "loosened", reason)

    def drop(self, node: object, reason: str) -> None:
        """Note that `node`, with everything marked below it, is left out."""
        if node is None:
            return
        self._note(sorted(marks(node)), "dropped", reason)

    def _note(self, pointers: Iterable[str], fate: Fate, reason: str) -> None:
        self.entries += (Entry(pointer, fate, self.by, reason) for pointer in pointers)


def origins(node: Json) -> tuple[str, ...]:
    """Return the pointers of `node` in the source: none if added, several if merged."""
    mark = node.get(ORIGIN)
    if isinstance(mark, str):
        return (mark,)
    return tuple(mark) if is_list(mark) else ()  # else it is a name that a document gives


def _places(node: Json) -> Sequence[str]:
    """Return where the source has `node`; for one that was made, the outermost parts in it."""
    found: Sequence[str] = origins(node)
    level: list[Any] = [node]
    while level and not found:
        level = [inner for each in level for inner in _inside(each)]
        found = sorted({place for each in level if is_object(each) for place in origins(each)})
    return found


def _inside(node: Any) -> Iterable[Any]:
    if is_object(node):
        return node.values()
    return node if is_list(node) else ()


def adopt(node: Json, *others: Json) -> Json:
    """Give `node` the origins of `others` too, for it now stands for them."""
    merged = list(dict.fromkeys(pointer for each in (node, *others) for pointer in origins(each)))
    if merged:
        node[ORIGIN] = merged[0] if len(merged) == 1 else merged
    return node


def marks(node: object) -> set[str]:
    """Return every origin at or below `node`."""
    found: set[str] = set()
    stack: list[Any] = [node]
    while stack:
        each = stack.pop()
        kind = class_of(each)  # in a loop as long as the document, a call of `is_object` counts
        if kind is dict:
            mark = each.get(ORIGIN)
            if type(mark) is str:  # as nearly all are
                found.add(mark)
            elif mark is not None:
                found.update(origins(each))
            stack += each.values()
        elif kind is list:
            stack += each
    return found


def _size(node: object) -> int:
    """Count the values of which JSON data is made."""
    size = 1
    stack: list[Any] = [node]
    while stack:
        each = stack.pop()
        kind = class_of(each)
        if kind is dict or kind is list:
            size += len(each)
            stack += each.values() if kind is dict else each
    return size


def in_order(node: Any) -> Any:
    """Return a deep copy of JSON data with the members of every object sorted by name.

    Media types stay in the document's order: it says which of them is the first choice.
    """
    kind = class_of(node)
    if kind is dict:
        return {
            key: in_order(value) if type(value := node[key]) in _HOLD else value
            for key in _sorted(node)
        }
    if kind is list:
        return [in_order(value) for value in node]
    return node


def _sorted(node: Json) -> list[str]:
    for key in node:
        if ("/" not in key or key[0] == "/") and key != ORIGIN:
            return sorted(node)
    return list(node)
