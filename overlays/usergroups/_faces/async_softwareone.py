"""SoftwareOne, asynchronously; what is peculiar to it stands in `usergroups._faces.softwareone`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from typing import Self, Unpack

from usergroups._core.settings import AsyncConnection, no_double_connection
from usergroups._core.vendor import AsyncVendor
from usergroups._http.retries import Retries, async_transport
from usergroups._vendors.softwareone import verbs
from usergroups._vendors.softwareone.groups import GroupSettings, create_group, update_group
from usergroups._vendors.softwareone.settings import URL, credentials, from_env
from usergroups.groups import (
    AsyncChangesMembers,
    AsyncCreatesGroups,
    AsyncDeletesGroups,
    AsyncListsGroups,
    AsyncListsGroupsOfUser,
    AsyncListsMembers,
    AsyncReadsGroups,
    AsyncReplacesGroupsOfUser,
    AsyncUpdatesGroups,
    Group,
    Member,
    MembershipChange,
)
from usergroups_clients._runtime._http import AsyncBaseTransport, AsyncHTTPClient, Timeout
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients._runtime.unset import UNSET, Unset
from usergroups_clients.softwareone import AsyncSoftwareOneClient


class AsyncSoftwareOne(
    AsyncVendor[AsyncSoftwareOneClient],
    AsyncListsGroups,
    AsyncReadsGroups,
    AsyncCreatesGroups,
    AsyncUpdatesGroups,
    AsyncDeletesGroups,
    AsyncListsMembers,
    AsyncChangesMembers,
    AsyncListsGroupsOfUser,
    AsyncReplacesGroupsOfUser,
):
    """The user groups that one SoftwareOne API token may see, asynchronously.

    Group ids are such as `"UGR-1234-5678"`. A user is named by the id of a user of the account,
    `"USR-1234-5678"`, which needs `account_id`, or by that of an account user,
    `"AUSR-1234-5678-9012"`, which goes through calls that SoftwareOne counts as legacy.
    """

    def __init__(
        self,
        *,
        token: str,
        account_id: str | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None = None,
        retries: Retries | int | None = None,
        transport: AsyncBaseTransport | None = None,
        http_client: AsyncHTTPClient | None = None,
    ) -> None:
        """Set up the class; nothing is sent yet.

        Args:
            token: API token made in the portal, whole, such as `idt:TKN-1234-5678:...`.
            account_id: The account that users are named in, such as `ACC-1234-5678`; new groups are
                made there. With it users go by `USR-` ids, without it by `AUSR-` ids.
            base_url: Where calls go, instead of https://api.platform.softwareone.com.
            timeout: Seconds, or one limit a phase; 5 to connect and 30 to read by default.
            retries: How often a call that may be repeated is, and for how long; 0 for never.
            transport: What carries requests, in place of a network connection.
            http_client: An `httpx.AsyncClient` to send with, which stays yours to close; it
                brings its own transport, and retries only if that does.

        Raises:
            InvalidArgument: A setting is missing, or cannot be right.

        """
        no_double_connection(http_client, transport, retries)
        self._account = None if account_id is None else verbs.account_id(account_id, "account_id")
        super().__init__(
            AsyncSoftwareOneClient(
                base_url=base_url,
                auth=credentials(token),
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

        `SOFTWAREONE_TOKEN`; `SOFTWAREONE_ACCOUNT_ID` for the account; `SOFTWAREONE_BASE_URL` if
        calls are to go elsewhere.
        """
        return cls(**from_env(), **connection)

    def list_groups(self, *, options: RequestOptions | None = None) -> AsyncIterator[Group]:
        """The groups that the token may see, of all accounts, read page by page as they are taken.

        Args:
            options: Timeout, headers and retries of each page.

        """
        return self._iterate(verbs.list_groups(), options)

    async def get_group(self, group: str, *, options: RequestOptions | None = None) -> Group:
        """The group, without its members.

        Args:
            group: Id of the group, such as `"UGR-1234-5678"`.
            options: Timeout, headers and retries of this call alone.

        Raises:
            NotFound: There is no such group, or the token may not see it.

        """
        return await self._run(verbs.get_group(group), options)

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
    ) -> Group:
        """The new group.

        Never sent twice: a repeated call may make a second group.

        Args:
            name: Name of the group.
            modules: Ids of the modules it gives access to, such as `"MOD-1234"`; the portal
                wants at least one.
            account: Id of the account it belongs to; the constructor's `account_id` if not given.
            description: What it is for.
            logo: Its logo.
            buyers: Ids of the buyers it is limited to, such as `"BUY-1234-5678"`.
            options: Timeout, headers and retries of this call alone.

        """
        settings = GroupSettings(
            name=name,
            description=UNSET if description is None else description,
            logo=UNSET if logo is None else logo,
            modules=UNSET if modules is None else modules,
            buyers=UNSET if buyers is None else buyers,
        )
        return await self._run(create_group(account or self._account, settings), options)

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
    ) -> Group:
        """The group as it is now.

        SoftwareOne does not say what becomes of what a change leaves out. What is not given is
        therefore read first and sent as it is: two calls, between which others may change it.

        Args:
            group: Id of the group, such as `"UGR-1234-5678"`.
            name: The new name.
            description: What it is for; None for no description.
            logo: Its logo; None for none.
            modules: Ids of all modules it gives access to, such as `"MOD-1234"`; those of an
                account's default group cannot change.
            buyers: Ids of all buyers it is limited to, such as `"BUY-1234-5678"`; None for all.
            options: Timeout, headers and retries of each call.

        Raises:
            NotFound: There is no such group, or the token may not see it.

        """
        settings = GroupSettings(
            name=name, description=description, logo=logo, modules=modules, buyers=buyers
        )
        return await self._run(update_group(group, settings), options)

    async def delete_group(self, group: str, *, options: RequestOptions | None = None) -> None:
        """Nothing: the group is gone.

        A group with members is refused, and so is an account's default group.

        Args:
            group: Id of the group, such as `"UGR-1234-5678"`.
            options: Timeout, headers and retries of this call alone.

        Raises:
            NotFound: There is no such group, or the token may not see it.

        """
        return await self._run(verbs.delete_group(group), options)

    def list_members(
        self, group: str, *, options: RequestOptions | None = None
    ) -> AsyncIterator[Member]:
        """The members of a group, read page by page as they are taken.

        Their ids are those of users, `USR-`, if the class has an `account_id`, and otherwise those
        of account users, `AUSR-`; `raw` has both.

        Args:
            group: Id of the group, such as `"UGR-1234-5678"`.
            options: Timeout, headers and retries of each page.

        Raises:
            NotFound: There is no such group, or the token may not see it; only when taken.

        """
        return self._iterate(verbs.list_members(self._account, group), options)

    async def add_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> list[MembershipChange]:
        """What became of each user: `accepted`, `unchanged` or `failed` with its error.

        One call a user; the user stays in all other groups. After an error of one the others are
        tried, unless the credential was refused. SoftwareOne does not say what it answers where
        nothing is to be done: after a refusal it is asked for the user's groups, and a user who is
        in the group already is `unchanged`.

        Args:
            group: Id of the group, such as `"UGR-1234-5678"`.
            users: Ids, such as `"USR-1234-5678"` or `"AUSR-1234-5678-9012"`.
            options: Timeout, headers and retries of each call.

        """
        changes = verbs.change_members(self._account, group, users, joining=True)
        return await self._run(changes, options)

    async def remove_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> list[MembershipChange]:
        """What became of each user: `accepted`, `unchanged` or `failed` with its error.

        As `add_members`. What happens with a user's last group is not documented.

        Args:
            group: Id of the group, such as `"UGR-1234-5678"`.
            users: Ids, such as `"USR-1234-5678"` or `"AUSR-1234-5678-9012"`.
            options: Timeout, headers and retries of each call.

        """
        changes = verbs.change_members(self._account, group, users, joining=False)
        return await self._run(changes, options)

    def list_groups_of_user(
        self, user: str, *, options: RequestOptions | None = None
    ) -> AsyncIterator[Group]:
        """The groups that a user is in, which come in one piece, when the first is taken.

        Args:
            user: Id, such as `"USR-1234-5678"` or `"AUSR-1234-5678-9012"`.
            options: Timeout, headers and retries of this call alone.

        Raises:
            NotFound: There is no such user in the account, or the token may not see it.

        """
        return self._iterate(verbs.list_groups_of_user(self._account, user), options)

    async def set_groups_of_user(
        self, user: str, groups: Iterable[str], *, options: RequestOptions | None = None
    ) -> list[Group]:
        """The groups that the user is in now; the user has left all that are not given.

        Args:
            user: Id, such as `"USR-1234-5678"` or `"AUSR-1234-5678-9012"`.
            groups: Ids of groups, such as `"UGR-1234-5678"`. What no id at all does is not told.
            options: Timeout, headers and retries of this call alone.

        Raises:
            NotFound: There is no such user or group, or the token may not see it.

        """
        steps = verbs.set_groups_of_user(self._account, user, groups)
        return await self._run(steps, options)
