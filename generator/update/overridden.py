"""Fixes that hide what a vendor changed: what they set was another thing before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from attrs import frozen

from generator.compare.finding import quoted
from generator.jsontree import child, is_list, is_object
from generator.ledger import ORIGIN
from generator.normalize.fixes import Change
from generator.update.editing import same

_MISSING: Final = object()
_PLAIN: Final = re.compile(r"[A-Za-z_$][\w$-]*")


@frozen
class Overridden:
    """One thing that a fix hides; `action` is its number in the file, from 0."""

    action: int
    what: str


@frozen
class _Version:
    """A node without a fix, and with it."""

    before: Any
    after: Any

    def member(self, key: str) -> _Version:
        return _Version(_member(self.before, key), _member(self.after, key))

    @property
    def touched(self) -> bool:
        return not _is(self.before, self.after)


def overridden(old: Sequence[Change], new: Sequence[Change]) -> Iterator[Overridden]:
    """Find what fixes set, take away or add that another version of a document has otherwise.

    Args:
        old: The changes that the fixes make to the old version.
        new: Those that they make to the new one.

    """
    copied = [each.after for each in new if each.action.kind == "copy"]
    for action in dict.fromkeys(each.action.index for each in new):
        before, after = (
            [each for each in changes if each.action.index == action] for changes in (old, new)
        )
        known = {each.pointer: each for each in before}
        for number, each in enumerate(after):
            # Items of a list that has others now are at other positions.
            other = before[number] if len(before) == len(after) else known.get(each.pointer)
            moved = each.after is None and any(_is(each.before, copy) for copy in copied)
            if other is not None and not moved:
                versions = (_Version(change.before, change.after) for change in (other, each))
                for what in _differences(each.pointer, *versions):
                    yield Overridden(action, f"fix {action + 1} {what}")


def _differences(pointer: str, old: _Version, new: _Version) -> Iterator[str]:
    if not (old.touched or new.touched) or _is(old.before, new.before):
        return
    where = _shown(pointer)
    if old.before is _MISSING:
        yield f"adds {where}, which the document has now itself, as {_said(new.before)}"
    elif new.after is None and old.after is None and is_object(old.before):
        yield f"removes {where}, in which the vendor changed something"
    elif new.after is None and old.after is None:
        yield f"removes {where}, which was {_said(old.before)} and is now {_said(new.before)}"
    elif (
        is_object(old.before)
        and is_object(old.after)
        and is_object(new.before)
        and is_object(new.after)
    ):
        for key in dict.fromkeys((*old.after, *new.before, *new.after)):
            if key != ORIGIN:
                yield from _differences(child(pointer, key), old.member(key), new.member(key))
    elif is_list(old.before) and is_list(new.before) and is_list(old.after):
        for each in old.after[len(old.before) :]:
            if any(_alike(each, item) for item in new.before):
                yield f"adds {_said(each)} to {where}, where the document has it now itself"
    elif new.before is _MISSING:
        yield f"sets {where}, which was {_said(old.before)} and is gone"
    else:
        yield f"sets {where}, which was {_said(old.before)} and is now {_said(new.before)}"


def _member(node: Any, key: str) -> Any:
    return node.get(key, _MISSING) if is_object(node) else _MISSING


def _is(one: Any, other: Any) -> bool:
    if one is _MISSING or other is _MISSING:
        return one is other
    return same(_plain(one), _plain(other))


def _plain(node: Any) -> Any:
    """Return a node without marks of origin."""
    if is_object(node):
        return {key: _plain(each) for key, each in node.items() if key != ORIGIN}
    return [_plain(each) for each in node] if is_list(node) else node


def _alike(one: Any, other: Any) -> bool:
    """Return True if two items of a list are equal, or have one name."""
    if is_object(one) and is_object(other) and "name" in one:
        return (one["name"], one.get("in")) == (other.get("name"), other.get("in"))
    return _is(one, other)


def _said(node: Any) -> str:
    if is_object(node):
        name = node.get("name")
        return f"the one with the name {quoted(name)}" if isinstance(name, str) else "an object"
    return "a list" if is_list(node) else quoted(node)


def _shown(pointer: str) -> str:
    """Return a JSON Pointer as people write it: `servers[0].url`."""
    shown = ""
    for token in pointer.split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        if key.isdigit():
            shown += f"[{key}]"
        elif _PLAIN.fullmatch(key):
            shown += f".{key}" if shown else key
        else:
            shown += f"[{quoted(key)}]"
    return shown or "the document"
