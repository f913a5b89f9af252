"""YAML text to JSON values: the core schema of YAML 1.2, with limits.

Built straight on the parser's events, so that nothing is constructed which a limit forbids, no
recursion can run away, and a fault has its line.

libyaml gives its events twenty times as fast as ruamel.yaml, but by YAML 1.1. So ruamel.yaml has
the last word on what libyaml refuses, and reads what 1.2 gives another meaning.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

import yaml as libyaml  # type: ignore[import-untyped]
from attrs import define, field, frozen

from generator.errors import GeneratorError
from generator.jsontree import MAX_DEPTH, MAX_VALUES, clone, depth_exceeds, is_list, is_object
from generator.read.yaml_scalars import CORE, core_value, unknown_tag
from generator.read.yaml_spelling import Spellings, keep_spelling

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

__all__ = ["MAX_ALIASES", "MAX_NODES", "parse_yaml"]

MAX_ALIASES: Final = 10_000
"""Aliases that a file may use."""
MAX_NODES: Final = MAX_VALUES
"""Values that a file may hold after its aliases are replaced by copies."""

Events: TypeAlias = "Iterable[Any]"
"""The events of a parser, in order: both parsers have classes of the same names for them."""

_OTHER_IN_1_1: Final = re.compile("[\x85\u2028\u2029\ufeff]")
"""Line breaks in 1.1, and a mark that it skips: mere characters in 1.2."""
_NAME_ENDS_IN_1_1: Final = frozenset("?:%@`")
"""Characters that end the name of an anchor in 1.1, and are part of it in 1.2."""


def parse_yaml(text: str, file: Path, first_line: int = 1) -> Any:
    """Return the value of `text`, which starts on line `first_line` of `file`.

    Keys are strings, as they are written; so are dates. Aliases become copies, `<<` is merged, and
    so is `!!merge <<`, which writers of YAML 1.1 put out.

    Raises:
        GeneratorError: it is not one YAML document, says a key twice, uses a tag that is not of
            the core schema, holds a number that JSON cannot have, or passes a limit.

    """
    with suppress(libyaml.YAMLError):
        return _Builder(file, first_line).built(_fast_events(text))
    return _parse_slowly(text, file, first_line)


def _fast_events(text: str) -> Events:
    """Return the events of libyaml; a YAMLError if YAML 1.2 has, or may have, others."""
    if _OTHER_IN_1_1.search(text):
        raise libyaml.YAMLError
    events: Events = cast("Any", libyaml).parse(text, libyaml.CSafeLoader)
    for event in events:
        if anchor := getattr(event, "anchor", None):
            end = text.find(anchor, event.start_mark.index) + len(anchor)
            if text[end : end + 1] in _NAME_ENDS_IN_1_1:
                raise libyaml.YAMLError
        yield event


def _parse_slowly(text: str, file: Path, first_line: int) -> Any:
    from ruamel.yaml import YAML  # noqa: PLC0415 - seldom needed
    from ruamel.yaml.error import MarkedYAMLError, YAMLError  # noqa: PLC0415

    events: Events = cast("Any", YAML(typ="safe")).parse(text)
    builder = _Builder(file, first_line)
    try:
        return builder.built(events)
    except MarkedYAMLError as error:
        fault: Any = error
        mark = fault.problem_mark or fault.context_mark
        builder.line = first_line + (mark.line if mark else 0)
        raise builder.fault(f"The YAML is broken: {fault.problem or fault.context}") from None
    except (YAMLError, AssertionError, ValueError) as error:
        raise builder.fault(f"The YAML is broken: {str(error).splitlines()[0]}") from None


@define
class _Open:
    """An object or list that is still being filled, and what it needs until it is closed."""

    value: dict[str, Any] | list[Any]
    anchor: str | None
    nodes_before: int
    key: str | None = None
    key_merges: bool = False
    merged: list[dict[str, Any]] = field(factory=list[dict[str, Any]])
    spelled: Spellings = field(factory=Spellings)


@frozen
class _Anchored:
    value: Any
    nodes: int


@define
class _Builder:
    file: Path
    first_line: int
    line: int = 0
    done: list[Any] = field(factory=list[Any])
    open: list[_Open] = field(factory=list[_Open])
    anchors: dict[str, _Anchored] = field(factory=dict[str, _Anchored])
    nodes: int = 0
    aliases: int = 0
    documents: int = 0
    spelled: dict[int, Spellings] = field(factory=dict[int, Spellings])
    """The source texts of the scalars in lists, by the identity of the list."""

    def built(self, events: Events) -> Any:
        self.line = self.first_line
        for event in events:
            self.line = self.first_line + event.start_mark.line
            self.take(event)
        if not self.done:
            raise GeneratorError(
                "The file holds no document", file=self.file, fix="Get it from its vendor again."
            )
        return self.done[0]

    def fault(self, what: str, fix: str = "Correct the syntax.") -> GeneratorError:
        return GeneratorError(what, file=self.file, line=self.line, fix=fix)

    def take(self, event: Any) -> None:
        match type(event).__name__:
            case "ScalarEvent":
                self.scalar(event)
            case "MappingStartEvent":
                self.start({}, event, "map")
            case "SequenceStartEvent":
                self.start([], event, "seq")
            case "MappingEndEvent" | "SequenceEndEvent":
                self.end()
            case "AliasEvent":
                self.alias(event.anchor)
            case "DocumentStartEvent":
                self.documents += 1
                if self.documents > 1:
                    what = "The file holds more than one YAML document"
                    raise self.fault(what, "Keep one of them.")
            case _:
                pass

    def scalar(self, event: Any) -> None:
        text: str = event.value
        top = self.open[-1] if self.open else None
        if top is not None and top.key is None and is_object(top.value):
            plain = bool(event.implicit[0]) and event.tag is None
            merges = text == "<<" and (plain or event.tag == f"{CORE}merge")
            self.key(top, text, merges=merges)
            value: Any = text
        else:
            try:
                value = core_value(text, event.tag, plain=bool(event.implicit[0]))
            except ValueError as error:
                raise self.fault(str(error), "Correct or quote it.") from None
            if top is not None and type(value) is not str:
                top.spelled[len(top.value) if is_list(top.value) else cast("str", top.key)] = text
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
            path = [each.key for each in self.open]
            keep_spelling(path, closed.value, closed.spelled, self.spelled)
        elif closed.spelled:
            self.spelled[id(closed.value)] = closed.spelled
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
            raise self.fault(
                f"The alias *{name} has no anchor before it, or is part of what it stands for"
            )
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
