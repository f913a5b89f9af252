"""SmartPM, asynchronously; what is peculiar to it stands in `usergroups._faces.smartpm`."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Self, Unpack

from usergroups._core.settings import AsyncConnection, no_double_connection
from usergroups._core.vendor import AsyncVendor
from usergroups._http.retries import Retries, async_transport
from usergroups._vendors.smartpm import verbs
from usergroups._vendors.smartpm.settings import URL, credentials, from_env
from usergroups._vendors.smartpm.verbs import ProjectGroup
from usergroups.groups import AsyncListsMembers, AsyncReadsGroups, Group, Member
from usergroups_clients._runtime._http import AsyncBaseTransport, AsyncHTTPClient, Timeout
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients.smartpm import AsyncSmartPMClient


class AsyncSmartPM(
    AsyncVendor[AsyncSmartPMClient],
    AsyncReadsGroups,
    AsyncListsMembers,
):
    """The groups of one SmartPM company, and the projects they work on, asynchronously.

    Ids are UUIDs, such as `"3b1c2d4e-5f60-4a7b-8c9d-0e1f2a3b4c5d"`; those of projects are digits.
    """

    def __init__(
        self,
        *,
        api_key: str,
        company_id: str,
        base_url: str | None = None,
        timeout: float | Timeout | None = None,
        retries: Retries | int | None = None,
        transport: AsyncBaseTransport | None = None,
        http_client: AsyncHTTPClient | None = None,
    ) -> None:
        """Set up the class; nothing is sent yet.

        Args:
            api_key: Key that a Company Admin makes under Admin, Integrations; it is shown once.
            company_id: Id of the company that the key belongs to, a UUID in the dashboard's URL.
            base_url: Where calls go, instead of https://live.smartpmtech.com.
            timeout: Seconds, or one limit a phase; 5 to connect and 30 to read by default.
            retries: How often a call that may be repeated is, and for how long; 0 for never.
            transport: What carries requests, in place of a network connection.
            http_client: An `httpx.AsyncClient` to send with, which stays yours to close; it
                brings its own transport, and retries only if that does.

        Raises:
            InvalidArgument: A setting is missing, or cannot be right.

        """
        no_double_connection(http_client, transport, retries)

        super().__init__(
            AsyncSmartPMClient(
                base_url=base_url,
                auth=credentials(api_key, company_id),
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

        `SMARTPM_API_KEY` and `SMARTPM_COMPANY_ID`; `SMARTPM_BASE_URL` if calls are to go elsewhere.
        """
        return cls(**from_env(), **connection)

    async def get_group(self, group: str, *, options: RequestOptions | None = None) -> Group:
        """The group; all its members are in `raw.users`.

        Args:
            group: Id of the group, a UUID.
            options: Timeout, headers and retries of this call alone.

        Raises:
            Error: There is no such group, among others; SmartPM documents 500 as the only status.

        """
        return await self._run(verbs.get_group(group), options)

    def list_members(
        self, group: str, *, options: RequestOptions | None = None
    ) -> AsyncIterator[Member]:
        """The members of a group, which SmartPM sends in one piece, when the first is taken.

        Whether a member is active is not told.

        Args:
            group: Id of the group, a UUID.
            options: Timeout, headers and retries of this call alone.

        """
        return self._iterate(verbs.list_members(group), options)

    async def set_project_group(
        self,
        project: str,
        project_group: str,
        *,
        group: str | None = None,
        role: str | None = None,
        notify: bool = True,
        options: RequestOptions | None = None,
    ) -> ProjectGroup:
        """The link between a project and a group, as it is now.

        Changes which group the link means, the role that its members get in the project, or both.
        The members of the group stay as they are. SmartPM does not say whether what is left out
        keeps its value: give both to be sure.

        Args:
            project: Id of the project, digits.
            project_group: Id of the link, a UUID; not the group's own id.
            group: Id of the group that the link shall mean, a UUID.
            role: Name of the role, such as `"Admin"`.
            notify: Whether SmartPM may mail people about the change. A call that may is never sent
                again on its own; one that may not is, as `options.retry="idempotent"` has it.
            options: Timeout, headers and retries of this call alone.

        """
        steps = verbs.set_project_group(
            project, project_group, group=group, role=role, notify=notify
        )
        return await self._run(steps, verbs.once_only(options, notify=notify))
