# Generated from overlays/usergroups/_vendors/smartpm by `python -m generator generate`; do not edit.
"""SmartPM, asynchronously: the same verbs, awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self, Unpack

from usergroups._core import late
from usergroups._core.settings import AsyncConnection
from usergroups._core.start import start_async
from usergroups._core.vendor import AsyncVendor
from usergroups._faces import dry_runs
from usergroups._faces.async_groups import AsyncFindsUsers, AsyncListsMembers, AsyncReadsGroups
from usergroups._vendors.smartpm.project_group import ProjectGroup
from usergroups._vendors.smartpm.settings import Settings
from usergroups.groups import Group, Member, User
from usergroups_clients._runtime.given import GivenAsyncClient, GivenAsyncTransport, GivenTimeout
from usergroups_clients._runtime.lazy import Deferred
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients._runtime.pace import Pace
from usergroups_clients._runtime.retries import Retries
from usergroups_clients.smartpm import AsyncSmartPMClient, models

if TYPE_CHECKING:
    from usergroups._vendors.smartpm import verbs
else:
    verbs = Deferred("usergroups._vendors.smartpm.verbs")

__all__ = ["AsyncSmartPM"]


class AsyncSmartPM(
    AsyncVendor[AsyncSmartPMClient], AsyncReadsGroups, AsyncListsMembers, AsyncFindsUsers
):
    """The groups of one SmartPM company, and the roles they have in projects.

    - Ids are UUIDs, such as `"3b1c2d4e-5f60-4a7b-8c9d-0e1f2a3b4c5d"`; those of projects are digits.
    - A group is read by its id; calls that list, create, change or delete groups are not
      documented.
    - A link, which has an id of its own, joins a project and a group, and gives the group a role.
    - Changing a link mails people unless `notify=False`; if it does, it is not retried once it may
      have arrived.
    - The key and the company's id go with every call, and both are kept secret.
    - Neither the body of an error nor any status but 500 is documented.
    """

    __module__ = "usergroups"
    _verbs = verbs

    def __init__(
        self,
        *,
        api_key: str,
        company_id: str,
        base_url: str | None = None,
        timeout: float | GivenTimeout | None = None,
        retries: Retries | int | None = None,
        pace: Pace | None = None,
        transport: GivenAsyncTransport | None = None,
        http_client: GivenAsyncClient | None = None,
        hooks: late.Hooks | None = None,
    ) -> None:
        """Set up the class; nothing is sent yet.

        Give `api_key` and `company_id`.

        Args:
            api_key: Key that a Company Admin makes under Admin, Integrations; SmartPM shows it
                once.
            company_id: Id of the company that the key belongs to, a UUID in the dashboard's URL.
            base_url: URL to send calls to, instead of `https://live.smartpmtech.com`.
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
        settings = Settings(api_key=api_key, company_id=company_id, base_url=base_url)
        super().__init__(
            start_async(
                AsyncSmartPMClient,
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

        Give `api_key` and `company_id`. A variable that is empty counts as not set.

        Args:
            profile: Name of a profile, whose table for this vendor is read in place of the
                variables; by default the one that the variable USERGROUPS_PROFILE names, if it is
                set.
            **connection: `timeout`, `retries`, `pace`, `transport`, `http_client` and `hooks`, as
                the class takes them.

        Variables:
            SMARTPM_API_KEY: Key that a Company Admin makes under Admin, Integrations; SmartPM shows
                it once.
            SMARTPM_COMPANY_ID: Id of the company that the key belongs to, a UUID in the dashboard's
                URL.
            SMARTPM_BASE_URL: URL to send calls to, instead of `https://live.smartpmtech.com`.

        Raises:
            InvalidArgument: A variable, or a key of the profile, is missing or wrong; the error
                names it.

        """
        from usergroups._core.environment import from_environment
        from usergroups._faces.vendors import VENDORS

        return from_environment(cls, Settings, VENDORS["smartpm"], profile, connection)

    async def get_group(
        self, group: str, *, options: RequestOptions | None = None
    ) -> Group[models.Group]:
        """Read a group; all its members are in `raw.users`.

        Args:
            group: Id of the group, a UUID.
            options: Timeout, headers and retries of the calls that this sends.

        Raises:
            StatusError: There is no such group, or something else failed; which subclass it is
                depends on the status, of which SmartPM documents 500 alone.

        """
        return await self._run(verbs.get_group(group), "get_group", options)

    def list_members(
        self, group: str, *, options: RequestOptions | None = None
    ) -> late.AsyncItems[Member[models.User]]:
        """List the members of a group, all read at once when the first is needed.

        SmartPM does not say whether a member is active.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `[item async for item in …]` first if you change what you list.

        Args:
            group: Id of the group, a UUID.
            options: Timeout, headers and retries of the calls that this sends.

        Raises:
            StatusError: There is no such group, or something else failed.

        """
        return self._iterate(verbs.list_members(group), "list_members", options)

    def find_users(
        self, text: str, *, options: RequestOptions | None = None
    ) -> late.AsyncItems[User[models.User]]:
        """Find users of the company by a part of their name or mail address.

        SmartPM has no search: all users are read at once, when the first is needed, and looked
        through.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `[item async for item in …]` first if you change what you list.

        Args:
            text: A part of a name or of a mail address, in capitals or not.
            options: Timeout, headers and retries of the calls that this sends.

        Note:
            Reads all users of the company, and looks through them.

        """
        return self._iterate(verbs.find_users(text), "find_users", options)

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
        """Change the group, the role, or (safest) both of a group's link to a project.

        The members of the group stay as they are. SmartPM does not say whether what is left out
        keeps its value.

        Args:
            project: Id of the project, digits.
            project_group: Id of the link, a UUID; not the group's own id.
            group: Id of the new group, a UUID.
            role: Name of the role that the group's members get in the project, such as `"Admin"`.
            notify: True lets SmartPM mail people about the change, which is then retried only if no
                work was done; with False it is, as an idempotent call.
            options: Timeout, headers and retries of the calls that this sends.

        Returns:
            The link as it is now.

        """
        return await self._run(
            verbs.set_project_group(project, project_group, group=group, role=role, notify=notify),
            "set_project_group",
            options,
        )

    def dry_run(self) -> dry_runs.AsyncSmartPMDryRun:
        """Return the same verbs, run dry: what reads is sent, what changes something is shown.

        A verb that changes something returns the calls that it would send, each taken to succeed.
        This object stays the one to close.
        """
        return dry_runs.AsyncSmartPMDryRun(self._client, self._settings)
