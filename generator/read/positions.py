"""The line of a file on which the node that an error is about stands; looked for only then."""

from __future__ import annotations

import json
import re
import tomllib
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from generator.errors import GeneratorError
from generator.jsontree import resolve
from generator.read.source import find_text, is_json, read_bytes

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

__all__ = ["line_of", "located", "locating"]

_SPACE: Final = re.compile(r"[ \t\r\n]*")
_MOST_TOML_LINES: Final = 2_000
"""Lines of TOML up to which one is looked for: it is parsed anew for each of them."""


@contextmanager
def locating() -> Generator[None]:
    """Let every error about something in a file say on which line of the file that is."""
    try:
        yield
    except GeneratorError as error:
        raise located(error) from None


def located(error: GeneratorError) -> GeneratorError:
    """Add to an error without line the line of the node that its JSON Pointer leads to."""
    if error.file is None or error.pointer is None or error.line is not None:
        return error
    file = Path(error.file)
    try:
        line = line_of(read_bytes(file), file, error.pointer)
    except GeneratorError:
        return error
    return error.at(line=line)


def line_of(data: bytes, file: Path, pointer: str) -> int | None:
    """Find the line of `file`, whose content is `data`, on which a node starts.

    A member of an object starts with its key. What is not there (it was brought in from
    elsewhere, or stands under another name) is looked for where it would be: the nearest node
    above it counts. None if the file cannot be read.
    """
    tokens = [each.replace("~1", "/").replace("~0", "~") for each in pointer.split("/")[1:]]
    try:
        if file.suffix == ".toml":
            return _toml_line(data.decode().splitlines(keepends=True), pointer)
        block = find_text(data, file)
        find = _json_line if is_json(block.text) else _yaml_line
        return block.line + find(block.text, tokens)
    except (GeneratorError, ValueError, IndexError, RecursionError):
        return None


def _json_line(text: str, tokens: list[str]) -> int:
    at = value = _end_of_space(text, 0)
    for token in tokens:
        inside = (found for found in _json_members(text, value) if found[0] == token)
        _, at, value = next(inside, ("", at, len(text)))
    return text.count("\n", 0, at)


def _json_members(text: str, at: int) -> Iterator[tuple[str, int, int]]:
    """Name (or number), start and start of the value of each member of the container at `at`."""
    kind = text[at : at + 1]
    at = _end_of_space(text, at + 1)
    number = 0
    while kind in {"{", "["} and text[at] not in "]}":
        name, value = str(number), at
        if kind == "{":
            name, end = _DECODER.raw_decode(text, at)
            value = _end_of_space(text, _end_of_space(text, end) + 1)
        yield name, at, value
        at = _end_of_space(text, _DECODER.raw_decode(text, value)[1])
        at = _end_of_space(text, at + 1) if text[at] == "," else at
        number += 1


_DECODER: Final = json.JSONDecoder()


def _end_of_space(text: str, at: int) -> int:
    return cast("re.Match[str]", _SPACE.match(text, at)).end()


def _yaml_line(text: str, tokens: list[str]) -> int:
    from ruamel.yaml import YAML  # noqa: PLC0415 - slow to import, seldom needed
    from ruamel.yaml.error import YAMLError  # noqa: PLC0415
    from ruamel.yaml.events import NodeEvent  # noqa: PLC0415

    events = cast("Iterator[Any]", cast("Any", YAML(typ="safe", pure=True)).parse(text))
    line = 0
    try:
        event: Any = next(each for each in events if isinstance(each, NodeEvent))
        line = int(event.start_mark.line)
        for token in tokens:
            inside = (found for found in _yaml_members(events, event) if found[0] == token)
            _, line, event = next(inside, ("", line, None))
    except YAMLError:
        pass  # what comes before the fault is where it is
    return line


def _yaml_members(events: Iterator[Any], opening: Any) -> Iterator[tuple[str, int, Any]]:
    """Name (or number), line and first event of each member of the collection just opened."""
    from ruamel.yaml.events import (  # noqa: PLC0415
        CollectionEndEvent,
        CollectionStartEvent,
        MappingStartEvent,
    )

    if not isinstance(opening, CollectionStartEvent):
        return
    named = isinstance(opening, MappingStartEvent)
    for number, first in enumerate(events):
        if isinstance(first, CollectionEndEvent):
            return
        event = next(events) if named else first
        yield getattr(first, "value", "") if named else str(number), first.start_mark.line, event
        depth = 0
        while True:
            depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
            if depth == 0:
                break
            event = next(events)


def _toml_line(lines: list[str], pointer: str) -> int | None:
    """Return the line after the last one up to which the file is sound and lacks the node."""
    found = 1
    while len(lines) <= _MOST_TOML_LINES:
        for number in range(len(lines) + 1):
            try:
                resolve(tomllib.loads("".join(lines[:number])), pointer)
            except tomllib.TOMLDecodeError:
                continue
            except KeyError:
                found = number + 1
            else:
                return found if pointer else 1
        pointer = pointer.rpartition("/")[0]
    return None
