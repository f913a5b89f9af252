# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""Call Symphony Pod and return whole responses."""

from __future__ import annotations

from .._runtime.clients.client import AsyncClient, SyncClient
from .._runtime.options import RequestOptions
from .._runtime.responses.response import Response
from . import calls, models


class SymphonyClientWithResponse:
    """Return whole responses from the methods of `SymphonyClient`."""

    def __init__(self, client: SyncClient) -> None:
        """Wrap a client; it stays open, and yours to close."""
        self._client = client

    def assign_group(
        self,
        group_id: str,
        user_id: int,
        *,
        body: models.GroupAssignmentUpdate,
        options: RequestOptions | None = None,
    ) -> Response[models.GroupAssignment]:
        """Make a user responsible for a group, or end that.

        Returns:
            The whole response.
        """
        return self._client.send(calls.assign_group(group_id, user_id, body=body), options)

    def authenticate(
        self, *, body: models.AuthenticateRequest, options: RequestOptions | None = None
    ) -> Response[models.Token]:
        """Get a session token with a signed JWT.

        Returns:
            The whole response.
        """
        return self._client.send(calls.authenticate(body=body), options)

    def authenticate_with_certificate(
        self, *, options: RequestOptions | None = None
    ) -> Response[models.Token]:
        """Get a session token with a client certificate.

        Returns:
            The whole response.
        """
        return self._client.send(calls.authenticate_with_certificate(), options)

    def create_group(
        self, *, body: models.GroupCreate, options: RequestOptions | None = None
    ) -> Response[models.Group]:
        """Create a group.

        Returns:
            The whole response.
        """
        return self._client.send(calls.create_group(body=body), options)

    def get_group(
        self, group_id: str, *, options: RequestOptions | None = None
    ) -> Response[models.Group]:
        """Read one group.

        Returns:
            The whole response.
        """
        return self._client.send(calls.get_group(group_id), options)

    def list_assignments_of_user(
        self,
        user_id: int,
        *,
        group_type: str,
        group_id: str | None = None,
        active: bool | None = None,
        expand: list[models.ExpansionLike] | None = None,
        limit: int | None = None,
        before: str | None = None,
        after: str | None = None,
        sort: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.GroupAssignmentList]:
        """List the groups a user is responsible for.

        Returns:
            The whole response.
        """
        return self._client.send(
            calls.list_assignments_of_user(
                user_id,
                group_type=group_type,
                group_id=group_id,
                active=active,
                expand=expand,
                limit=limit,
                before=before,
                after=after,
                sort=sort,
            ),
            options,
        )

    def list_group_assignments(
        self,
        group_id: str,
        *,
        user_id: int | None = None,
        active: bool | None = None,
        user_role: str | None = None,
        expand: list[models.ExpansionLike] | None = None,
        limit: int | None = None,
        before: str | None = None,
        after: str | None = None,
        sort: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.GroupAssignmentList]:
        """List who is responsible for a group.

        Returns:
            The whole response.
        """
        return self._client.send(
            calls.list_group_assignments(
                group_id,
                user_id=user_id,
                active=active,
                user_role=user_role,
                expand=expand,
                limit=limit,
                before=before,
                after=after,
                sort=sort,
            ),
            options,
        )

    def list_group_members(
        self,
        group_id: str,
        *,
        user_id: int | None = None,
        active: bool | None = None,
        expand: list[models.ExpansionLike] | None = None,
        limit: int | None = None,
        before: str | None = None,
        after: str | None = None,
        sort: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.GroupMembershipList]:
        """List the memberships of a group.

        Returns:
            The whole response.
        """
        return self._client.send(
            calls.list_group_members(
                group_id,
                user_id=user_id,
                active=active,
                expand=expand,
                limit=limit,
                before=before,
                after=after,
                sort=sort,
            ),
            options,
        )

    def list_groups(
        self,
        *,
        type_: str,
        area: str | None = None,
        name: str | None = None,
        active: bool | None = None,
        after: str | None = None,
        before: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.GroupList]:
        """List groups of one type.

        Returns:
            The whole response.
        """
        return self._client.send(
            calls.list_groups(
                type_=type_,
                area=area,
                name=name,
                active=active,
                after=after,
                before=before,
                sort=sort,
                limit=limit,
            ),
            options,
        )

    def list_groups_of_user(
        self,
        user_id: int,
        *,
        group_type: str,
        group_id: str | None = None,
        active: bool | None = None,
        expand: list[models.ExpansionLike] | None = None,
        limit: int | None = None,
        before: str | None = None,
        after: str | None = None,
        sort: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.GroupMembershipList]:
        """List the memberships of a user.

        Returns:
            The whole response.
        """
        return self._client.send(
            calls.list_groups_of_user(
                user_id,
                group_type=group_type,
                group_id=group_id,
                active=active,
                expand=expand,
                limit=limit,
                before=before,
                after=after,
                sort=sort,
            ),
            options,
        )

    def log_out(self, *, options: RequestOptions | None = None) -> Response[models.SuccessResponse]:
        """End the session.

        Returns:
            The whole response.
        """
        return self._client.send(calls.log_out(), options)

    def replace_group_members(
        self,
        group_id: str,
        *,
        body: list[models.MemberUsername],
        options: RequestOptions | None = None,
    ) -> Response[models.SuccessResponse]:
        """Replace all members of a group.

        Returns:
            The whole response.
        """
        return self._client.send(calls.replace_group_members(group_id, body=body), options)

    def search_users(
        self,
        *,
        body: models.UserSearch,
        skip: int | None = None,
        limit: int | None = None,
        local: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.UsersFound]:
        """Look for users by name or email address.

        Returns:
            The whole response.
        """
        return self._client.send(
            calls.search_users(body=body, skip=skip, limit=limit, local=local), options
        )

    def set_group_member(
        self,
        group_id: str,
        user_id: int,
        *,
        body: models.GroupMembershipUpdate,
        options: RequestOptions | None = None,
    ) -> Response[models.GroupMembershipResult]:
        """Put a user into a group, or take the user out.

        Returns:
            The whole response.
        """
        return self._client.send(calls.set_group_member(group_id, user_id, body=body), options)

    def update_group(
        self, group_id: str, *, body: models.GroupUpdate, options: RequestOptions | None = None
    ) -> Response[models.Group]:
        """Change a group.

        Returns:
            The whole response.
        """
        return self._client.send(calls.update_group(group_id, body=body), options)


class AsyncSymphonyClientWithResponse:
    """Return whole responses from the methods of `AsyncSymphonyClient`."""

    def __init__(self, client: AsyncClient) -> None:
        """Wrap a client; it stays open, and yours to close."""
        self._client = client

    async def assign_group(
        self,
        group_id: str,
        user_id: int,
        *,
        body: models.GroupAssignmentUpdate,
        options: RequestOptions | None = None,
    ) -> Response[models.GroupAssignment]:
        """Make a user responsible for a group, or end that.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.assign_group(group_id, user_id, body=body), options)

    async def authenticate(
        self, *, body: models.AuthenticateRequest, options: RequestOptions | None = None
    ) -> Response[models.Token]:
        """Get a session token with a signed JWT.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.authenticate(body=body), options)

    async def authenticate_with_certificate(
        self, *, options: RequestOptions | None = None
    ) -> Response[models.Token]:
        """Get a session token with a client certificate.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.authenticate_with_certificate(), options)

    async def create_group(
        self, *, body: models.GroupCreate, options: RequestOptions | None = None
    ) -> Response[models.Group]:
        """Create a group.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.create_group(body=body), options)

    async def get_group(
        self, group_id: str, *, options: RequestOptions | None = None
    ) -> Response[models.Group]:
        """Read one group.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.get_group(group_id), options)

    async def list_assignments_of_user(
        self,
        user_id: int,
        *,
        group_type: str,
        group_id: str | None = None,
        active: bool | None = None,
        expand: list[models.ExpansionLike] | None = None,
        limit: int | None = None,
        before: str | None = None,
        after: str | None = None,
        sort: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.GroupAssignmentList]:
        """List the groups a user is responsible for.

        Returns:
            The whole response.
        """
        return await self._client.send(
            calls.list_assignments_of_user(
                user_id,
                group_type=group_type,
                group_id=group_id,
                active=active,
                expand=expand,
                limit=limit,
                before=before,
                after=after,
                sort=sort,
            ),
            options,
        )

    async def list_group_assignments(
        self,
        group_id: str,
        *,
        user_id: int | None = None,
        active: bool | None = None,
        user_role: str | None = None,
        expand: list[models.ExpansionLike] | None = None,
        limit: int | None = None,
        before: str | None = None,
        after: str | None = None,
        sort: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.GroupAssignmentList]:
        """List who is responsible for a group.

        Returns:
            The whole response.
        """
        return await self._client.send(
            calls.list_group_assignments(
                group_id,
                user_id=user_id,
                active=active,
                user_role=user_role,
                expand=expand,
                limit=limit,
                before=before,
                after=after,
                sort=sort,
            ),
            options,
        )

    async def list_group_members(
        self,
        group_id: str,
        *,
        user_id: int | None = None,
        active: bool | None = None,
        expand: list[models.ExpansionLike] | None = None,
        limit: int | None = None,
        before: str | None = None,
        after: str | None = None,
        sort: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.GroupMembershipList]:
        """List the memberships of a group.

        Returns:
            The whole response.
        """
        return await self._client.send(
            calls.list_group_members(
                group_id,
                user_id=user_id,
                active=active,
                expand=expand,
                limit=limit,
                before=before,
                after=after,
                sort=sort,
            ),
            options,
        )

    async def list_groups(
        self,
        *,
        type_: str,
        area: str | None = None,
        name: str | None = None,
        active: bool | None = None,
        after: str | None = None,
        before: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.GroupList]:
        """List groups of one type.

        Returns:
            The whole response.
        """
        return await self._client.send(
            calls.list_groups(
                type_=type_,
                area=area,
                name=name,
                active=active,
                after=after,
                before=before,
                sort=sort,
                limit=limit,
            ),
            options,
        )

    async def list_groups_of_user(
        self,
        user_id: int,
        *,
        group_type: str,
        group_id: str | None = None,
        active: bool | None = None,
        expand: list[models.ExpansionLike] | None = None,
        limit: int | None = None,
        before: str | None = None,
        after: str | None = None,
        sort: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.GroupMembershipList]:
        """List the memberships of a user.

        Returns:
            The whole response.
        """
        return await self._client.send(
            calls.list_groups_of_user(
                user_id,
                group_type=group_type,
                group_id=group_id,
                active=active,
                expand=expand,
                limit=limit,
                before=before,
                after=after,
                sort=sort,
            ),
            options,
        )

    async def log_out(
        self, *, options: RequestOptions | None = None
    ) -> Response[models.SuccessResponse]:
        """End the session.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.log_out(), options)

    async def replace_group_members(
        self,
        group_id: str,
        *,
        body: list[models.MemberUsername],
        options: RequestOptions | None = None,
    ) -> Response[models.SuccessResponse]:
        """Replace all members of a group.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.replace_group_members(group_id, body=body), options)

    async def search_users(
        self,
        *,
        body: models.UserSearch,
        skip: int | None = None,
        limit: int | None = None,
        local: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.UsersFound]:
        """Look for users by name or email address.

        Returns:
            The whole response.
        """
        return await self._client.send(
            calls.search_users(body=body, skip=skip, limit=limit, local=local), options
        )

    async def set_group_member(
        self,
        group_id: str,
        user_id: int,
        *,
        body: models.GroupMembershipUpdate,
        options: RequestOptions | None = None,
    ) -> Response[models.GroupMembershipResult]:
        """Put a user into a group, or take the user out.

        Returns:
            The whole response.
        """
        return await self._client.send(
            calls.set_group_member(group_id, user_id, body=body), options
        )

    async def update_group(
        self, group_id: str, *, body: models.GroupUpdate, options: RequestOptions | None = None
    ) -> Response[models.Group]:
        """Change a group.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.update_group(group_id, body=body), options)
