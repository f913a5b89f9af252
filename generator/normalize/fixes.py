"""OpenAPI Overlay 1.1: corrections to a document as data, read more strictly than the standard.

An action needs a reason (its `description`) and does exactly one thing; one whose target is not
there, or that changes nothing, is stale: a vendor's correction of its own is noticed so.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final, Literal, NoReturn

from attrs import frozen

from generator.errors import GeneratorError
from generator.jsonpaths import find
from generator.jsontree import child, clone, describe, is_list, is_object, resolve
from generator.ledger import ORIGIN
from generator.read.source import read_document

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

__all__ = [
    "Action",
    "Applied",
    "Change",
    "Kind",
    "Stale",
    "apply_fixes",
    "read_fixes",
    "refusal",
]

Kind = Literal["update", "remove", "copy"]

_KINDS: Final[tuple[Kind, ...]] = ("update", "remove", "copy")
_ROOT_KEYS: Final = ("overlay", "info", "extends", "actions")
_PROPERTIES: Final = ('["properties"]', ".properties", "['properties']")
_WORDS: Final = frozenset({"title", "description", "example", "examples"})
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
    """The effect of an action on one node: the node before, and after (None once removed)."""

    action: Action
    pointer: str
    before: Any
    after: Any


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


def read_fixes(path: Path) -> tuple[Action, ...]:
    """Read the actions of a file of fixes, in order.

    Raises:
        GeneratorError: the file is no OpenAPI Overlay, or has an unknown, missing or wrong member.

    """
    fixes = read_document(path)
    _refuse_unknown(fixes, _ROOT_KEYS, path, "")
    version = fixes.get("overlay")
    if re.fullmatch(r"1\.[01](\.[0-9]+)?", str(version)) is None:
        _refuse("The member `overlay` must be 1.0.0 or 1.1.0", path, "/overlay")
    info = fixes.get("info")
    if not is_object(info) or not {"title", "version"} <= info.keys():
        _refuse("The member `info` must have a title and a version", path, "/info")
    actions = fixes.get("actions")
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
    raise GeneratorError(what, file=path, pointer=pointer, fix="Correct the fixes.")


def _refuse_unknown(
    members: dict[str, Any], known: Sequence[str], path: Path, pointer: str
) -> None:
    for key in members:
        if key not in known and not key.startswith("x-"):
            _refuse(f"{key!r} is not a member here", path, child(pointer, key))


def apply_fixes(document: dict[str, Any], actions: Sequence[Action], *, file: Path) -> Applied:
    """Apply the actions, in order and in place, and leave out those that do not fit.

    An update or copy merges into an object (objects deep, lists by appending, all else by
    replacing) and is appended to a list as one item. `file` has the actions, for messages.

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
    if action.kind == "remove":
        return [_remove(document, action, each) for each in reversed(pointers)]
    value = action.value if action.kind == "update" else _source(document, action, file)
    for each in pointers:
        _check_fit(resolve(document, each), value, each, action.target)
        for name, path in _only_described(resolve(document, each), value, action.target):
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
    parent, _, token = pointer.rpartition("/")
    holder = resolve(document, parent)
    key = token.replace("~1", "/").replace("~0", "~")
    before = holder.pop(int(key) if is_list(holder) else key)
    return Change(action, pointer, before, None)


def _check_fit(node: Any, value: Any, pointer: str, target: str) -> None:
    """Refuse a value that the node cannot take in."""
    if is_list(node):
        return
    if not is_object(node):
        why = f"{describe(node)} has no members ({pointer}): target its parent"
        raise _Unfit(why, target)
    if not is_object(value):
        raise _Unfit(f"{describe(value)} cannot be merged into an object ({pointer})", target)


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
    node = resolve(document, pointer)
    before = clone(node)
    if is_list(node):
        node.append(clone(value))
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
