# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""Call Xsolla Login and return whole responses."""

from __future__ import annotations

from .._runtime.client import AsyncClient, SyncClient
from .._runtime.options import RequestOptions
from .._runtime.response import Response
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
