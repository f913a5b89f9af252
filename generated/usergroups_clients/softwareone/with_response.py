# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""Call SoftwareOne Marketplace and return whole responses."""

from __future__ import annotations

from typing_extensions import deprecated

from .._runtime.clients.client import AsyncClient, SyncClient
from .._runtime.options import RequestOptions
from .._runtime.responses.response import Response
from . import calls, models


class SoftwareOneClientWithResponse:
    """Return whole responses from the methods of `SoftwareOneClient`."""

    def __init__(self, client: SyncClient) -> None:
        """Wrap a client; it stays open, and yours to close."""
        self._client = client

    @deprecated("Deprecated by the vendor: Add a group to an account user.")
    def add_group_to_account_user(
        self,
        account_user_id: str,
        *,
        body: models.UserGroupDto,
        options: RequestOptions | None = None,
    ) -> Response[models.AccountUserQueryLegacy]:
        """Add a group to an account user.

        Returns:
            The whole response.
        """
        return self._client.send(
            calls.add_group_to_account_user(account_user_id, body=body), options
        )

    def add_group_to_user(
        self,
        account_id: str,
        user_id: str,
        *,
        body: models.UserGroupDto,
        options: RequestOptions | None = None,
    ) -> Response[models.AccountUser]:
        """Add a group to a user.

        Returns:
            The whole response.
        """
        return self._client.send(calls.add_group_to_user(account_id, user_id, body=body), options)

    def create_account_user(
        self, *, body: models.CreateAccountUserDto, options: RequestOptions | None = None
    ) -> Response[models.AccountUserQueryLegacy]:
        """Add a user to an account.

        Returns:
            The whole response.
        """
        return self._client.send(calls.create_account_user(body=body), options)

    def create_group(
        self, *, body: models.CreateUserGroupDto, options: RequestOptions | None = None
    ) -> Response[models.UserGroup]:
        """Create a group.

        Returns:
            The whole response.
        """
        return self._client.send(calls.create_group(body=body), options)

    def delete_account_user(
        self, account_user_id: str, *, options: RequestOptions | None = None
    ) -> Response[None]:
        """Remove a user from an account.

        Returns:
            The whole response.
        """
        return self._client.send(calls.delete_account_user(account_user_id), options)

    def delete_group(
        self, group_id: str, *, options: RequestOptions | None = None
    ) -> Response[None]:
        """Delete a group.

        Returns:
            The whole response.
        """
        return self._client.send(calls.delete_group(group_id), options)

    def get_account_user(
        self,
        account_user_id: str,
        *,
        select: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.AccountUserQueryLegacy]:
        """Read one account user.

        Returns:
            The whole response.
        """
        return self._client.send(calls.get_account_user(account_user_id, select=select), options)

    def get_group(
        self, group_id: str, *, select: str | None = None, options: RequestOptions | None = None
    ) -> Response[models.UserGroup]:
        """Read one group.

        Returns:
            The whole response.
        """
        return self._client.send(calls.get_group(group_id, select=select), options)

    def get_user_of_account(
        self,
        account_id: str,
        user_id: str,
        *,
        select: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.UserOfAccount]:
        """Read one user of an account.

        Returns:
            The whole response.
        """
        return self._client.send(
            calls.get_user_of_account(account_id, user_id, select=select), options
        )

    def list_account_users(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        order: str | None = None,
        select: str | None = None,
        rql: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.AccountUserQueryLegacyListResponse]:
        """List account users.

        Returns:
            The whole response.
        """
        return self._client.send(
            calls.list_account_users(
                limit=limit, offset=offset, order=order, select=select, rql=rql
            ),
            options,
        )

    def list_groups(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        order: str | None = None,
        select: str | None = None,
        rql: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.UserGroupListResponse]:
        """List groups.

        Returns:
            The whole response.
        """
        return self._client.send(
            calls.list_groups(limit=limit, offset=offset, order=order, select=select, rql=rql),
            options,
        )

    def list_users_of_account(
        self,
        account_id: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        order: str | None = None,
        select: str | None = None,
        rql: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.UserOfAccountListResponse]:
        """List the users of an account.

        Returns:
            The whole response.
        """
        return self._client.send(
            calls.list_users_of_account(
                account_id, limit=limit, offset=offset, order=order, select=select, rql=rql
            ),
            options,
        )

    @deprecated("Deprecated by the vendor: Take a group from an account user.")
    def remove_group_from_account_user(
        self, account_user_id: str, group_id: str, *, options: RequestOptions | None = None
    ) -> Response[None]:
        """Take a group from an account user.

        Returns:
            The whole response.
        """
        return self._client.send(
            calls.remove_group_from_account_user(account_user_id, group_id), options
        )

    def remove_group_from_user(
        self, account_id: str, user_id: str, group_id: str, *, options: RequestOptions | None = None
    ) -> Response[None]:
        """Take a group from a user.

        Returns:
            The whole response.
        """
        return self._client.send(
            calls.remove_group_from_user(account_id, user_id, group_id), options
        )

    def remove_user_from_account(
        self, account_id: str, user_id: str, *, options: RequestOptions | None = None
    ) -> Response[None]:
        """Remove a user from an account.

        Returns:
            The whole response.
        """
        return self._client.send(calls.remove_user_from_account(account_id, user_id), options)

    @deprecated("Deprecated by the vendor: Replace the groups of an account user.")
    def replace_groups_of_account_user(
        self,
        account_user_id: str,
        *,
        body: list[models.UserGroupDto],
        options: RequestOptions | None = None,
    ) -> Response[models.AccountUserQueryLegacy]:
        """Replace the groups of an account user.

        Returns:
            The whole response.
        """
        return self._client.send(
            calls.replace_groups_of_account_user(account_user_id, body=body), options
        )

    def replace_groups_of_user(
        self,
        account_id: str,
        user_id: str,
        *,
        body: list[models.UserGroupDto],
        options: RequestOptions | None = None,
    ) -> Response[models.AccountUser]:
        """Replace the groups of a user.

        Returns:
            The whole response.
        """
        return self._client.send(
            calls.replace_groups_of_user(account_id, user_id, body=body), options
        )

    def update_group(
        self,
        group_id: str,
        *,
        body: models.UpdateUserGroupDto,
        options: RequestOptions | None = None,
    ) -> Response[models.UserGroup]:
        """Change a group.

        Returns:
            The whole response.
        """
        return self._client.send(calls.update_group(group_id, body=body), options)


class AsyncSoftwareOneClientWithResponse:
    """Return whole responses from the methods of `AsyncSoftwareOneClient`."""

    def __init__(self, client: AsyncClient) -> None:
        """Wrap a client; it stays open, and yours to close."""
        self._client = client

    @deprecated("Deprecated by the vendor: Add a group to an account user.")
    async def add_group_to_account_user(
        self,
        account_user_id: str,
        *,
        body: models.UserGroupDto,
        options: RequestOptions | None = None,
    ) -> Response[models.AccountUserQueryLegacy]:
        """Add a group to an account user.

        Returns:
            The whole response.
        """
        return await self._client.send(
            calls.add_group_to_account_user(account_user_id, body=body), options
        )

    async def add_group_to_user(
        self,
        account_id: str,
        user_id: str,
        *,
        body: models.UserGroupDto,
        options: RequestOptions | None = None,
    ) -> Response[models.AccountUser]:
        """Add a group to a user.

        Returns:
            The whole response.
        """
        return await self._client.send(
            calls.add_group_to_user(account_id, user_id, body=body), options
        )

    async def create_account_user(
        self, *, body: models.CreateAccountUserDto, options: RequestOptions | None = None
    ) -> Response[models.AccountUserQueryLegacy]:
        """Add a user to an account.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.create_account_user(body=body), options)

    async def create_group(
        self, *, body: models.CreateUserGroupDto, options: RequestOptions | None = None
    ) -> Response[models.UserGroup]:
        """Create a group.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.create_group(body=body), options)

    async def delete_account_user(
        self, account_user_id: str, *, options: RequestOptions | None = None
    ) -> Response[None]:
        """Remove a user from an account.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.delete_account_user(account_user_id), options)

    async def delete_group(
        self, group_id: str, *, options: RequestOptions | None = None
    ) -> Response[None]:
        """Delete a group.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.delete_group(group_id), options)

    async def get_account_user(
        self,
        account_user_id: str,
        *,
        select: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.AccountUserQueryLegacy]:
        """Read one account user.

        Returns:
            The whole response.
        """
        return await self._client.send(
            calls.get_account_user(account_user_id, select=select), options
        )

    async def get_group(
        self, group_id: str, *, select: str | None = None, options: RequestOptions | None = None
    ) -> Response[models.UserGroup]:
        """Read one group.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.get_group(group_id, select=select), options)

    async def get_user_of_account(
        self,
        account_id: str,
        user_id: str,
        *,
        select: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.UserOfAccount]:
        """Read one user of an account.

        Returns:
            The whole response.
        """
        return await self._client.send(
            calls.get_user_of_account(account_id, user_id, select=select), options
        )

    async def list_account_users(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        order: str | None = None,
        select: str | None = None,
        rql: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.AccountUserQueryLegacyListResponse]:
        """List account users.

        Returns:
            The whole response.
        """
        return await self._client.send(
            calls.list_account_users(
                limit=limit, offset=offset, order=order, select=select, rql=rql
            ),
            options,
        )

    async def list_groups(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        order: str | None = None,
        select: str | None = None,
        rql: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.UserGroupListResponse]:
        """List groups.

        Returns:
            The whole response.
        """
        return await self._client.send(
            calls.list_groups(limit=limit, offset=offset, order=order, select=select, rql=rql),
            options,
        )

    async def list_users_of_account(
        self,
        account_id: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        order: str | None = None,
        select: str | None = None,
        rql: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.UserOfAccountListResponse]:
        """List the users of an account.

        Returns:
            The whole response.
        """
        return await self._client.send(
            calls.list_users_of_account(
                account_id, limit=limit, offset=offset, order=order, select=select, rql=rql
            ),
            options,
        )

    @deprecated("Deprecated by the vendor: Take a group from an account user.")
    async def remove_group_from_account_user(
        self, account_user_id: str, group_id: str, *, options: RequestOptions | None = None
    ) -> Response[None]:
        """Take a group from an account user.

        Returns:
            The whole response.
        """
        return await self._client.send(
            calls.remove_group_from_account_user(account_user_id, group_id), options
        )

    async def remove_group_from_user(
        self, account_id: str, user_id: str, group_id: str, *, options: RequestOptions | None = None
    ) -> Response[None]:
        """Take a group from a user.

        Returns:
            The whole response.
        """
        return await self._client.send(
            calls.remove_group_from_user(account_id, user_id, group_id), options
        )

    async def remove_user_from_account(
        self, account_id: str, user_id: str, *, options: RequestOptions | None = None
    ) -> Response[None]:
        """Remove a user from an account.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.remove_user_from_account(account_id, user_id), options)

    @deprecated("Deprecated by the vendor: Replace the groups of an account user.")
    async def replace_groups_of_account_user(
        self,
        account_user_id: str,
        *,
        body: list[models.UserGroupDto],
        options: RequestOptions | None = None,
    ) -> Response[models.AccountUserQueryLegacy]:
        """Replace the groups of an account user.

        Returns:
            The whole response.
        """
        return await self._client.send(
            calls.replace_groups_of_account_user(account_user_id, body=body), options
        )

    async def replace_groups_of_user(
        self,
        account_id: str,
        user_id: str,
        *,
        body: list[models.UserGroupDto],
        options: RequestOptions | None = None,
    ) -> Response[models.AccountUser]:
        """Replace the groups of a user.

        Returns:
            The whole response.
        """
        return await self._client.send(
            calls.replace_groups_of_user(account_id, user_id, body=body), options
        )

    async def update_group(
        self,
        group_id: str,
        *,
        body: models.UpdateUserGroupDto,
        options: RequestOptions | None = None,
    ) -> Response[models.UserGroup]:
        """Change a group.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.update_group(group_id, body=body), options)
