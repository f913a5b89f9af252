"""The desired state: who shall be in which group."""

from __future__ import annotations

import os
from typing import Any, Final, cast

import attrs
from attrs import field, frozen

from usergroups.planning.storing import write_file
from usergroups.planning.writing_desired import desired_text

__all__ = ["DesiredGroup", "DesiredProject", "DesiredState"]

VERSION: Final = 1
"""The version of the format of files."""


def _texts(value: Any) -> Any:
    """Make a tuple of a list of ids; anything else stays, and is refused with its place."""
    if isinstance(value, set | frozenset):
        return tuple(sorted(cast("set[str]", value)))
    return tuple(cast("list[str]", value)) if isinstance(value, list) else value


@frozen(kw_only=True)
class DesiredGroup:
    """A group as it shall be; what is not given is left alone.

    Give `group`, `id` or `name`; `id` with `name` renames the group.
    """

    group: str | None = None
    """Id or name of the group."""
    id: str | None = None
    """Id of the group."""
    name: str | None = None
    """Name of the group, which only one group may have."""
    members: tuple[str, ...] | None = field(default=None, converter=_texts)
    """Ids of users who shall be in it."""
    assignments: tuple[str, ...] | None = field(default=None, converter=_texts)
    """Ids of users who shall be responsible for it, where a vendor has that."""
    complete: bool = False
    """The lists are the whole truth: who is in none may be removed, if the plan allows it."""
    create: bool = False
    """Create the group if there is none of this name."""
    description: str | None = None
    """The description that it shall have."""
    at: str = field(default="", eq=False, repr=False)
    """Its location: file and JSON Pointer."""
    lines: tuple[int, ...] = field(default=(), eq=False, repr=False)
    """In a table, the line of each member."""

    @property
    def title(self) -> str:
        """The words by which it is called."""
        return self.group or self.name or self.id or ""

    def place(self, part: str = "", index: int | None = None) -> str:
        """Return where a part of it stands, for an error."""
        if index is not None and index < len(self.lines):
            return f"{self.at}, line {self.lines[index]}"
        if self.lines:  # of a table, which has no parts: where the group comes first
            return f"{self.at}, line {self.lines[0]}"
        steps = [part] if part else []
        steps += [] if index is None else [str(index)]
        if self.at.endswith("]"):  # of a mapping of groups to members
            return self.at if index is None else f"{self.at}[{index}]"
        return "/".join([self.at or f"groups {self.title!r}", *steps])


@frozen(kw_only=True)
class DesiredProject:
    """A group's link to a project as it shall be, where a vendor has such links."""

    project: str
    """Id of the project."""
    project_group: str
    """Id of the link."""
    group: str | None = None
    """Id of the group that shall be linked."""
    role: str | None = None
    """Role that the members of the group shall have in the project."""
    notify: bool = True
    """Let the vendor tell people about the change."""
    at: str = field(default="", eq=False, repr=False)
    """Its location: file and JSON Pointer."""


@frozen(kw_only=True)
class DesiredState:
    """All that shall be: groups with their members, and links to projects.

    `read_desired` makes one of a file or a mapping.
    """

    groups: tuple[DesiredGroup, ...] = ()
    """The groups; those that are not named stay as they are."""
    projects: tuple[DesiredProject, ...] = ()
    """The links of groups to projects; those that are not named stay as they are."""

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write it to a file, which `plan` and `read_desired` read.

        Args:
            path: The file; its name ends in `.toml`, `.yaml`, `.yml`, `.json` or `.csv`. A table
                (`.csv`) holds members alone, and no empty groups.

        Raises:
            InvalidArgument: The file cannot be written, or the format cannot hold the state.

        """
        write_file(path, desired_text(self.to_dict(), os.fspath(path)))

    def to_dict(self) -> dict[str, Any]:
        """Return it in the form of a TOML, YAML or JSON file, without what is not given."""
        found: dict[str, Any] = {"version": VERSION}
        for name, items in (("groups", self.groups), ("projects", self.projects)):
            if items:
                found[name] = [_plain(each) for each in items]
        return found


def _plain(item: DesiredGroup | DesiredProject) -> dict[str, Any]:
    given: dict[str, Any] = {}
    for each in attrs.fields(type(item)):
        value = getattr(item, each.name)
        if each.name in {"at", "lines"} or value == each.default:
            continue
        given[each.name] = [*value] if isinstance(value, tuple) else value
    return given
