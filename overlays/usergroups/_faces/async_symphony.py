"""Symphony, asynchronously: the same verbs, awaited."""

from __future__ import annotations

import os
import ssl
from collections.abc import AsyncIterator, Iterable
from typing import Self, Unpack

from usergroups._core.settings import AsyncConnection, no_double_connection
from usergroups._core.vendor import AsyncVendor
from usergroups._http.retries import Retries, async_transport
from usergroups._vendors.symphony import verbs
from usergroups._vendors.symphony.settings import from_env, settings
from usergroups.groups import (
    AsyncChangesMembers,
    AsyncCreatesGroups,
    AsyncListsGroups,
    AsyncListsGroupsOfUser,
    AsyncListsMembers,
    AsyncReadsGroups,
    AsyncReplacesMembers,
    AsyncUpdatesGroups,
    Group,
    Member,
    MembershipChange,
)
from usergroups_clients._runtime._http import AsyncBaseTransport, AsyncHTTPClient, Timeout
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients.symphony import AsyncSymphonyClient, models


class AsyncSymphony(
    AsyncVendor[AsyncSymphonyClient],
    AsyncListsGroups,
    AsyncReadsGroups,
    AsyncCreatesGroups,
    AsyncUpdatesGroups,
    AsyncListsMembers,
    AsyncChangesMembers,
    AsyncReplacesMembers,
    AsyncListsGroupsOfUser,
):
    """The groups of one Symphony pod.

    Group ids are url-safe text, as `Group.id` has them. User ids are digits, such as
    `"71811853190208"`.
    """

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
        timeout: float | Timeout | None = None,
        retries: Retries | int | None = None,
        transport: AsyncBaseTransport | None = None,
        http_client: AsyncHTTPClient | None = None,
    ) -> None:
        """Set up the class; nothing is sent yet.

        Give `pod`, and one of `session_token`, `username` with `private_key`, `certificate`.

        Args:
            pod: The pod's host, such as `"acme.symphony.com"` or `"https://acme.symphony.com"`.
            session_token: A session token that somebody else got; calls fail when it has ended.
            username: Name of a service account; sessions are then begun when they are needed.
            private_key: Its RSA key: PEM text (PKCS#1 or PKCS#8), or a `Path` to such a file.
            certificate: TLS settings that hold a service account's certificate, or the paths of
                certificate and key; sessions are then begun when they are needed.
            login_url: Where a private key logs in, instead of the pod's host.
            session_auth_url: Where a certificate logs in, instead of the pod's host.
            base_url: Where calls go, instead of `https://{pod}/pod`.
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
            pod=pod,
            session_token=session_token,
            username=username,
            private_key=private_key,
            certificate=certificate,
            login_url=login_url,
            session_auth_url=session_auth_url,
            base_url=base_url,
            retries=retries,
        )
        if http_client is None:
            transport = async_transport(found["base_url"], retries, transport)
        super().__init__(
            AsyncSymphonyClient(
                **found, timeout=timeout, transport=transport, http_client=http_client
            )
        )

    @classmethod
    def from_env(cls, **connection: Unpack[AsyncConnection]) -> Self:
        """The class as environment variables set it up; connection settings may be added.

        `SYMPHONY_POD`, and one of: `SYMPHONY_SESSION_TOKEN`; `SYMPHONY_USERNAME` with
        `SYMPHONY_PRIVATE_KEY` (PEM text) or `SYMPHONY_PRIVATE_KEY_FILE` (a path);
        `SYMPHONY_CERTIFICATE_FILE` with `SYMPHONY_CERTIFICATE_KEY_FILE`. If calls are to go
        elsewhere: `SYMPHONY_BASE_URL`, `SYMPHONY_LOGIN_URL`, `SYMPHONY_SESSION_AUTH_URL`.
        """
        return cls(**from_env(), **connection)

    def list_groups(
        self,
        *,
        type_: str = "ROLE_SCOPE",
        area: str | None = None,
        name: str | None = None,
        active: bool | None = True,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Group]:
        """The groups of a type, read page by page as they are taken; no call has all types.

        With `active=False` those that are out of use, with None both. `page_size` is the vendor's
        own by default.
        """
        pages = verbs.list_groups(type_, area=area, name=name, active=active, page_size=page_size)
        return self._iterate(pages, options)

    async def get_group(self, group: str, *, options: RequestOptions | None = None) -> Group:
        """The group, in use or not.

        Raises:
            NotFound: There is no such group.

        """
        return await self._run(verbs.get_group(group), options)

    async def create_group(
        self,
        name: str,
        *,
        type_: str = "ROLE_SCOPE",
        area: str | None = None,
        description: str | None = None,
        options: RequestOptions | None = None,
    ) -> Group:
        """The new group, which has no members yet.

        `type_` cannot be changed later; `area` is free text by which groups are sorted into
        categories. The call is not sent again if it may have arrived: that could make two groups.
        """
        steps = verbs.create_group(name, type_=type_, area=area, description=description)
        return await self._run(steps, options)

    async def update_group(
        self,
        group: str,
        *,
        name: str | None = None,
        area: str | None = None,
        description: str | None = None,
        active: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Group:
        """The group as it is now; what is not given stays.

        `active=False` puts it out of use, which takes the place of deleting it.

        Raises:
            NotFound: There is no such group.

        """
        steps = verbs.update_group(
            group, name=name, area=area, description=description, active=active
        )
        return await self._run(steps, options)

    def list_members(
        self,
        group: str,
        *,
        active: bool | None = True,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Member]:
        """The members of a group, read page by page as they are taken; their names are with them.

        With `active=False` those who once were members, with None both.
        """
        pages = verbs.list_members(group, active=active, page_size=page_size)
        return self._iterate(pages, options)

    async def add_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> list[MembershipChange]:
        """What became of each user: `accepted`, a member before or not, or `failed` with its error.

        One call a user; `users` holds ids, such as `"71811853190208"`. The others are tried after
        an error of one, unless the credential is refused.
        """
        return await self._run(verbs.change_members(group, users, active=True), options)

    async def remove_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> list[MembershipChange]:
        """What became of each user: `accepted`, a member before or not, or `failed` with its error.

        One call a user; `users` holds ids, such as `"71811853190208"`. A membership that has ended
        stays readable as inactive. The others are tried after an error of one, unless the
        credential is refused.
        """
        return await self._run(verbs.change_members(group, users, active=False), options)

    async def set_members(
        self,
        group: str,
        users: Iterable[str],
        *,
        by: verbs.MemberKey = "id",
        options: RequestOptions | None = None,
    ) -> list[MembershipChange]:
        """What became of each user; all others are no members any more.

        By id, the members are read, and one call is sent for each user to be put in (`changed`) or
        taken out; who was there is `unchanged`. That is not one step: what others change meanwhile
        may stay. Who should have been taken out and was not is told after the given users, as
        `failed`. With `by="username"`, `users` holds usernames, and Symphony replaces all members
        in one call without saying what changed: everybody is `accepted`.
        """
        return await self._run(verbs.set_members(group, users, by=by), options)

    def list_groups_of_user(
        self,
        user: str,
        *,
        type_: str = "ROLE_SCOPE",
        active: bool | None = True,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Group]:
        """The groups of a type that a user is in, read page by page as they are taken.

        `user` is an id, such as `"71811853190208"`. With `active=False` those that the user once
        was in, with None both. A group's description is not sent; `raw` is the membership.
        """
        pages = verbs.list_groups_of_user(user, type_=type_, active=active, page_size=page_size)
        return self._iterate(pages, options)

    async def assign(
        self, group: str, user: str, *, options: RequestOptions | None = None
    ) -> models.GroupAssignment:
        """The assignment: the user, as a rule a compliance officer, is responsible for the group.

        That makes nobody a member. Repeating it changes nothing more.

        Raises:
            NotFound: There is no such group or user.

        """
        return await self._run(verbs.assign(group, user, active=True), options)

    async def unassign(
        self, group: str, user: str, *, options: RequestOptions | None = None
    ) -> models.GroupAssignment:
        """The assignment, which has ended: the user is not responsible for the group any more.

        It stays readable, with `active` false. Repeating it changes nothing more.

        Raises:
            NotFound: There is no such group or user.

        """
        return await self._run(verbs.assign(group, user, active=False), options)
