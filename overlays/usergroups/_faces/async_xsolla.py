"""Xsolla Login, asynchronously; what is peculiar to it stands in `usergroups._faces.xsolla`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self, Unpack

from usergroups._core.settings import AsyncConnection, no_double_connection
from usergroups._core.vendor import AsyncVendor
from usergroups._http.retries import Retries, async_transport
from usergroups._vendors.xsolla import verbs
from usergroups._vendors.xsolla.settings import URL, credentials, from_env
from usergroups.groups import (
    AsyncChangesMembers,
    AsyncCreatesGroups,
    AsyncReplacesGroupsOfUser,
    AsyncUpdatesGroups,
    Group,
    MembershipChange,
)
from usergroups_clients._runtime._http import AsyncBaseTransport, AsyncHTTPClient, Timeout
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients.xsolla import AsyncXsollaClient


class AsyncXsolla(
    AsyncVendor[AsyncXsollaClient],
    AsyncCreatesGroups,
    AsyncUpdatesGroups,
    AsyncChangesMembers,
    AsyncReplacesGroupsOfUser,
):
    """The groups of one Xsolla Login project, asynchronously.

    Group ids are digits, such as `"1234"`. User ids are the UUIDs that Publisher Account shows as
    Username/ID; Xsolla calls them strings, so any text that is not empty is taken.
    """

    def __init__(
        self,
        *,
        project_id: str,
        token: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None = None,
        retries: Retries | int | None = None,
        transport: AsyncBaseTransport | None = None,
        http_client: AsyncHTTPClient | None = None,
    ) -> None:
        """Set up the class; nothing is sent yet. Give `token`, or `client_id` and `client_secret`.

        Args:
            project_id: Id of the Login project, a UUID that Publisher Account shows.
            token: A server token; calls fail when it has expired.
            client_id: Id of a server OAuth 2.0 client, with which tokens are fetched and renewed.
            client_secret: Its secret.
            base_url: Where calls go, instead of https://login.xsolla.com/api.
            timeout: Seconds, or one limit a phase; 5 to connect and 30 to read by default.
            retries: How often a call that may be repeated is, and for how long; 0 for never.
            transport: What carries requests, in place of a network connection.
            http_client: An `httpx.AsyncClient` to send with, which stays yours to close; it
                brings its own transport, and retries only if that does.

        Raises:
            InvalidArgument: A setting is missing, or cannot be right.

        """
        no_double_connection(http_client, transport, retries)
        self._project = verbs.text_id(project_id, "project_id")
        super().__init__(
            AsyncXsollaClient(
                base_url=base_url,
                auth=credentials(token, client_id, client_secret, base_url or URL),
                timeout=timeout,
                transport=None
                if http_client
                else async_transport(base_url or URL, retries, transport),
                http_client=http_client,
            )
        )

    @classmethod
    def from_env(cls, **connection: Unpack[AsyncConnection]) -> Self:
        """The class as environment variables set it up; connection settings may be added.

        `XSOLLA_PROJECT_ID` with `XSOLLA_TOKEN`, or with `XSOLLA_CLIENT_ID` and
        `XSOLLA_CLIENT_SECRET`; `XSOLLA_BASE_URL` if calls are to go elsewhere.
        """
        return cls(**from_env(), **connection)

    async def create_group(self, name: str, *, options: RequestOptions | None = None) -> None:
        """Nothing: Xsolla makes the group and does not say which id it has.

        Args:
            name: At most 255 characters.
            options: Timeout, headers and retries of this call alone.

        """
        return await self._run(verbs.create_group(self._project, name), options)

    async def update_group(
        self, group: str, *, name: str, options: RequestOptions | None = None
    ) -> None:
        """Nothing: the group has the new name, which is all that can be changed.

        Args:
            group: Digits, such as `"1234"`.
            name: The new name, at most 255 characters.
            options: Timeout, headers and retries of this call alone.

        """
        return await self._run(verbs.update_group(self._project, group, name), options)

    async def add_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> list[MembershipChange]:
        """What became of each user: `accepted`, a member before or not, or `failed` with its error.

        One call a user; the user stays in all other groups. After an error of one the others are
        tried, unless the credential was refused.

        Args:
            group: Digits, such as `"1234"`; not the project's default group, which Xsolla refuses.
            users: Ids of users, UUIDs as a rule.
            options: Timeout, headers and retries of each call.

        """
        changes = verbs.change_members(self._project, group, users, joining=True)
        return await self._run(changes, options)

    async def remove_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> list[MembershipChange]:
        """What became of each user: `accepted`, a member before or not, or `failed` with its error.

        One call a user; the user stays in all other groups. After an error of one the others are
        tried, unless the credential was refused.

        Args:
            group: Digits, such as `"1234"`; not the project's default group, which Xsolla refuses.
            users: Ids of users, UUIDs as a rule.
            options: Timeout, headers and retries of each call.

        """
        changes = verbs.change_members(self._project, group, users, joining=False)
        return await self._run(changes, options)

    async def set_groups_of_user(
        self, user: str, groups: Iterable[str], *, options: RequestOptions | None = None
    ) -> list[Group]:
        """The groups that the user is in now; the user has left all that are not given.

        What becomes of the project's default group is not documented: look at what comes back.

        Args:
            user: Id of the user, a UUID as a rule.
            groups: Ids of groups, digits; none at all takes the user out of every group.
            options: Timeout, headers and retries of this call alone.

        """
        return await self._run(verbs.set_groups_of_user(self._project, user, groups), options)
