# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""Call SmartPM and return whole responses."""

from __future__ import annotations

from .._runtime import late
from .._runtime.clients.client import AsyncClient, SyncClient
from .._runtime.options import RequestOptions
from .._runtime.responses.response import Response
from . import calls, models


class SmartPMClientWithResponse:
    """Return whole responses from the methods of `SmartPMClient`."""

    def __init__(self, client: SyncClient) -> None:
        """Wrap a client; it stays open, and yours to close."""
        self._client = client

    def create_project_user(
        self,
        project_id: int,
        *,
        body: models.ProjectUserCreate,
        options: RequestOptions | None = None,
    ) -> Response[models.ProjectUser]:
        """Give a user of the company a role in a project.

        Returns:
            The whole response.
        """
        return self._client.send(calls.create_project_user(project_id, body=body), options)

    def create_user(
        self, *, body: models.UserCreate, options: RequestOptions | None = None
    ) -> Response[models.CompanyUser]:
        """Create a user in the company.

        Returns:
            The whole response.
        """
        return self._client.send(calls.create_user(body=body), options)

    def delete_user(self, user_id: str, *, options: RequestOptions | None = None) -> Response[None]:
        """Delete a user of the company.

        Returns:
            The whole response.
        """
        return self._client.send(calls.delete_user(user_id), options)

    def get_group(
        self, group_id: late.UUID, *, options: RequestOptions | None = None
    ) -> Response[models.Group]:
        """Read a group with its members.

        Returns:
            The whole response.
        """
        return self._client.send(calls.get_group(group_id), options)

    def list_project_roles_of_user(
        self, user_id: str, *, options: RequestOptions | None = None
    ) -> Response[models.UserProjectRoles]:
        """List the roles a user has in projects.

        Returns:
            The whole response.
        """
        return self._client.send(calls.list_project_roles_of_user(user_id), options)

    def list_project_users(
        self, project_id: int, *, options: RequestOptions | None = None
    ) -> Response[list[models.ProjectUser]]:
        """List the users of a project with their roles.

        Returns:
            The whole response.
        """
        return self._client.send(calls.list_project_users(project_id), options)

    def list_users(self, *, options: RequestOptions | None = None) -> Response[list[models.User]]:
        """List all users of the company.

        Returns:
            The whole response.
        """
        return self._client.send(calls.list_users(), options)

    def remove_project_user(
        self, project_id: int, user_id: str, *, options: RequestOptions | None = None
    ) -> Response[None]:
        """Take a user out of a project.

        Returns:
            The whole response.
        """
        return self._client.send(calls.remove_project_user(project_id, user_id), options)

    def set_project_group(
        self,
        project_id: int,
        project_user_group_id: late.UUID,
        *,
        body: models.ProjectGroupUpdate,
        options: RequestOptions | None = None,
    ) -> Response[models.ProjectGroup]:
        """Change which group a project link means, and the role it gives.

        Returns:
            The whole response.
        """
        return self._client.send(
            calls.set_project_group(project_id, project_user_group_id, body=body), options
        )

    def update_project_user(
        self,
        project_id: int,
        user_id: str,
        *,
        body: models.ProjectUserUpdate,
        options: RequestOptions | None = None,
    ) -> Response[models.ProjectUser]:
        """Change the role of a user in a project.

        Returns:
            The whole response.
        """
        return self._client.send(calls.update_project_user(project_id, user_id, body=body), options)

    def update_user(
        self, user_id: str, *, body: models.UserUpdate, options: RequestOptions | None = None
    ) -> Response[models.CompanyUser]:
        """Change a user of the company.

        Returns:
            The whole response.
        """
        return self._client.send(calls.update_user(user_id, body=body), options)


class AsyncSmartPMClientWithResponse:
    """Return whole responses from the methods of `AsyncSmartPMClient`."""

    def __init__(self, client: AsyncClient) -> None:
        """Wrap a client; it stays open, and yours to close."""
        self._client = client

    async def create_project_user(
        self,
        project_id: int,
        *,
        body: models.ProjectUserCreate,
        options: RequestOptions | None = None,
    ) -> Response[models.ProjectUser]:
        """Give a user of the company a role in a project.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.create_project_user(project_id, body=body), options)

    async def create_user(
        self, *, body: models.UserCreate, options: RequestOptions | None = None
    ) -> Response[models.CompanyUser]:
        """Create a user in the company.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.create_user(body=body), options)

    async def delete_user(
        self, user_id: str, *, options: RequestOptions | None = None
    ) -> Response[None]:
        """Delete a user of the company.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.delete_user(user_id), options)

    async def get_group(
        self, group_id: late.UUID, *, options: RequestOptions | None = None
    ) -> Response[models.Group]:
        """Read a group with its members.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.get_group(group_id), options)

    async def list_project_roles_of_user(
        self, user_id: str, *, options: RequestOptions | None = None
    ) -> Response[models.UserProjectRoles]:
        """List the roles a user has in projects.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.list_project_roles_of_user(user_id), options)

    async def list_project_users(
        self, project_id: int, *, options: RequestOptions | None = None
    ) -> Response[list[models.ProjectUser]]:
        """List the users of a project with their roles.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.list_project_users(project_id), options)

    async def list_users(
        self, *, options: RequestOptions | None = None
    ) -> Response[list[models.User]]:
        """List all users of the company.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.list_users(), options)

    async def remove_project_user(
        self, project_id: int, user_id: str, *, options: RequestOptions | None = None
    ) -> Response[None]:
        """Take a user out of a project.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.remove_project_user(project_id, user_id), options)

    async def set_project_group(
        self,
        project_id: int,
        project_user_group_id: late.UUID,
        *,
        body: models.ProjectGroupUpdate,
        options: RequestOptions | None = None,
    ) -> Response[models.ProjectGroup]:
        """Change which group a project link means, and the role it gives.

        Returns:
            The whole response.
        """
        return await self._client.send(
            calls.set_project_group(project_id, project_user_group_id, body=body), options
        )

    async def update_project_user(
        self,
        project_id: int,
        user_id: str,
        *,
        body: models.ProjectUserUpdate,
        options: RequestOptions | None = None,
    ) -> Response[models.ProjectUser]:
        """Change the role of a user in a project.

        Returns:
            The whole response.
        """
        return await self._client.send(
            calls.update_project_user(project_id, user_id, body=body), options
        )

    async def update_user(
        self, user_id: str, *, body: models.UserUpdate, options: RequestOptions | None = None
    ) -> Response[models.CompanyUser]:
        """Change a user of the company.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.update_user(user_id, body=body), options)
