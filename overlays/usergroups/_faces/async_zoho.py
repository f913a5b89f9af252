"""Zoho CRM, asynchronously: the same verbs, awaited."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from typing import Self, Unpack

from usergroups._auth.store import TokenStore
from usergroups._core.settings import AsyncConnection, no_double_connection
from usergroups._core.vendor import AsyncVendor
from usergroups._http.retries import Retries, async_transport
from usergroups._vendors.zoho import verbs
from usergroups._vendors.zoho.settings import DataCenter, Environment, from_env, settings
from usergroups._vendors.zoho.sources import MemberKind
from usergroups.groups import (
    AsyncChangesMembers,
    AsyncCreatesGroups,
    AsyncDeletesGroups,
    AsyncListsGroups,
    AsyncListsGroupsOfUser,
    AsyncListsMembers,
    AsyncReadsGroups,
    AsyncUpdatesGroups,
    Group,
    Member,
    MembershipChange,
)
from usergroups_clients._runtime._http import AsyncBaseTransport, AsyncHTTPClient, Timeout
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients.zoho import AsyncZohoCRMClient, models


class AsyncZohoCRM(
    AsyncVendor[AsyncZohoCRMClient],
    AsyncListsGroups,
    AsyncReadsGroups,
    AsyncCreatesGroups,
    AsyncUpdatesGroups,
    AsyncDeletesGroups,
    AsyncListsMembers,
    AsyncChangesMembers,
    AsyncListsGroupsOfUser,
):
    """The groups of one Zoho CRM organisation.

    Ids of groups and users are up to 19 digits, such as `"3652397000009949005"`.
    """

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
        timeout: float | Timeout | None = None,
        retries: Retries | int | None = None,
        transport: AsyncBaseTransport | None = None,
        http_client: AsyncHTTPClient | None = None,
    ) -> None:
        """Set up the class; nothing is sent yet.

        Give `access_token`, or `client_id`, `client_secret` and `refresh_token`.

        Args:
            data_center: Where the organisation is kept.
            environment: The organisation itself, its sandbox, or a developer organisation.
            access_token: An access token; calls fail when it has expired, after one hour.
            client_id: Id of the OAuth client, with which access tokens are fetched and renewed.
            client_secret: Its secret.
            refresh_token: A refresh token of that client.
            token_store: Where access tokens are kept, such as a `FileTokenStore` that processes
                share; in memory by default.
            accounts_url: Where access tokens are fetched, instead of the data centre's server.
            base_url: Where calls go, instead of `https://www.zohoapis.com/crm/v7` and its like.
            timeout: Seconds, or one limit a phase; 5 to connect and 30 to read by default.
            retries: How often a call that may be repeated is, and for how long; 0 for never.
            transport: What carries requests, in place of a network connection.
            http_client: An `httpx.AsyncClient` to send with, which stays yours to close; it
                brings its own transport, and retries only if that does.

        Raises:
            InvalidArgument: A setting is missing, cannot be right, or cannot go with another.

        """
        no_double_connection(http_client, transport, retries)
        found = settings(
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
        if http_client is None:
            transport = async_transport(found["base_url"], retries, transport)
        super().__init__(
            AsyncZohoCRMClient(
                **found, timeout=timeout, transport=transport, http_client=http_client
            )
        )

    @classmethod
    def from_env(cls, **connection: Unpack[AsyncConnection]) -> Self:
        """The class as environment variables set it up; connection settings may be added.

        `ZOHO_DATA_CENTER` (`us` by default), and `ZOHO_ACCESS_TOKEN`, or `ZOHO_CLIENT_ID`,
        `ZOHO_CLIENT_SECRET` and `ZOHO_REFRESH_TOKEN`, with `ZOHO_TOKEN_FILE` for a file in which
        processes share access tokens. `ZOHO_ENVIRONMENT` if it is not `production`. If calls are
        to go elsewhere: `ZOHO_BASE_URL`, `ZOHO_ACCOUNTS_URL`.
        """
        return cls(**from_env(), **connection)

    def list_groups(
        self, *, name: str | None = None, options: RequestOptions | None = None
    ) -> AsyncIterator[Group]:
        """The groups of the organisation, or those of a name, read 200 at a time as they are taken.

        Their sources are not with them: see `get_group` and `list_members`.
        """
        return self._iterate(verbs.list_groups(name), options)

    async def get_group(self, group: str, *, options: RequestOptions | None = None) -> Group:
        """The group; its `raw` has the sources.

        Raises:
            NotFound: There is no such group, which Zoho says with an empty answer.

        """
        return await self._run(verbs.get_group(group), options)

    async def create_group(
        self,
        name: str,
        *,
        description: str | None = None,
        users: Iterable[str] = (),
        sources: Iterable[models.GroupSourceCreate] = (),
        options: RequestOptions | None = None,
    ) -> Group:
        """The new group. The call is not sent again if it may have arrived.

        Args:
            name: New in the organisation, at most 250 characters.
            description: What it is for, at most 250 characters.
            users: Ids of users who are to be in it.
            sources: Roles, territories and groups that are to be in it, at most 200 with `users`.
                Zoho calls sources mandatory: without any it may refuse.
            options: Timeout, headers and retries of this call alone.

        Raises:
            BadRequest: The name is taken, or an id is wrong.

        """
        steps = verbs.create_group(name, description=description, users=users, sources=sources)
        return await self._run(steps, options)

    async def update_group(
        self,
        group: str,
        *,
        name: str | None = None,
        description: str | None = None,
        sources: Iterable[models.GroupSourceUpdate] | None = None,
        options: RequestOptions | None = None,
    ) -> Group:
        """The group with what it was told to be; what is not given is read first, and stays.

        Args:
            group: Up to 19 digits, such as `"3652397000009949005"`.
            name: Its new name, at most 250 characters.
            description: Its new description, at most 250 characters.
            sources: Users, roles, territories and groups, at most 200: each is added, or kept as
                given, or with `delete_=True` taken out. Those that are not named stay.
            options: Timeout, headers and retries of each call.

        Raises:
            NotFound: There is no such group.
            ItemError: Zoho answered with success, and in it with a failure for the group.

        """
        steps = verbs.update_group(group, name=name, description=description, sources=sources)
        return await self._run(steps, options)

    async def delete_group(self, group: str, *, options: RequestOptions | None = None) -> None:
        """Nothing: the group is gone, or a job of Zoho's will delete it.

        To follow such a job, call `client.delete_group` instead: the result's `code` is SCHEDULED
        then, and `client.get_deletion_jobs` takes the `job_id` in its `details`.
        """
        return await self._run(verbs.delete_group(group), options)

    def list_members(
        self,
        group: str,
        *,
        kind: MemberKind | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Member]:
        """The sources of a group, or those of a kind, read 200 at a time as they are taken.

        They are users, roles, territories and groups, as each one's `kind` says; the users behind
        a role, a territory or a group are not listed.
        """
        return self._iterate(verbs.list_members(group, kind), options)

    async def add_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> list[MembershipChange]:
        """What became of each user: `accepted`, `unchanged` (a member already), or `failed`.

        The group is read first; then one call is sent for up to 200 users, which succeed or fail
        together. `users` holds ids, such as `"3652397000000281001"`.

        Raises:
            NotFound: There is no such group.

        """
        return await self._run(verbs.change_members(group, users, remove=False), options)

    async def remove_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> list[MembershipChange]:
        """What became of each user: `accepted`, `unchanged` (not a member), or `failed`.

        The group is read first; then one call is sent for up to 200 users, which succeed or fail
        together. `users` holds ids, such as `"3652397000000281001"`. Who is in the group through
        a role, a territory or another group stays in it.

        Raises:
            NotFound: There is no such group.

        """
        return await self._run(verbs.change_members(group, users, remove=True), options)

    def list_groups_of_user(
        self, user: str, *, options: RequestOptions | None = None
    ) -> AsyncIterator[Group]:
        """The groups that a user is in, read 200 at a time as they are taken.

        `user` is up to 19 digits, such as `"3652397000000281001"`. Needs also the scope
        `ZohoCRM.users.READ`.
        """
        return self._iterate(verbs.list_groups_of_user(user), options)
