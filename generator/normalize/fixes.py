"""Apply a vendor's fixes, an OpenAPI Overlay, to its document.

An action whose target is not there, or that changes nothing, is stale: a vendor's correction of
its own is noticed so.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from generator.errors import GeneratorError
from generator.jsonpaths import find
from generator.jsontree import clone, describe, is_list, is_object, resolve
from generator.ledger import ORIGIN, marks, origins

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from generator.normalize.actions import Action

__all__ = ["Applied", "Change", "Stale", "apply_fixes", "refusal"]

_PROPERTIES: Final = ('["properties"]', ".properties", "['properties']")
_WORDS: Final = frozenset({"title", "description", "example", "examples"})


@frozen
class Change:
    """The effect of an action on one node: the node before, and after (None once removed).

    `parts` are the parts of the source of which something changed, by their marks of origin.
    """

    action: Action
    pointer: str
    before: Any
    after: Any
    parts: tuple[str, ...] = ()


@frozen
class Stale:
    """An action that the document has no use for any more, and why.

    `path` is the JSONPath that failed: the target, or what the action copies. `same` says that
    the document has already what the action would make of it.
    """

    action: Action
    why: str
    path: str
    same: bool = False

    def __str__(self) -> str:
        """Name the fix in the words of the drop report, and say what is wrong with it."""
        return f"Fix {self.action.index} ({self.action.target}) cannot be applied: {self.why}"


@frozen
class Applied:
    """The changes that the actions made, node by node, and the actions that did not fit."""

    changes: tuple[Change, ...]
    stale: tuple[Stale, ...]


class _Unfit(Exception):
    """Why an action does not fit the document."""

    def __init__(self, why: str, path: str, *, same: bool = False) -> None:
        super().__init__(why)
        self.path = path
        self.same = same


def apply_fixes(document: dict[str, Any], actions: Sequence[Action], *, file: Path) -> Applied:
    """Apply the actions, in order and in place, and leave out those that do not fit.

    An update or copy merges into an object, member by member, is appended to a list (a list item
    by item, in Overlay 1.0 as one), and takes the place of any other value. `file` has the
    actions, for messages.

    Raises:
        GeneratorError: the target of an action is no JSONPath.

    """
    changes: list[Change] = []
    stale: list[Stale] = []
    for action in actions:
        try:
            changes += _apply(document, action, file)
        except _Unfit as error:
            stale.append(Stale(action, str(error), error.path, error.same))
    return Applied(tuple(changes), tuple(stale))


def refusal(stale: Sequence[Stale], file: Path, became: Sequence[str] = ()) -> GeneratorError:
    """Return the error that names every fix which does not fit; `became` says more of each."""
    fix = "Correct each of them, or delete it if the vendor has corrected the document."
    more = [
        " ".join(filter(None, (text, f"Its reason was: {each.action.reason}")))
        for each, text in zip(stale, became or [""] * len(stale), strict=True)
    ]
    if len(stale) == 1:
        pointer = f"/actions/{stale[0].action.index}"
        return GeneratorError(f"{stale[0]}. {more[0]}", file=file, pointer=pointer, fix=fix)
    what = f"{len(stale)} fixes do not fit the document"
    lines = [
        line for each, text in zip(stale, more, strict=True) for line in (f"{each}.", f"  {text}")
    ]
    return GeneratorError(what, file=file, pointer="/actions", fix=fix, lines=lines)


def _apply(document: dict[str, Any], action: Action, file: Path) -> list[Change]:
    pointers = _find(document, action, action.target, file)
    if not pointers:
        raise _Unfit("its target matches nothing", action.target)
    targets = [resolve(document, each) for each in pointers]
    if action.minor == 0:
        _refuse_values(targets, pointers, action.target)
    if action.kind == "remove":
        return [_remove(document, action, each) for each in reversed(pointers)]
    value = action.value if action.kind == "update" else _source(document, action, file)
    if len({_form(each) for each in targets}) > 1:
        raise _Unfit("its target matches objects, lists and other values at once", action.target)
    for node, pointer in zip(targets, pointers, strict=True):
        _check_fit(node, value, pointer, action.target)
        for name, path in _only_described(node, value, action.target):
            raise _Unfit(
                f"it only describes {name!r}, a property that the document does not have", path
            )
    updated = (_update(document, action, each, value) for each in pointers)
    made = [change for change in updated if change is not None]
    if not made:
        raise _Unfit("it changes nothing", action.target, same=True)
    return made


def _find(document: dict[str, Any], action: Action, path: str, file: Path) -> list[str]:
    try:
        return find(document, path)
    except ValueError as error:
        raise GeneratorError(
            f"Fix {action.index} ({action.target}) cannot be applied: {path!r} is not a JSONPath "
            f"that can be followed ({error}). Its reason was: {action.reason}",
            file=file,
            pointer=f"/actions/{action.index}",
            fix="Correct the action.",
        ) from None


def _source(document: dict[str, Any], action: Action, file: Path) -> Any:
    """Copy the one node that a copy action names."""
    found = _find(document, action, action.value, file)
    if len(found) != 1:
        raise _Unfit(f"its `copy` matches {len(found)} nodes, not one", action.value)
    return clone(resolve(document, found[0]))


def _remove(document: dict[str, Any], action: Action, pointer: str) -> Change:
    if not pointer:
        raise _Unfit("the whole document cannot be removed", action.target)
    parent, key = _split(pointer)
    holder = resolve(document, parent)
    before = holder.pop(int(key) if is_list(holder) else key)
    parts = () if marks(before) else _part_at(document, parent)
    return Change(action, pointer, before, None, parts)


def _split(pointer: str) -> tuple[str, str]:
    """Return the pointer of what holds a node, and the key of the node in it."""
    parent, _, token = pointer.rpartition("/")
    return parent, token.replace("~1", "/").replace("~0", "~")


def _part_at(document: dict[str, Any], pointer: str) -> tuple[str, ...]:
    """Return the marks of the part of the source that a node is, or is directly in."""
    while True:
        node = resolve(document, pointer)
        found = origins(node) if is_object(node) else ()
        if found or not pointer:
            return found
        pointer = pointer.rpartition("/")[0]


def _refuse_values(targets: Sequence[Any], pointers: Sequence[str], path: str) -> None:
    """Refuse what Overlay 1.0 cannot change by itself: values that are no objects and no lists."""
    for node, pointer in zip(targets, pointers, strict=True):
        if _form(node) == "value":
            why = f"{describe(node)} has no members ({pointer}): target its parent, or use 1.1.0"
            raise _Unfit(why, path)


def _form(value: object) -> str:
    return "object" if is_object(value) else "list" if is_list(value) else "value"


def _check_fit(node: Any, value: Any, pointer: str, target: str) -> None:
    """Refuse a value that the node cannot take in."""
    if is_list(node):
        return
    for path, old, new in _clashes(node, value, target):
        what = f"{describe(new)} cannot take the place of {describe(old)} or be merged into it"
        raise _Unfit(f"{what} ({pointer}): remove that by an action before", path)


def _clashes(node: Any, value: Any, path: str) -> Iterator[tuple[str, Any, Any]]:
    """Yield each place where one of both is an object or a list, and the other is not."""
    if _form(node) != _form(value):
        yield path, node, value
    elif is_object(node):
        for key in value.keys() & node.keys() - {ORIGIN}:
            yield from _clashes(node[key], value[key], f"{path}[{json.dumps(key)}]")


def _only_described(node: Any, value: Any, path: str) -> Iterator[tuple[str, str]]:
    """Yield each property that the value only describes, and that the node does not have.

    A vendor took it away: to merge the words in would bring it back, without its type.
    """
    if not is_object(node) or not is_object(value):
        return
    for key, new in value.items():
        at = f"{path}[{json.dumps(key)}]"
        if key in node or key == "properties":
            yield from _only_described(node.get(key, {}), new, at)
        elif path.endswith(_PROPERTIES) and is_object(new) and new.keys() <= _WORDS:
            yield key, at


def _update(document: dict[str, Any], action: Action, pointer: str, value: Any) -> Change | None:
    node = after = resolve(document, pointer)
    before = clone(node)
    place = _part_at(document, pointer)
    changed: list[tuple[str, ...]] = []
    if is_object(node):
        changed = _merge(node, value, place)
    elif is_list(node):
        added = clone(value) if is_list(value) and action.minor else [clone(value)]
        node += added
        changed = [place] if added else []
    elif not _is(node, value):
        parent, key = _split(pointer)
        holder = resolve(document, parent)
        holder[int(key) if is_list(holder) else key] = after = value
        changed = [place]
    if not changed:
        return None
    parts = tuple(sorted({each for place in changed for each in place}))
    return Change(action, pointer, before, clone(after), parts)


def _is(one: Any, other: Any) -> bool:
    return type(one) is type(other) and bool(one == other)


def _merge(
    node: dict[str, Any], value: dict[str, Any], place: tuple[str, ...]
) -> list[tuple[str, ...]]:
    """Merge `value` into `node`, and list the parts that changed by it. Marks of origin stay."""
    changed: list[tuple[str, ...]] = []
    for key, new in value.items():
        old = node.get(key)
        if key == ORIGIN and key in node:
            continue
        if is_object(old) and is_object(new):
            changed += _merge(old, new, origins(old) or place)
        elif is_list(old) and is_list(new):
            old.extend(clone(new))
            changed += [place] if new else []
        elif key not in node or not _is(old, new):
            node[key] = clone(new)
            changed.append(place)
    return changed
