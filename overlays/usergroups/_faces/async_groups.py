# Generated from overlays/usergroups by `python -m generator generate`; do not edit.
"""The common interface, asynchronously: the protocols of `usergroups.groups`, awaited."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Sequence
from typing import Protocol, runtime_checkable

from usergroups.groups import LARGEST_SHARE, MOST_REMOVED, Group, Member, MembershipChange, User
from usergroups_clients._runtime.options import RequestOptions

__all__ = [
    "AsyncChangesMembers",
    "AsyncCreatesGroups",
    "AsyncDeletesGroups",
    "AsyncFindsGroups",
    "AsyncFindsUsers",
    "AsyncListsGroups",
    "AsyncListsGroupsOfUser",
    "AsyncListsMembers",
    "AsyncReadsGroups",
    "AsyncReplacesGroupsOfUser",
    "AsyncReplacesMembers",
    "AsyncUpdatesGroups",
]


@runtime_checkable
class AsyncListsGroups(Protocol):
    """A class with `list_groups`."""

    def list_groups(self, *, options: RequestOptions | None = None) -> AsyncIterator[Group]:
        """List the groups, reading each page only when its first group is needed.

        Take `list(…)` of it before you delete groups: to delete while listing skips some.
        """
        ...


@runtime_checkable
class AsyncReadsGroups(Protocol):
    """A class with `get_group`."""

    async def get_group(self, group: str, *, options: RequestOptions | None = None) -> Group:
        """Read a group; raises `NotFound` if there is none."""
        ...


@runtime_checkable
class AsyncFindsGroups(Protocol):
    """A class with `find_group`."""

    async def find_group(self, name: str, *, options: RequestOptions | None = None) -> Group:
        """Find the group of exactly this name.

        Raises `NotFound` if there is none, and `InvalidArgument` with their ids if there are
        several.
        """
        ...


@runtime_checkable
class AsyncCreatesGroups(Protocol):
    """A class with `create_group`."""

    async def create_group(
        self, name: str, *, options: RequestOptions | None = None
    ) -> Group | None:
        """Create a group; returns None where the vendor does not say which id it has."""
        ...


@runtime_checkable
class AsyncUpdatesGroups(Protocol):
    """A class with `update_group`."""

    async def update_group(
        self, group: str, *, name: str, options: RequestOptions | None = None
    ) -> Group | None:
        """Change a group; returns it as it is now, or None where the vendor does not send it."""
        ...


@runtime_checkable
class AsyncDeletesGroups(Protocol):
    """A class with `delete_group`."""

    async def delete_group(self, group: str, *, options: RequestOptions | None = None) -> None:
        """Delete a group; some vendors only schedule the deletion."""
        ...


@runtime_checkable
class AsyncListsMembers(Protocol):
    """A class with `list_members`."""

    def list_members(
        self, group: str, *, options: RequestOptions | None = None
    ) -> AsyncIterator[Member]:
        """List the members of a group, reading each page only when its first member is needed.

        Take `list(…)` of it before you remove members: to remove while listing skips some.
        """
        ...


@runtime_checkable
class AsyncChangesMembers(Protocol):
    """A class with `add_members` and `remove_members`."""

    async def add_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> list[MembershipChange]:
        """Add users to a group; returns one result per user. Adding a member again is no error."""
        ...

    async def remove_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> list[MembershipChange]:
        """Remove users from a group; returns one result per user. A non-member is no error."""
        ...


@runtime_checkable
class AsyncReplacesMembers(Protocol):
    """A class with `set_members`."""

    async def set_members(
        self,
        group: str,
        users: Iterable[str],
        *,
        allow_empty: bool = False,
        most_removed: int = MOST_REMOVED,
        largest_share: float = LARGEST_SHARE,
        options: RequestOptions | None = None,
    ) -> list[MembershipChange]:
        """Replace the members of a group; returns one result per user.

        Nobody is removed unless everybody could be added. `InvalidArgument` refuses an empty list
        without `allow_empty`, and to remove more than `most_removed` members, or a larger share of
        the group than `largest_share`.
        """
        ...


@runtime_checkable
class AsyncFindsUsers(Protocol):
    """A class with `find_users`."""

    def find_users(
        self, text: str, *, options: RequestOptions | None = None
    ) -> AsyncIterator[User]:
        """Find users by a text, such as a name, reading each page only when it is needed."""
        ...


@runtime_checkable
class AsyncListsGroupsOfUser(Protocol):
    """A class with `list_groups_of_user`."""

    def list_groups_of_user(
        self, user: str, *, options: RequestOptions | None = None
    ) -> AsyncIterator[Group]:
        """List the groups that a user is in, reading each page only when it is needed.

        Take `list(…)` of it before you take the user out: to remove while listing skips some.
        """
        ...


@runtime_checkable
class AsyncReplacesGroupsOfUser(Protocol):
    """A class with `set_groups_of_user`."""

    async def set_groups_of_user(
        self, user: str, groups: Iterable[str], *, options: RequestOptions | None = None
    ) -> Sequence[Group]:
        """Replace the groups that a user is in; returns the groups that the user is in now."""
        ...


# Tracebacks and reprs shall name the module that users import from.
for _name in __all__:
    globals()[_name].__module__ = "usergroups"
