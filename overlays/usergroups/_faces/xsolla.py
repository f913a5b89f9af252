"""Xsolla Login: users of a Login project, and the groups they are in.

- Everything happens inside one project, which the constructor names.
- Groups can be made and renamed; calls that list, read or delete them are not documented.
- A membership is changed user by user: a verb for several users is one call for each.
- Answers list the groups a user is in afterwards, not what changed: a success is `accepted`, and
  an answer that contradicts the change makes it `failed`.
- The project's default group can be neither given nor taken.
- If Mailchimp is connected to the project, the tags of the users there change too.
- The server token goes into `X-SERVER-AUTHORIZATION` as it is, without `Bearer`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Self, Unpack

from usergroups._core.lazily import lazily
from usergroups._core.settings import SyncConnection, no_double_connection
from usergroups._core.vendor import SyncVendor
from usergroups._http.retries import Retries, sync_transport
from usergroups._vendors.xsolla import verbs
from usergroups._vendors.xsolla.settings import URL, credentials, from_env
from usergroups.groups import (
    ChangesMembers,
    CreatesGroups,
    Group,
    MembershipChange,
    ReplacesGroupsOfUser,
    UpdatesGroups,
)
from usergroups_clients._runtime._http import BaseTransport, HTTPClient, Timeout
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients.xsolla import XsollaClient

if TYPE_CHECKING:
    from usergroups._faces.async_xsolla import AsyncXsolla
else:
    __getattr__ = lazily(__name__, AsyncXsolla="usergroups._faces.async_xsolla")

__all__ = ["AsyncXsolla", "Xsolla"]


class Xsolla(
    SyncVendor[XsollaClient],
    CreatesGroups,
    UpdatesGroups,
    ChangesMembers,
    ReplacesGroupsOfUser,
):
    """The groups of one Xsolla Login project.

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
        transport: BaseTransport | None = None,
        http_client: HTTPClient | None = None,
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
            http_client: An `httpx.Client` to send with, which stays yours to close; it
                brings its own transport, and retries only if that does.

        Raises:
            InvalidArgument: A setting is missing, or cannot be right.

        """
        no_double_connection(http_client, transport, retries)
        self._project = verbs.text_id(project_id, "project_id")
        super().__init__(
            XsollaClient(
                base_url=base_url,
                auth=credentials(token, client_id, client_secret, base_url or URL),
                timeout=timeout,
                transport=None
                if http_client
                else sync_transport(base_url or URL, retries, transport),
                http_client=http_client,
            )
        )

    @classmethod
    def from_env(cls, **connection: Unpack[SyncConnection]) -> Self:
        """The class as environment variables set it up; connection settings may be added.

        `XSOLLA_PROJECT_ID` with `XSOLLA_TOKEN`, or with `XSOLLA_CLIENT_ID` and
        `XSOLLA_CLIENT_SECRET`; `XSOLLA_BASE_URL` if calls are to go elsewhere.
        """
        return cls(**from_env(), **connection)

    def create_group(self, name: str, *, options: RequestOptions | None = None) -> None:
        """Nothing: Xsolla makes the group and does not say which id it has.

        Args:
            name: At most 255 characters.
            options: Timeout, headers and retries of this call alone.

        """
        return self._run(verbs.create_group(self._project, name), options)

    def update_group(self, group: str, *, name: str, options: RequestOptions | None = None) -> None:
        """Nothing: the group has the new name, which is all that can be changed.

        Args:
            group: Digits, such as `"1234"`.
            name: The new name, at most 255 characters.
            options: Timeout, headers and retries of this call alone.

        """
        return self._run(verbs.update_group(self._project, group, name), options)

    def add_members(
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
        return self._run(changes, options)

    def remove_members(
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
        return self._run(changes, options)

    def set_groups_of_user(
        self, user: str, groups: Iterable[str], *, options: RequestOptions | None = None
    ) -> list[Group]:
        """The groups that the user is in now; the user has left all that are not given.

        What becomes of the project's default group is not documented: look at what comes back.

        Args:
            user: Id of the user, a UUID as a rule.
            groups: Ids of groups, digits; none at all takes the user out of every group.
            options: Timeout, headers and retries of this call alone.

        """
        return self._run(verbs.set_groups_of_user(self._project, user, groups), options)
