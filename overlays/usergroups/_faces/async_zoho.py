# Generated from overlays/usergroups/_vendors/zoho by `python -m generator generate`; do not edit.
"""Zoho CRM, asynchronously: the same verbs, awaited."""

from __future__ import annotations

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
    AsyncDeletesGroups,
    AsyncFindsGroups,
    AsyncListsGroups,
    AsyncListsGroupsOfUser,
    AsyncListsMembers,
    AsyncReadsGroups,
    AsyncReplacesMembers,
    AsyncUpdatesGroups,
)
from usergroups._vendors.zoho.settings import DataCenter, Environment, Settings
from usergroups.groups import LARGEST_SHARE, MOST_REMOVED, Group, Member, MembershipChange
from usergroups_clients._runtime.given import GivenAsyncClient, GivenAsyncTransport, GivenTimeout
from usergroups_clients._runtime.lazy import Deferred
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients._runtime.pace import Pace
from usergroups_clients._runtime.retries import Retries
from usergroups_clients._runtime.token_store import TokenStore
from usergroups_clients.zoho import AsyncZohoCRMClient, models

if TYPE_CHECKING:
    from usergroups._vendors.zoho import verbs
else:
    verbs = Deferred("usergroups._vendors.zoho.verbs")

__all__ = ["AsyncZohoCRM"]


class AsyncZohoCRM(
    AsyncVendor[AsyncZohoCRMClient],
    AsyncListsGroups,
    AsyncReadsGroups,
    AsyncFindsGroups,
    AsyncCreatesGroups,
    AsyncUpdatesGroups,
    AsyncDeletesGroups,
    AsyncListsMembers,
    AsyncChangesMembers,
    AsyncReplacesMembers,
    AsyncListsGroupsOfUser,
):
    """The groups of one Zoho CRM organisation, and what is in them.

    - Ids of groups and users are up to 19 digits, such as `"3652397000009949005"`.
    - A group's members are its sources: users, roles, territories and other groups. `add_members`
      and `remove_members` are for users; all others are changed by `update_group(group,
      sources=…)`.
    - A change names what it adds and what it removes; sources that it does not name stay.
    - Every change must repeat the group's name: the verbs read the group first, one call more, and
      a name or description that somebody changes in between is changed back.
    - A 2xx can report a failure for the group inside it: that is an `ItemError`.
    - Zoho may leave a deletion to a background job.
    - Access tokens live for one hour, and a refresh token is good for ten of them in ten minutes:
      let processes share them in a `token_store`.
    - The user behind the token needs the profile permission "Manage Groups", the token the scope
      `ZohoCRM.settings.user_groups.ALL`, and for `list_groups_of_user` also `ZohoCRM.users.READ`.
    - Every call costs one of the organisation's API credits, counted over 24 hours.
    """

    __module__ = "usergroups"
    _verbs = verbs

    def __init__(
        self,
        *,
        data_center: DataCenter = "us",
        environment: Environment = "production",
        access_token: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        refresh_token: str | None = None,
        token_store: TokenStore | None = None,
        accounts_url: str | None = None,
        base_url: str | None = None,
        timeout: float | GivenTimeout | None = None,
        retries: Retries | int | None = None,
        pace: Pace | None = None,
        transport: GivenAsyncTransport | None = None,
        http_client: GivenAsyncClient | None = None,
        hooks: late.Hooks | None = None,
    ) -> None:
        """Set up the class; nothing is sent yet.

        Give `access_token`, or `client_id`, `client_secret` and `refresh_token`.

        Args:
            data_center: The data centre that keeps the organisation.
            environment: The organisation itself, its sandbox, or a developer organisation.
            access_token: An access token; calls fail once it has expired, after one hour.
            client_id: Id of an OAuth client, with which access tokens are fetched and renewed.
            client_secret: Secret of that client.
            refresh_token: A refresh token of that client.
            token_store: Store that keeps access tokens, such as a `FileTokenStore` that processes
                share, or a `RedisTokenStore` that machines share; in memory by default.
            accounts_url: URL to fetch access tokens from, instead of the data centre's accounts
                server.
            base_url: URL to send calls to, instead of the data centre's:
                `https://www.zohoapis.com/crm/v7`.
            timeout: Seconds, or one limit a phase; 5 to connect and 30 to read by default.
            retries: How often, and for how long, a call that may be repeated is; 0 for never.
            pace: Limits to calls at once and calls a second; by default the documented 5 at once.
            transport: Carries requests in place of a network connection.
            http_client: An `httpx.AsyncClient`, or httpx2's, to send with, which stays yours to
                close; it brings its own transport, and retries only if that does.
            hooks: Functions that are run before and after each try of a call.

        Raises:
            InvalidArgument: A setting is missing, wrong, or cannot be given beside another.

        """
        settings = Settings(
            data_center=data_center,
            environment=environment,
            access_token=access_token,
            client_id=client_id,
            client_secret=client_secret,
            refresh_token=refresh_token,
            token_store=token_store,
            accounts_url=accounts_url,
            base_url=base_url,
        )
        super().__init__(
            start_async(
                AsyncZohoCRMClient,
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

        Give `access_token`, or `client_id`, `client_secret` and `refresh_token`. A variable that is
        empty counts as not set.

        Args:
            profile: Name of a profile, whose table for this vendor is read in place of the
                variables; by default the one that the variable USERGROUPS_PROFILE names, if it is
                set.
            **connection: `timeout`, `retries`, `pace`, `transport`, `http_client` and `hooks`, as
                the class takes them.

        Variables:
            ZOHO_DATA_CENTER: The data centre that keeps the organisation.
            ZOHO_ENVIRONMENT: The organisation itself, its sandbox, or a developer organisation.
            ZOHO_ACCESS_TOKEN: An access token; calls fail once it has expired, after one hour.
            ZOHO_CLIENT_ID: Id of an OAuth client, with which access tokens are fetched and renewed.
            ZOHO_CLIENT_SECRET: Secret of that client.
            ZOHO_REFRESH_TOKEN: A refresh token of that client.
            ZOHO_TOKEN_FILE: Path of a file in which processes share access tokens.
            ZOHO_TOKEN_REDIS: URL of a Redis server, in which machines share them.
            ZOHO_ACCOUNTS_URL: URL to fetch access tokens from, instead of the data centre's
                accounts server.
            ZOHO_BASE_URL: URL to send calls to, instead of the data centre's:
                `https://www.zohoapis.com/crm/v7`.

        Raises:
            InvalidArgument: A variable, or a key of the profile, is missing or wrong; the error
                names it.

        """
        from usergroups._core.environment import from_environment
        from usergroups._faces.vendors import VENDORS

        return from_environment(cls, Settings, VENDORS["zoho"], profile, connection)

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
    ) -> Group[models.GroupResult]:
        """Create a group.

        The call is not repeated if it may have arrived.

        Args:
            name: Name of the group, new in the organisation, at most 250 characters.
            description: What the group is for, at most 250 characters.
            users: Ids of users who shall be in it.
            sources: Roles, territories and groups that shall be in it, at most 200 with `users`.
                Zoho calls sources mandatory: without any it may refuse.
            options: Timeout, headers and retries of the calls that this sends.

        Returns:
            The new group, with the id that Zoho gave it.

        Raises:
            BadRequest: The name is taken, or an id is wrong.
            ItemError: Zoho responded with success, and in it with a failure for the group.

        """
        return await self._run(
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
    ) -> Group[models.GroupResult]:
        """Change a group; what is not given is read first, and stays as it is.

        Args:
            group: Id of the group, such as `"3652397000009949005"`.
            name: New name, at most 250 characters.
            description: New description, at most 250 characters.
            sources: Users, roles, territories and groups, at most 200: each is added, or kept as
                given, or with `delete_=True` removed. Those that are not named stay.
            options: Timeout, headers and retries of the calls that this sends.

        Returns:
            The group with the name and the description that it has now.

        Raises:
            NotFound: There is no such group.
            ItemError: Zoho responded with success, and in it with a failure for the group.

        """
        return await self._run(
            verbs.update_group(group, name=name, description=description, sources=sources),
            "update_group",
            options,
        )

    async def delete_group(self, group: str, *, options: RequestOptions | None = None) -> None:
        """Delete a group. Zoho may delete it later, in a background job.

        To follow such a job, call `client.delete_group` instead: the result's `code` is SCHEDULED
        then, and `client.get_deletion_jobs` takes the `job_id` in its `details`.

        Args:
            group: Id of the group, such as `"3652397000009949005"`.
            options: Timeout, headers and retries of the calls that this sends.

        Raises:
            ItemError: Zoho responded with success, and in it with a failure for the group.

        Note:
            May happen later, in a background job.

        """
        return await self._run(verbs.delete_group(group), "delete_group", options)

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
    ) -> list[MembershipChange]:
        """Add users to a group.

        Reads the group, then sends one call for up to 200 users. Zoho takes all of them or none: if
        it names one that it refuses, this one fails, and the others are sent again.

        Args:
            group: Id of the group, such as `"3652397000009949005"`.
            users: Ids of users, such as `"3652397000000281001"`.
            options: Timeout, headers and retries of the calls that this sends.

        Returns:
            One result per user: `accepted`, `unchanged` (a member already) or `failed`, with
            `error`.

        Raises:
            NotFound: There is no such group.

        """
        return await self._run(verbs.add_members(group, users), "add_members", options)

    async def remove_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> list[MembershipChange]:
        """Remove users from a group.

        Reads the group, then sends one call for up to 200 users. Zoho takes all of them or none: if
        it names one that it refuses, this one fails, and the others are sent again. A user who is
        in the group through a role, a territory or another group stays in it.

        Args:
            group: Id of the group, such as `"3652397000009949005"`.
            users: Ids of users, such as `"3652397000000281001"`.
            options: Timeout, headers and retries of the calls that this sends.

        Returns:
            One result per user: `accepted`, `unchanged` (not a member) or `failed`, with `error`.

        Raises:
            NotFound: There is no such group.

        """
        return await self._run(verbs.remove_members(group, users), "remove_members", options)

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
        """Replace the users in a group; its roles, territories and groups stay.

        Reads the group and its users, then sends one call for up to 200 users to add, and one for
        up to 200 to remove once everybody was added. That is not one step: what others change
        meanwhile may stay. A user who is in the group through a role, a territory or another group
        stays in it.

        Args:
            group: Id of the group, such as `"3652397000009949005"`.
            users: Ids of all users who shall be in it, such as `"3652397000000281001"`.
            allow_empty: True lets `users` be empty, and the group lose all members; the share does
                not count then.
            most_removed: The most members that the group may lose.
            largest_share: The largest share of its members that it may lose, from 0 to 1.
            options: Timeout, headers and retries of the calls that this sends.

        Returns:
            One result per user: `changed`, `unchanged` or `failed`, with `error`. Those who should
            have been removed and were not come last, as `failed`.

        Raises:
            NotFound: There is no such group.
            InvalidArgument: An id is wrong, `users` is empty, or too many would be removed: nothing
                was changed.

        Note:
            Users only; roles, territories and groups stay.

        """
        return await self._run(
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

    def dry_run(self) -> dry_runs.AsyncZohoCRMDryRun:
        """Return the same verbs, run dry: what reads is sent, what changes something is shown.

        A verb that changes something returns the calls that it would send, each taken to succeed.
        This object stays the one to close.
        """
        return dry_runs.AsyncZohoCRMDryRun(self._client, self._settings)
