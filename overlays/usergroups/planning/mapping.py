"""Make the desired state of one vendor of the groups of another, by a table of user ids."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from attrs import field, frozen

from usergroups.planning.csv_pairs import read_pairs
from usergroups.planning.desired import DesiredGroup, DesiredState
from usergroups.planning.reading_desired import Desired, read_desired
from usergroups_clients._runtime.errors import InvalidArgument

__all__ = ["MappedState", "map_users"]

_HEAD: Final = ("from", "to")
_MOST_NAMED: Final = 20


@frozen(kw_only=True)
class MappedState:
    """A desired state in the ids of another vendor, and what was not carried over one to one."""

    desired: DesiredState
    """The groups by name, to be created where they are missing; no list is complete."""
    unmapped: tuple[str, ...] = ()
    """Users who were left out, since the table does not have them."""
    joined: Mapping[str, tuple[str, ...]] = field(factory=dict[str, tuple[str, ...]])
    """Ids that stand for several users, with those users: a group has them once."""


def map_users(
    desired: Desired, users: Mapping[str, str] | str | os.PathLike[str], *, leave_out: bool = False
) -> MappedState:
    """Write the groups of one vendor in the user ids of another.

    Ids of groups mean nothing to the other vendor: groups go by their names.

    Args:
        desired: What `export` returned, or a file of that form.
        users: The other vendor's id of each user, as a mapping or a CSV file whose head is
            `from,to`.
        leave_out: Leave out users whom the table does not have, and list them in `unmapped`.

    Returns:
        The desired state for the other vendor, who was left out, and who became one.

    Raises:
        InvalidArgument: The table is wrong or lacks users, or a group has no name of its own.

    """
    state = read_desired(desired)
    if state.projects:
        message = "are of one vendor alone: take them out"
        raise InvalidArgument(message, argument="desired/projects")
    table = _checked(users) if isinstance(users, Mapping) else _read(Path(users))
    unmapped = tuple(dict.fromkeys(each for each in _users(state) if each not in table))
    if unmapped and not leave_out:
        raise InvalidArgument(_lacking(unmapped), argument="users", details=[*unmapped])
    names = _names(state)
    groups = [_mapped(each, name, table) for each, name in zip(state.groups, names, strict=True)]
    return MappedState(
        desired=DesiredState(groups=tuple(groups)), unmapped=unmapped, joined=_joined(state, table)
    )


def _users(state: DesiredState) -> Iterator[str]:
    for group in state.groups:
        yield from group.members or ()
        yield from group.assignments or ()


def _lacking(users: tuple[str, ...]) -> str:
    named = ", ".join(map(repr, users[:_MOST_NAMED]))
    more = f" and {len(users) - _MOST_NAMED} more" if len(users) > _MOST_NAMED else ""
    return f"{named}{more} are not in it: add them, or leave them out knowingly"


def _mapped(group: DesiredGroup, name: str, table: Mapping[str, str]) -> DesiredGroup:
    def mapped(users: tuple[str, ...] | None) -> tuple[str, ...] | None:
        if users is None:
            return None
        return tuple(dict.fromkeys(table[each] for each in users if each in table)) or None

    return DesiredGroup(
        name=name,
        members=mapped(group.members),
        assignments=mapped(group.assignments),
        create=True,
        description=group.description,
    )


def _names(state: DesiredState) -> list[str]:
    found: dict[str, DesiredGroup] = {}
    for each in state.groups:
        name = each.name or each.group
        if name is None:
            message = "has no name, by which another vendor could know it"
            raise InvalidArgument(message, argument=each.place("name"))
        if name in found:
            message = f"{name!r} is of two groups: rename one, or export one of them"
            raise InvalidArgument(message, argument=each.place("name"))
        found[name] = each
    return [*found]


def _joined(state: DesiredState, table: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    sources: dict[str, dict[str, None]] = {}
    for each in _users(state):
        if each in table:
            sources.setdefault(table[each], {})[each] = None
    return {to: tuple(found) for to, found in sources.items() if len(found) > 1}


def _checked(users: Mapping[str, str]) -> Mapping[str, str]:
    for user, to in users.items():
        if not (isinstance(user, str) and isinstance(to, str) and user and to):  # pyright: ignore[reportUnnecessaryIsInstance]
            message = f"must have texts that are not empty, not {user!r}: {to!r}"
            raise InvalidArgument(message, argument="users")
    return users


def _read(path: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    for line, user, to in read_pairs(path, _HEAD, "must have two ids"):
        if user in found:
            raise InvalidArgument(f"{user!r} stands there twice", argument=f"{path}, line {line}")
        found[user] = to
    return found
