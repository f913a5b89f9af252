"""OpenAPI Overlay 1.1: corrections to a document as data, read more strictly than the standard.

An action needs a reason (its `description`) and does exactly one thing; one whose target is not
there, or that changes nothing, is an error: a vendor's correction of its own is noticed so.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, Literal, NoReturn

from attrs import frozen
from jsonpath import JSONPathEnvironment
from jsonpath.exceptions import JSONPathError

from generator.errors import GeneratorError
from generator.jsontree import MAX_DEPTH, child, clone, describe, is_list, is_object, resolve
from generator.loading.grammar import ORIGIN
from generator.loading.source import read_document

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = ["Action", "Change", "Kind", "apply_overlay", "read_overlay"]

Kind = Literal["update", "remove", "copy"]

_KINDS: Final[tuple[Kind, ...]] = ("update", "remove", "copy")
_ROOT_KEYS: Final = ("overlay", "info", "extends", "actions")
_ACTION_KEYS: Final = ("target", "description", *_KINDS)


@frozen
class Action:
    """One correction.

    `target` is a JSONPath; `value` is what is merged in (update), the JSONPath of what is copied
    in (copy), or True (remove). `index` counts the file's actions from 0.
    """

    index: int
    target: str
    kind: Kind
    value: Any
    reason: str


@frozen
class Change:
    """What an action did to one node: the node before, and after (None once removed)."""

    action: Action
    pointer: str
    before: Any
    after: Any


class _Environment(JSONPathEnvironment):
    max_recursion_depth = MAX_DEPTH + 1


_JSONPATH: Final = _Environment(strict=True)


def read_overlay(path: Path) -> tuple[Action, ...]:
    """The actions of an overlay file, in order.

    Raises:
        GeneratorError: the file is no overlay, or has an unknown, missing or wrong member.

    """
    overlay = read_document(path)
    _refuse_unknown(overlay, _ROOT_KEYS, path, "")
    version = overlay.get("overlay")
    if re.fullmatch(r"1\.[01](\.[0-9]+)?", str(version)) is None:
        _refuse("The member `overlay` must be 1.0.0 or 1.1.0", path, "/overlay")
    info = overlay.get("info")
    if not is_object(info) or not {"title", "version"} <= info.keys():
        _refuse("The member `info` must have a title and a version", path, "/info")
    actions = overlay.get("actions")
    if not is_list(actions) or not actions:
        _refuse("The member `actions` must be a list with at least one action", path, "/actions")
    return tuple(_action(i, each, path) for i, each in enumerate(actions))


def _action(index: int, value: Any, path: Path) -> Action:
    at = f"/actions/{index}"
    if not is_object(value):
        _refuse(f"An action must be an object, not {describe(value)}", path, at)
    members: dict[str, Any] = value
    _refuse_unknown(members, _ACTION_KEYS, path, at)
    target, reason = members.get("target"), members.get("description")
    if type(target) is not str:
        _refuse("The action has no `target`, a JSONPath", path, at)
    if type(reason) is not str or not reason.strip():
        _refuse("The action has no `description`, its reason and where that is from", path, at)
    kinds: list[Kind] = [kind for kind in _KINDS if kind in members]
    if len(kinds) != 1:
        _refuse("The action must have one of `update`, `remove` and `copy`", path, at)
    kind = kinds[0]
    if kind == "remove" and members["remove"] is not True:
        _refuse("`remove` must be true", path, f"{at}/remove")
    if kind == "copy" and type(members["copy"]) is not str:
        _refuse("`copy` must be a JSONPath", path, f"{at}/copy")
    return Action(index, target, kind, members[kind], reason.strip())


def _refuse(what: str, path: Path, pointer: str) -> NoReturn:
    raise GeneratorError(what, file=path, pointer=pointer, fix="Correct the overlay.")


def _refuse_unknown(
    members: dict[str, Any], known: Sequence[str], path: Path, pointer: str
) -> None:
    for key in members:
        if key not in known and not key.startswith("x-"):
            _refuse(f"{key!r} is not a member here", path, child(pointer, key))


def apply_overlay(
    document: dict[str, Any], actions: Sequence[Action], *, file: Path
) -> list[Change]:
    """Apply the actions, in order and in place; gives what changed, node by node.

    An update or copy merges into an object (objects deep, lists by appending, all else by
    replacing) and is appended to a list as one item. `file` is the overlay, for messages.

    Raises:
        GeneratorError: an action's target is no JSONPath, matches nothing or nothing it can
            change, or the action changes nothing.

    """
    changes: list[Change] = []
    for action in actions:
        pointers = _find(document, action, action.target, file)
        if not pointers:
            _fail(action, "its target matches nothing", file)
        if action.kind == "remove":
            made = [_remove(document, action, each, file) for each in reversed(pointers)]
        else:
            value = action.value if action.kind == "update" else _source(document, action, file)
            made = [
                change
                for each in pointers
                if (change := _update(document, action, each, value, file)) is not None
            ]
        if not made:
            _fail(action, "it changes nothing", file)
        changes += made
    return changes


def _fail(action: Action, what: str, file: Path) -> NoReturn:
    raise GeneratorError(
        f"Action {action.index} ({action.target}) cannot be applied: {what}. "
        f"Its reason was: {action.reason}",
        file=file,
        pointer=f"/actions/{action.index}",
        fix="Correct the action, or delete it if the vendor has corrected the document.",
    )


def _find(document: dict[str, Any], action: Action, path: str, file: Path) -> list[str]:
    """The JSON Pointers of what `path` matches, each once, parents and lower indices first."""
    try:
        matches = list(_JSONPATH.finditer(path, document))
    except (JSONPathError, RecursionError) as error:
        first_line = str(error).partition("\n")[0]
        _fail(action, f"{path!r} is not a JSONPath that can be followed ({first_line})", file)
    parts = {match.parts for match in matches}
    ordered = sorted(parts, key=lambda each: [(isinstance(p, str), p) for p in each])
    pointers: list[str] = []
    for steps in ordered:
        pointer = ""
        for step in steps:
            pointer = child(pointer, step)
        pointers.append(pointer)
    return pointers


def _source(document: dict[str, Any], action: Action, file: Path) -> Any:
    """What a copy action copies: exactly one node."""
    found = _find(document, action, action.value, file)
    if len(found) != 1:
        _fail(action, f"its `copy` matches {len(found)} nodes, not one", file)
    return clone(resolve(document, found[0]))


def _remove(document: dict[str, Any], action: Action, pointer: str, file: Path) -> Change:
    if not pointer:
        _fail(action, "the whole document cannot be removed", file)
    parent, _, token = pointer.rpartition("/")
    holder = resolve(document, parent)
    key = token.replace("~1", "/").replace("~0", "~")
    before = holder.pop(int(key) if is_list(holder) else key)
    return Change(action, pointer, before, None)


def _update(
    document: dict[str, Any], action: Action, pointer: str, value: Any, file: Path
) -> Change | None:
    node = resolve(document, pointer)
    before = clone(node)
    if is_list(node):
        node.append(clone(value))
    elif not is_object(node):
        _fail(action, f"{describe(node)} has no members ({pointer}): target its parent", file)
    elif not is_object(value):
        _fail(action, f"{describe(value)} cannot be merged into an object ({pointer})", file)
    elif not _merge(node, value):
        return None
    return Change(action, pointer, before, clone(node))


def _merge(node: dict[str, Any], value: dict[str, Any]) -> bool:
    """Merge `value` into `node`; whether that changed anything. Marks of origin stay."""
    changed = False
    for key, new in value.items():
        old = node.get(key)
        if key == ORIGIN and key in node:
            continue
        if is_object(old) and is_object(new):
            changed |= _merge(old, new)
        elif is_list(old) and is_list(new):
            old.extend(clone(new))
            changed |= bool(new)
        elif key not in node or type(old) is not type(new) or old != new:
            node[key] = clone(new)
            changed = True
    return changed
