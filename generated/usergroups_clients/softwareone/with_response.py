# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""The clients of SoftwareOne Marketplace that return whole responses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from . import calls

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import Response
    from .async_client import AsyncSoftwareOneClient
    from .client import SoftwareOneClient
    from .models.account_user import AccountUser
    from .models.account_user_query_legacy import AccountUserQueryLegacy
    from .models.account_user_query_legacy_list_response import AccountUserQueryLegacyListResponse
    from .models.create_account_user_dto import CreateAccountUserDto
    from .models.create_user_group_dto import CreateUserGroupDto
    from .models.update_user_group_dto import UpdateUserGroupDto
    from .models.user_group import UserGroup
    from .models.user_group_dto import UserGroupDto
    from .models.user_group_list_response import UserGroupListResponse


class SoftwareOneClientWithResponse:
    """The methods of `SoftwareOneClient`, returning whole responses."""

    def __init__(self, client: SoftwareOneClient) -> None:
        """Wrap a client, which stays open and in charge."""
        self._client = client

    @deprecated("Deprecated by the vendor: Add a group to an account user.")
    def add_group_to_account_user(
        self, account_user_id: str, *, body: UserGroupDto, options: RequestOptions | None = None
    ) -> Response[AccountUserQueryLegacy]:
        """Add a group to an account user: the whole response."""
        return self._client.send(
            calls.add_group_to_account_user(account_user_id, body=body), options
        )

    def add_group_to_user(
        self,
        account_id: str,
        user_id: str,
        *,
        body: UserGroupDto,
        options: RequestOptions | None = None,
    ) -> Response[AccountUser]:
        """Add a group to a user: the whole response."""
        return self._client.send(calls.add_group_to_user(account_id, user_id, body=body), options)

    def create_account_user(
        self, *, body: CreateAccountUserDto, options: RequestOptions | None = None
    ) -> Response[AccountUserQueryLegacy]:
        """Add a user to an account: the whole response."""
        return self._client.send(calls.create_account_user(body=body), options)

    def create_group(
        self, *, body: CreateUserGroupDto, options: RequestOptions | None = None
    ) -> Response[UserGroup]:
        """Create a group: the whole response."""
        return self._client.send(calls.create_group(body=body), options)

    def delete_account_user(
        self, account_user_id: str, *, options: RequestOptions | None = None
    ) -> Response[None]:
        """Remove a user from an account: the whole response."""
        return self._client.send(calls.delete_account_user(account_user_id), options)

    def delete_group(
        self, group_id: str, *, options: RequestOptions | None = None
    ) -> Response[None]:
        """Delete a group: the whole response."""
        return self._client.send(calls.delete_group(group_id), options)

    def get_account_user(
        self,
        account_user_id: str,
        *,
        select: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[AccountUserQueryLegacy]:
        """Read one account user: the whole response."""
        return self._client.send(calls.get_account_user(account_user_id, select=select), options)

    def get_group(
        self, group_id: str, *, select: str | None = None, options: RequestOptions | None = None
    ) -> Response[UserGroup]:
        """Read one group: the whole response."""
        return self._client.send(calls.get_group(group_id, select=select), options)

    def list_account_users(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        order: str | None = None,
        select: str | None = None,
        rql: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[AccountUserQueryLegacyListResponse]:
        """List account users: the whole response."""
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
    ) -> Response[UserGroupListResponse]:
        """List groups: the whole response."""
        return self._client.send(
            calls.list_groups(limit=limit, offset=offset, order=order, select=select, rql=rql),
            options,
        )

    @deprecated("Deprecated by the vendor: Take a group from an account user.")
    def remove_group_from_account_user(
        self, account_user_id: str, group_id: str, *, options: RequestOptions | None = None
    ) -> Response[None]:
        """Take a group from an account user: the whole response."""
        return self._client.send(
            calls.remove_group_from_account_user(account_user_id, group_id), options
        )

    def remove_group_from_user(
        self, account_id: str, user_id: str, group_id: str, *, options: RequestOptions | None = None
    ) -> Response[None]:
        """Take a group from a user: the whole response."""
        return self._client.send(
            calls.remove_group_from_user(account_id, user_id, group_id), options
        )

    @deprecated("Deprecated by the vendor: Replace the groups of an account user.")
    def replace_groups_of_account_user(
        self,
        account_user_id: str,
        *,
        body: list[UserGroupDto],
        options: RequestOptions | None = None,
    ) -> Response[AccountUserQueryLegacy]:
        """Replace the groups of an account user: the whole response."""
        return self._client.send(
            calls.replace_groups_of_account_user(account_user_id, body=body), options
        )

    def replace_groups_of_user(
        self,
        account_id: str,
        user_id: str,
        *,
        body: list[UserGroupDto],
        options: RequestOptions | None = None,
    ) -> Response[AccountUser]:
        """Replace the groups of a user: the whole response."""
        return self._client.send(
            calls.replace_groups_of_user(account_id, user_id, body=body), options
        )

    def update_group(
        self, group_id: str, *, body: UpdateUserGroupDto, options: RequestOptions | None = None
    ) -> Response[UserGroup]:
        """Change a group: the whole response."""
        return self._client.send(calls.update_group(group_id, body=body), options)


class AsyncSoftwareOneClientWithResponse:
    """The methods of `AsyncSoftwareOneClient`, returning whole responses."""

    def __init__(self, client: AsyncSoftwareOneClient) -> None:
        """Wrap a client, which stays open and in charge."""
        self._client = client

    @deprecated("Deprecated by the vendor: Add a group to an account user.")
    async def add_group_to_account_user(
        self, account_user_id: str, *, body: UserGroupDto, options: RequestOptions | None = None
    ) -> Response[AccountUserQueryLegacy]:
        """Add a group to an account user: the whole response."""
        return await self._client.send(
            calls.add_group_to_account_user(account_user_id, body=body), options
        )

    async def add_group_to_user(
        self,
        account_id: str,
        user_id: str,
        *,
        body: UserGroupDto,
        options: RequestOptions | None = None,
    ) -> Response[AccountUser]:
        """Add a group to a user: the whole response."""
        return await self._client.send(
            calls.add_group_to_user(account_id, user_id, body=body), options
        )

    async def create_account_user(
        self, *, body: CreateAccountUserDto, options: RequestOptions | None = None
    ) -> Response[AccountUserQueryLegacy]:
        """Add a user to an account: the whole response."""
        return await self._client.send(calls.create_account_user(body=body), options)

    async def create_group(
        self, *, body: CreateUserGroupDto, options: RequestOptions | None = None
    ) -> Response[UserGroup]:
        """Create a group: the whole response."""
        return await self._client.send(calls.create_group(body=body), options)

    async def delete_account_user(
        self, account_user_id: str, *, options: RequestOptions | None = None
    ) -> Response[None]:
        """Remove a user from an account: the whole response."""
        return await self._client.send(calls.delete_account_user(account_user_id), options)

    async def delete_group(
        self, group_id: str, *, options: RequestOptions | None = None
    ) -> Response[None]:
        """Delete a group: the whole response."""
        return await self._client.send(calls.delete_group(group_id), options)

    async def get_account_user(
        self,
        account_user_id: str,
        *,
        select: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[AccountUserQueryLegacy]:
        """Read one account user: the whole response."""
        return await self._client.send(
            calls.get_account_user(account_user_id, select=select), options
        )

    async def get_group(
        self, group_id: str, *, select: str | None = None, options: RequestOptions | None = None
    ) -> Response[UserGroup]:
        """Read one group: the whole response."""
        return await self._client.send(calls.get_group(group_id, select=select), options)

    async def list_account_users(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        order: str | None = None,
        select: str | None = None,
        rql: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[AccountUserQueryLegacyListResponse]:
        """List account users: the whole response."""
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
    ) -> Response[UserGroupListResponse]:
        """List groups: the whole response."""
        return await self._client.send(
            calls.list_groups(limit=limit, offset=offset, order=order, select=select, rql=rql),
            options,
        )

    @deprecated("Deprecated by the vendor: Take a group from an account user.")
    async def remove_group_from_account_user(
        self, account_user_id: str, group_id: str, *, options: RequestOptions | None = None
    ) -> Response[None]:
        """Take a group from an account user: the whole response."""
        return await self._client.send(
            calls.remove_group_from_account_user(account_user_id, group_id), options
        )

    async def remove_group_from_user(
        self, account_id: str, user_id: str, group_id: str, *, options: RequestOptions | None = None
    ) -> Response[None]:
        """Take a group from a user: the whole response."""
        return await self._client.send(
            calls.remove_group_from_user(account_id, user_id, group_id), options
        )

    @deprecated("Deprecated by the vendor: Replace the groups of an account user.")
    async def replace_groups_of_account_user(
        self,
        account_user_id: str,
        *,
        body: list[UserGroupDto],
        options: RequestOptions | None = None,
    ) -> Response[AccountUserQueryLegacy]:
        """Replace the groups of an account user: the whole response."""
        return await self._client.send(
            calls.replace_groups_of_account_user(account_user_id, body=body), options
        )

    async def replace_groups_of_user(
        self,
        account_id: str,
        user_id: str,
        *,
        body: list[UserGroupDto],
        options: RequestOptions | None = None,
    ) -> Response[AccountUser]:
        """Replace the groups of a user: the whole response."""
        return await self._client.send(
            calls.replace_groups_of_user(account_id, user_id, body=body), options
        )

    async def update_group(
        self, group_id: str, *, body: UpdateUserGroupDto, options: RequestOptions | None = None
    ) -> Response[UserGroup]:
        """Change a group: the whole response."""
        return await self._client.send(calls.update_group(group_id, body=body), options)
