"""The common interface: what a vendor's class may offer, and what comes back.

The nouns are SCIM's: groups have members. Ids are `str` here, whatever they are on the wire; each
vendor's class checks and converts them before anything is sent. Every protocol has an asynchronous
twin, such as `AsyncListsGroups`, whose methods are awaited and whose lists are asynchronous
iterators.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import (
    TYPE_CHECKING,
    Any,
    Final,
    Generic,
    Literal,
    Protocol,
    TypeAlias,
    cast,
    runtime_checkable,
)

from attrs import field, frozen

from usergroups_clients._runtime.errors import Error
from usergroups_clients._runtime.options import RequestOptions

__all__ = [
    "ChangesMembers",
    "CreatesGroups",
    "DeletesGroups",
    "FindsGroups",
    "FindsUsers",
    "Group",
    "ListsGroups",
    "ListsGroupsOfUser",
    "ListsMembers",
    "Member",
    "MembershipChange",
    "ReadsGroups",
    "ReplacesGroupsOfUser",
    "ReplacesMembers",
    "UpdatesGroups",
    "User",
]

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    RawT_co = TypeVar("RawT_co", covariant=True, default=object)
else:  # the default is for checkers, and `typing_extensions` takes long to import
    from typing import TypeVar

    RawT_co = TypeVar("RawT_co", covariant=True)
"""The vendor's own typed model behind a group or a member."""

ChangeStatus: TypeAlias = Literal["changed", "unchanged", "accepted", "failed"]
MemberKind: TypeAlias = Literal["user", "role", "territory", "group"]

MOST_REMOVED: Final = 20
"""The most members that `set_members` removes, unless it is told otherwise."""
LARGEST_SHARE: Final = 0.5
"""The largest share of its members that a group loses by `set_members`, unless told otherwise."""

_NO_RAW = cast("Any", None)


@frozen(kw_only=True)
class Group(Generic[RawT_co]):
    """A user group of a vendor.

    Groups are equal if `id`, `name` and `description` are; `raw` does not count.
    """

    id: str
    """Id of the group, as the verbs take it."""
    name: str | None = None
    """Name of the group; None where the vendor did not send it."""
    description: str | None = None
    """Purpose of the group; None where the vendor did not send it."""
    raw: RawT_co = field(default=_NO_RAW, repr=False, eq=False)
    """The vendor's own typed model, from the response; None in a group that you made yourself."""


@frozen(kw_only=True)
class Member(Generic[RawT_co]):
    """A member of a group.

    Members are equal if all but `raw` is.
    """

    id: str
    """Id of the member, as the verbs take it."""
    name: str | None = None
    """Name of the member; None where the vendor did not send it."""
    kind: MemberKind = "user"
    """Kind of the member; most vendors have users only."""
    active: bool | None = None
    """False for a membership that has ended; None where the vendor does not say."""
    raw: RawT_co = field(default=_NO_RAW, repr=False, eq=False)
    """The vendor's own typed model, from the response; None in a member that you made yourself."""


@frozen(kw_only=True)
class User(Generic[RawT_co]):
    """A user of a vendor, in a group or in none.

    Users are equal if all but `raw` is.
    """

    id: str
    """Id of the user, as the verbs take it."""
    name: str | None = None
    """Name of the user; None where the vendor did not send it."""
    email: str | None = None
    """Mail address of the user; None where the vendor did not send it."""
    raw: RawT_co = field(default=_NO_RAW, repr=False, eq=False)
    """The vendor's own typed model, from the response; None in a user that you made yourself."""


def _said(error: Error | None) -> tuple[type[Error], str] | None:
    return None if error is None else (type(error), str(error))


@frozen(kw_only=True)
class MembershipChange:
    """The result for one user of a request to change members.

    Results are equal if user and status are, and their errors say the same.
    """

    user: str
    """Id of the user, as it was given."""
    status: ChangeStatus
    """`changed`; `unchanged` (it was so already); `accepted` (the vendor does not say which of the
    two); or `failed`."""
    error: Error | None = field(default=None, eq=_said)
    """Why it failed; None if it did not."""
    raw: object = field(default=None, repr=False, eq=False)
    """The vendor's own typed model, if it responded with one."""


@runtime_checkable
class ListsGroups(Protocol):
    """A class with `list_groups`."""

    def list_groups(self, *, options: RequestOptions | None = None) -> Iterator[Group]:
        """List the groups, reading each page only when its first group is needed.

        Take `list(…)` of it before you delete groups: to delete while listing skips some.
        """
        ...


@runtime_checkable
class ReadsGroups(Protocol):
    """A class with `get_group`."""

    def get_group(self, group: str, *, options: RequestOptions | None = None) -> Group:
        """Read a group; raises `NotFound` if there is none."""
        ...


@runtime_checkable
class FindsGroups(Protocol):
    """A class with `find_group`."""

    def find_group(self, name: str, *, options: RequestOptions | None = None) -> Group:
        """Find the group of exactly this name.

        Raises `NotFound` if there is none, and `InvalidArgument` with their ids if there are
        several.
        """
        ...


@runtime_checkable
class CreatesGroups(Protocol):
    """A class with `create_group`."""

    def create_group(self, name: str, *, options: RequestOptions | None = None) -> Group | None:
        """Create a group; returns None where the vendor does not say which id it has."""
        ...


@runtime_checkable
class UpdatesGroups(Protocol):
    """A class with `update_group`."""

    def update_group(
        self, group: str, *, name: str, options: RequestOptions | None = None
    ) -> Group | None:
        """Change a group; returns it as it is now, or None where the vendor does not send it."""
        ...


@runtime_checkable
class DeletesGroups(Protocol):
    """A class with `delete_group`."""

    def delete_group(self, group: str, *, options: RequestOptions | None = None) -> None:
        """Delete a group; some vendors only schedule the deletion."""
        ...


@runtime_checkable
class ListsMembers(Protocol):
    """A class with `list_members`."""

    def list_members(
        self, group: str, *, options: RequestOptions | None = None
    ) -> Iterator[Member]:
        """List the members of a group, reading each page only when its first member is needed.

        Take `list(…)` of it before you remove members: to remove while listing skips some.
        """
        ...


@runtime_checkable
class ChangesMembers(Protocol):
    """A class with `add_members` and `remove_members`."""

    def add_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> list[MembershipChange]:
        """Add users to a group; returns one result per user. Adding a member again is no error."""
        ...

    def remove_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> list[MembershipChange]:
        """Remove users from a group; returns one result per user. A non-member is no error."""
        ...


@runtime_checkable
class ReplacesMembers(Protocol):
    """A class with `set_members`."""

    def set_members(
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
class FindsUsers(Protocol):
    """A class with `find_users`."""

    def find_users(self, text: str, *, options: RequestOptions | None = None) -> Iterator[User]:
        """Find users by a text, such as a name, reading each page only when it is needed."""
        ...


@runtime_checkable
class ListsGroupsOfUser(Protocol):
    """A class with `list_groups_of_user`."""

    def list_groups_of_user(
        self, user: str, *, options: RequestOptions | None = None
    ) -> Iterator[Group]:
        """List the groups that a user is in, reading each page only when it is needed.

        Take `list(…)` of it before you take the user out: to remove while listing skips some.
        """
        ...


@runtime_checkable
class ReplacesGroupsOfUser(Protocol):
    """A class with `set_groups_of_user`."""

    def set_groups_of_user(
        self, user: str, groups: Iterable[str], *, options: RequestOptions | None = None
    ) -> Sequence[Group]:
        """Replace the groups that a user is in; returns the groups that the user is in now."""
        ...
