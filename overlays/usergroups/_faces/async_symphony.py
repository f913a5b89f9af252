# Generated from overlays/usergroups/_vendors/symphony by `python -m generator generate`; do not edit.
"""Symphony Pod, asynchronously: the same verbs, awaited."""

from __future__ import annotations

import os
import ssl
from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Self, Unpack

from usergroups._core import late
from usergroups._core.settings import AsyncConnection
from usergroups._core.start import start_async
from usergroups._core.vendor import AsyncVendor
from usergroups._faces import dry_runs
from usergroups._faces.async_groups import (
    AsyncChangesMembers,
    AsyncCreatesGroups,
    AsyncFindsGroups,
    AsyncFindsUsers,
    AsyncListsGroups,
    AsyncListsGroupsOfUser,
    AsyncListsMembers,
    AsyncReadsGroups,
    AsyncReplacesMembers,
    AsyncUpdatesGroups,
)
from usergroups._vendors.symphony.settings import Settings
from usergroups.groups import LARGEST_SHARE, MOST_REMOVED, Group, Member, MembershipChange, User
from usergroups_clients._runtime.given import GivenAsyncClient, GivenAsyncTransport, GivenTimeout
from usergroups_clients._runtime.lazy import Deferred
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients._runtime.pace import Pace
from usergroups_clients._runtime.retries import Retries
from usergroups_clients.symphony import AsyncSymphonyClient, models

if TYPE_CHECKING:
    from usergroups._vendors.symphony import verbs
else:
    verbs = Deferred("usergroups._vendors.symphony.verbs")

__all__ = ["AsyncSymphony"]


class AsyncSymphony(
    AsyncVendor[AsyncSymphonyClient],
    AsyncListsGroups,
    AsyncReadsGroups,
    AsyncFindsGroups,
    AsyncCreatesGroups,
    AsyncUpdatesGroups,
    AsyncListsMembers,
    AsyncChangesMembers,
    AsyncReplacesMembers,
    AsyncFindsUsers,
    AsyncListsGroupsOfUser,
):
    """The groups of one Symphony pod: who is in them, and who is responsible for them.

    - Group ids are url-safe text, as `Group.id` has them. User ids are digits, such as
      `"71811853190208"`.
    - A membership says who is in a group. An assignment says which compliance officer is
      responsible for it. They are apart: `add_members` changes the one, `assign` the other.
    - Nothing is ever deleted: a removed member stays readable as inactive, and a group is put out
      of use by `update_group(group, active=False)`. Lists leave out what is inactive unless asked
      for it.
    - Every list is of one type of group: `ROLE_SCOPE`, or any other that Symphony has. Its pages
      name `CEP_VISIBILITY_GROUP` for the groups of a user alone.
    - The service account needs the Scope Management role: VIEW_ROLE_SCOPES to read and
      MANAGE_ROLE_SCOPES to write.
    - Pages follow each other by cursor, and an empty one may be followed by more. The addresses
      that a page names are on another host: no session token is ever sent there.
    """

    __module__ = "usergroups"
    _verbs = verbs

    def __init__(
        self,
        *,
        pod: str | None = None,
        session_token: str | None = None,
        username: str | None = None,
        private_key: str | bytes | os.PathLike[str] | None = None,
        certificate: ssl.SSLContext | tuple[str, str] | None = None,
        login_url: str | None = None,
        session_auth_url: str | None = None,
        base_url: str | None = None,
        timeout: float | GivenTimeout | None = None,
        retries: Retries | int | None = None,
        pace: Pace | None = None,
        transport: GivenAsyncTransport | None = None,
        http_client: GivenAsyncClient | None = None,
        hooks: late.Hooks | None = None,
    ) -> None:
        """Set up the class; nothing is sent yet.

        Give `pod`, and one of: `session_token`; `username` with `private_key`; `certificate`.

        Args:
            pod: The pod's host, such as `"acme.symphony.com"` or `"https://acme.symphony.com"`.
            session_token: A session token that you got elsewhere; calls fail once it has ended.
            username: Name of a service account; sessions are then begun when they are needed.
            private_key: The service account's RSA key: PEM text (PKCS#1 or PKCS#8), or a `Path` to
                such a file.
            certificate: TLS settings that hold a service account's certificate, or the paths of
                certificate and key; sessions are then begun when they are needed.
            login_url: URL to log in at with a private key, instead of the pod's host.
            session_auth_url: URL to log in at with a certificate, instead of the pod's host.
            base_url: URL to send calls to, instead of `https://{pod}/pod`.
            timeout: Seconds, or one limit a phase; 5 to connect and 30 to read by default.
            retries: How often, and for how long, a call that may be repeated is; 0 for never.
            pace: Limits to calls at once and calls a second; by default the documented 400 a
                second.
            transport: Carries requests in place of a network connection.
            http_client: An `httpx.AsyncClient`, or httpx2's, to send with, which stays yours to
                close; it brings its own transport, and retries only if that does.
            hooks: Functions that are run before and after each try of a call.

        Raises:
            InvalidArgument: A setting is missing, wrong, or cannot be given beside another.

        """
        settings = Settings(
            pod=pod,
            session_token=session_token,
            username=username,
            private_key=private_key,
            certificate=certificate,
            login_url=login_url,
            session_auth_url=session_auth_url,
            base_url=base_url,
        )
        super().__init__(
            start_async(
                AsyncSymphonyClient,
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
        r"""Set up the class from environment variables, or from a profile in their place.

        Give `pod`, and one of: `session_token`; `username` with `private_key`; `certificate`. A
        variable that is empty counts as not set.

        Args:
            profile: Name of a profile, whose table for this vendor is read in place of the
                variables; by default the one that the variable USERGROUPS_PROFILE names, if it is
                set.
            **connection: `timeout`, `retries`, `pace`, `transport`, `http_client` and `hooks`, as
                the class takes them.

        Variables:
            SYMPHONY_POD: The pod's host, such as `"acme.symphony.com"` or
                `"https://acme.symphony.com"`.
            SYMPHONY_SESSION_TOKEN: A session token that you got elsewhere; calls fail once it has
                ended.
            SYMPHONY_USERNAME: Name of a service account; sessions are then begun when they are
                needed.
            SYMPHONY_PRIVATE_KEY: PEM text of the key; `\n` may stand for a line break.
            SYMPHONY_PRIVATE_KEY_FILE: Path of a file with the key, instead of its text.
            SYMPHONY_CERTIFICATE_FILE: Path of the certificate, in PEM.
            SYMPHONY_CERTIFICATE_KEY_FILE: Path of its key, if the certificate's file does not hold
                it.
            SYMPHONY_LOGIN_URL: URL to log in at with a private key, instead of the pod's host.
            SYMPHONY_SESSION_AUTH_URL: URL to log in at with a certificate, instead of the pod's
                host.
            SYMPHONY_BASE_URL: URL to send calls to, instead of `https://{pod}/pod`.

        Raises:
            InvalidArgument: A variable, or a key of the profile, is missing or wrong; the error
                names it.

        """
        from usergroups._core.environment import from_environment
        from usergroups._faces.vendors import VENDORS

        return from_environment(cls, Settings, VENDORS["symphony"], profile, connection)

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
    ) -> Group[models.Group]:
        """Create a group without members.

        The call is not repeated if it may have arrived: that could make two groups.

        Args:
            name: Name of the group.
            type_: Type of the group, which cannot be changed later.
            area: Free text by which groups are sorted into categories.
            description: What the group is for.
            options: Timeout, headers and retries of the calls that this sends.

        Returns:
            The new group.

        """
        return await self._run(
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
    ) -> Group[models.Group]:
        """Change a group; what is not given stays as it is.

        Args:
            group: Id of the group.
            name: New name.
            area: New category.
            description: New description.
            active: False puts the group out of use, which takes the place of deleting it.
            options: Timeout, headers and retries of the calls that this sends.

        Returns:
            The group as it is now.

        Raises:
            NotFound: There is no such group.

        """
        return await self._run(
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
    ) -> list[MembershipChange]:
        """Add users to a group.

        Sends one call for each user, up to 10 at once or as many as `pace` says. If one fails, the
        others are still tried, unless the credential was refused or Symphony asks to come back
        later.

        Args:
            group: Id of the group.
            users: Ids of users, such as `"71811853190208"`.
            options: Timeout, headers and retries of the calls that this sends.

        Returns:
            One result per user: `accepted` (Symphony does not say whether the user was new) or
            `failed`, with `error`.

        """
        return await self._run(verbs.add_members(group, users), "add_members", options)

    async def remove_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> list[MembershipChange]:
        """Remove users from a group.

        Sends one call for each user, up to 10 at once or as many as `pace` says. If one fails, the
        others are still tried, unless the credential was refused or Symphony asks to come back
        later. A membership that has ended stays readable as inactive.

        Args:
            group: Id of the group.
            users: Ids of users, such as `"71811853190208"`.
            options: Timeout, headers and retries of the calls that this sends.

        Returns:
            One result per user: `accepted` (Symphony does not say whether the user was a member) or
            `failed`, with `error`.

        Note:
            Removed members stay readable, as inactive.

        """
        return await self._run(verbs.remove_members(group, users), "remove_members", options)

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
    ) -> list[MembershipChange]:
        """Replace the members of a group.

        Reads the members. By id, one call is sent for each user to add, and for each to remove once
        everybody was added. That is not one step: what others change meanwhile may stay. By
        username, Symphony replaces all members in one call, without saying what changed.

        Args:
            group: Id of the group.
            users: Ids or usernames of all who shall be members.
            by: What `users` holds.
            allow_empty: True lets `users` be empty, and the group lose all members; the share does
                not count then.
            most_removed: The most members that the group may lose.
            largest_share: The largest share of its members that it may lose, from 0 to 1.
            options: Timeout, headers and retries of the calls that this sends.

        Returns:
            One result per user: `changed`, `unchanged` or `failed`, with `error`. Those who should
            have been removed and were not come last, as `failed`. By username, each is `accepted`.

        Raises:
            InvalidArgument: An id is wrong, `users` is empty, or too many would be removed: nothing
                was changed.

        Note:
            With ids, one call per user added or removed; with usernames, a single call.

        """
        return await self._run(
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
    ) -> models.GroupAssignment:
        """Make a user responsible for a group.

        The user, as a rule a compliance officer, does not become a member. Repeating the call
        changes nothing more.

        Args:
            group: Id of the group.
            user: Id of the user, such as `"71811853190208"`.
            options: Timeout, headers and retries of the calls that this sends.

        Returns:
            The assignment.

        Raises:
            NotFound: There is no such group or user.

        """
        return await self._run(verbs.assign(group, user), "assign", options)

    async def unassign(
        self, group: str, user: str, *, options: RequestOptions | None = None
    ) -> models.GroupAssignment:
        """End a user's responsibility for a group.

        The assignment stays readable, with `active` false. Repeating the call changes nothing more.

        Args:
            group: Id of the group.
            user: Id of the user, such as `"71811853190208"`.
            options: Timeout, headers and retries of the calls that this sends.

        Returns:
            The assignment that has ended.

        Raises:
            NotFound: There is no such group or user.

        """
        return await self._run(verbs.unassign(group, user), "unassign", options)

    def dry_run(self) -> dry_runs.AsyncSymphonyDryRun:
        """Return the same verbs, run dry: what reads is sent, what changes something is shown.

        A verb that changes something returns the calls that it would send, each taken to succeed.
        This object stays the one to close.
        """
        return dry_runs.AsyncSymphonyDryRun(self._client, self._settings)
