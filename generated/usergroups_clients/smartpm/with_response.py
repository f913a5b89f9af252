# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""The clients of SmartPM that return whole responses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import calls

if TYPE_CHECKING:
    from uuid import UUID

    from .._runtime.options import RequestOptions
    from .._runtime.response import Response
    from .async_client import AsyncSmartPMClient
    from .client import SmartPMClient
    from .models.company_user import CompanyUser
    from .models.group import Group
    from .models.project_group import ProjectGroup
    from .models.project_group_update import ProjectGroupUpdate
    from .models.project_user import ProjectUser
    from .models.project_user_create import ProjectUserCreate
    from .models.project_user_update import ProjectUserUpdate
    from .models.user_create import UserCreate
    from .models.user_project_roles import UserProjectRoles
    from .models.user_update import UserUpdate


class SmartPMClientWithResponse:
    """The methods of `SmartPMClient`, returning whole responses."""

    def __init__(self, client: SmartPMClient) -> None:
        """Wrap a client, which stays open and in charge."""
        self._client = client

    def create_project_user(
        self, project_id: int, *, body: ProjectUserCreate, options: RequestOptions | None = None
    ) -> Response[ProjectUser]:
        """Give a user of the company a role in a project: the whole response."""
        return self._client.send(calls.create_project_user(project_id, body=body), options)

    def create_user(
        self, *, body: UserCreate, options: RequestOptions | None = None
    ) -> Response[CompanyUser]:
        """Create a user in the company: the whole response."""
        return self._client.send(calls.create_user(body=body), options)

    def delete_user(self, user_id: str, *, options: RequestOptions | None = None) -> Response[None]:
        """Delete a user of the company: the whole response."""
        return self._client.send(calls.delete_user(user_id), options)

    def get_group(
        self, group_id: UUID, *, options: RequestOptions | None = None
    ) -> Response[Group]:
        """Read a group with its members: the whole response."""
        return self._client.send(calls.get_group(group_id), options)

    def list_project_roles_of_user(
        self, user_id: str, *, options: RequestOptions | None = None
    ) -> Response[UserProjectRoles]:
        """List the roles a user has in projects: the whole response."""
        return self._client.send(calls.list_project_roles_of_user(user_id), options)

    def list_project_users(
        self, project_id: int, *, options: RequestOptions | None = None
    ) -> Response[list[ProjectUser]]:
        """List the users of a project with their roles: the whole response."""
        return self._client.send(calls.list_project_users(project_id), options)

    def remove_project_user(
        self, project_id: int, user_id: str, *, options: RequestOptions | None = None
    ) -> Response[None]:
        """Take a user out of a project: the whole response."""
        return self._client.send(calls.remove_project_user(project_id, user_id), options)

    def set_project_group(
        self,
        project_id: int,
        project_user_group_id: UUID,
        *,
        body: ProjectGroupUpdate,
        options: RequestOptions | None = None,
    ) -> Response[ProjectGroup]:
        """Change which group a project link means, and the role it gives: the whole response."""
        return self._client.send(
            calls.set_project_group(project_id, project_user_group_id, body=body), options
        )

    def update_project_user(
        self,
        project_id: int,
        user_id: str,
        *,
        body: ProjectUserUpdate,
        options: RequestOptions | None = None,
    ) -> Response[ProjectUser]:
        """Change the role of a user in a project: the whole response."""
        return self._client.send(calls.update_project_user(project_id, user_id, body=body), options)

    def update_user(
        self, user_id: str, *, body: UserUpdate, options: RequestOptions | None = None
    ) -> Response[CompanyUser]:
        """Change a user of the company: the whole response."""
        return self._client.send(calls.update_user(user_id, body=body), options)


class AsyncSmartPMClientWithResponse:
    """The methods of `AsyncSmartPMClient`, returning whole responses."""

    def __init__(self, client: AsyncSmartPMClient) -> None:
        """Wrap a client, which stays open and in charge."""
        self._client = client

    async def create_project_user(
        self, project_id: int, *, body: ProjectUserCreate, options: RequestOptions | None = None
    ) -> Response[ProjectUser]:
        """Give a user of the company a role in a project: the whole response."""
        return await self._client.send(calls.create_project_user(project_id, body=body), options)

    async def create_user(
        self, *, body: UserCreate, options: RequestOptions | None = None
    ) -> Response[CompanyUser]:
        """Create a user in the company: the whole response."""
        return await self._client.send(calls.create_user(body=body), options)

    async def delete_user(
        self, user_id: str, *, options: RequestOptions | None = None
    ) -> Response[None]:
        """Delete a user of the company: the whole response."""
        return await self._client.send(calls.delete_user(user_id), options)

    async def get_group(
        self, group_id: UUID, *, options: RequestOptions | None = None
    ) -> Response[Group]:
        """Read a group with its members: the whole response."""
        return await self._client.send(calls.get_group(group_id), options)

    async def list_project_roles_of_user(
        self, user_id: str, *, options: RequestOptions | None = None
    ) -> Response[UserProjectRoles]:
        """List the roles a user has in projects: the whole response."""
        return await self._client.send(calls.list_project_roles_of_user(user_id), options)

    async def list_project_users(
        self, project_id: int, *, options: RequestOptions | None = None
    ) -> Response[list[ProjectUser]]:
        """List the users of a project with their roles: the whole response."""
        return await self._client.send(calls.list_project_users(project_id), options)

    async def remove_project_user(
        self, project_id: int, user_id: str, *, options: RequestOptions | None = None
    ) -> Response[None]:
        """Take a user out of a project: the whole response."""
        return await self._client.send(calls.remove_project_user(project_id, user_id), options)

    async def set_project_group(
        self,
        project_id: int,
        project_user_group_id: UUID,
        *,
        body: ProjectGroupUpdate,
        options: RequestOptions | None = None,
    ) -> Response[ProjectGroup]:
        """Change which group a project link means, and the role it gives: the whole response."""
        return await self._client.send(
            calls.set_project_group(project_id, project_user_group_id, body=body), options
        )

    async def update_project_user(
        self,
        project_id: int,
        user_id: str,
        *,
        body: ProjectUserUpdate,
        options: RequestOptions | None = None,
    ) -> Response[ProjectUser]:
        """Change the role of a user in a project: the whole response."""
        return await self._client.send(
            calls.update_project_user(project_id, user_id, body=body), options
        )

    async def update_user(
        self, user_id: str, *, body: UserUpdate, options: RequestOptions | None = None
    ) -> Response[CompanyUser]:
        """Change a user of the company: the whole response."""
        return await self._client.send(calls.update_user(user_id, body=body), options)
