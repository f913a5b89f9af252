# Generated from overlays/usergroups/_vendors/softwareone by `python -m generator generate`; do not edit.
"""SoftwareOne Marketplace, synchronously."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Self, Unpack

from usergroups._core import late
from usergroups._core.settings import SyncConnection
from usergroups._core.start import start
from usergroups._core.vendor import SyncVendor
from usergroups._faces import dry_runs
from usergroups._vendors.softwareone.settings import Settings
from usergroups.groups import (
    LARGEST_SHARE,
    MOST_REMOVED,
    ChangesMembers,
    CreatesGroups,
    DeletesGroups,
    FindsGroups,
    FindsUsers,
    Group,
    ListsGroups,
    ListsGroupsOfUser,
    ListsMembers,
    Member,
    MembershipChange,
    ReadsGroups,
    ReplacesGroupsOfUser,
    ReplacesMembers,
    UpdatesGroups,
    User,
)
from usergroups_clients._runtime.given import GivenClient, GivenTimeout, GivenTransport
from usergroups_clients._runtime.lazy import Deferred
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients._runtime.pace import Pace
from usergroups_clients._runtime.retries import Retries
from usergroups_clients._runtime.unset import UNSET, Unset
from usergroups_clients.softwareone import SoftwareOneClient, models

if TYPE_CHECKING:
    from usergroups._vendors.softwareone import verbs
else:
    verbs = Deferred("usergroups._vendors.softwareone.verbs")

__all__ = ["SoftwareOne"]


class SoftwareOne(
    SyncVendor[SoftwareOneClient],
    ListsGroups,
    ReadsGroups,
    FindsGroups,
    CreatesGroups,
    UpdatesGroups,
    DeletesGroups,
    ListsMembers,
    ChangesMembers,
    ReplacesMembers,
    FindsUsers,
    ListsGroupsOfUser,
    ReplacesGroupsOfUser,
):
    """The user groups that one SoftwareOne Marketplace token may see, and who is in them.

    - Group ids are such as `"UGR-1234-5678"`. A user is named by the id of a user of the account,
      `"USR-1234-5678"`, which needs `account_id`, or by that of an account user,
      `"AUSR-1234-5678-9012"`: the membership of a user in an account.
    - With `account_id`, memberships of `USR-` ids change through the calls of version 5; those of
      `AUSR-` ids, with or without, through the calls that these succeed, which SoftwareOne counts
      as legacy. All of either are on `.client`.
    - A user joins or leaves a group by one call: a verb for several users sends one call for each.
    - How SoftwareOne responds where nothing is to be changed, and what a change leaves alone, is
      not documented: `add_members`, `remove_members` and `update_group` look.
    - Any member of a response may be left out. If a result depends on it, that is
      `InvalidResponse`.
    """

    __module__ = "usergroups"
    _verbs = verbs

    def __init__(
        self,
        *,
        token: str,
        account_id: str | None = None,
        base_url: str | None = None,
        timeout: float | GivenTimeout | None = None,
        retries: Retries | int | None = None,
        pace: Pace | None = None,
        transport: GivenTransport | None = None,
        http_client: GivenClient | None = None,
        hooks: late.Hooks | None = None,
    ) -> None:
        """Set up the class; nothing is sent yet.

        Give `token`, and `account_id` if you name users by their `USR-` ids.

        Args:
            token: API token that was made in the portal, whole, such as `idt:TKN-1234-5678:...`.
            account_id: The account that users are named in, such as `"ACC-1234-5678"`; new groups
                are made there. With it users go by `USR-` ids, without it by `AUSR-` ids.
            base_url: URL to send calls to, instead of `https://api.platform.softwareone.com`.
            timeout: Seconds, or one limit a phase; 5 to connect and 30 to read by default.
            retries: How often, and for how long, a call that may be repeated is; 0 for never.
            pace: Limits to calls at once and calls a second; there are none by default.
            transport: Carries requests in place of a network connection.
            http_client: An `httpx.Client`, or httpx2's, to send with, which stays yours to close;
                it brings its own transport, and retries only if that does.
            hooks: Functions that are run before and after each try of a call.

        Raises:
            InvalidArgument: A setting is missing, wrong, or cannot be given beside another.

        """
        settings = Settings(token=token, account_id=account_id, base_url=base_url)
        super().__init__(
            start(
                SoftwareOneClient,
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
    def from_env(cls, *, profile: str | None = None, **connection: Unpack[SyncConnection]) -> Self:
        """Set up the class from environment variables, or from a profile in their place.

        Give `token`, and `account_id` if you name users by their `USR-` ids. A variable that is
        empty counts as not set.

        Args:
            profile: Name of a profile, whose table for this vendor is read in place of the
                variables; by default the one that the variable USERGROUPS_PROFILE names, if it is
                set.
            **connection: `timeout`, `retries`, `pace`, `transport`, `http_client` and `hooks`, as
                the class takes them.

        Variables:
            SOFTWAREONE_TOKEN: API token that was made in the portal, whole, such as
                `idt:TKN-1234-5678:...`.
            SOFTWAREONE_ACCOUNT_ID: The account that users are named in, such as `"ACC-1234-5678"`;
                new groups are made there. With it users go by `USR-` ids, without it by `AUSR-`
                ids.
            SOFTWAREONE_BASE_URL: URL to send calls to, instead of
                `https://api.platform.softwareone.com`.

        Raises:
            InvalidArgument: A variable, or a key of the profile, is missing or wrong; the error
                names it.

        """
        from usergroups._core.environment import from_environment
        from usergroups._faces.vendors import VENDORS

        return from_environment(cls, Settings, VENDORS["softwareone"], profile, connection)

    def list_groups(
        self, *, options: RequestOptions | None = None
    ) -> late.Items[Group[models.UserGroup]]:
        """List the groups that the token may see, of all accounts.

        A page is read only when its first group is needed.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `list(…)` of it first if you change what you list.

        Args:
            options: Timeout, headers and retries of the calls that this sends.

        """
        return self._iterate(verbs.list_groups(), "list_groups", options)

    def get_group(
        self, group: str, *, options: RequestOptions | None = None
    ) -> Group[models.UserGroup]:
        """Read a group, without its members.

        Args:
            group: Id of the group, such as `"UGR-1234-5678"`.
            options: Timeout, headers and retries of the calls that this sends.

        Raises:
            NotFound: There is no such group, or the token may not see it.

        """
        return self._run(verbs.get_group(group), "get_group", options)

    def find_group(
        self, name: str, *, options: RequestOptions | None = None
    ) -> Group[models.UserGroup]:
        """Find the group of exactly this name; with `account_id`, a group of that account.

        Args:
            name: Name of the group.
            options: Timeout, headers and retries of the calls that this sends.

        Raises:
            NotFound: There is no such group.
            InvalidArgument: Several groups have this name; the error has their ids.

        """
        return self._run(verbs.find_group(self._settings.account_id, name), "find_group", options)

    def create_group(
        self,
        name: str,
        *,
        modules: Iterable[str] | None = None,
        account: str | None = None,
        description: str | None = None,
        logo: str | None = None,
        buyers: Iterable[str] | None = None,
        options: RequestOptions | None = None,
    ) -> Group[models.UserGroup]:
        """Create a group.

        The call is not repeated if it may have arrived: that could make two groups.

        Args:
            name: Name of the group.
            modules: Ids of the modules it gives access to, such as `"MOD-1234"`; the portal wants
                at least one.
            account: Id of the account it belongs to; `account_id` if None.
            description: What the group is for.
            logo: Its logo.
            buyers: Ids of the buyers it is limited to, such as `"BUY-1234-5678"`.
            options: Timeout, headers and retries of the calls that this sends.

        Returns:
            The new group.

        """
        return self._run(
            verbs.create_group(
                self._settings.account_id,
                name,
                modules=modules,
                account=account,
                description=description,
                logo=logo,
                buyers=buyers,
            ),
            "create_group",
            options,
        )

    def update_group(
        self,
        group: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset | None = UNSET,
        logo: str | Unset | None = UNSET,
        modules: Iterable[str] | Unset = UNSET,
        buyers: Iterable[str] | Unset | None = UNSET,
        options: RequestOptions | None = None,
    ) -> Group[models.UserGroup]:
        """Change a group; what is not given stays as it is.

        SoftwareOne does not say what happens to what a change leaves out. What is not given is
        therefore read first and sent as it is: two calls, between which others may change it.

        Args:
            group: Id of the group, such as `"UGR-1234-5678"`.
            name: New name.
            description: New description; None for none.
            logo: New logo; None for none.
            modules: Ids of all modules it gives access to, such as `"MOD-1234"`; those of an
                account's default group cannot change.
            buyers: Ids of all buyers it is limited to, such as `"BUY-1234-5678"`; None for no
                limit.
            options: Timeout, headers and retries of the calls that this sends.

        Returns:
            The group as it is now.

        Raises:
            NotFound: There is no such group, or the token may not see it.

        """
        return self._run(
            verbs.update_group(
                group, name=name, description=description, logo=logo, modules=modules, buyers=buyers
            ),
            "update_group",
            options,
        )

    def delete_group(self, group: str, *, options: RequestOptions | None = None) -> None:
        """Delete a group that has no members and is not its account's default group.

        Args:
            group: Id of the group, such as `"UGR-1234-5678"`.
            options: Timeout, headers and retries of the calls that this sends.

        Raises:
            NotFound: There is no such group, or the token may not see it.

        Note:
            Only a group without members that is not the default one.

        """
        return self._run(verbs.delete_group(group), "delete_group", options)

    def list_members(
        self, group: str, *, options: RequestOptions | None = None
    ) -> late.Items[Member[models.AccountUserQueryLegacy]]:
        """List the members of a group, reading each page only when its first member is needed.

        Their ids are those of users, `USR-`, if `account_id` is set, and otherwise those of account
        users, `AUSR-`; `raw` has both.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `list(…)` of it first if you change what you list.

        Args:
            group: Id of the group, such as `"UGR-1234-5678"`.
            options: Timeout, headers and retries of the calls that this sends.

        Raises:
            NotFound: There is no such group, or the token may not see it; only when the first
                member is needed.

        """
        return self._iterate(
            verbs.list_members(self._settings.account_id, group), "list_members", options
        )

    def add_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> list[MembershipChange]:
        """Add users to a group.

        Sends one call for each user, up to 10 at once or as many as `pace` says; the user stays in
        all other groups. If one fails, the others are still tried, unless the credential was
        refused or SoftwareOne asks to come back later. A call that may have arrived is not
        repeated.

        Args:
            group: Id of the group, such as `"UGR-1234-5678"`.
            users: Ids of users, such as `"USR-1234-5678"`, or of account users, such as
                `"AUSR-1234-5678-9012"`.
            options: Timeout, headers and retries of the calls that this sends.

        Returns:
            One result per user: `accepted` (SoftwareOne does not say whether the user was new),
            `unchanged` (refused, because the user was a member already) or `failed`, with `error`.

        """
        return self._run(
            verbs.add_members(self._settings.account_id, group, users), "add_members", options
        )

    def remove_members(
        self, group: str, users: Iterable[str], *, options: RequestOptions | None = None
    ) -> list[MembershipChange]:
        """Remove users from a group.

        Sends one call for each user, up to 10 at once or as many as `pace` says; the user stays in
        all other groups. If one fails, the others are still tried, unless the credential was
        refused or SoftwareOne asks to come back later. What happens with a user's last group is not
        documented.

        Args:
            group: Id of the group, such as `"UGR-1234-5678"`.
            users: Ids of users, such as `"USR-1234-5678"`, or of account users, such as
                `"AUSR-1234-5678-9012"`.
            options: Timeout, headers and retries of the calls that this sends.

        Returns:
            One result per user: `accepted` (SoftwareOne does not say whether the user was a
            member), `unchanged` (refused, because the user was no member) or `failed`, with
            `error`.

        """
        return self._run(
            verbs.remove_members(self._settings.account_id, group, users), "remove_members", options
        )

    def set_members(
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
            group: Id of the group, such as `"UGR-1234-5678"`.
            users: Ids of all who shall be members: users, such as `"USR-1234-5678"`, or account
                users, such as `"AUSR-1234-5678-9012"`, but not some of both.
            allow_empty: True lets `users` be empty, and the group lose all members; the share does
                not count then.
            most_removed: The most members that the group may lose.
            largest_share: The largest share of its members that it may lose, from 0 to 1.
            options: Timeout, headers and retries of the calls that this sends.

        Returns:
            One result per user: `changed`, `unchanged` or `failed`, with `error`. Those who should
            have been removed and were not come last, as `failed`.

        Raises:
            NotFound: There is no such group, or the token may not see it.
            InvalidArgument: An id is wrong, `users` is empty or of both kinds, or too many would be
                removed: nothing was changed.

        Note:
            One call per user added or removed.

        """
        return self._run(
            verbs.set_members(
                self._settings.account_id,
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
    ) -> late.Items[User[models.AccountUserQueryLegacy]]:
        """Find users by a part of their name, reading each page only when it is needed.

        Their ids are those of users of the account, `USR-`, if `account_id` is set, and otherwise
        those of account users, `AUSR-`, in any account; `raw` has both.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `list(…)` of it first if you change what you list.

        Args:
            text: A part of a name, in capitals or not.
            options: Timeout, headers and retries of the calls that this sends.

        Note:
            By a part of the name.

        """
        return self._iterate(
            verbs.find_users(self._settings.account_id, text), "find_users", options
        )

    def list_groups_of_user(
        self, user: str, *, options: RequestOptions | None = None
    ) -> late.Items[Group[models.UserGroupRef]]:
        """List the groups that a user is in, all read at once when the first is needed.

        What is deleted or removed while the list is read moves the rest between its pages, and some
        are skipped: take `list(…)` of it first if you change what you list.

        Args:
            user: Id of a user, such as `"USR-1234-5678"`, or of an account user, such as
                `"AUSR-1234-5678-9012"`.
            options: Timeout, headers and retries of the calls that this sends.

        Raises:
            NotFound: There is no such user in the account, or the token may not see the user.

        """
        return self._iterate(
            verbs.list_groups_of_user(self._settings.account_id, user),
            "list_groups_of_user",
            options,
        )

    def set_groups_of_user(
        self, user: str, groups: Iterable[str], *, options: RequestOptions | None = None
    ) -> list[Group[models.UserGroupRef]]:
        """Replace the groups that a user is in; the user leaves all others.

        Args:
            user: Id of a user, such as `"USR-1234-5678"`, or of an account user, such as
                `"AUSR-1234-5678-9012"`.
            groups: Ids of groups, such as `"UGR-1234-5678"`. What none at all does is not
                documented.
            options: Timeout, headers and retries of the calls that this sends.

        Returns:
            The groups that the user is in now.

        Raises:
            NotFound: There is no such user or group, or the token may not see it.

        """
        return self._run(
            verbs.set_groups_of_user(self._settings.account_id, user, groups),
            "set_groups_of_user",
            options,
        )

    def dry_run(self) -> dry_runs.SoftwareOneDryRun:
        """Return the same verbs, run dry: what reads is sent, what changes something is shown.

        A verb that changes something returns the calls that it would send, each taken to succeed.
        This object stays the one to close.
        """
        return dry_runs.SoftwareOneDryRun(self._client, self._settings)
