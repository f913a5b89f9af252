# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""The clients of Symphony Pod that return whole responses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import calls

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import Response
    from .async_client import AsyncSymphonyClient
    from .client import SymphonyClient
    from .models.authenticate_request import AuthenticateRequest
    from .models.expansion import Expansion
    from .models.group import Group
    from .models.group_assignment import GroupAssignment
    from .models.group_assignment_list import GroupAssignmentList
    from .models.group_assignment_update import GroupAssignmentUpdate
    from .models.group_create import GroupCreate
    from .models.group_list import GroupList
    from .models.group_membership_list import GroupMembershipList
    from .models.group_membership_result import GroupMembershipResult
    from .models.group_membership_update import GroupMembershipUpdate
    from .models.group_update import GroupUpdate
    from .models.member_username import MemberUsername
    from .models.success_response import SuccessResponse
    from .models.token import Token


class SymphonyClientWithResponse:
    """The methods of `SymphonyClient`, returning whole responses."""

    def __init__(self, client: SymphonyClient) -> None:
        """Wrap a client, which stays open and in charge."""
        self._client = client

    def assign_group(
        self,
        group_id: str,
        user_id: int,
        *,
        body: GroupAssignmentUpdate,
        options: RequestOptions | None = None,
    ) -> Response[GroupAssignment]:
        """Make a user responsible for a group, or end that: the whole response."""
        return self._client.send(calls.assign_group(group_id, user_id, body=body), options)

    def authenticate(
        self, *, body: AuthenticateRequest, options: RequestOptions | None = None
    ) -> Response[Token]:
        """Get a session token with a signed JWT: the whole response."""
        return self._client.send(calls.authenticate(body=body), options)

    def authenticate_with_certificate(
        self, *, options: RequestOptions | None = None
    ) -> Response[Token]:
        """Get a session token with a client certificate: the whole response."""
        return self._client.send(calls.authenticate_with_certificate(), options)

    def create_group(
        self, *, body: GroupCreate, options: RequestOptions | None = None
    ) -> Response[Group]:
        """Create a group: the whole response."""
        return self._client.send(calls.create_group(body=body), options)

    def get_group(self, group_id: str, *, options: RequestOptions | None = None) -> Response[Group]:
        """Read one group: the whole response."""
        return self._client.send(calls.get_group(group_id), options)

    def list_assignments_of_user(
        self,
        user_id: int,
        *,
        group_type: str,
        group_id: str | None = None,
        active: bool | None = None,
        expand: list[Expansion | str] | None = None,
        limit: int | None = None,
        before: str | None = None,
        after: str | None = None,
        sort: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[GroupAssignmentList]:
        """List the groups a user is responsible for: the whole response."""
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
        expand: list[Expansion | str] | None = None,
        limit: int | None = None,
        before: str | None = None,
        after: str | None = None,
        sort: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[GroupAssignmentList]:
        """List who is responsible for a group: the whole response."""
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
        expand: list[Expansion | str] | None = None,
        limit: int | None = None,
        before: str | None = None,
        after: str | None = None,
        sort: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[GroupMembershipList]:
        """List the memberships of a group: the whole response."""
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
    ) -> Response[GroupList]:
        """List groups of one type: the whole response."""
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
        expand: list[Expansion | str] | None = None,
        limit: int | None = None,
        before: str | None = None,
        after: str | None = None,
        sort: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[GroupMembershipList]:
        """List the memberships of a user: the whole response."""
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

    def log_out(self, *, options: RequestOptions | None = None) -> Response[SuccessResponse]:
        """End the session: the whole response."""
        return self._client.send(calls.log_out(), options)

    def replace_group_members(
        self, group_id: str, *, body: list[MemberUsername], options: RequestOptions | None = None
    ) -> Response[SuccessResponse]:
        """Replace all members of a group: the whole response."""
        return self._client.send(calls.replace_group_members(group_id, body=body), options)

    def set_group_member(
        self,
        group_id: str,
        user_id: int,
        *,
        body: GroupMembershipUpdate,
        options: RequestOptions | None = None,
    ) -> Response[GroupMembershipResult]:
        """Put a user into a group, or take the user out: the whole response."""
        return self._client.send(calls.set_group_member(group_id, user_id, body=body), options)

    def update_group(
        self, group_id: str, *, body: GroupUpdate, options: RequestOptions | None = None
    ) -> Response[Group]:
        """Change a group: the whole response."""
        return self._client.send(calls.update_group(group_id, body=body), options)


class AsyncSymphonyClientWithResponse:
    """The methods of `AsyncSymphonyClient`, returning whole responses."""

    def __init__(self, client: AsyncSymphonyClient) -> None:
        """Wrap a client, which stays open and in charge."""
        self._client = client

    async def assign_group(
        self,
        group_id: str,
        user_id: int,
        *,
        body: GroupAssignmentUpdate,
        options: RequestOptions | None = None,
    ) -> Response[GroupAssignment]:
        """Make a user responsible for a group, or end that: the whole response."""
        return await self._client.send(calls.assign_group(group_id, user_id, body=body), options)

    async def authenticate(
        self, *, body: AuthenticateRequest, options: RequestOptions | None = None
    ) -> Response[Token]:
        """Get a session token with a signed JWT: the whole response."""
        return await self._client.send(calls.authenticate(body=body), options)

    async def authenticate_with_certificate(
        self, *, options: RequestOptions | None = None
    ) -> Response[Token]:
        """Get a session token with a client certificate: the whole response."""
        return await self._client.send(calls.authenticate_with_certificate(), options)

    async def create_group(
        self, *, body: GroupCreate, options: RequestOptions | None = None
    ) -> Response[Group]:
        """Create a group: the whole response."""
        return await self._client.send(calls.create_group(body=body), options)

    async def get_group(
        self, group_id: str, *, options: RequestOptions | None = None
    ) -> Response[Group]:
        """Read one group: the whole response."""
        return await self._client.send(calls.get_group(group_id), options)

    async def list_assignments_of_user(
        self,
        user_id: int,
        *,
        group_type: str,
        group_id: str | None = None,
        active: bool | None = None,
        expand: list[Expansion | str] | None = None,
        limit: int | None = None,
        before: str | None = None,
        after: str | None = None,
        sort: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[GroupAssignmentList]:
        """List the groups a user is responsible for: the whole response."""
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
        expand: list[Expansion | str] | None = None,
        limit: int | None = None,
        before: str | None = None,
        after: str | None = None,
        sort: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[GroupAssignmentList]:
        """List who is responsible for a group: the whole response."""
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
        expand: list[Expansion | str] | None = None,
        limit: int | None = None,
        before: str | None = None,
        after: str | None = None,
        sort: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[GroupMembershipList]:
        """List the memberships of a group: the whole response."""
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
    ) -> Response[GroupList]:
        """List groups of one type: the whole response."""
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
        expand: list[Expansion | str] | None = None,
        limit: int | None = None,
        before: str | None = None,
        after: str | None = None,
        sort: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[GroupMembershipList]:
        """List the memberships of a user: the whole response."""
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

    async def log_out(self, *, options: RequestOptions | None = None) -> Response[SuccessResponse]:
        """End the session: the whole response."""
        return await self._client.send(calls.log_out(), options)

    async def replace_group_members(
        self, group_id: str, *, body: list[MemberUsername], options: RequestOptions | None = None
    ) -> Response[SuccessResponse]:
        """Replace all members of a group: the whole response."""
        return await self._client.send(calls.replace_group_members(group_id, body=body), options)

    async def set_group_member(
        self,
        group_id: str,
        user_id: int,
        *,
        body: GroupMembershipUpdate,
        options: RequestOptions | None = None,
    ) -> Response[GroupMembershipResult]:
        """Put a user into a group, or take the user out: the whole response."""
        return await self._client.send(
            calls.set_group_member(group_id, user_id, body=body), options
        )

    async def update_group(
        self, group_id: str, *, body: GroupUpdate, options: RequestOptions | None = None
    ) -> Response[Group]:
        """Change a group: the whole response."""
        return await self._client.send(calls.update_group(group_id, body=body), options)
