"""The common interface: what a vendor's class may offer, and what comes back.

The nouns are SCIM's: groups have members. Ids are `str` here, whatever they are on the wire; each
vendor's class checks and converts them before anything is sent. Every protocol has an asynchronous
twin whose methods are awaited, and whose lists are asynchronous iterators.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias, runtime_checkable

from attrs import field, frozen

if TYPE_CHECKING:
    from usergroups_clients._runtime.errors import Error
    from usergroups_clients._runtime.options import RequestOptions

ChangeStatus: TypeAlias = Literal["changed", "unchanged", "accepted", "failed"]


@frozen(kw_only=True)
class Group:
    """A user group of a vendor."""

    id: str
    name: str | None = None
    """None where the vendor did not send it."""
    description: str | None = None
    raw: object = field(default=None, repr=False)
    """The vendor's own typed model."""


@frozen(kw_only=True)
class Member:
    """Who or what is in a group."""

    id: str
    name: str | None = None
    """None where the vendor did not send it."""
    kind: str = "user"
    """`user`; Zoho also has `role`, `territory` and `group`."""
    active: bool | None = None
    """None where the vendor does not say."""
    raw: object = field(default=None, repr=False)
    """The vendor's own typed model."""


@frozen(kw_only=True)
class MembershipChange:
    """What became of one member of a request to change a group."""

    user: str
    status: ChangeStatus
    """`changed`, `unchanged` (it was so already), `accepted` (the vendor does not say which of the
    two) or `failed`."""
    error: Error | None = None
    """Why it failed; None if it did not."""
    raw: object = field(default=None, repr=False)
    """The vendor's own typed model, if it answered with one."""


@runtime_checkable
class ListsGroups(Protocol):
    """Has `list_groups`."""

    def list_groups(self, *, options: RequestOptions | None = None) -> Iterator[Group]:
        """The groups, read page by page as they are taken."""
        ...


@runtime_checkable
class ReadsGroups(Protocol):
    """Has `get_group`."""

    def get_group(self, group: str, *, options: RequestOptions | None = None) -> Group:
        """The group; `NotFound` if there is none."""
        ...


@runtime_checkable
class CreatesGroups(Protocol):
    """Has `create_group`."""

    def create_group(self, name: str, *, options: RequestOptions | None = None) -> Group | None:
        """The new group; None where the vendor does not say which it made."""
        ...


@runtime_checkable
class UpdatesGroups(Protocol):
    """Has `update_group`."""

    def update_group(
        self, group: str, *, name: str, options: RequestOptions | None = None
    ) -> Group | None:
        """The group as it is now; None where the vendor does not send it."""
        ...


@runtime_checkable
class DeletesGroups(Protocol):
    """Has `delete_group`."""

    def delete_group(self, group: str, *, options: RequestOptions | None = None) -> None:
        """Nothing; the group is gone, or will be where the vendor does it later."""
        ...


@runtime_checkable
class ListsMembers(Protocol):
    """Has `list_members`."""

    def list_members(
        self, group: str, *, options: RequestOptions | None = None
    ) -> Iterator[Member]:
        """The members of a group, read page by page as they are taken."""
        ...


@runtime_checkable
class ChangesMembers(Protocol):
    """Has `add_members` and `remove_members`."""

    def add_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> list[MembershipChange]:
        """What became of each user; who is a member already is no failure."""
        ...

    def remove_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> list[MembershipChange]:
        """What became of each user; who is no member is no failure."""
        ...


@runtime_checkable
class ReplacesMembers(Protocol):
    """Has `set_members`."""

    def set_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> list[MembershipChange]:
        """What became of each user; all others are no members any more."""
        ...


@runtime_checkable
class ListsGroupsOfUser(Protocol):
    """Has `list_groups_of_user`."""

    def list_groups_of_user(
        self, user: str, *, options: RequestOptions | None = None
    ) -> Iterator[Group]:
        """The groups that a user is in, read page by page as they are taken."""
        ...


@runtime_checkable
class ReplacesGroupsOfUser(Protocol):
    """Has `set_groups_of_user`."""

    def set_groups_of_user(
        self, user: str, groups: Iterable[str], *, options: RequestOptions | None = None
    ) -> list[Group]:
        """The groups that the user is in now, which are exactly the given ones."""
        ...


@runtime_checkable
class AsyncListsGroups(Protocol):
    """Has `list_groups`."""

    def list_groups(self, *, options: RequestOptions | None = None) -> AsyncIterator[Group]:
        """The groups, read page by page as they are taken."""
        ...


@runtime_checkable
class AsyncReadsGroups(Protocol):
    """Has `get_group`."""

    async def get_group(self, group: str, *, options: RequestOptions | None = None) -> Group:
        """The group; `NotFound` if there is none."""
        ...


@runtime_checkable
class AsyncCreatesGroups(Protocol):
    """Has `create_group`."""

    async def create_group(
        self, name: str, *, options: RequestOptions | None = None
    ) -> Group | None:
        """The new group; None where the vendor does not say which it made."""
        ...


@runtime_checkable
class AsyncUpdatesGroups(Protocol):
    """Has `update_group`."""

    async def update_group(
        self, group: str, *, name: str, options: RequestOptions | None = None
    ) -> Group | None:
        """The group as it is now; None where the vendor does not send it."""
        ...


@runtime_checkable
class AsyncDeletesGroups(Protocol):
    """Has `delete_group`."""

    async def delete_group(self, group: str, *, options: RequestOptions | None = None) -> None:
        """Nothing; the group is gone, or will be where the vendor does it later."""
        ...


@runtime_checkable
class AsyncListsMembers(Protocol):
    """Has `list_members`."""

    def list_members(
        self, group: str, *, options: RequestOptions | None = None
    ) -> AsyncIterator[Member]:
        """The members of a group, read page by page as they are taken."""
        ...


@runtime_checkable
class AsyncChangesMembers(Protocol):
    """Has `add_members` and `remove_members`."""

    async def add_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> list[MembershipChange]:
        """What became of each user; who is a member already is no failure."""
        ...

    async def remove_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> list[MembershipChange]:
        """What became of each user; who is no member is no failure."""
        ...


@runtime_checkable
class AsyncReplacesMembers(Protocol):
    """Has `set_members`."""

    async def set_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> list[MembershipChange]:
        """What became of each user; all others are no members any more."""
        ...


@runtime_checkable
class AsyncListsGroupsOfUser(Protocol):
    """Has `list_groups_of_user`."""

    def list_groups_of_user(
        self, user: str, *, options: RequestOptions | None = None
    ) -> AsyncIterator[Group]:
        """The groups that a user is in, read page by page as they are taken."""
        ...


@runtime_checkable
class AsyncReplacesGroupsOfUser(Protocol):
    """Has `set_groups_of_user`."""

    async def set_groups_of_user(
        self, user: str, groups: Iterable[str], *, options: RequestOptions | None = None
    ) -> list[Group]:
        """The groups that the user is in now, which are exactly the given ones."""
        ...
