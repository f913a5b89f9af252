# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""Call Zoho CRM and return whole responses."""

from __future__ import annotations

from .._runtime.clients.client import AsyncClient, SyncClient
from .._runtime.options import RequestOptions
from .._runtime.responses.response import Response
from . import calls, models


class ZohoCRMClientWithResponse:
    """Return whole responses from the methods of `ZohoCRMClient`."""

    def __init__(self, client: SyncClient) -> None:
        """Wrap a client; it stays open, and yours to close."""
        self._client = client

    def count_group_users(
        self, group_id: str, *, group_by: str, options: RequestOptions | None = None
    ) -> Response[models.GroupedCounts]:
        """Count the users of a group by a property of theirs.

        Returns:
            The whole response.
        """
        return self._client.send(calls.count_group_users(group_id, group_by=group_by), options)

    def create_group(
        self, *, body: models.GroupCreateRequest, options: RequestOptions | None = None
    ) -> Response[models.GroupResults]:
        """Create a group.

        Returns:
            The whole response.
        """
        return self._client.send(calls.create_group(body=body), options)

    def create_token(
        self, *, body: models.TokenRequest, options: RequestOptions | None = None
    ) -> Response[models.Token]:
        """Get an access token, from a refresh token or from a grant code.

        Returns:
            The whole response.
        """
        return self._client.send(calls.create_token(body=body), options)

    def delete_group(
        self, group_id: str, *, options: RequestOptions | None = None
    ) -> Response[models.GroupResults]:
        """Delete a group, at once or later.

        Returns:
            The whole response.
        """
        return self._client.send(calls.delete_group(group_id), options)

    def get_deletion_jobs(
        self, *, job_id: str, options: RequestOptions | None = None
    ) -> Response[models.DeletionJobs]:
        """Read how far the deletion of a group is.

        Returns:
            The whole response.
        """
        return self._client.send(calls.get_deletion_jobs(job_id=job_id), options)

    def get_group(
        self, group_id: str, *, options: RequestOptions | None = None
    ) -> Response[models.GroupPage]:
        """Read a group with its sources.

        Returns:
            The whole response.
        """
        return self._client.send(calls.get_group(group_id), options)

    def get_group_source_counts(
        self, group_id: str, *, options: RequestOptions | None = None
    ) -> Response[models.GroupSourceCounts]:
        """Count the sources of a group by kind.

        Returns:
            The whole response.
        """
        return self._client.send(calls.get_group_source_counts(group_id), options)

    def list_group_associations(
        self, group_id: str, *, options: RequestOptions | None = None
    ) -> Response[models.GroupAssociations]:
        """List what makes use of a group.

        Returns:
            The whole response.
        """
        return self._client.send(calls.list_group_associations(group_id), options)

    def list_group_sources(
        self,
        group_id: str,
        *,
        type_: models.SourceTypeLike | None = None,
        user_type: models.UserStateLike | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.GroupSourcePage]:
        """List the sources of a group.

        Returns:
            The whole response.
        """
        return self._client.send(
            calls.list_group_sources(
                group_id, type_=type_, user_type=user_type, page=page, per_page=per_page
            ),
            options,
        )

    def list_group_user_counts(
        self,
        *,
        filters: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.GroupUserCountPage]:
        """List the groups with the number of users in each.

        Returns:
            The whole response.
        """
        return self._client.send(
            calls.list_group_user_counts(filters=filters, page=page, per_page=per_page), options
        )

    def list_groups(
        self,
        *,
        include: models.ListGroupsIncludeLike | None = None,
        name: str | None = None,
        filters: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.GroupPage]:
        """List the groups of the organisation.

        Returns:
            The whole response.
        """
        return self._client.send(
            calls.list_groups(
                include=include, name=name, filters=filters, page=page, per_page=per_page
            ),
            options,
        )

    def list_groups_of_user(
        self,
        user_id: str,
        *,
        include: models.ListGroupsOfUserIncludeLike | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.GroupPage]:
        """List the groups a user is in.

        Returns:
            The whole response.
        """
        return self._client.send(
            calls.list_groups_of_user(user_id, include=include, page=page, per_page=per_page),
            options,
        )

    def revoke_token(
        self, *, body: models.TokenRevokeRequest, options: RequestOptions | None = None
    ) -> Response[models.TokenRevocation]:
        """Make a refresh token useless.

        Returns:
            The whole response.
        """
        return self._client.send(calls.revoke_token(body=body), options)

    def update_group(
        self,
        group_id: str,
        *,
        body: models.GroupUpdateRequest,
        options: RequestOptions | None = None,
    ) -> Response[models.GroupResults]:
        """Change a group's name, description or sources.

        Returns:
            The whole response.
        """
        return self._client.send(calls.update_group(group_id, body=body), options)


class AsyncZohoCRMClientWithResponse:
    """Return whole responses from the methods of `AsyncZohoCRMClient`."""

    def __init__(self, client: AsyncClient) -> None:
        """Wrap a client; it stays open, and yours to close."""
        self._client = client

    async def count_group_users(
        self, group_id: str, *, group_by: str, options: RequestOptions | None = None
    ) -> Response[models.GroupedCounts]:
        """Count the users of a group by a property of theirs.

        Returns:
            The whole response.
        """
        return await self._client.send(
            calls.count_group_users(group_id, group_by=group_by), options
        )

    async def create_group(
        self, *, body: models.GroupCreateRequest, options: RequestOptions | None = None
    ) -> Response[models.GroupResults]:
        """Create a group.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.create_group(body=body), options)

    async def create_token(
        self, *, body: models.TokenRequest, options: RequestOptions | None = None
    ) -> Response[models.Token]:
        """Get an access token, from a refresh token or from a grant code.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.create_token(body=body), options)

    async def delete_group(
        self, group_id: str, *, options: RequestOptions | None = None
    ) -> Response[models.GroupResults]:
        """Delete a group, at once or later.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.delete_group(group_id), options)

    async def get_deletion_jobs(
        self, *, job_id: str, options: RequestOptions | None = None
    ) -> Response[models.DeletionJobs]:
        """Read how far the deletion of a group is.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.get_deletion_jobs(job_id=job_id), options)

    async def get_group(
        self, group_id: str, *, options: RequestOptions | None = None
    ) -> Response[models.GroupPage]:
        """Read a group with its sources.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.get_group(group_id), options)

    async def get_group_source_counts(
        self, group_id: str, *, options: RequestOptions | None = None
    ) -> Response[models.GroupSourceCounts]:
        """Count the sources of a group by kind.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.get_group_source_counts(group_id), options)

    async def list_group_associations(
        self, group_id: str, *, options: RequestOptions | None = None
    ) -> Response[models.GroupAssociations]:
        """List what makes use of a group.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.list_group_associations(group_id), options)

    async def list_group_sources(
        self,
        group_id: str,
        *,
        type_: models.SourceTypeLike | None = None,
        user_type: models.UserStateLike | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.GroupSourcePage]:
        """List the sources of a group.

        Returns:
            The whole response.
        """
        return await self._client.send(
            calls.list_group_sources(
                group_id, type_=type_, user_type=user_type, page=page, per_page=per_page
            ),
            options,
        )

    async def list_group_user_counts(
        self,
        *,
        filters: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.GroupUserCountPage]:
        """List the groups with the number of users in each.

        Returns:
            The whole response.
        """
        return await self._client.send(
            calls.list_group_user_counts(filters=filters, page=page, per_page=per_page), options
        )

    async def list_groups(
        self,
        *,
        include: models.ListGroupsIncludeLike | None = None,
        name: str | None = None,
        filters: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.GroupPage]:
        """List the groups of the organisation.

        Returns:
            The whole response.
        """
        return await self._client.send(
            calls.list_groups(
                include=include, name=name, filters=filters, page=page, per_page=per_page
            ),
            options,
        )

    async def list_groups_of_user(
        self,
        user_id: str,
        *,
        include: models.ListGroupsOfUserIncludeLike | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.GroupPage]:
        """List the groups a user is in.

        Returns:
            The whole response.
        """
        return await self._client.send(
            calls.list_groups_of_user(user_id, include=include, page=page, per_page=per_page),
            options,
        )

    async def revoke_token(
        self, *, body: models.TokenRevokeRequest, options: RequestOptions | None = None
    ) -> Response[models.TokenRevocation]:
        """Make a refresh token useless.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.revoke_token(body=body), options)

    async def update_group(
        self,
        group_id: str,
        *,
        body: models.GroupUpdateRequest,
        options: RequestOptions | None = None,
    ) -> Response[models.GroupResults]:
        """Change a group's name, description or sources.

        Returns:
            The whole response.
        """
        return await self._client.send(calls.update_group(group_id, body=body), options)
