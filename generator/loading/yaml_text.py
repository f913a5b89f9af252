"""YAML text to JSON values: the core schema of YAML 1.2, with limits.

Built straight on the parser's events, so that nothing is constructed which a limit forbids, no
recursion can run away, and a fault has its line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from attrs import define, field, frozen
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from generator.errors import GeneratorError
from generator.jsontree import MAX_DEPTH, MAX_VALUES, clone, depth_exceeds, is_list, is_object
from generator.loading.yaml_scalars import CORE, core_value, unknown_tag

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

__all__ = ["MAX_ALIASES", "MAX_NODES", "parse_yaml"]

MAX_ALIASES: Final = 10_000
"""Aliases that a file may use."""
MAX_NODES: Final = MAX_VALUES
"""Values that a file may hold after its aliases are replaced by copies."""


def parse_yaml(text: str, file: Path, first_line: int = 1) -> Any:
    """The value of `text`, which starts on line `first_line` of `file`.

    Keys are strings, as they are written; so are dates. Aliases become copies, `<<` is merged.

    Raises:
        GeneratorError: it is not one YAML document, says a key twice, uses a tag that is not of
            the core schema, holds a number that JSON cannot have, or passes a limit.

    """
    builder = _Builder(file, first_line)
    events: Callable[[str], Iterator[Any]] = cast("Any", YAML(typ="safe")).parse
    try:
        for event in events(text):
            builder.line = first_line + event.start_mark.line
            builder.take(event)
    except MarkedYAMLError as error:
        fault: Any = error
        mark = fault.problem_mark or fault.context_mark
        builder.line = first_line + (mark.line if mark else 0)
        raise builder.fault(f"The YAML is broken: {fault.problem or fault.context}") from None
    except YAMLError as error:
        raise builder.fault(f"The YAML is broken: {str(error).splitlines()[0]}") from None
    if not builder.done:
        raise GeneratorError(
            "The file holds no document", file=file, fix="Get it from its vendor again."
        )
    return builder.done[0]


@define
class _Open:
    """An object or list that is still being filled, and what it needs until it is closed."""

    value: dict[str, Any] | list[Any]
    anchor: str | None
    nodes_before: int
    key: str | None = None
    key_merges: bool = False
    merged: list[dict[str, Any]] = field(factory=list[dict[str, Any]])


@frozen
class _Anchored:
    value: Any
    nodes: int


@define
class _Builder:
    file: Path
    line: int
    done: list[Any] = field(factory=list[Any])
    open: list[_Open] = field(factory=list[_Open])
    anchors: dict[str, _Anchored] = field(factory=dict[str, _Anchored])
    nodes: int = 0
    aliases: int = 0
    documents: int = 0

    def fault(self, what: str, fix: str = "Correct the syntax.") -> GeneratorError:
        return GeneratorError(what, file=self.file, line=self.line, fix=fix)

    def take(self, event: Any) -> None:
        kind = cast("type[object]", type(event))
        if kind is ScalarEvent:
            self.scalar(event)
        elif kind is MappingStartEvent:
            self.start({}, event, "map")
        elif kind is SequenceStartEvent:
            self.start([], event, "seq")
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            self.end()
        elif kind is AliasEvent:
            self.alias(event.anchor)
        elif kind is DocumentStartEvent:
            self.documents += 1
            if self.documents > 1:
                raise self.fault("The file holds more than one YAML document", "Keep one of them.")

    def scalar(self, event: Any) -> None:
        text: str = event.value
        top = self.open[-1] if self.open else None
        if top is not None and top.key is None and is_object(top.value):
            plain = bool(event.implicit[0]) and event.tag is None
            self.key(top, text, merges=plain and text == "<<")
            value: Any = text
        else:
            try:
                value = core_value(text, event.tag, plain=bool(event.implicit[0]))
            except ValueError as error:
                raise self.fault(str(error), "Correct or quote it.") from None
            self.add(value, 1)
        if event.anchor:
            self.anchors[event.anchor] = _Anchored(value, 1)

    def start(self, value: dict[str, Any] | list[Any], event: Any, tag: str) -> None:
        if event.tag not in {None, "!", f"{CORE}{tag}"}:
            raise self.fault(unknown_tag(event.tag), "Remove the tag.")
        if len(self.open) >= MAX_DEPTH:
            raise self.fault(
                f"The YAML is nested more than {MAX_DEPTH} levels deep",
                "No API description needs that; get the document from its vendor again.",
            )
        top = self.open[-1] if self.open else None
        if top is not None and top.key is None and is_object(top.value):
            raise self.fault("A key is a list or an object", "Make it a string.")
        self.open.append(_Open(value, event.anchor, self.nodes))

    def end(self) -> None:
        closed = self.open.pop()
        if is_object(closed.value):
            for each in closed.merged:
                for key, value in each.items():
                    closed.value.setdefault(key, value)
        if closed.anchor:
            size = self.nodes - closed.nodes_before + 1
            self.anchors[closed.anchor] = _Anchored(closed.value, size)
        self.add(closed.value, 1)

    def alias(self, name: str) -> None:
        self.aliases += 1
        if self.aliases > MAX_ALIASES:
            raise self.fault(f"The file uses more than {MAX_ALIASES} aliases", "Write it without.")
        anchored = self.anchors.get(name)
        if anchored is None:
            raise self.fault(f"The alias *{name} stands for nothing, or for what it is part of")
        top = self.open[-1] if self.open else None
        if top is not None and top.key is None and is_object(top.value):
            if type(anchored.value) is not str:
                raise self.fault("A key is not a string", "Make it a string.")
            self.key(top, anchored.value)
            return
        self.count(anchored.nodes)
        if depth_exceeds(anchored.value, MAX_DEPTH - len(self.open)):
            raise self.fault(f"Aliases nest the YAML more than {MAX_DEPTH} levels deep")
        self.add(clone(anchored.value), 0)

    def key(self, top: _Open, key: str, *, merges: bool = False) -> None:
        if key in top.value:
            raise self.fault(f"The key {key!r} occurs twice", "Keep one of them.")
        top.key = key
        top.key_merges = merges

    def add(self, value: Any, nodes: int) -> None:
        self.count(nodes)
        if not self.open:
            self.done.append(value)
            return
        top = self.open[-1]
        if is_list(top.value):
            top.value.append(value)
            return
        key = cast("str", top.key)
        if top.key_merges:
            top.merged.extend(self.mergeable(value))
        else:
            top.value[key] = value
        top.key = None

    def mergeable(self, value: Any) -> list[dict[str, Any]]:
        each: list[Any] = value if is_list(value) else [value]
        if any(not is_object(item) for item in each):
            raise self.fault("`<<` merges something that is not an object")
        return each

    def count(self, nodes: int) -> None:
        self.nodes += nodes
        if self.nodes > MAX_NODES:
            raise self.fault(
                f"The YAML holds more than {MAX_NODES:,} values once its aliases are expanded",
                "No API description needs that; get the document from its vendor again.",
            )
