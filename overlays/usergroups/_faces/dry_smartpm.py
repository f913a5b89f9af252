# Generated from overlays/usergroups by `python -m generator generate`; do not edit.
"""SmartPM, run dry."""

from __future__ import annotations

from usergroups._core import late
from usergroups._core.dry import AsyncDryRun, SyncDryRun
from usergroups._core.planned import PlannedCalls
from usergroups._faces.async_groups import AsyncFindsUsers, AsyncListsMembers, AsyncReadsGroups
from usergroups._vendors.smartpm import verbs
from usergroups.groups import FindsUsers, Group, ListsMembers, Member, ReadsGroups, User
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients.smartpm import AsyncSmartPMClient, SmartPMClient, models

__all__ = ["AsyncSmartPMDryRun", "SmartPMDryRun"]


class SmartPMDryRun(SyncDryRun[SmartPMClient], ReadsGroups, ListsMembers, FindsUsers):
    """SmartPM, synchronously, run dry.

    Reading verbs are sent. Each other verb returns the calls that it would send, and sends nothing
    but what it reads first.
    """

    __module__ = "usergroups"

    def get_group(
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
        return self._run(verbs.get_group(group), "get_group", options)

    def list_members(
        self, group: str, *, options: RequestOptions | None = None
    ) -> late.Items[Member[models.User]]:
        """List the members of a group, all read at once when the first is needed.

        SmartPM does not say whether a member is active.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `list(…)` of it first if you change what you list.

        Args:
            group: Id of the group, a UUID.
            options: Timeout, headers and retries of the calls that this sends.

        Raises:
            StatusError: There is no such group, or something else failed.

        """
        return self._iterate(verbs.list_members(group), "list_members", options)

    def find_users(
        self, text: str, *, options: RequestOptions | None = None
    ) -> late.Items[User[models.User]]:
        """Find users of the company by a part of their name or mail address.

        SmartPM has no search: all users are read at once, when the first is needed, and looked
        through.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `list(…)` of it first if you change what you list.

        Args:
            text: A part of a name or of a mail address, in capitals or not.
            options: Timeout, headers and retries of the calls that this sends.

        Note:
            Reads all users of the company, and looks through them.

        """
        return self._iterate(verbs.find_users(text), "find_users", options)

    def set_project_group(
        self,
        project: str,
        project_group: str,
        *,
        group: str | None = None,
        role: str | None = None,
        notify: bool = True,
        options: RequestOptions | None = None,
    ) -> PlannedCalls:
        """Show the calls of `set_project_group`: change the group, the role, or (safest) both of a
        group's link to a project.

        Args:
            project: Id of the project, digits.
            project_group: Id of the link, a UUID; not the group's own id.
            group: Id of the new group, a UUID.
            role: Name of the role that the group's members get in the project, such as `"Admin"`.
            notify: True lets SmartPM mail people about the change, which is then retried only if no
                work was done; with False it is, as an idempotent call.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._show(
            verbs.set_project_group(project, project_group, group=group, role=role, notify=notify),
            "set_project_group",
            options,
        )


class AsyncSmartPMDryRun(
    AsyncDryRun[AsyncSmartPMClient], AsyncReadsGroups, AsyncListsMembers, AsyncFindsUsers
):
    """SmartPM, asynchronously: the same verbs, awaited, run dry.

    Reading verbs are sent. Each other verb returns the calls that it would send, and sends nothing
    but what it reads first.
    """

    __module__ = "usergroups"

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
    ) -> PlannedCalls:
        """Show the calls of `set_project_group`: change the group, the role, or (safest) both of a
        group's link to a project.

        Args:
            project: Id of the project, digits.
            project_group: Id of the link, a UUID; not the group's own id.
            group: Id of the new group, a UUID.
            role: Name of the role that the group's members get in the project, such as `"Admin"`.
            notify: True lets SmartPM mail people about the change, which is then retried only if no
                work was done; with False it is, as an idempotent call.
            options: Timeout, headers and retries of the calls that this sends.

        """
        return await self._show(
            verbs.set_project_group(project, project_group, group=group, role=role, notify=notify),
            "set_project_group",
            options,
        )
