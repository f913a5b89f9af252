# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""Call Xsolla Login and return whole responses."""

from __future__ import annotations

import datetime as dt

from .._runtime.clients.client import AsyncClient, SyncClient
from .._runtime.options import RequestOptions
from .._runtime.responses.response import Response
from . import calls, models


class XsollaClientWithResponse:
    """Return whole responses from the methods of `XsollaClient`."""

    def __init__(self, client: SyncClient) -> None:
        """Wrap a client; it stays open, and yours to close."""
        self._client = client

    def create_group(
        self, project_id: str, *, body: models.GroupCreate, options: RequestOptions | None = None
    ) -> Response[None]:
        """Create a group in a project.

        Returns:
            The whole response.
        """
        return self._client.send(calls.create_group(project_id, body=body), options)

    def create_token(
        self, *, body: models.TokenRequest, options: RequestOptions | None = None
    ) -> Response[models.Token]:
        """Exchange a server client's id and secret for a server token.

        Returns:
            The whole response.
        """
        return self._client.send(calls.create_token(body=body), options)

    def get_user(
        self, project_id: str, user_id: str, *, options: RequestOptions | None = None
    ) -> Response[models.User]:
        """Read a user with all groups that the user is in.

        Returns:
            The whole response.
        """
        return self._client.send(calls.get_user(project_id, user_id), options)

    def list_users(
        self,
        project_id: str,
        *,
        limit: int,
        order: models.ListUsersOrderLike,
        after: str | None = None,
        offset: int | None = None,
        user_groups: list[int] | None = None,
        status: models.ListUsersStatusLike | None = None,
        search_query: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.UserPage]:
        """List users of a project, all or those in some groups, with their groups.

        Returns:
            The whole response.
        """
        return self._client.send(
            calls.list_users(
                project_id,
                limit=limit,
                order=order,
                after=after,
                offset=offset,
                user_groups=user_groups,
                status=status,
                search_query=search_query,
            ),
            options,
        )

    def remove_groups_of_user(
        self,
        project_id: str,
        user_id: str,
        *,
        body: models.GroupsRemove,
        options: RequestOptions | None = None,
    ) -> Response[None]:
        """Take a user out of some groups.

        Returns:
            The whole response.
        """
        return self._client.send(
            calls.remove_groups_of_user(project_id, user_id, body=body), options
        )

    def rename_group(
        self,
        project_id: str,
        group_id: int,
        *,
        body: models.GroupRename,
        options: RequestOptions | None = None,
    ) -> Response[None]:
        """Give a group a new name.

        Returns:
            The whole response.
        """
        return self._client.send(calls.rename_group(project_id, group_id, body=body), options)

    def replace_groups_of_user(
        self,
        project_id: str,
        user_id: str,
        *,
        body: models.GroupsReplace,
        options: RequestOptions | None = None,
    ) -> Response[list[models.Group]]:
        """Make the given groups the only groups of a user.

        Returns:
            The whole response.
        """
        return self._client.send(
            calls.replace_groups_of_user(project_id, user_id, body=body), options
        )

    def search_users(
        self,
        project_id: str,
        *,
        limit: int,
        offset: int | None = None,
        order_column: models.SearchUsersOrderColumnLike | None = None,
        order_dir: models.SearchUsersOrderDirLike | None = None,
        user_groups: list[int] | None = None,
        status: bool | None = None,
        search_query: str | None = None,
        search_by: models.SearchUsersSearchByLike | None = None,
        activity_from: dt.date | None = None,
        activity_to: dt.date | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.UserSearchPage]:
        """Search users of a project by text, groups and activity.

        Returns:
            The whole response.
        """
        return self._client.send(
            calls.search_users(
                project_id,
                limit=limit,
                offset=offset,
                order_column=order_column,
                order_dir=order_dir,
                user_groups=user_groups,
                status=status,
                search_query=search_query,
                search_by=search_by,
                activity_from=activity_from,
                activity_to=activity_to,
            ),
            options,
        )

    def update_groups_of_user(
        self,
        project_id: str,
        user_id: str,
        *,
        body: models.GroupsUpdate,
        options: RequestOptions | None = None,
    ) -> Response[list[models.Group]]:
        """Put a user into some groups and take the user out of others.

        Returns:
            The whole response.
        """
        return self._client.send(
            calls.update_groups_of_user(project_id, user_id, body=body), options
        )


class AsyncXsollaClientWithResponse:
    """Return whole responses from the methods of `AsyncXsollaClient`."""

    def __init__(self, client: AsyncClient) -> None:
        """Wrap a client; it stays open, and yours to close."""
        self._client = client

    async def create_group(
        self, project_id: str, *, body: models.GroupCreate, options: RequestOptions | None = None
    ) -> Response[None]:
        """Create a group in a project.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.create_group(project_id, body=body), options)

    async def create_token(
        self, *, body: models.TokenRequest, options: RequestOptions | None = None
    ) -> Response[models.Token]:
        """Exchange a server client's id and secret for a server token.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.create_token(body=body), options)

    async def get_user(
        self, project_id: str, user_id: str, *, options: RequestOptions | None = None
    ) -> Response[models.User]:
        """Read a user with all groups that the user is in.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.get_user(project_id, user_id), options)

    async def list_users(
        self,
        project_id: str,
        *,
        limit: int,
        order: models.ListUsersOrderLike,
        after: str | None = None,
        offset: int | None = None,
        user_groups: list[int] | None = None,
        status: models.ListUsersStatusLike | None = None,
        search_query: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.UserPage]:
        """List users of a project, all or those in some groups, with their groups.

        Returns:
            The whole response.
        """
        return await self._client.send(
            calls.list_users(
                project_id,
                limit=limit,
                order=order,
                after=after,
                offset=offset,
                user_groups=user_groups,
                status=status,
                search_query=search_query,
            ),
            options,
        )

    async def remove_groups_of_user(
        self,
        project_id: str,
        user_id: str,
        *,
        body: models.GroupsRemove,
        options: RequestOptions | None = None,
    ) -> Response[None]:
        """Take a user out of some groups.

        Returns:
            The whole response.
        """
        return await self._client.send(
            calls.remove_groups_of_user(project_id, user_id, body=body), options
        )

    async def rename_group(
        self,
        project_id: str,
        group_id: int,
        *,
        body: models.GroupRename,
        options: RequestOptions | None = None,
    ) -> Response[None]:
        """Give a group a new name.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.rename_group(project_id, group_id, body=body), options)

    async def replace_groups_of_user(
        self,
        project_id: str,
        user_id: str,
        *,
        body: models.GroupsReplace,
        options: RequestOptions | None = None,
    ) -> Response[list[models.Group]]:
        """Make the given groups the only groups of a user.

        Returns:
            The whole response.
        """
        return await self._client.send(
            calls.replace_groups_of_user(project_id, user_id, body=body), options
        )

    async def search_users(
        self,
        project_id: str,
        *,
        limit: int,
        offset: int | None = None,
        order_column: models.SearchUsersOrderColumnLike | None = None,
        order_dir: models.SearchUsersOrderDirLike | None = None,
        user_groups: list[int] | None = None,
        status: bool | None = None,
        search_query: str | None = None,
        search_by: models.SearchUsersSearchByLike | None = None,
        activity_from: dt.date | None = None,
        activity_to: dt.date | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.UserSearchPage]:
        """Search users of a project by text, groups and activity.

        Returns:
            The whole response.
        """
        return await self._client.send(
            calls.search_users(
                project_id,
                limit=limit,
                offset=offset,
                order_column=order_column,
                order_dir=order_dir,
                user_groups=user_groups,
                status=status,
                search_query=search_query,
                search_by=search_by,
                activity_from=activity_from,
                activity_to=activity_to,
            ),
            options,
        )

    async def update_groups_of_user(
        self,
        project_id: str,
        user_id: str,
        *,
        body: models.GroupsUpdate,
        options: RequestOptions | None = None,
    ) -> Response[list[models.Group]]:
        """Put a user into some groups and take the user out of others.

        Returns:
            The whole response.
        """
        return await self._client.send(
            calls.update_groups_of_user(project_id, user_id, body=body), options
        )
