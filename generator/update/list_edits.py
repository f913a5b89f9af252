"""Add to the end of a list in YAML, where its other entries and their comments stay."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from generator.jsontree import is_list

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from generator.update.yaml_positions import Position

__all__ = ["appended"]

Edit = tuple[int, int, list[str]]
_WIDEST: Final = 100
_ENTRY: Final = re.compile(r"(?P<indent>\s*)- ")
_FLOW: Final = re.compile(
    r"(?P<head>[^#\[\]]*:\s*\[)(?P<entries>[^#\[\]]*)\](?P<tail>\s*(?:\s#.*)?)"
)


def appended(
    lines: Sequence[str], member: Position, old: Any, new: Any, dump: Callable[[Any], str]
) -> Edit | None:
    """Return the edit that adds entries to a list; None where it has to be written anew.

    Args:
        lines: The document's.
        member: The position of the list, whose end is known.
        old: The list as it is.
        new: The list as it shall be.
        dump: Writes a value as YAML.

    """
    if not is_list(old) or not is_list(new) or not old or new[: len(old)] != old:
        return None
    if member.alias is not None or member.anchor is not None:
        return None
    more: list[Any] = new[len(old) :]
    if not more:
        return None
    first = member.members.get("0")
    entry = _ENTRY.match(lines[first.line]) if first is not None else None
    if entry is not None and first is not None and first.line > member.line:
        said = [line for each in more for line in dump([each]).rstrip("\n").split("\n")]
        # A list is written indented; what stands in front of its first dash is not wanted.
        margin = len(said[0]) - len(said[0].lstrip())
        return (member.end, member.end, [entry["indent"] + line[margin:] for line in said])
    flow = _FLOW.fullmatch(lines[member.line]) if member.end == member.line + 1 else None
    if flow is None or any(not isinstance(each, str | int | float | bool) for each in more):
        return None
    words = [dump([each]).strip().removeprefix("- ").strip() for each in more]
    line = f"{flow['head']}{', '.join([flow['entries'].strip(), *words])}]{flow['tail']}"
    plain = all(not re.search(r"[,\[\]{}#\n]|: ", each) for each in words)
    return (member.line, member.end, [line]) if plain and len(line) <= _WIDEST else None
