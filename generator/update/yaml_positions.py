"""Find the positions of a YAML document's values in its text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from attrs import define, field
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    MappingStartEvent,
    NodeEvent,
)

from generator.jsontree import child


@define
class Position:
    """The start of a value, counted from 0; a member of an object starts at its key.

    `block` says that it is an object whose members are told apart by their indentation. `anchor`
    is the name that it has for others to use, `alias` the name that stands in its place.
    """

    line: int
    column: int
    block: bool = False
    anchor: str | None = None
    alias: str | None = None
    end: int = 0
    """The line after the last one of a member of such an object, once that is found out."""
    members: dict[str, Position] = field(factory=dict[str, "Position"])
    """Those of an object by their names, those of a list by their numbers."""

    def walk(self, pointer: str = "") -> Iterator[tuple[str, Position, list[Position]]]:
        """Yield every value inside, with its JSON Pointer and what it is in, the innermost last."""
        for name, member in self.members.items():
            at = child(pointer, name)
            yield at, member, [self]
            yield from ((below, each, [self, *above]) for below, each, above in member.walk(at))


def positions(text: str) -> Position | None:
    """Return the position of the whole document with all in it; None if it is broken."""
    try:
        return _root(text)
    except (YAMLError, RecursionError):
        return None


def _root(text: str) -> Position | None:
    events = cast("Iterator[Any]", cast("Any", YAML(typ="safe", pure=True)).parse(text))
    root: Position | None = None
    inside: list[tuple[Position, bool]] = []
    key: Any = None
    for event in events:
        if isinstance(event, CollectionEndEvent):
            inside.pop()
        if not isinstance(event, NodeEvent):
            continue
        if inside and inside[-1][1] and key is None:
            key = event
            continue
        position = _position(event, key or event)
        if inside:
            holder, named = inside[-1]
            holder.members[str(key.value) if named else str(len(holder.members))] = position
        root = root or position
        key = None
        if isinstance(event, CollectionStartEvent):
            inside.append((position, isinstance(event, MappingStartEvent)))
    return root


def _position(event: Any, first: Any) -> Position:
    name: str | None = event.anchor
    is_alias = isinstance(event, AliasEvent)
    return Position(
        first.start_mark.line,
        first.start_mark.column,
        block=isinstance(event, MappingStartEvent) and not cast("Any", event).flow_style,
        anchor=None if is_alias else name,
        alias=name if is_alias else None,
    )
