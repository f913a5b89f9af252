# Generated from overlays/usergroups by `python -m generator generate`; do not edit.
"""Symphony Pod, run dry."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from usergroups._core import late
from usergroups._core.dry import AsyncDryRun, SyncDryRun
from usergroups._core.planned import PlannedCalls
from usergroups._faces.async_groups import (
    AsyncFindsGroups,
    AsyncFindsUsers,
    AsyncListsGroups,
    AsyncListsGroupsOfUser,
    AsyncListsMembers,
    AsyncReadsGroups,
)
from usergroups._vendors.symphony import verbs
from usergroups.groups import (
    LARGEST_SHARE,
    MOST_REMOVED,
    FindsGroups,
    FindsUsers,
    Group,
    ListsGroups,
    ListsGroupsOfUser,
    ListsMembers,
    Member,
    ReadsGroups,
    User,
)
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients.symphony import AsyncSymphonyClient, SymphonyClient, models

__all__ = ["AsyncSymphonyDryRun", "SymphonyDryRun"]


class SymphonyDryRun(
    SyncDryRun[SymphonyClient],
    ListsGroups,
    ReadsGroups,
    FindsGroups,
    ListsMembers,
    FindsUsers,
    ListsGroupsOfUser,
):
    """Symphony Pod, synchronously, run dry.

    Reading verbs are sent. Each other verb returns the calls that it would send, and sends nothing
    but what it reads first.
    """

    __module__ = "usergroups"

    def list_groups(
        self,
        *,
        type_: str = "ROLE_SCOPE",
        area: str | None = None,
        name: str | None = None,
        active: bool | None = True,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> late.Items[Group[models.Group]]:
        """List the groups of a type, reading each page only when its first group is needed.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `list(…)` of it first if you change what you list.

        Args:
            type_: Type of the groups; no call lists all types.
            area: Only groups of exactly this category.
            name: Only groups of exactly this name.
            active: True for groups in use, False for those out of use, None for both.
            page_size: Groups in a page; Symphony's own default if None.
            options: Timeout, headers and retries of the calls that this sends.

        Note:
            Lists one type of group at a time.

        """
        return self._iterate(
            verbs.list_groups(
                type_=type_, area=area, name=name, active=active, page_size=page_size
            ),
            "list_groups",
            options,
        )

    def get_group(
        self, group: str, *, options: RequestOptions | None = None
    ) -> Group[models.Group]:
        """Read a group, in use or not.

        Args:
            group: Id of the group.
            options: Timeout, headers and retries of the calls that this sends.

        Raises:
            NotFound: There is no such group.

        """
        return self._run(verbs.get_group(group), "get_group", options)

    def find_group(
        self, name: str, *, type_: str = "ROLE_SCOPE", options: RequestOptions | None = None
    ) -> Group[models.Group]:
        """Find the group in use of exactly this name.

        Args:
            name: Name of the group.
            type_: Type of the group.
            options: Timeout, headers and retries of the calls that this sends.

        Raises:
            NotFound: There is no such group.
            InvalidArgument: Several groups have this name; the error has their ids.

        Note:
            Looks for one type of group at a time.

        """
        return self._run(verbs.find_group(name, type_=type_), "find_group", options)

    def create_group(
        self,
        name: str,
        *,
        type_: str = "ROLE_SCOPE",
        area: str | None = None,
        description: str | None = None,
        options: RequestOptions | None = None,
    ) -> PlannedCalls:
        """Show the calls of `create_group`: create a group without members.

        Args:
            name: Name of the group.
            type_: Type of the group, which cannot be changed later.
            area: Free text by which groups are sorted into categories.
            description: What the group is for.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._show(
            verbs.create_group(name, type_=type_, area=area, description=description),
            "create_group",
            options,
        )

    def update_group(
        self,
        group: str,
        *,
        name: str | None = None,
        area: str | None = None,
        description: str | None = None,
        active: bool | None = None,
        options: RequestOptions | None = None,
    ) -> PlannedCalls:
        """Show the calls of `update_group`: change a group; what is not given stays as it is.

        Args:
            group: Id of the group.
            name: New name.
            area: New category.
            description: New description.
            active: False puts the group out of use, which takes the place of deleting it.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._show(
            verbs.update_group(group, name=name, area=area, description=description, active=active),
            "update_group",
            options,
        )

    def list_members(
        self,
        group: str,
        *,
        active: bool | None = True,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> late.Items[Member[models.GroupMembership]]:
        """List the members of a group, reading each page only when its first member is needed.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `list(…)` of it first if you change what you list.

        Args:
            group: Id of the group.
            active: True for members, False for those who once were, None for both.
            page_size: Members in a page; Symphony's own default if None.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._iterate(
            verbs.list_members(group, active=active, page_size=page_size), "list_members", options
        )

    def add_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> PlannedCalls:
        """Show the calls of `add_members`: add users to a group.

        Args:
            group: Id of the group.
            users: Ids of users, such as `"71811853190208"`.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._show(verbs.add_members(group, users), "add_members", options)

    def remove_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> PlannedCalls:
        """Show the calls of `remove_members`: remove users from a group.

        Args:
            group: Id of the group.
            users: Ids of users, such as `"71811853190208"`.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._show(verbs.remove_members(group, users), "remove_members", options)

    def set_members(
        self,
        group: str,
        users: Iterable[str],
        *,
        by: Literal["id", "username"] = "id",
        allow_empty: bool = False,
        most_removed: int = MOST_REMOVED,
        largest_share: float = LARGEST_SHARE,
        options: RequestOptions | None = None,
    ) -> PlannedCalls:
        """Show the calls of `set_members`: replace the members of a group.

        Args:
            group: Id of the group.
            users: Ids or usernames of all who shall be members.
            by: What `users` holds.
            allow_empty: True lets `users` be empty, and the group lose all members; the share does
                not count then.
            most_removed: The most members that the group may lose.
            largest_share: The largest share of its members that it may lose, from 0 to 1.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._show(
            verbs.set_members(
                group,
                users,
                by=by,
                allow_empty=allow_empty,
                most_removed=most_removed,
                largest_share=largest_share,
            ),
            "set_members",
            options,
        )

    def find_users(
        self, text: str, *, page_size: int = 50, options: RequestOptions | None = None
    ) -> late.Items[User[models.UserFound]]:
        """Find users of the pod by name or mail address, reading a page only when it is needed.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `list(…)` of it first if you change what you list.

        Args:
            text: A name, a mail address, or a part of one as Symphony's search takes it.
            page_size: Users in a page.
            options: Timeout, headers and retries of the calls that this sends.

        Note:
            By name or mail address, as Symphony's search takes it.

        """
        return self._iterate(verbs.find_users(text, page_size=page_size), "find_users", options)

    def list_groups_of_user(
        self,
        user: str,
        *,
        type_: str = "ROLE_SCOPE",
        active: bool | None = True,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> late.Items[Group[models.GroupMembership]]:
        """List the groups of a type that a user is in, reading each page only when it is needed.

        Symphony does not send the groups' descriptions here.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `list(…)` of it first if you change what you list.

        Args:
            user: Id of the user, such as `"71811853190208"`.
            type_: Type of the groups.
            active: True for groups the user is in, False for those the user once was in, None for
                both.
            page_size: Groups in a page; Symphony's own default if None.
            options: Timeout, headers and retries of the calls that this sends.

        Note:
            Lists one type of group at a time.

        """
        return self._iterate(
            verbs.list_groups_of_user(user, type_=type_, active=active, page_size=page_size),
            "list_groups_of_user",
            options,
        )

    def list_assignees(
        self,
        group: str,
        *,
        active: bool | None = True,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> late.Items[Member[models.GroupAssignment]]:
        """List the users who are responsible for a group, reading each page only when it is needed.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `list(…)` of it first if you change what you list.

        Args:
            group: Id of the group.
            active: True for those who are, False for those who once were, None for both.
            page_size: Users in a page; Symphony's own default if None.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._iterate(
            verbs.list_assignees(group, active=active, page_size=page_size),
            "list_assignees",
            options,
        )

    def assign(
        self, group: str, user: str, *, options: RequestOptions | None = None
    ) -> PlannedCalls:
        """Show the calls of `assign`: make a user responsible for a group.

        Args:
            group: Id of the group.
            user: Id of the user, such as `"71811853190208"`.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._show(verbs.assign(group, user), "assign", options)

    def unassign(
        self, group: str, user: str, *, options: RequestOptions | None = None
    ) -> PlannedCalls:
        """Show the calls of `unassign`: end a user's responsibility for a group.

        Args:
            group: Id of the group.
            user: Id of the user, such as `"71811853190208"`.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._show(verbs.unassign(group, user), "unassign", options)


class AsyncSymphonyDryRun(
    AsyncDryRun[AsyncSymphonyClient],
    AsyncListsGroups,
    AsyncReadsGroups,
    AsyncFindsGroups,
    AsyncListsMembers,
    AsyncFindsUsers,
    AsyncListsGroupsOfUser,
):
    """Symphony Pod, asynchronously: the same verbs, awaited, run dry.

    Reading verbs are sent. Each other verb returns the calls that it would send, and sends nothing
    but what it reads first.
    """

    __module__ = "usergroups"

    def list_groups(
        self,
        *,
        type_: str = "ROLE_SCOPE",
        area: str | None = None,
        name: str | None = None,
        active: bool | None = True,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> late.AsyncItems[Group[models.Group]]:
        """List the groups of a type, reading each page only when its first group is needed.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `[item async for item in …]` first if you change what you list.

        Args:
            type_: Type of the groups; no call lists all types.
            area: Only groups of exactly this category.
            name: Only groups of exactly this name.
            active: True for groups in use, False for those out of use, None for both.
            page_size: Groups in a page; Symphony's own default if None.
            options: Timeout, headers and retries of the calls that this sends.

        Note:
            Lists one type of group at a time.

        """
        return self._iterate(
            verbs.list_groups(
                type_=type_, area=area, name=name, active=active, page_size=page_size
            ),
            "list_groups",
            options,
        )

    async def get_group(
        self, group: str, *, options: RequestOptions | None = None
    ) -> Group[models.Group]:
        """Read a group, in use or not.

        Args:
            group: Id of the group.
            options: Timeout, headers and retries of the calls that this sends.

        Raises:
            NotFound: There is no such group.

        """
        return await self._run(verbs.get_group(group), "get_group", options)

    async def find_group(
        self, name: str, *, type_: str = "ROLE_SCOPE", options: RequestOptions | None = None
    ) -> Group[models.Group]:
        """Find the group in use of exactly this name.

        Args:
            name: Name of the group.
            type_: Type of the group.
            options: Timeout, headers and retries of the calls that this sends.

        Raises:
            NotFound: There is no such group.
            InvalidArgument: Several groups have this name; the error has their ids.

        Note:
            Looks for one type of group at a time.

        """
        return await self._run(verbs.find_group(name, type_=type_), "find_group", options)

    async def create_group(
        self,
        name: str,
        *,
        type_: str = "ROLE_SCOPE",
        area: str | None = None,
        description: str | None = None,
        options: RequestOptions | None = None,
    ) -> PlannedCalls:
        """Show the calls of `create_group`: create a group without members.

        Args:
            name: Name of the group.
            type_: Type of the group, which cannot be changed later.
            area: Free text by which groups are sorted into categories.
            description: What the group is for.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return await self._show(
            verbs.create_group(name, type_=type_, area=area, description=description),
            "create_group",
            options,
        )

    async def update_group(
        self,
        group: str,
        *,
        name: str | None = None,
        area: str | None = None,
        description: str | None = None,
        active: bool | None = None,
        options: RequestOptions | None = None,
    ) -> PlannedCalls:
        """Show the calls of `update_group`: change a group; what is not given stays as it is.

        Args:
            group: Id of the group.
            name: New name.
            area: New category.
            description: New description.
            active: False puts the group out of use, which takes the place of deleting it.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return await self._show(
            verbs.update_group(group, name=name, area=area, description=description, active=active),
            "update_group",
            options,
        )

    def list_members(
        self,
        group: str,
        *,
        active: bool | None = True,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> late.AsyncItems[Member[models.GroupMembership]]:
        """List the members of a group, reading each page only when its first member is needed.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `[item async for item in …]` first if you change what you list.

        Args:
            group: Id of the group.
            active: True for members, False for those who once were, None for both.
            page_size: Members in a page; Symphony's own default if None.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._iterate(
            verbs.list_members(group, active=active, page_size=page_size), "list_members", options
        )

    async def add_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> PlannedCalls:
        """Show the calls of `add_members`: add users to a group.

        Args:
            group: Id of the group.
            users: Ids of users, such as `"71811853190208"`.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return await self._show(verbs.add_members(group, users), "add_members", options)

    async def remove_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> PlannedCalls:
        """Show the calls of `remove_members`: remove users from a group.

        Args:
            group: Id of the group.
            users: Ids of users, such as `"71811853190208"`.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return await self._show(verbs.remove_members(group, users), "remove_members", options)

    async def set_members(
        self,
        group: str,
        users: Iterable[str],
        *,
        by: Literal["id", "username"] = "id",
        allow_empty: bool = False,
        most_removed: int = MOST_REMOVED,
        largest_share: float = LARGEST_SHARE,
        options: RequestOptions | None = None,
    ) -> PlannedCalls:
        """Show the calls of `set_members`: replace the members of a group.

        Args:
            group: Id of the group.
            users: Ids or usernames of all who shall be members.
            by: What `users` holds.
            allow_empty: True lets `users` be empty, and the group lose all members; the share does
                not count then.
            most_removed: The most members that the group may lose.
            largest_share: The largest share of its members that it may lose, from 0 to 1.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return await self._show(
            verbs.set_members(
                group,
                users,
                by=by,
                allow_empty=allow_empty,
                most_removed=most_removed,
                largest_share=largest_share,
            ),
            "set_members",
            options,
        )

    def find_users(
        self, text: str, *, page_size: int = 50, options: RequestOptions | None = None
    ) -> late.AsyncItems[User[models.UserFound]]:
        """Find users of the pod by name or mail address, reading a page only when it is needed.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `[item async for item in …]` first if you change what you list.

        Args:
            text: A name, a mail address, or a part of one as Symphony's search takes it.
            page_size: Users in a page.
            options: Timeout, headers and retries of the calls that this sends.

        Note:
            By name or mail address, as Symphony's search takes it.

        """
        return self._iterate(verbs.find_users(text, page_size=page_size), "find_users", options)

    def list_groups_of_user(
        self,
        user: str,
        *,
        type_: str = "ROLE_SCOPE",
        active: bool | None = True,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> late.AsyncItems[Group[models.GroupMembership]]:
        """List the groups of a type that a user is in, reading each page only when it is needed.

        Symphony does not send the groups' descriptions here.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `[item async for item in …]` first if you change what you list.

        Args:
            user: Id of the user, such as `"71811853190208"`.
            type_: Type of the groups.
            active: True for groups the user is in, False for those the user once was in, None for
                both.
            page_size: Groups in a page; Symphony's own default if None.
            options: Timeout, headers and retries of the calls that this sends.

        Note:
            Lists one type of group at a time.

        """
        return self._iterate(
            verbs.list_groups_of_user(user, type_=type_, active=active, page_size=page_size),
            "list_groups_of_user",
            options,
        )

    def list_assignees(
        self,
        group: str,
        *,
        active: bool | None = True,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> late.AsyncItems[Member[models.GroupAssignment]]:
        """List the users who are responsible for a group, reading each page only when it is needed.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `[item async for item in …]` first if you change what you list.

        Args:
            group: Id of the group.
            active: True for those who are, False for those who once were, None for both.
            page_size: Users in a page; Symphony's own default if None.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._iterate(
            verbs.list_assignees(group, active=active, page_size=page_size),
            "list_assignees",
            options,
        )

    async def assign(
        self, group: str, user: str, *, options: RequestOptions | None = None
    ) -> PlannedCalls:
        """Show the calls of `assign`: make a user responsible for a group.

        Args:
            group: Id of the group.
            user: Id of the user, such as `"71811853190208"`.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return await self._show(verbs.assign(group, user), "assign", options)

    async def unassign(
        self, group: str, user: str, *, options: RequestOptions | None = None
    ) -> PlannedCalls:
        """Show the calls of `unassign`: end a user's responsibility for a group.

        Args:
            group: Id of the group.
            user: Id of the user, such as `"71811853190208"`.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return await self._show(verbs.unassign(group, user), "unassign", options)
