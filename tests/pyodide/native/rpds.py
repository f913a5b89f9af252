"""Do in Python what jsonschema takes of rpds: rpds itself is compiled, and not for Pyodide."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any


class HashTrieMap(dict[Any, Any]):
    """A mapping of which changed copies are made."""

    @classmethod
    def convert(cls, value: Any) -> HashTrieMap:
        return value if isinstance(value, cls) else cls(value)

    def insert(self, key: Any, value: Any) -> HashTrieMap:
        return HashTrieMap({**self, key: value})

    def remove(self, key: Any) -> HashTrieMap:
        copy = HashTrieMap(self)
        del copy[key]
        return copy

    def update(self, *args: Any, **more: Any) -> Any:
        copy = HashTrieMap(self)
        dict.update(copy, *args, **more)
        return copy


class HashTrieSet(frozenset[Any]):
    """A set of which changed copies are made."""

    def insert(self, value: Any) -> HashTrieSet:
        return HashTrieSet(self | {value})

    def discard(self, value: Any) -> HashTrieSet:
        return HashTrieSet(self - {value})

    remove = discard

    def update(self, *others: Iterable[Any]) -> HashTrieSet:
        return HashTrieSet(self.union(*others))


class List(tuple[Any, ...]):
    """A list that grows at its front."""

    __slots__ = ()

    def push_front(self, value: Any) -> List:
        return List((value, *self))

    @property
    def rest(self) -> List:
        return List(self[1:])

    @property
    def first(self) -> Any:
        return self[0]

    def drop_first(self) -> List:
        return self.rest
