"""The walks over a document that follow the table of `shapes`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from generator.jsontree import child, class_of, is_list, is_object
from generator.ledger import ORIGIN
from generator.marks import internal
from generator.read.shapes import SHAPES, VALUES

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["MARKED", "mark", "walk"]

MARKED: Final = (
    "operation",
    "parameter",
    "body",
    "media type",
    "response",
    "header",
    "schema",
    "property",
)
"""The kinds of node that the pipeline accounts for one by one."""


def walk(
    document: dict[str, Any], kind: str = "document", pointer: str = ""
) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield every object of the table in `document`: kind, JSON Pointer and node, parents first.

    The order is that of the document. A node may be changed while it is the current one: what it
    then holds is walked. What does not have the form that the table says is passed over.
    """
    stack = [(kind, pointer, document)]
    while stack:
        kind, pointer, node = stack.pop()
        yield kind, pointer, node
        shape = SHAPES[kind]
        known = shape.members
        below: list[tuple[str, str, dict[str, Any]]] = []
        for key, value in node.items():
            form = class_of(value)
            if form is not dict and form is not list:
                continue  # as most are, and a document has very many
            member = known.get(key) or shape.member(key)
            if member is None or member.kind in VALUES:
                continue
            if member.container == "one":
                if is_object(value):
                    below.append((member.kind, child(pointer, key), value))
            elif member.container == "list":
                below += _items(member.kind, child(pointer, key), value)
            else:
                below += _entries(member.kind, child(pointer, key), value)
        stack += reversed(below)


def _items(kind: str, pointer: str, value: Any) -> list[tuple[str, str, dict[str, Any]]]:
    if not is_list(value):
        return []
    return [(kind, f"{pointer}/{i}", each) for i, each in enumerate(value) if is_object(each)]


def _entries(kind: str, pointer: str, value: Any) -> list[tuple[str, str, dict[str, Any]]]:
    if not is_object(value):
        return []
    return [(kind, child(pointer, k), each) for k, each in value.items() if is_object(each)]


def mark(document: dict[str, Any]) -> dict[str, str]:
    """Write into every node of a `MARKED` kind, as `x-origin`, where it is.

    Gives the inventory of the document: the kind of each of those nodes by its JSON Pointer. The
    marks of the pipeline that the document came with are taken away.
    """
    inventory: dict[str, str] = {}
    every = list(walk(document))
    _unmark(document, {id(node) for kind, _, node in every if kind == "security requirement"})
    marked = internal()
    for kind, pointer, node in every:
        if SHAPES[kind].others is None:  # else its members have names of the document's own
            for key in marked & node.keys():
                del node[key]
        if kind in MARKED:
            node[ORIGIN] = pointer
            inventory[pointer] = kind
    return inventory


def _unmark(document: dict[str, Any], kept: set[int]) -> None:
    """Take away all that looks like a mark, in examples and extensions too.

    What `kept` identifies has names of security schemes for members; an object is no mark.
    """
    stack: list[Any] = [document]
    while stack:
        node = stack.pop()
        kind = class_of(node)
        if kind is dict:
            if ORIGIN in node and not is_object(node[ORIGIN]) and id(node) not in kept:
                del node[ORIGIN]
            stack += node.values()
        elif kind is list:
            stack += node
