"""The file of a vendor's fixes: an OpenAPI Overlay 1.0 or 1.1, read more strictly than they ask.

An action needs a reason (its `description`) and does exactly one thing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, Literal, NoReturn

from attrs import frozen

from generator.errors import GeneratorError
from generator.jsontree import child, describe, is_list, is_object
from generator.read.source import read_document

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = ["Action", "Kind", "read_fixes"]

Kind = Literal["update", "remove", "copy"]

_KINDS: Final[dict[int, tuple[Kind, ...]]] = {
    0: ("update", "remove"),
    1: ("update", "remove", "copy"),
}
_INFO: Final = {0: ("title", "version"), 1: ("title", "version", "description")}
_ROOT_KEYS: Final = ("overlay", "info", "extends", "actions")
_VERSION: Final = re.compile(r"1\.([01])\.[0-9]+", re.ASCII)
_REFERENCE: Final = re.compile(
    r"(?:%[0-9A-Fa-f]{2}|[\w\-.~:/?\[\]@!$&'()*+,;=])*(?:#[^#\s]*)?", re.ASCII
)


@frozen
class Action:
    """One correction.

    `target` is a JSONPath; `value` is what is merged in (update), the JSONPath of what is copied
    in (copy), or True (remove). `index` counts the file's actions from 0. `minor` is 0 for an
    Overlay 1.0, which can do less and appends a list to a list as one item.
    """

    index: int
    target: str
    kind: Kind
    value: Any
    reason: str
    minor: int = 1


def read_fixes(path: Path) -> tuple[Action, ...]:
    """Read the actions of a file of fixes, in order.

    Raises:
        GeneratorError: the file is no OpenAPI Overlay, or has an unknown, missing or wrong member.

    """
    fixes = read_document(path)
    _refuse_unknown(fixes, _ROOT_KEYS, path, "")
    version = fixes.get("overlay")
    found = _VERSION.fullmatch(version) if type(version) is str else None
    if found is None:
        _refuse("The member `overlay` must be 1.0.0 or 1.1.0", path, "/overlay")
    minor = int(found[1])
    _check_info(fixes.get("info"), minor, path)
    extends = fixes.get("extends", "")
    if type(extends) is not str or not _REFERENCE.fullmatch(extends):
        _refuse("The member `extends` must be the URL or the path of a document", path, "/extends")
    actions = fixes.get("actions")
    if not is_list(actions) or not actions:
        _refuse("The member `actions` must be a list with at least one action", path, "/actions")
    for index, each in enumerate(actions):
        if any(_same(each, other) for other in actions[:index]):
            _refuse("This action is there twice", path, f"/actions/{index}")
    return tuple(_action(i, each, minor, path) for i, each in enumerate(actions))


def _check_info(info: Any, minor: int, path: Path) -> None:
    if not is_object(info) or not {"title", "version"} <= info.keys():
        _refuse("The member `info` must have a title and a version", path, "/info")
    _refuse_unknown(info, _INFO[minor], path, "/info")
    for key in _INFO[minor]:
        if type(info.get(key, "")) is not str:
            what = f"The {key} must be a text, not {describe(info[key])}"
            _refuse(what, path, f"/info/{key}")


def _action(index: int, value: Any, minor: int, path: Path) -> Action:
    at = f"/actions/{index}"
    if not is_object(value):
        _refuse(f"An action must be an object, not {describe(value)}", path, at)
    members: dict[str, Any] = value
    known = _KINDS[minor]
    _refuse_unknown(members, ("target", "description", *known), path, at)
    target, reason = members.get("target"), members.get("description")
    if type(target) is not str:
        _refuse("The action has no `target`, a JSONPath", path, at)
    if type(reason) is not str or not reason.strip():
        _refuse("The action has no `description`, its reason and where that is from", path, at)
    kinds: list[Kind] = [kind for kind in known if kind in members]
    if len(kinds) != 1:
        _refuse(f"The action must have one of {', '.join(known)}", path, at)
    kind = kinds[0]
    if kind == "remove" and members["remove"] is not True:
        _refuse("`remove` must be true", path, f"{at}/remove")
    if kind == "copy" and type(members["copy"]) is not str:
        _refuse("`copy` must be a JSONPath", path, f"{at}/copy")
    return Action(index, target, kind, members[kind], reason.strip(), minor)


def _same(one: Any, other: Any) -> bool:
    """Return True if two JSON values are equal; true is not 1."""
    if is_object(one) and is_object(other):
        return one.keys() == other.keys() and all(_same(one[key], other[key]) for key in one)
    if is_list(one) and is_list(other):
        return len(one) == len(other) and all(map(_same, one, other))
    return type(one) is type(other) and bool(one == other)


def _refuse(what: str, path: Path, pointer: str) -> NoReturn:
    raise GeneratorError(what, file=path, pointer=pointer, fix="Correct the fixes.")


def _refuse_unknown(
    members: dict[str, Any], known: Sequence[str], path: Path, pointer: str
) -> None:
    for key in members:
        if key not in known and not key.startswith("x-"):
            _refuse(f"{key!r} is not a member here", path, child(pointer, key))
