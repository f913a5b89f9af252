# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""The clients of Xsolla Login that return whole responses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import calls

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import Response
    from .async_client import AsyncXsollaClient
    from .client import XsollaClient
    from .models.group import Group
    from .models.group_create import GroupCreate
    from .models.group_rename import GroupRename
    from .models.groups_remove import GroupsRemove
    from .models.groups_replace import GroupsReplace
    from .models.groups_update import GroupsUpdate
    from .models.token import Token
    from .models.token_request import TokenRequest


class XsollaClientWithResponse:
    """The methods of `XsollaClient`, returning whole responses."""

    def __init__(self, client: XsollaClient) -> None:
        """Wrap a client, which stays open and in charge."""
        self._client = client

    def create_group(
        self, project_id: str, *, body: GroupCreate, options: RequestOptions | None = None
    ) -> Response[None]:
        """Create a group in a project: the whole response."""
        return self._client.send(calls.create_group(project_id, body=body), options)

    def create_token(
        self, *, body: TokenRequest, options: RequestOptions | None = None
    ) -> Response[Token]:
        """Exchange a server client's id and secret for a server token: the whole response."""
        return self._client.send(calls.create_token(body=body), options)

    def remove_groups_of_user(
        self,
        project_id: str,
        user_id: str,
        *,
        body: GroupsRemove,
        options: RequestOptions | None = None,
    ) -> Response[None]:
        """Take a user out of some groups: the whole response."""
        return self._client.send(
            calls.remove_groups_of_user(project_id, user_id, body=body), options
        )

    def rename_group(
        self,
        project_id: str,
        group_id: int,
        *,
        body: GroupRename,
        options: RequestOptions | None = None,
    ) -> Response[None]:
        """Give a group a new name: the whole response."""
        return self._client.send(calls.rename_group(project_id, group_id, body=body), options)

    def replace_groups_of_user(
        self,
        project_id: str,
        user_id: str,
        *,
        body: GroupsReplace,
        options: RequestOptions | None = None,
    ) -> Response[list[Group]]:
        """Make the given groups the only groups of a user: the whole response."""
        return self._client.send(
            calls.replace_groups_of_user(project_id, user_id, body=body), options
        )

    def update_groups_of_user(
        self,
        project_id: str,
        user_id: str,
        *,
        body: GroupsUpdate,
        options: RequestOptions | None = None,
    ) -> Response[list[Group]]:
        """Put a user into some groups and take the user out of others: the whole response."""
        return self._client.send(
            calls.update_groups_of_user(project_id, user_id, body=body), options
        )


class AsyncXsollaClientWithResponse:
    """The methods of `AsyncXsollaClient`, returning whole responses."""

    def __init__(self, client: AsyncXsollaClient) -> None:
        """Wrap a client, which stays open and in charge."""
        self._client = client

    async def create_group(
        self, project_id: str, *, body: GroupCreate, options: RequestOptions | None = None
    ) -> Response[None]:
        """Create a group in a project: the whole response."""
        return await self._client.send(calls.create_group(project_id, body=body), options)

    async def create_token(
        self, *, body: TokenRequest, options: RequestOptions | None = None
    ) -> Response[Token]:
        """Exchange a server client's id and secret for a server token: the whole response."""
        return await self._client.send(calls.create_token(body=body), options)

    async def remove_groups_of_user(
        self,
        project_id: str,
        user_id: str,
        *,
        body: GroupsRemove,
        options: RequestOptions | None = None,
    ) -> Response[None]:
        """Take a user out of some groups: the whole response."""
        return await self._client.send(
            calls.remove_groups_of_user(project_id, user_id, body=body), options
        )

    async def rename_group(
        self,
        project_id: str,
        group_id: int,
        *,
        body: GroupRename,
        options: RequestOptions | None = None,
    ) -> Response[None]:
        """Give a group a new name: the whole response."""
        return await self._client.send(calls.rename_group(project_id, group_id, body=body), options)

    async def replace_groups_of_user(
        self,
        project_id: str,
        user_id: str,
        *,
        body: GroupsReplace,
        options: RequestOptions | None = None,
    ) -> Response[list[Group]]:
        """Make the given groups the only groups of a user: the whole response."""
        return await self._client.send(
            calls.replace_groups_of_user(project_id, user_id, body=body), options
        )

    async def update_groups_of_user(
        self,
        project_id: str,
        user_id: str,
        *,
        body: GroupsUpdate,
        options: RequestOptions | None = None,
    ) -> Response[list[Group]]:
        """Put a user into some groups and take the user out of others: the whole response."""
        return await self._client.send(
            calls.update_groups_of_user(project_id, user_id, body=body), options
        )
