"""Read an object whose shape one of its members names: its tag."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Any, Literal, TypeVar, overload

from ..issues import At, Issue, Issues, Reader, kind_of, mismatch, pointer
from ..unset import UNSET

T = TypeVar("T")


def tag_text(tag: object) -> str | None:
    """Return the text that a tag is listed as: `2` and `2.0` are one integer; None if it is none.

    A boolean is no tag, though Python takes it for an integer.
    """
    if type(tag) is str:
        return tag
    if isinstance(tag, float) and tag.is_integer():
        return str(int(tag))
    if isinstance(tag, bool) or not isinstance(tag, str | int):
        return None
    return str(tag)


@overload
def discriminated(name: str, readers: Mapping[str, Reader[T]]) -> Reader[T]: ...
@overload
def discriminated(
    name: str,
    readers: Mapping[str, Reader[Any]],
    otherwise: Reader[T],
    *,
    shared: AbstractSet[str] = ...,
) -> Reader[T]: ...
@overload
def discriminated(
    name: str,
    readers: Mapping[str, Reader[Any]],
    *,
    untagged: Reader[Any],
    shared: AbstractSet[str] = ...,
) -> Reader[Any]: ...
@overload
def discriminated(
    name: str,
    readers: Mapping[str, Reader[Any]],
    otherwise: Reader[T],
    *,
    shared: AbstractSet[str] = ...,
    plain: Literal[True],
) -> Reader[T | dict[str, Any]]: ...
def discriminated(
    name: str,
    readers: Mapping[str, Reader[Any]],
    otherwise: Reader[Any] | None = None,
    *,
    untagged: Reader[Any] | None = None,
    shared: AbstractSet[str] = frozenset(),
    plain: bool = False,
) -> Reader[Any]:
    """Return the reader of an object whose shape one of its members names.

    `otherwise` reads what has another name or none; if `plain`, only what has none, or one of the
    `shared` names, which several shapes have: an object of another name stays the JSON that it is,
    with an issue. `untagged` is an `otherwise` of one class, whose type is not that of all.
    """
    otherwise = otherwise or untagged
    expected = "one of " + ", ".join(map(repr, sorted({*readers, *shared})))

    def read_discriminated(value: object, at: At, issues: Issues) -> Any:
        if not isinstance(value, dict):
            if otherwise is None:
                raise mismatch(value, "an object", at)
            return otherwise(value, at, issues)
        named: dict[str, Any] = value  # pyright: ignore[reportUnknownVariableType] - no call of cast
        tag = named.get(name, UNSET)
        usual = readers.get(tag) if type(tag) is str else None
        if usual is not None:
            return usual(named, at, issues)
        text = tag_text(tag)
        if plain and tag is not UNSET and text not in readers and text not in shared:
            issues.append(Issue(pointer((at, name)), expected, kind_of(tag)))
            return named
        reader = otherwise if text is None else readers.get(text, otherwise)
        if reader is None:
            raise mismatch(tag, expected, (at, name))
        return reader(named, at, issues)

    return read_discriminated
