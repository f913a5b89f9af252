"""Operations of a document that use one of its components."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from generator.compare.pages.document_facts import described
from generator.read.pages.facts import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["users_of"]


def users_of(document: dict[str, Any]) -> dict[str, list[str]]:
    """Return the operations that use each component, by the component's JSON Pointer."""
    found: dict[str, list[str]] = {}
    for each in described(document):
        name = f"{each.operation.method} {each.operation.path}"
        for component in {_component(place.pointer) for place in _places(each.operation)} - {""}:
            found.setdefault(component, []).append(name)
    return found


def _component(pointer: str) -> str:
    return "/".join(pointer.split("/")[:4]) if pointer.startswith("/components/") else ""


def _places(value: Any) -> Iterator[Place]:
    """Yield every place in a value made of facts."""
    stack: list[Any] = [value]
    while stack:
        node = stack.pop()
        if isinstance(node, Place):
            yield node
            continue
        if isinstance(node, tuple):
            stack += node
        elif hasattr(node, "__attrs_attrs__"):
            stack += attrs.astuple(node, recurse=False)
