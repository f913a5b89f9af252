# Generated from overlays/usergroups by `python -m generator generate`; do not edit.
"""SoftwareOne Marketplace, run dry."""

from __future__ import annotations

from collections.abc import Iterable

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
from usergroups._vendors.softwareone import verbs
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
from usergroups_clients._runtime.unset import UNSET, Unset
from usergroups_clients.softwareone import AsyncSoftwareOneClient, SoftwareOneClient, models

__all__ = ["AsyncSoftwareOneDryRun", "SoftwareOneDryRun"]


class SoftwareOneDryRun(
    SyncDryRun[SoftwareOneClient],
    ListsGroups,
    ReadsGroups,
    FindsGroups,
    ListsMembers,
    FindsUsers,
    ListsGroupsOfUser,
):
    """SoftwareOne Marketplace, synchronously, run dry.

    Reading verbs are sent. Each other verb returns the calls that it would send, and sends nothing
    but what it reads first.
    """

    __module__ = "usergroups"

    def list_groups(
        self, *, options: RequestOptions | None = None
    ) -> late.Items[Group[models.UserGroup]]:
        """List the groups that the token may see, of all accounts.

        A page is read only when its first group is needed.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `list(…)` of it first if you change what you list.

        Args:
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._iterate(verbs.list_groups(), "list_groups", options)

    def get_group(
        self, group: str, *, options: RequestOptions | None = None
    ) -> Group[models.UserGroup]:
        """Read a group, without its members.

        Args:
            group: Id of the group, such as `"UGR-1234-5678"`.
            options: Timeout, headers and retries of the calls that this sends.

        Raises:
            NotFound: There is no such group, or the token may not see it.

        """
        return self._run(verbs.get_group(group), "get_group", options)

    def find_group(
        self, name: str, *, options: RequestOptions | None = None
    ) -> Group[models.UserGroup]:
        """Find the group of exactly this name; with `account_id`, a group of that account.

        Args:
            name: Name of the group.
            options: Timeout, headers and retries of the calls that this sends.

        Raises:
            NotFound: There is no such group.
            InvalidArgument: Several groups have this name; the error has their ids.

        """
        return self._run(verbs.find_group(self._settings.account_id, name), "find_group", options)

    def create_group(
        self,
        name: str,
        *,
        modules: Iterable[str] | None = None,
        account: str | None = None,
        description: str | None = None,
        logo: str | None = None,
        buyers: Iterable[str] | None = None,
        options: RequestOptions | None = None,
    ) -> PlannedCalls:
        """Show the calls of `create_group`: create a group.

        Args:
            name: Name of the group.
            modules: Ids of the modules it gives access to, such as `"MOD-1234"`; the portal wants
                at least one.
            account: Id of the account it belongs to; `account_id` if None.
            description: What the group is for.
            logo: Its logo.
            buyers: Ids of the buyers it is limited to, such as `"BUY-1234-5678"`.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._show(
            verbs.create_group(
                self._settings.account_id,
                name,
                modules=modules,
                account=account,
                description=description,
                logo=logo,
                buyers=buyers,
            ),
            "create_group",
            options,
        )

    def update_group(
        self,
        group: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset | None = UNSET,
        logo: str | Unset | None = UNSET,
        modules: Iterable[str] | Unset = UNSET,
        buyers: Iterable[str] | Unset | None = UNSET,
        options: RequestOptions | None = None,
    ) -> PlannedCalls:
        """Show the calls of `update_group`: change a group; what is not given stays as it is.

        Args:
            group: Id of the group, such as `"UGR-1234-5678"`.
            name: New name.
            description: New description; None for none.
            logo: New logo; None for none.
            modules: Ids of all modules it gives access to, such as `"MOD-1234"`; those of an
                account's default group cannot change.
            buyers: Ids of all buyers it is limited to, such as `"BUY-1234-5678"`; None for no
                limit.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._show(
            verbs.update_group(
                group, name=name, description=description, logo=logo, modules=modules, buyers=buyers
            ),
            "update_group",
            options,
        )

    def delete_group(self, group: str, *, options: RequestOptions | None = None) -> PlannedCalls:
        """Show the calls of `delete_group`: delete a group that has no members and is not its
        account's default group.

        Args:
            group: Id of the group, such as `"UGR-1234-5678"`.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._show(verbs.delete_group(group), "delete_group", options)

    def list_members(
        self, group: str, *, options: RequestOptions | None = None
    ) -> late.Items[Member[models.AccountUserQueryLegacy]]:
        """List the members of a group, reading each page only when its first member is needed.

        Their ids are those of users, `USR-`, if `account_id` is set, and otherwise those of account
        users, `AUSR-`; `raw` has both.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `list(…)` of it first if you change what you list.

        Args:
            group: Id of the group, such as `"UGR-1234-5678"`.
            options: Timeout, headers and retries of the calls that this sends.

        Raises:
            NotFound: There is no such group, or the token may not see it; only when the first
                member is needed.

        """
        return self._iterate(
            verbs.list_members(self._settings.account_id, group), "list_members", options
        )

    def add_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> PlannedCalls:
        """Show the calls of `add_members`: add users to a group.

        Args:
            group: Id of the group, such as `"UGR-1234-5678"`.
            users: Ids of users, such as `"USR-1234-5678"`, or of account users, such as
                `"AUSR-1234-5678-9012"`.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._show(
            verbs.add_members(self._settings.account_id, group, users), "add_members", options
        )

    def remove_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> PlannedCalls:
        """Show the calls of `remove_members`: remove users from a group.

        Args:
            group: Id of the group, such as `"UGR-1234-5678"`.
            users: Ids of users, such as `"USR-1234-5678"`, or of account users, such as
                `"AUSR-1234-5678-9012"`.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._show(
            verbs.remove_members(self._settings.account_id, group, users), "remove_members", options
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
            group: Id of the group, such as `"UGR-1234-5678"`.
            users: Ids of all who shall be members: users, such as `"USR-1234-5678"`, or account
                users, such as `"AUSR-1234-5678-9012"`, but not some of both.
            allow_empty: True lets `users` be empty, and the group lose all members; the share does
                not count then.
            most_removed: The most members that the group may lose.
            largest_share: The largest share of its members that it may lose, from 0 to 1.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._show(
            verbs.set_members(
                self._settings.account_id,
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
    ) -> late.Items[User[models.AccountUserQueryLegacy]]:
        """Find users by a part of their name, reading each page only when it is needed.

        Their ids are those of users of the account, `USR-`, if `account_id` is set, and otherwise
        those of account users, `AUSR-`, in any account; `raw` has both.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `list(…)` of it first if you change what you list.

        Args:
            text: A part of a name, in capitals or not.
            options: Timeout, headers and retries of the calls that this sends.

        Note:
            By a part of the name.

        """
        return self._iterate(
            verbs.find_users(self._settings.account_id, text), "find_users", options
        )

    def list_groups_of_user(
        self, user: str, *, options: RequestOptions | None = None
    ) -> late.Items[Group[models.UserGroupRef]]:
        """List the groups that a user is in, all read at once when the first is needed.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `list(…)` of it first if you change what you list.

        Args:
            user: Id of a user, such as `"USR-1234-5678"`, or of an account user, such as
                `"AUSR-1234-5678-9012"`.
            options: Timeout, headers and retries of the calls that this sends.

        Raises:
            NotFound: There is no such user in the account, or the token may not see the user.

        """
        return self._iterate(
            verbs.list_groups_of_user(self._settings.account_id, user),
            "list_groups_of_user",
            options,
        )

    def set_groups_of_user(
        self, user: str, groups: Iterable[str], *, options: RequestOptions | None = None
    ) -> PlannedCalls:
        """Show the calls of `set_groups_of_user`: replace the groups that a user is in; the user
        leaves all others.

        Args:
            user: Id of a user, such as `"USR-1234-5678"`, or of an account user, such as
                `"AUSR-1234-5678-9012"`.
            groups: Ids of groups, such as `"UGR-1234-5678"`. What none at all does is not
                documented.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._show(
            verbs.set_groups_of_user(self._settings.account_id, user, groups),
            "set_groups_of_user",
            options,
        )


class AsyncSoftwareOneDryRun(
    AsyncDryRun[AsyncSoftwareOneClient],
    AsyncListsGroups,
    AsyncReadsGroups,
    AsyncFindsGroups,
    AsyncListsMembers,
    AsyncFindsUsers,
    AsyncListsGroupsOfUser,
):
    """SoftwareOne Marketplace, asynchronously: the same verbs, awaited, run dry.

    Reading verbs are sent. Each other verb returns the calls that it would send, and sends nothing
    but what it reads first.
    """

    __module__ = "usergroups"

    def list_groups(
        self, *, options: RequestOptions | None = None
    ) -> late.AsyncItems[Group[models.UserGroup]]:
        """List the groups that the token may see, of all accounts.

        A page is read only when its first group is needed.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `[item async for item in …]` first if you change what you list.

        Args:
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._iterate(verbs.list_groups(), "list_groups", options)

    async def get_group(
        self, group: str, *, options: RequestOptions | None = None
    ) -> Group[models.UserGroup]:
        """Read a group, without its members.

        Args:
            group: Id of the group, such as `"UGR-1234-5678"`.
            options: Timeout, headers and retries of the calls that this sends.

        Raises:
            NotFound: There is no such group, or the token may not see it.

        """
        return await self._run(verbs.get_group(group), "get_group", options)

    async def find_group(
        self, name: str, *, options: RequestOptions | None = None
    ) -> Group[models.UserGroup]:
        """Find the group of exactly this name; with `account_id`, a group of that account.

        Args:
            name: Name of the group.
            options: Timeout, headers and retries of the calls that this sends.

        Raises:
            NotFound: There is no such group.
            InvalidArgument: Several groups have this name; the error has their ids.

        """
        return await self._run(
            verbs.find_group(self._settings.account_id, name), "find_group", options
        )

    async def create_group(
        self,
        name: str,
        *,
        modules: Iterable[str] | None = None,
        account: str | None = None,
        description: str | None = None,
        logo: str | None = None,
        buyers: Iterable[str] | None = None,
        options: RequestOptions | None = None,
    ) -> PlannedCalls:
        """Show the calls of `create_group`: create a group.

        Args:
            name: Name of the group.
            modules: Ids of the modules it gives access to, such as `"MOD-1234"`; the portal wants
                at least one.
            account: Id of the account it belongs to; `account_id` if None.
            description: What the group is for.
            logo: Its logo.
            buyers: Ids of the buyers it is limited to, such as `"BUY-1234-5678"`.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return await self._show(
            verbs.create_group(
                self._settings.account_id,
                name,
                modules=modules,
                account=account,
                description=description,
                logo=logo,
                buyers=buyers,
            ),
            "create_group",
            options,
        )

    async def update_group(
        self,
        group: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset | None = UNSET,
        logo: str | Unset | None = UNSET,
        modules: Iterable[str] | Unset = UNSET,
        buyers: Iterable[str] | Unset | None = UNSET,
        options: RequestOptions | None = None,
    ) -> PlannedCalls:
        """Show the calls of `update_group`: change a group; what is not given stays as it is.

        Args:
            group: Id of the group, such as `"UGR-1234-5678"`.
            name: New name.
            description: New description; None for none.
            logo: New logo; None for none.
            modules: Ids of all modules it gives access to, such as `"MOD-1234"`; those of an
                account's default group cannot change.
            buyers: Ids of all buyers it is limited to, such as `"BUY-1234-5678"`; None for no
                limit.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return await self._show(
            verbs.update_group(
                group, name=name, description=description, logo=logo, modules=modules, buyers=buyers
            ),
            "update_group",
            options,
        )

    async def delete_group(
        self, group: str, *, options: RequestOptions | None = None
    ) -> PlannedCalls:
        """Show the calls of `delete_group`: delete a group that has no members and is not its
        account's default group.

        Args:
            group: Id of the group, such as `"UGR-1234-5678"`.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return await self._show(verbs.delete_group(group), "delete_group", options)

    def list_members(
        self, group: str, *, options: RequestOptions | None = None
    ) -> late.AsyncItems[Member[models.AccountUserQueryLegacy]]:
        """List the members of a group, reading each page only when its first member is needed.

        Their ids are those of users, `USR-`, if `account_id` is set, and otherwise those of account
        users, `AUSR-`; `raw` has both.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `[item async for item in …]` first if you change what you list.

        Args:
            group: Id of the group, such as `"UGR-1234-5678"`.
            options: Timeout, headers and retries of the calls that this sends.

        Raises:
            NotFound: There is no such group, or the token may not see it; only when the first
                member is needed.

        """
        return self._iterate(
            verbs.list_members(self._settings.account_id, group), "list_members", options
        )

    async def add_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> PlannedCalls:
        """Show the calls of `add_members`: add users to a group.

        Args:
            group: Id of the group, such as `"UGR-1234-5678"`.
            users: Ids of users, such as `"USR-1234-5678"`, or of account users, such as
                `"AUSR-1234-5678-9012"`.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return await self._show(
            verbs.add_members(self._settings.account_id, group, users), "add_members", options
        )

    async def remove_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> PlannedCalls:
        """Show the calls of `remove_members`: remove users from a group.

        Args:
            group: Id of the group, such as `"UGR-1234-5678"`.
            users: Ids of users, such as `"USR-1234-5678"`, or of account users, such as
                `"AUSR-1234-5678-9012"`.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return await self._show(
            verbs.remove_members(self._settings.account_id, group, users), "remove_members", options
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
            group: Id of the group, such as `"UGR-1234-5678"`.
            users: Ids of all who shall be members: users, such as `"USR-1234-5678"`, or account
                users, such as `"AUSR-1234-5678-9012"`, but not some of both.
            allow_empty: True lets `users` be empty, and the group lose all members; the share does
                not count then.
            most_removed: The most members that the group may lose.
            largest_share: The largest share of its members that it may lose, from 0 to 1.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return await self._show(
            verbs.set_members(
                self._settings.account_id,
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
    ) -> late.AsyncItems[User[models.AccountUserQueryLegacy]]:
        """Find users by a part of their name, reading each page only when it is needed.

        Their ids are those of users of the account, `USR-`, if `account_id` is set, and otherwise
        those of account users, `AUSR-`, in any account; `raw` has both.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `[item async for item in …]` first if you change what you list.

        Args:
            text: A part of a name, in capitals or not.
            options: Timeout, headers and retries of the calls that this sends.

        Note:
            By a part of the name.

        """
        return self._iterate(
            verbs.find_users(self._settings.account_id, text), "find_users", options
        )

    def list_groups_of_user(
        self, user: str, *, options: RequestOptions | None = None
    ) -> late.AsyncItems[Group[models.UserGroupRef]]:
        """List the groups that a user is in, all read at once when the first is needed.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `[item async for item in …]` first if you change what you list.

        Args:
            user: Id of a user, such as `"USR-1234-5678"`, or of an account user, such as
                `"AUSR-1234-5678-9012"`.
            options: Timeout, headers and retries of the calls that this sends.

        Raises:
            NotFound: There is no such user in the account, or the token may not see the user.

        """
        return self._iterate(
            verbs.list_groups_of_user(self._settings.account_id, user),
            "list_groups_of_user",
            options,
        )

    async def set_groups_of_user(
        self, user: str, groups: Iterable[str], *, options: RequestOptions | None = None
    ) -> PlannedCalls:
        """Show the calls of `set_groups_of_user`: replace the groups that a user is in; the user
        leaves all others.

        Args:
            user: Id of a user, such as `"USR-1234-5678"`, or of an account user, such as
                `"AUSR-1234-5678-9012"`.
            groups: Ids of groups, such as `"UGR-1234-5678"`. What none at all does is not
                documented.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return await self._show(
            verbs.set_groups_of_user(self._settings.account_id, user, groups),
            "set_groups_of_user",
            options,
        )
