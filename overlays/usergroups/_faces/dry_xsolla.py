# Generated from overlays/usergroups by `python -m generator generate`; do not edit.
"""Xsolla Login, run dry."""

from __future__ import annotations

from collections.abc import Iterable

from usergroups._core import late
from usergroups._core.dry import AsyncDryRun, SyncDryRun
from usergroups._core.planned import PlannedCalls
from usergroups._faces.async_groups import (
    AsyncFindsUsers,
    AsyncListsGroupsOfUser,
    AsyncListsMembers,
)
from usergroups._vendors.xsolla import verbs
from usergroups.groups import (
    LARGEST_SHARE,
    MOST_REMOVED,
    FindsUsers,
    Group,
    ListsGroupsOfUser,
    ListsMembers,
    Member,
    User,
)
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients.xsolla import AsyncXsollaClient, XsollaClient, models

__all__ = ["AsyncXsollaDryRun", "XsollaDryRun"]


class XsollaDryRun(SyncDryRun[XsollaClient], ListsMembers, FindsUsers, ListsGroupsOfUser):
    """Xsolla Login, synchronously, run dry.

    Reading verbs are sent. Each other verb returns the calls that it would send, and sends nothing
    but what it reads first.
    """

    __module__ = "usergroups"

    def create_group(self, name: str, *, options: RequestOptions | None = None) -> PlannedCalls:
        """Show the calls of `create_group`: create a group. Xsolla does not say which id it has.

        Args:
            name: Name of the group, at most 255 characters.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._show(
            verbs.create_group(self._settings.project_id, name), "create_group", options
        )

    def update_group(
        self, group: str, *, name: str, options: RequestOptions | None = None
    ) -> PlannedCalls:
        """Show the calls of `update_group`: rename a group. Nothing else of it can be changed.

        Args:
            group: Id of the group, digits, such as `"1234"`.
            name: New name, at most 255 characters.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._show(
            verbs.update_group(self._settings.project_id, group, name=name), "update_group", options
        )

    def list_members(
        self, group: str, *, options: RequestOptions | None = None
    ) -> late.Items[Member[models.User]]:
        """List the members of a group, reading a page of 100 only when it is needed.

        Whether Xsolla calls a group that does not exist an error is not documented: it may have no
        members.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `list(…)` of it first if you change what you list.

        Args:
            group: Id of the group, digits, such as `"1234"`; of the project's default group, all
                users.
            options: Timeout, headers and retries of the calls that this sends.

        Note:
            A group that does not exist may have no members, in place of an error.

        """
        return self._iterate(
            verbs.list_members(self._settings.project_id, group), "list_members", options
        )

    def add_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> PlannedCalls:
        """Show the calls of `add_members`: add users to a group.

        Args:
            group: Id of the group, digits, such as `"1234"`; Xsolla refuses the project's default
                group.
            users: Ids of users, UUIDs as a rule.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._show(
            verbs.add_members(self._settings.project_id, group, users), "add_members", options
        )

    def remove_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> PlannedCalls:
        """Show the calls of `remove_members`: remove users from a group.

        Args:
            group: Id of the group, digits, such as `"1234"`; Xsolla refuses the project's default
                group.
            users: Ids of users, UUIDs as a rule.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._show(
            verbs.remove_members(self._settings.project_id, group, users), "remove_members", options
        )

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
        """Show the calls of `set_members`: replace the members of a group.

        Args:
            group: Id of the group, digits, such as `"1234"`; Xsolla refuses the project's default
                group.
            users: Ids of all who shall be members.
            allow_empty: True lets `users` be empty, and the group lose all members; the share does
                not count then.
            most_removed: The most members that the group may lose.
            largest_share: The largest share of its members that it may lose, from 0 to 1.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._show(
            verbs.set_members(
                self._settings.project_id,
                group,
                users,
                allow_empty=allow_empty,
                most_removed=most_removed,
                largest_share=largest_share,
            ),
            "set_members",
            options,
        )

    def find_users(
        self, text: str, *, options: RequestOptions | None = None
    ) -> late.Items[User[models.User]]:
        """Find users of the project by Xsolla's search, reading a page of 100 only when it is needed.

        Whether a part of a value is enough is not documented.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `list(…)` of it first if you change what you list.

        Args:
            text: A contact, phone number, id, id in a social network, username, nickname or custom
                id.
            options: Timeout, headers and retries of the calls that this sends.

        Note:
            By contact, phone, id, username or nickname, as Xsolla's search takes it.

        """
        return self._iterate(
            verbs.find_users(self._settings.project_id, text), "find_users", options
        )

    def list_groups_of_user(
        self, user: str, *, options: RequestOptions | None = None
    ) -> late.Items[Group[models.GroupOfUser]]:
        """List the groups that a user is in, all read at once when the first is needed.

        The project's default group is one of them.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `list(…)` of it first if you change what you list.

        Args:
            user: Id of the user, a UUID as a rule.
            options: Timeout, headers and retries of the calls that this sends.

        Raises:
            NotFound: There is no such user.

        """
        return self._iterate(
            verbs.list_groups_of_user(self._settings.project_id, user),
            "list_groups_of_user",
            options,
        )

    def set_groups_of_user(
        self, user: str, groups: Iterable[str], *, options: RequestOptions | None = None
    ) -> PlannedCalls:
        """Show the calls of `set_groups_of_user`: replace the groups that a user is in; the user
        leaves all others.

        Args:
            user: Id of the user, a UUID as a rule.
            groups: Ids of groups, digits; none removes the user from every group.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._show(
            verbs.set_groups_of_user(self._settings.project_id, user, groups),
            "set_groups_of_user",
            options,
        )


class AsyncXsollaDryRun(
    AsyncDryRun[AsyncXsollaClient], AsyncListsMembers, AsyncFindsUsers, AsyncListsGroupsOfUser
):
    """Xsolla Login, asynchronously: the same verbs, awaited, run dry.

    Reading verbs are sent. Each other verb returns the calls that it would send, and sends nothing
    but what it reads first.
    """

    __module__ = "usergroups"

    async def create_group(
        self, name: str, *, options: RequestOptions | None = None
    ) -> PlannedCalls:
        """Show the calls of `create_group`: create a group. Xsolla does not say which id it has.

        Args:
            name: Name of the group, at most 255 characters.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return await self._show(
            verbs.create_group(self._settings.project_id, name), "create_group", options
        )

    async def update_group(
        self, group: str, *, name: str, options: RequestOptions | None = None
    ) -> PlannedCalls:
        """Show the calls of `update_group`: rename a group. Nothing else of it can be changed.

        Args:
            group: Id of the group, digits, such as `"1234"`.
            name: New name, at most 255 characters.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return await self._show(
            verbs.update_group(self._settings.project_id, group, name=name), "update_group", options
        )

    def list_members(
        self, group: str, *, options: RequestOptions | None = None
    ) -> late.AsyncItems[Member[models.User]]:
        """List the members of a group, reading a page of 100 only when it is needed.

        Whether Xsolla calls a group that does not exist an error is not documented: it may have no
        members.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `[item async for item in …]` first if you change what you list.

        Args:
            group: Id of the group, digits, such as `"1234"`; of the project's default group, all
                users.
            options: Timeout, headers and retries of the calls that this sends.

        Note:
            A group that does not exist may have no members, in place of an error.

        """
        return self._iterate(
            verbs.list_members(self._settings.project_id, group), "list_members", options
        )

    async def add_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> PlannedCalls:
        """Show the calls of `add_members`: add users to a group.

        Args:
            group: Id of the group, digits, such as `"1234"`; Xsolla refuses the project's default
                group.
            users: Ids of users, UUIDs as a rule.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return await self._show(
            verbs.add_members(self._settings.project_id, group, users), "add_members", options
        )

    async def remove_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> PlannedCalls:
        """Show the calls of `remove_members`: remove users from a group.

        Args:
            group: Id of the group, digits, such as `"1234"`; Xsolla refuses the project's default
                group.
            users: Ids of users, UUIDs as a rule.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return await self._show(
            verbs.remove_members(self._settings.project_id, group, users), "remove_members", options
        )

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
        """Show the calls of `set_members`: replace the members of a group.

        Args:
            group: Id of the group, digits, such as `"1234"`; Xsolla refuses the project's default
                group.
            users: Ids of all who shall be members.
            allow_empty: True lets `users` be empty, and the group lose all members; the share does
                not count then.
            most_removed: The most members that the group may lose.
            largest_share: The largest share of its members that it may lose, from 0 to 1.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return await self._show(
            verbs.set_members(
                self._settings.project_id,
                group,
                users,
                allow_empty=allow_empty,
                most_removed=most_removed,
                largest_share=largest_share,
            ),
            "set_members",
            options,
        )

    def find_users(
        self, text: str, *, options: RequestOptions | None = None
    ) -> late.AsyncItems[User[models.User]]:
        """Find users of the project by Xsolla's search, reading a page of 100 only when it is needed.

        Whether a part of a value is enough is not documented.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `[item async for item in …]` first if you change what you list.

        Args:
            text: A contact, phone number, id, id in a social network, username, nickname or custom
                id.
            options: Timeout, headers and retries of the calls that this sends.

        Note:
            By contact, phone, id, username or nickname, as Xsolla's search takes it.

        """
        return self._iterate(
            verbs.find_users(self._settings.project_id, text), "find_users", options
        )

    def list_groups_of_user(
        self, user: str, *, options: RequestOptions | None = None
    ) -> late.AsyncItems[Group[models.GroupOfUser]]:
        """List the groups that a user is in, all read at once when the first is needed.

        The project's default group is one of them.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `[item async for item in …]` first if you change what you list.

        Args:
            user: Id of the user, a UUID as a rule.
            options: Timeout, headers and retries of the calls that this sends.

        Raises:
            NotFound: There is no such user.

        """
        return self._iterate(
            verbs.list_groups_of_user(self._settings.project_id, user),
            "list_groups_of_user",
            options,
        )

    async def set_groups_of_user(
        self, user: str, groups: Iterable[str], *, options: RequestOptions | None = None
    ) -> PlannedCalls:
        """Show the calls of `set_groups_of_user`: replace the groups that a user is in; the user
        leaves all others.

        Args:
            user: Id of the user, a UUID as a rule.
            groups: Ids of groups, digits; none removes the user from every group.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return await self._show(
            verbs.set_groups_of_user(self._settings.project_id, user, groups),
            "set_groups_of_user",
            options,
        )
