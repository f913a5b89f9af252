# Generated from overlays/usergroups/_vendors/xsolla by `python -m generator generate`; do not edit.
"""Xsolla Login, asynchronously: the same verbs, awaited."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Self, Unpack

from usergroups._core import late
from usergroups._core.settings import AsyncConnection
from usergroups._core.start import start_async
from usergroups._core.vendor import AsyncVendor
from usergroups._faces import dry_runs
from usergroups._faces.async_groups import (
    AsyncChangesMembers,
    AsyncCreatesGroups,
    AsyncFindsUsers,
    AsyncListsGroupsOfUser,
    AsyncListsMembers,
    AsyncReplacesGroupsOfUser,
    AsyncReplacesMembers,
    AsyncUpdatesGroups,
)
from usergroups._vendors.xsolla.settings import Settings
from usergroups.groups import LARGEST_SHARE, MOST_REMOVED, Group, Member, MembershipChange, User
from usergroups_clients._runtime.given import GivenAsyncClient, GivenAsyncTransport, GivenTimeout
from usergroups_clients._runtime.lazy import Deferred
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients._runtime.pace import Pace
from usergroups_clients._runtime.retries import Retries
from usergroups_clients.xsolla import AsyncXsollaClient, models

if TYPE_CHECKING:
    from usergroups._vendors.xsolla import verbs
else:
    verbs = Deferred("usergroups._vendors.xsolla.verbs")

__all__ = ["AsyncXsolla"]


class AsyncXsolla(
    AsyncVendor[AsyncXsollaClient],
    AsyncCreatesGroups,
    AsyncUpdatesGroups,
    AsyncListsMembers,
    AsyncChangesMembers,
    AsyncReplacesMembers,
    AsyncFindsUsers,
    AsyncListsGroupsOfUser,
    AsyncReplacesGroupsOfUser,
):
    """The groups of one Xsolla Login project, and the users in them.

    - Group ids are digits, such as `"1234"`. User ids are the UUIDs that Publisher Account shows as
      Username/ID; Xsolla calls them strings, so any text that is not empty is taken.
    - Groups can be created and renamed; calls that list, read or delete them are not documented.
    - Users are listed with their groups, and by group; a group that does not exist has no members.
    - A membership is changed user by user: a verb for several users sends one call for each.
    - Responses list the groups a user is in afterwards, not what changed: a success is `accepted`,
      and a response that contradicts the change makes it `failed`.
    - The project's default group can be neither given nor taken.
    - If Mailchimp is connected to the project, the tags of the users there change too.
    - The server token goes into `X-SERVER-AUTHORIZATION` as it is, without `Bearer`.
    """

    __module__ = "usergroups"
    _verbs = verbs

    def __init__(
        self,
        *,
        project_id: str,
        token: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        base_url: str | None = None,
        timeout: float | GivenTimeout | None = None,
        retries: Retries | int | None = None,
        pace: Pace | None = None,
        transport: GivenAsyncTransport | None = None,
        http_client: GivenAsyncClient | None = None,
        hooks: late.Hooks | None = None,
    ) -> None:
        """Set up the class; nothing is sent yet.

        Give `project_id`, and `token`, or `client_id` and `client_secret`.

        Args:
            project_id: Id of the Login project, a UUID that Publisher Account shows.
            token: A server token; calls fail once it has expired.
            client_id: Id of a server OAuth 2.0 client, with which tokens are fetched and renewed.
            client_secret: Secret of that client.
            base_url: URL to send calls to, instead of `https://login.xsolla.com/api`.
            timeout: Seconds, or one limit a phase; 5 to connect and 30 to read by default.
            retries: How often, and for how long, a call that may be repeated is; 0 for never.
            pace: Limits to calls at once and calls a second; there are none by default.
            transport: Carries requests in place of a network connection.
            http_client: An `httpx.AsyncClient`, or httpx2's, to send with, which stays yours to
                close; it brings its own transport, and retries only if that does.
            hooks: Functions that are run before and after each try of a call.

        Raises:
            InvalidArgument: A setting is missing, wrong, or cannot be given beside another.

        """
        settings = Settings(
            project_id=project_id,
            token=token,
            client_id=client_id,
            client_secret=client_secret,
            base_url=base_url,
        )
        super().__init__(
            start_async(
                AsyncXsollaClient,
                settings,
                timeout=timeout,
                retries=retries,
                pace=pace,
                transport=transport,
                http_client=http_client,
                hooks=hooks,
            )
        )
        self._settings = settings

    @classmethod
    def from_env(cls, *, profile: str | None = None, **connection: Unpack[AsyncConnection]) -> Self:
        """Set up the class from environment variables, or from a profile in their place.

        Give `project_id`, and `token`, or `client_id` and `client_secret`. A variable that is empty
        counts as not set.

        Args:
            profile: Name of a profile, whose table for this vendor is read in place of the
                variables; by default the one that the variable USERGROUPS_PROFILE names, if it is
                set.
            **connection: `timeout`, `retries`, `pace`, `transport`, `http_client` and `hooks`, as
                the class takes them.

        Variables:
            XSOLLA_PROJECT_ID: Id of the Login project, a UUID that Publisher Account shows.
            XSOLLA_TOKEN: A server token; calls fail once it has expired.
            XSOLLA_CLIENT_ID: Id of a server OAuth 2.0 client, with which tokens are fetched and
                renewed.
            XSOLLA_CLIENT_SECRET: Secret of that client.
            XSOLLA_BASE_URL: URL to send calls to, instead of `https://login.xsolla.com/api`.

        Raises:
            InvalidArgument: A variable, or a key of the profile, is missing or wrong; the error
                names it.

        """
        from usergroups._core.environment import from_environment
        from usergroups._faces.vendors import VENDORS

        return from_environment(cls, Settings, VENDORS["xsolla"], profile, connection)

    async def create_group(self, name: str, *, options: RequestOptions | None = None) -> None:
        """Create a group. Xsolla does not say which id it has.

        Args:
            name: Name of the group, at most 255 characters.
            options: Timeout, headers and retries of the calls that this sends.

        Note:
            Nothing comes back, not even the group's id.

        """
        return await self._run(
            verbs.create_group(self._settings.project_id, name), "create_group", options
        )

    async def update_group(
        self, group: str, *, name: str, options: RequestOptions | None = None
    ) -> None:
        """Rename a group. Nothing else of it can be changed.

        Args:
            group: Id of the group, digits, such as `"1234"`.
            name: New name, at most 255 characters.
            options: Timeout, headers and retries of the calls that this sends.

        Note:
            Changes the name only; nothing comes back.

        """
        return await self._run(
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
    ) -> list[MembershipChange]:
        """Add users to a group.

        Sends one call for each user, up to 10 at once or as many as `pace` says; the user stays in
        all other groups. If one fails, the others are still tried, unless the credential was
        refused or Xsolla asks to come back later.

        Args:
            group: Id of the group, digits, such as `"1234"`; Xsolla refuses the project's default
                group.
            users: Ids of users, UUIDs as a rule.
            options: Timeout, headers and retries of the calls that this sends.

        Returns:
            One result per user: `accepted` (Xsolla does not say whether the user was new) or
            `failed`, with `error`.

        """
        return await self._run(
            verbs.add_members(self._settings.project_id, group, users), "add_members", options
        )

    async def remove_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> list[MembershipChange]:
        """Remove users from a group.

        Sends one call for each user, up to 10 at once or as many as `pace` says; the user stays in
        all other groups. If one fails, the others are still tried, unless the credential was
        refused or Xsolla asks to come back later.

        Args:
            group: Id of the group, digits, such as `"1234"`; Xsolla refuses the project's default
                group.
            users: Ids of users, UUIDs as a rule.
            options: Timeout, headers and retries of the calls that this sends.

        Returns:
            One result per user: `accepted` (Xsolla does not say whether the user was a member) or
            `failed`, with `error`.

        """
        return await self._run(
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
    ) -> list[MembershipChange]:
        """Replace the members of a group.

        Reads the members, then sends one call for each user to add, and for each to remove once
        everybody was added. That is not one step: what others change meanwhile may stay.

        Args:
            group: Id of the group, digits, such as `"1234"`; Xsolla refuses the project's default
                group.
            users: Ids of all who shall be members.
            allow_empty: True lets `users` be empty, and the group lose all members; the share does
                not count then.
            most_removed: The most members that the group may lose.
            largest_share: The largest share of its members that it may lose, from 0 to 1.
            options: Timeout, headers and retries of the calls that this sends.

        Returns:
            One result per user: `changed`, `unchanged` or `failed`, with `error`. Those who should
            have been removed and were not come last, as `failed`.

        Raises:
            InvalidArgument: An id is wrong, `users` is empty, or too many would be removed: nothing
                was changed.

        Note:
            One call per user added or removed.

        """
        return await self._run(
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
    ) -> list[Group[models.Group]]:
        """Replace the groups that a user is in; the user leaves all others.

        Whether the user stays in the project's default group is not documented: look at the result.

        Args:
            user: Id of the user, a UUID as a rule.
            groups: Ids of groups, digits; none removes the user from every group.
            options: Timeout, headers and retries of the calls that this sends.

        Returns:
            The groups that the user is in now.

        """
        return await self._run(
            verbs.set_groups_of_user(self._settings.project_id, user, groups),
            "set_groups_of_user",
            options,
        )

    def dry_run(self) -> dry_runs.AsyncXsollaDryRun:
        """Return the same verbs, run dry: what reads is sent, what changes something is shown.

        A verb that changes something returns the calls that it would send, each taken to succeed.
        This object stays the one to close.
        """
        return dry_runs.AsyncXsollaDryRun(self._client, self._settings)
