# Generated from overlays/usergroups by `python -m generator generate`; do not edit.
"""Zoho CRM, run dry."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from usergroups._core import late
from usergroups._core.dry import AsyncDryRun, SyncDryRun
from usergroups._core.planned import PlannedCalls
from usergroups._faces.async_groups import (
    AsyncFindsGroups,
    AsyncListsGroups,
    AsyncListsGroupsOfUser,
    AsyncListsMembers,
    AsyncReadsGroups,
)
from usergroups._vendors.zoho import verbs
from usergroups.groups import (
    LARGEST_SHARE,
    MOST_REMOVED,
    FindsGroups,
    Group,
    ListsGroups,
    ListsGroupsOfUser,
    ListsMembers,
    Member,
    ReadsGroups,
)
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients.zoho import AsyncZohoCRMClient, ZohoCRMClient, models

__all__ = ["AsyncZohoCRMDryRun", "ZohoCRMDryRun"]


class ZohoCRMDryRun(
    SyncDryRun[ZohoCRMClient],
    ListsGroups,
    ReadsGroups,
    FindsGroups,
    ListsMembers,
    ListsGroupsOfUser,
):
    """Zoho CRM, synchronously, run dry.

    Reading verbs are sent. Each other verb returns the calls that it would send, and sends nothing
    but what it reads first.
    """

    __module__ = "usergroups"

    def list_groups(
        self,
        *,
        name: str | None = None,
        sources: bool = False,
        options: RequestOptions | None = None,
    ) -> late.Items[Group[models.Group]]:
        """List the groups of the organisation, reading a page of 200 only when it is needed.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `list(…)` of it first if you change what you list.

        Args:
            name: Only groups of this name.
            sources: True lets `raw` have each group's sources, which saves a `get_group` for each;
                Zoho documents it for version 8 of the call.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._iterate(verbs.list_groups(name=name, sources=sources), "list_groups", options)

    def get_group(
        self, group: str, *, options: RequestOptions | None = None
    ) -> Group[models.Group]:
        """Read a group; its `raw` has the sources.

        Args:
            group: Id of the group, such as `"3652397000009949005"`.
            options: Timeout, headers and retries of the calls that this sends.

        Raises:
            NotFound: There is no such group, which Zoho says with an empty response.

        """
        return self._run(verbs.get_group(group), "get_group", options)

    def find_group(
        self, name: str, *, options: RequestOptions | None = None
    ) -> Group[models.Group]:
        """Find the group of exactly this name.

        Args:
            name: Name of the group.
            options: Timeout, headers and retries of the calls that this sends.

        Raises:
            NotFound: There is no such group.
            InvalidArgument: Several groups have this name; the error has their ids.

        """
        return self._run(verbs.find_group(name), "find_group", options)

    def create_group(
        self,
        name: str,
        *,
        description: str | None = None,
        users: Iterable[str] = (),
        sources: Iterable[models.GroupSourceCreate] = (),
        options: RequestOptions | None = None,
    ) -> PlannedCalls:
        """Show the calls of `create_group`: create a group.

        Args:
            name: Name of the group, new in the organisation, at most 250 characters.
            description: What the group is for, at most 250 characters.
            users: Ids of users who shall be in it.
            sources: Roles, territories and groups that shall be in it, at most 200 with `users`.
                Zoho calls sources mandatory: without any it may refuse.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._show(
            verbs.create_group(name, description=description, users=users, sources=sources),
            "create_group",
            options,
        )

    def update_group(
        self,
        group: str,
        *,
        name: str | None = None,
        description: str | None = None,
        sources: Iterable[models.GroupSourceUpdate] | None = None,
        options: RequestOptions | None = None,
    ) -> PlannedCalls:
        """Show the calls of `update_group`: change a group; what is not given is read first, and stays
        as it is.

        Args:
            group: Id of the group, such as `"3652397000009949005"`.
            name: New name, at most 250 characters.
            description: New description, at most 250 characters.
            sources: Users, roles, territories and groups, at most 200: each is added, or kept as
                given, or with `delete_=True` removed. Those that are not named stay.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._show(
            verbs.update_group(group, name=name, description=description, sources=sources),
            "update_group",
            options,
        )

    def delete_group(self, group: str, *, options: RequestOptions | None = None) -> PlannedCalls:
        """Show the calls of `delete_group`: delete a group. Zoho may delete it later, in a background
        job.

        Args:
            group: Id of the group, such as `"3652397000009949005"`.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._show(verbs.delete_group(group), "delete_group", options)

    def list_members(
        self,
        group: str,
        *,
        kind: Literal["user", "role", "territory", "group"] | None = None,
        options: RequestOptions | None = None,
    ) -> late.Items[Member[models.GroupSource]]:
        """List the members of a group, reading a page of 200 only when it is needed.

        Members are users, roles, territories and groups, as each one's `kind` says; the users
        behind a role, a territory or a group are not listed.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `list(…)` of it first if you change what you list.

        Args:
            group: Id of the group, such as `"3652397000009949005"`.
            kind: Only members of this kind.
            options: Timeout, headers and retries of the calls that this sends.

        Note:
            Roles, territories and groups too, by `kind`.

        """
        return self._iterate(verbs.list_members(group, kind=kind), "list_members", options)

    def add_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> PlannedCalls:
        """Show the calls of `add_members`: add users to a group.

        Args:
            group: Id of the group, such as `"3652397000009949005"`.
            users: Ids of users, such as `"3652397000000281001"`.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._show(verbs.add_members(group, users), "add_members", options)

    def remove_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> PlannedCalls:
        """Show the calls of `remove_members`: remove users from a group.

        Args:
            group: Id of the group, such as `"3652397000009949005"`.
            users: Ids of users, such as `"3652397000000281001"`.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._show(verbs.remove_members(group, users), "remove_members", options)

    def set_members(
        self,
        group: str,
        users: Iterable[str],
        *,
        allow_empty: bool = False,
        most_removed: int = MOST_REMOVED,
        largest_share: float = LARGEST_SHARE,
        options: RequestOptions | None = None,
    ) -> PlannedCalls:
        """Show the calls of `set_members`: replace the users in a group; its roles, territories and
        groups stay.

        Args:
            group: Id of the group, such as `"3652397000009949005"`.
            users: Ids of all users who shall be in it, such as `"3652397000000281001"`.
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
                allow_empty=allow_empty,
                most_removed=most_removed,
                largest_share=largest_share,
            ),
            "set_members",
            options,
        )

    def list_groups_of_user(
        self, user: str, *, options: RequestOptions | None = None
    ) -> late.Items[Group[models.Group]]:
        """List the groups that a user is in, reading a page of 200 only when it is needed.

        Needs also the scope `ZohoCRM.users.READ`.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `list(…)` of it first if you change what you list.

        Args:
            user: Id of the user, such as `"3652397000000281001"`.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._iterate(verbs.list_groups_of_user(user), "list_groups_of_user", options)


class AsyncZohoCRMDryRun(
    AsyncDryRun[AsyncZohoCRMClient],
    AsyncListsGroups,
    AsyncReadsGroups,
    AsyncFindsGroups,
    AsyncListsMembers,
    AsyncListsGroupsOfUser,
):
    """Zoho CRM, asynchronously: the same verbs, awaited, run dry.

    Reading verbs are sent. Each other verb returns the calls that it would send, and sends nothing
    but what it reads first.
    """

    __module__ = "usergroups"

    def list_groups(
        self,
        *,
        name: str | None = None,
        sources: bool = False,
        options: RequestOptions | None = None,
    ) -> late.AsyncItems[Group[models.Group]]:
        """List the groups of the organisation, reading a page of 200 only when it is needed.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `[item async for item in …]` first if you change what you list.

        Args:
            name: Only groups of this name.
            sources: True lets `raw` have each group's sources, which saves a `get_group` for each;
                Zoho documents it for version 8 of the call.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._iterate(verbs.list_groups(name=name, sources=sources), "list_groups", options)

    async def get_group(
        self, group: str, *, options: RequestOptions | None = None
    ) -> Group[models.Group]:
        """Read a group; its `raw` has the sources.

        Args:
            group: Id of the group, such as `"3652397000009949005"`.
            options: Timeout, headers and retries of the calls that this sends.

        Raises:
            NotFound: There is no such group, which Zoho says with an empty response.

        """
        return await self._run(verbs.get_group(group), "get_group", options)

    async def find_group(
        self, name: str, *, options: RequestOptions | None = None
    ) -> Group[models.Group]:
        """Find the group of exactly this name.

        Args:
            name: Name of the group.
            options: Timeout, headers and retries of the calls that this sends.

        Raises:
            NotFound: There is no such group.
            InvalidArgument: Several groups have this name; the error has their ids.

        """
        return await self._run(verbs.find_group(name), "find_group", options)

    async def create_group(
        self,
        name: str,
        *,
        description: str | None = None,
        users: Iterable[str] = (),
        sources: Iterable[models.GroupSourceCreate] = (),
        options: RequestOptions | None = None,
    ) -> PlannedCalls:
        """Show the calls of `create_group`: create a group.

        Args:
            name: Name of the group, new in the organisation, at most 250 characters.
            description: What the group is for, at most 250 characters.
            users: Ids of users who shall be in it.
            sources: Roles, territories and groups that shall be in it, at most 200 with `users`.
                Zoho calls sources mandatory: without any it may refuse.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return await self._show(
            verbs.create_group(name, description=description, users=users, sources=sources),
            "create_group",
            options,
        )

    async def update_group(
        self,
        group: str,
        *,
        name: str | None = None,
        description: str | None = None,
        sources: Iterable[models.GroupSourceUpdate] | None = None,
        options: RequestOptions | None = None,
    ) -> PlannedCalls:
        """Show the calls of `update_group`: change a group; what is not given is read first, and stays
        as it is.

        Args:
            group: Id of the group, such as `"3652397000009949005"`.
            name: New name, at most 250 characters.
            description: New description, at most 250 characters.
            sources: Users, roles, territories and groups, at most 200: each is added, or kept as
                given, or with `delete_=True` removed. Those that are not named stay.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return await self._show(
            verbs.update_group(group, name=name, description=description, sources=sources),
            "update_group",
            options,
        )

    async def delete_group(
        self, group: str, *, options: RequestOptions | None = None
    ) -> PlannedCalls:
        """Show the calls of `delete_group`: delete a group. Zoho may delete it later, in a background
        job.

        Args:
            group: Id of the group, such as `"3652397000009949005"`.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return await self._show(verbs.delete_group(group), "delete_group", options)

    def list_members(
        self,
        group: str,
        *,
        kind: Literal["user", "role", "territory", "group"] | None = None,
        options: RequestOptions | None = None,
    ) -> late.AsyncItems[Member[models.GroupSource]]:
        """List the members of a group, reading a page of 200 only when it is needed.

        Members are users, roles, territories and groups, as each one's `kind` says; the users
        behind a role, a territory or a group are not listed.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `[item async for item in …]` first if you change what you list.

        Args:
            group: Id of the group, such as `"3652397000009949005"`.
            kind: Only members of this kind.
            options: Timeout, headers and retries of the calls that this sends.

        Note:
            Roles, territories and groups too, by `kind`.

        """
        return self._iterate(verbs.list_members(group, kind=kind), "list_members", options)

    async def add_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> PlannedCalls:
        """Show the calls of `add_members`: add users to a group.

        Args:
            group: Id of the group, such as `"3652397000009949005"`.
            users: Ids of users, such as `"3652397000000281001"`.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return await self._show(verbs.add_members(group, users), "add_members", options)

    async def remove_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> PlannedCalls:
        """Show the calls of `remove_members`: remove users from a group.

        Args:
            group: Id of the group, such as `"3652397000009949005"`.
            users: Ids of users, such as `"3652397000000281001"`.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return await self._show(verbs.remove_members(group, users), "remove_members", options)

    async def set_members(
        self,
        group: str,
        users: Iterable[str],
        *,
        allow_empty: bool = False,
        most_removed: int = MOST_REMOVED,
        largest_share: float = LARGEST_SHARE,
        options: RequestOptions | None = None,
    ) -> PlannedCalls:
        """Show the calls of `set_members`: replace the users in a group; its roles, territories and
        groups stay.

        Args:
            group: Id of the group, such as `"3652397000009949005"`.
            users: Ids of all users who shall be in it, such as `"3652397000000281001"`.
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
                allow_empty=allow_empty,
                most_removed=most_removed,
                largest_share=largest_share,
            ),
            "set_members",
            options,
        )

    def list_groups_of_user(
        self, user: str, *, options: RequestOptions | None = None
    ) -> late.AsyncItems[Group[models.Group]]:
        """List the groups that a user is in, reading a page of 200 only when it is needed.

        Needs also the scope `ZohoCRM.users.READ`.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `[item async for item in …]` first if you change what you list.

        Args:
            user: Id of the user, such as `"3652397000000281001"`.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._iterate(verbs.list_groups_of_user(user), "list_groups_of_user", options)
