"""JSON values as trees: pointers into them, walks over them, copies of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from typing_extensions import TypeIs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = [
    "MAX_DEPTH",
    "MAX_VALUES",
    "child",
    "class_of",
    "clone",
    "depth_exceeds",
    "describe",
    "is_list",
    "is_object",
    "locate",
    "nodes",
    "resolve",
    "size_exceeds",
]

MAX_DEPTH: Final = 200
"""Containers inside containers that a document may have, its root included."""

MAX_VALUES: Final = 2_000_000
"""Values that a document may hold."""

_WORDS: Final[dict[type, str]] = {
    dict: "an object",
    list: "a list",
    str: "a string",
    bool: "a boolean",
}


class_of: Final = cast("Callable[[object], type[object]]", type)
"""Return the class of a value: in a loop as long as the document, a call of `is_object` counts."""


def is_object(value: object) -> TypeIs[dict[str, Any]]:
    """Return True if `value` is a JSON object."""
    return type(value) is dict


def is_list(value: object) -> TypeIs[list[Any]]:
    """Return True if `value` is a JSON list."""
    return type(value) is list


def child(pointer: str, key: str | int) -> str:
    """Return the JSON Pointer of the member or item `key` of the node at `pointer`."""
    token = str(key)
    if "~" in token or "/" in token:
        token = token.replace("~", "~0").replace("/", "~1")
    return f"{pointer}/{token}"


def resolve(root: Any, pointer: str) -> Any:
    """Return the node of `root` at `pointer`.

    Raises:
        KeyError: the pointer is not one, or leads nowhere.

    """
    if not pointer:
        return root
    if not pointer.startswith("/"):
        raise KeyError(pointer)
    node = root
    for token in pointer[1:].split("/"):
        key = token.replace("~1", "/").replace("~0", "~")
        if is_object(node):
            node = node[key]
        elif is_list(node) and _is_index(key) and int(key) < len(node):
            node = node[int(key)]
        else:
            raise KeyError(pointer)
    return node


def _is_index(key: str) -> bool:
    return key.isascii() and key.isdigit() and len(key) < 10 and (key == "0" or key[0] != "0")


def nodes(root: Any) -> Iterator[tuple[str, Any]]:
    """Yield every node of `root`, itself included, with its JSON Pointer, in document order."""
    stack: list[tuple[str, Any]] = [("", root)]
    while stack:
        pointer, node = stack.pop()
        yield pointer, node
        if is_object(node):
            below = [(child(pointer, key), value) for key, value in node.items()]
        elif is_list(node):
            below = [(child(pointer, index), value) for index, value in enumerate(node)]
        else:
            continue
        stack += reversed(below)


def locate(root: Any, target: object) -> str | None:
    """Return the JSON Pointer of the very object `target` in `root`, None if it is not there."""
    return next((pointer for pointer, node in nodes(root) if node is target), None)


def clone(value: Any) -> Any:
    """Return a copy that shares no object and no list with `value`; much faster than `deepcopy`."""
    kind = class_of(value)
    if kind is dict:
        return {
            key: clone(item) if type(item) is dict or type(item) is list else item
            for key, item in value.items()
        }
    if kind is list:
        return [clone(item) for item in value]
    return value


def depth_exceeds(root: Any, limit: int = MAX_DEPTH) -> bool:
    """Return True if objects and lists are nested more than `limit` deep."""
    level: list[Any] = [root] if is_object(root) or is_list(root) else []
    for _ in range(limit):
        level = [
            item
            for node in level
            for item in (node.values() if is_object(node) else node)
            if type(item) is dict or type(item) is list
        ]
        if not level:
            return False
    return True


def size_exceeds(root: Any, limit: int = MAX_VALUES) -> bool:
    """Return True if `root` and all that it holds are more than `limit` values."""
    count = 1
    stack: list[Any] = [root]
    while stack and count <= limit:
        node = stack.pop()
        kind = class_of(node)  # in a loop as long as the document, a call of `is_object` counts
        if kind is dict or kind is list:
            count += len(node)
            stack += node.values() if kind is dict else node
    return count > limit


def describe(value: object) -> str:
    """Return the JSON type of `value` in words, for messages: "a list", "null"."""
    return "null" if value is None else _WORDS.get(type(value), "a number")
