"""A document's text, changed only where its values change: comments and layout stay elsewhere."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any, Final

from attrs import define, field
from ruamel.yaml import YAML
from ruamel.yaml.scalarstring import LiteralScalarString

from generator.errors import GeneratorError
from generator.jsontree import is_list, is_object, resolve
from generator.read.json_text import parse_json
from generator.read.source import is_json
from generator.read.yaml_text import parse_yaml
from generator.update.list_edits import appended
from generator.update.yaml_positions import Position, positions

_JSON_STYLES: Final[tuple[Any, ...]] = (
    {"separators": (",", ":")},
    {},
    *({"indent": indent} for indent in (2, 4, 1, 3, "\t")),
)


def edit(text: str, new: dict[str, Any], file: Path) -> str:
    """Edit the text of a document so that it holds `new`, and keep the rest as it is.

    Raises:
        GeneratorError: The YAML cannot be changed in one place without another.

    """
    if is_json(text):
        return _edit_json(text, new, file)
    try:
        edited = _edit_yaml(text, new, file)
        done = same(parse_yaml(edited, file), new)
    except (GeneratorError, KeyError):
        done, edited = False, ""
    if not done:
        raise GeneratorError(
            "The document's YAML cannot be changed in one place without another",
            file=file,
            fix="Write it without anchors, or give the vendor's complete document.",
        )
    return edited


def same(one: Any, other: Any) -> bool:
    """Return True if two JSON values are equal; true is not 1, and members have no order."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def _edit_json(text: str, new: dict[str, Any], file: Path) -> str:
    """Return JSON in the style of the text, which is laid out as a program would."""
    body = text.strip()
    old = parse_json(text, file)
    wanted: Any = {"ensure_ascii": False, "indent": 2}
    for style in _JSON_STYLES:
        for ascii_only in (False, True):
            found: Any = {**style, "ensure_ascii": ascii_only}
            if json.dumps(old, **found) == body:
                wanted = found
    return text.replace(body, json.dumps(new, **wanted))


def _edit_yaml(text: str, new: dict[str, Any], file: Path) -> str:
    old = parse_yaml(text, file)
    root = positions(text)
    newline = "\r\n" if "\r\n" in text else "\n"
    if root is None or not root.block:
        return _dump(new).replace("\n", newline)
    lines = text.split("\n")
    if lines[-1]:
        lines.append("")
    editor = _Editor(lines, root)
    editor.measure(root, len(lines) - 1)
    editor.compare(root, old, new)
    editor.move_anchors(new)
    # From the end on; of two additions to one place, the inner one comes first in the text.
    numbered = [(start, end, number) for number, (start, end, _) in enumerate(editor.edits)]
    for start, end, number in sorted(numbered, reverse=True):
        said = editor.edits[number][2]
        lines[start:end] = [f"{line}\r" if newline == "\r\n" else line for line in said]
    return "\n".join(lines)


@define
class _Editor:
    lines: list[str]
    root: Position
    edits: list[tuple[int, int, list[str]]] = field(factory=list[tuple[int, int, list[str]]])
    """Lines that others take the place of: the first, the one after the last, and the others."""

    def measure(self, position: Position, limit: int) -> None:
        """Find where each member ends of an object whose lines end before `limit`."""
        members = [*position.members.values()]
        nexts = [*(each.line for each in members[1:]), limit]
        for member, after in zip(members, nexts, strict=True):
            member.end = self.content_end(member, after)
            if member.block:
                self.measure(member, member.end)

    def content_end(self, member: Position, limit: int) -> int:
        """Return the line after the last one of a member; remarks belong to what they precede."""
        while limit > member.line + 1:
            line = self.lines[limit - 1]
            rest = line.strip()
            outside = rest.startswith("#") and len(line) - len(line.lstrip()) <= member.column
            if rest and not outside:
                break
            limit -= 1
        return limit

    def compare(self, position: Position, old: dict[str, Any], new: dict[str, Any]) -> None:
        """Write down the edits of an object."""
        for key, member in position.members.items():
            if key not in new:
                self.edits.append((member.line, member.end, []))
            elif same(old.get(key), new[key]):
                continue
            elif member.block and member.anchor is None and is_object(new[key]) and new[key]:
                self.compare(member, old[key], new[key])
            elif more := appended(self.lines, member, old[key], new[key], _dump):
                self.edits.append(more)
            elif self.compare_entries(member, old[key], new[key]):
                continue
            else:
                said = _lines(key, new[key], member.column)
                self.edits.append((member.line, member.end, said))
        last = [*position.members.values()][-1]
        added = [_lines(key, new[key], last.column) for key in new if key not in old]
        self.edits.append((last.end, last.end, [line for each in added for line in each]))

    def compare_entries(self, member: Position, old: Any, new: Any) -> bool:
        """Write down the edits of a list's entries that are objects; return False if some are not.

        New entries may follow.
        """
        if not is_list(old) or not is_list(new) or len(old) > len(new) or member.anchor:
            return False
        entries = [member.members.get(str(number)) for number in range(len(old))]
        known = len(self.edits)
        nexts = [*(each.line for each in entries[1:] if each), member.end]
        for entry, after, before, now in zip(entries, nexts, old, new, strict=False):
            if same(before, now):
                continue
            plain = entry is not None and entry.block and not entry.anchor and is_object(now)
            if entry is None or not plain or not is_object(before) or entry.line <= member.line:
                del self.edits[known:]
                return False
            entry.end = self.content_end(entry, after)
            self.measure(entry, entry.end)
            self.compare(entry, before, now)
            if any(start == entry.line and end > start for start, end, _ in self.edits[known:]):
                # The dash stands on this line.
                del self.edits[known:]
                return False
        more = appended(self.lines, member, old, [*old, *new[len(old) :]], _dump)
        self.edits += [more] if more else []
        return more is not None or len(old) == len(new)

    def move_anchors(self, new: dict[str, Any]) -> None:
        """Say what goes and is used elsewhere by its anchor's name there, the anchor with it."""
        every = [*self.root.walk()]
        kept = [each for each in every if not self.goes(each[1])]
        known = {position.anchor for _, position, _ in kept}
        for pointer, position, above in kept:
            if position.alias is None or position.alias in known:
                continue
            entry, at = position, pointer
            for holder in reversed(above):
                if holder.block:
                    break
                entry, at = holder, at.rpartition("/")[0]
            if self.goes(entry):
                continue
            named = position.alias if entry is position else None
            key = at.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
            said = _lines(key, resolve(new, at), entry.column, anchor=named)
            self.edits.append((entry.line, entry.end, said))
            known.add(named)

    def goes(self, position: Position) -> bool:
        """Return True if the line on which a value starts is among those that are removed."""
        return any(start <= position.line < end for start, end, _ in self.edits)


def _lines(key: str, value: Any, column: int, *, anchor: str | None = None) -> list[str]:
    """Return a member of an object as lines at this indentation."""
    first, *rest = _dump({key: value}).rstrip("\n").split("\n")
    if anchor is not None:
        start = len(_dump({key: None}).rstrip("\n"))
        first = f"{first[:start]} &{anchor}{first[start:]}"
    return [" " * column + line if line else line for line in (first, *rest)]


def _dump(value: Any) -> str:
    yaml: Any = YAML()
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.width = 100
    stream = io.StringIO()
    yaml.dump(_laid_out(value), stream)
    return stream.getvalue()


def _laid_out(value: Any) -> Any:
    """Return the value with texts of several lines as they are read best."""
    if is_object(value):
        return {key: _laid_out(each) for key, each in value.items()}
    if is_list(value):
        return [_laid_out(each) for each in value]
    return LiteralScalarString(value) if type(value) is str and "\n" in value else value
