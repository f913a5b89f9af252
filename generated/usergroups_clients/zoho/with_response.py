# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""The clients of Zoho CRM that return whole responses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import calls

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import Response
    from .async_client import AsyncZohoCRMClient
    from .client import ZohoCRMClient
    from .models.deletion_jobs import DeletionJobs
    from .models.group_associations import GroupAssociations
    from .models.group_create_request import GroupCreateRequest
    from .models.group_page import GroupPage
    from .models.group_results import GroupResults
    from .models.group_source_counts import GroupSourceCounts
    from .models.group_source_page import GroupSourcePage
    from .models.group_update_request import GroupUpdateRequest
    from .models.group_user_count_page import GroupUserCountPage
    from .models.grouped_counts import GroupedCounts
    from .models.list_groups_include import ListGroupsInclude
    from .models.list_groups_of_user_include import ListGroupsOfUserInclude
    from .models.source_type import SourceType
    from .models.token import Token
    from .models.token_request import TokenRequest
    from .models.token_revocation import TokenRevocation
    from .models.token_revoke_request import TokenRevokeRequest
    from .models.user_state import UserState


class ZohoCRMClientWithResponse:
    """The methods of `ZohoCRMClient`, returning whole responses."""

    def __init__(self, client: ZohoCRMClient) -> None:
        """Wrap a client, which stays open and in charge."""
        self._client = client

    def count_group_users(
        self, group_id: str, *, group_by: str, options: RequestOptions | None = None
    ) -> Response[GroupedCounts]:
        """Count the users of a group by a property of theirs: the whole response."""
        return self._client.send(calls.count_group_users(group_id, group_by=group_by), options)

    def create_group(
        self, *, body: GroupCreateRequest, options: RequestOptions | None = None
    ) -> Response[GroupResults]:
        """Create a group: the whole response."""
        return self._client.send(calls.create_group(body=body), options)

    def create_token(
        self, *, body: TokenRequest, options: RequestOptions | None = None
    ) -> Response[Token]:
        """Get an access token, from a refresh token or from a grant code: the whole response."""
        return self._client.send(calls.create_token(body=body), options)

    def delete_group(
        self, group_id: str, *, options: RequestOptions | None = None
    ) -> Response[GroupResults]:
        """Delete a group, at once or later: the whole response."""
        return self._client.send(calls.delete_group(group_id), options)

    def get_deletion_jobs(
        self, *, job_id: str, options: RequestOptions | None = None
    ) -> Response[DeletionJobs]:
        """Read how far the deletion of a group is: the whole response."""
        return self._client.send(calls.get_deletion_jobs(job_id=job_id), options)

    def get_group(
        self, group_id: str, *, options: RequestOptions | None = None
    ) -> Response[GroupPage]:
        """Read a group with its sources: the whole response."""
        return self._client.send(calls.get_group(group_id), options)

    def get_group_source_counts(
        self, group_id: str, *, options: RequestOptions | None = None
    ) -> Response[GroupSourceCounts]:
        """Count the sources of a group by kind: the whole response."""
        return self._client.send(calls.get_group_source_counts(group_id), options)

    def list_group_associations(
        self, group_id: str, *, options: RequestOptions | None = None
    ) -> Response[GroupAssociations]:
        """List what makes use of a group: the whole response."""
        return self._client.send(calls.list_group_associations(group_id), options)

    def list_group_sources(
        self,
        group_id: str,
        *,
        type_: SourceType | str | None = None,
        user_type: UserState | str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Response[GroupSourcePage]:
        """List the sources of a group: the whole response."""
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
    ) -> Response[GroupUserCountPage]:
        """List the groups with the number of users in each: the whole response."""
        return self._client.send(
            calls.list_group_user_counts(filters=filters, page=page, per_page=per_page), options
        )

    def list_groups(
        self,
        *,
        include: ListGroupsInclude | str | None = None,
        name: str | None = None,
        filters: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Response[GroupPage]:
        """List the groups of the organisation: the whole response."""
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
        include: ListGroupsOfUserInclude | str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Response[GroupPage]:
        """List the groups a user is in: the whole response."""
        return self._client.send(
            calls.list_groups_of_user(user_id, include=include, page=page, per_page=per_page),
            options,
        )

    def revoke_token(
        self, *, body: TokenRevokeRequest, options: RequestOptions | None = None
    ) -> Response[TokenRevocation]:
        """Make a refresh token useless: the whole response."""
        return self._client.send(calls.revoke_token(body=body), options)

    def update_group(
        self, group_id: str, *, body: GroupUpdateRequest, options: RequestOptions | None = None
    ) -> Response[GroupResults]:
        """Change a group's name, description or sources: the whole response."""
        return self._client.send(calls.update_group(group_id, body=body), options)


class AsyncZohoCRMClientWithResponse:
    """The methods of `AsyncZohoCRMClient`, returning whole responses."""

    def __init__(self, client: AsyncZohoCRMClient) -> None:
        """Wrap a client, which stays open and in charge."""
        self._client = client

    async def count_group_users(
        self, group_id: str, *, group_by: str, options: RequestOptions | None = None
    ) -> Response[GroupedCounts]:
        """Count the users of a group by a property of theirs: the whole response."""
        return await self._client.send(
            calls.count_group_users(group_id, group_by=group_by), options
        )

    async def create_group(
        self, *, body: GroupCreateRequest, options: RequestOptions | None = None
    ) -> Response[GroupResults]:
        """Create a group: the whole response."""
        return await self._client.send(calls.create_group(body=body), options)

    async def create_token(
        self, *, body: TokenRequest, options: RequestOptions | None = None
    ) -> Response[Token]:
        """Get an access token, from a refresh token or from a grant code: the whole response."""
        return await self._client.send(calls.create_token(body=body), options)

    async def delete_group(
        self, group_id: str, *, options: RequestOptions | None = None
    ) -> Response[GroupResults]:
        """Delete a group, at once or later: the whole response."""
        return await self._client.send(calls.delete_group(group_id), options)

    async def get_deletion_jobs(
        self, *, job_id: str, options: RequestOptions | None = None
    ) -> Response[DeletionJobs]:
        """Read how far the deletion of a group is: the whole response."""
        return await self._client.send(calls.get_deletion_jobs(job_id=job_id), options)

    async def get_group(
        self, group_id: str, *, options: RequestOptions | None = None
    ) -> Response[GroupPage]:
        """Read a group with its sources: the whole response."""
        return await self._client.send(calls.get_group(group_id), options)

    async def get_group_source_counts(
        self, group_id: str, *, options: RequestOptions | None = None
    ) -> Response[GroupSourceCounts]:
        """Count the sources of a group by kind: the whole response."""
        return await self._client.send(calls.get_group_source_counts(group_id), options)

    async def list_group_associations(
        self, group_id: str, *, options: RequestOptions | None = None
    ) -> Response[GroupAssociations]:
        """List what makes use of a group: the whole response."""
        return await self._client.send(calls.list_group_associations(group_id), options)

    async def list_group_sources(
        self,
        group_id: str,
        *,
        type_: SourceType | str | None = None,
        user_type: UserState | str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Response[GroupSourcePage]:
        """List the sources of a group: the whole response."""
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
    ) -> Response[GroupUserCountPage]:
        """List the groups with the number of users in each: the whole response."""
        return await self._client.send(
            calls.list_group_user_counts(filters=filters, page=page, per_page=per_page), options
        )

    async def list_groups(
        self,
        *,
        include: ListGroupsInclude | str | None = None,
        name: str | None = None,
        filters: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Response[GroupPage]:
        """List the groups of the organisation: the whole response."""
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
        include: ListGroupsOfUserInclude | str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Response[GroupPage]:
        """List the groups a user is in: the whole response."""
        return await self._client.send(
            calls.list_groups_of_user(user_id, include=include, page=page, per_page=per_page),
            options,
        )

    async def revoke_token(
        self, *, body: TokenRevokeRequest, options: RequestOptions | None = None
    ) -> Response[TokenRevocation]:
        """Make a refresh token useless: the whole response."""
        return await self._client.send(calls.revoke_token(body=body), options)

    async def update_group(
        self, group_id: str, *, body: GroupUpdateRequest, options: RequestOptions | None = None
    ) -> Response[GroupResults]:
        """Change a group's name, description or sources: the whole response."""
        return await self._client.send(calls.update_group(group_id, body=body), options)
