# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""Call SmartPM with asynchronous methods."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime import late
from .._runtime.clients.async_client import AsyncClient
from .._runtime.given import GivenAsyncClient, GivenAsyncTransport, GivenAuth, GivenTimeout
from .._runtime.lazy import Deferred
from .._runtime.options import RequestOptions
from .._runtime.pace import Pace
from .._runtime.retries import Retries
from . import calls, models
from .profile import PROFILE, server_urls_of

if TYPE_CHECKING:
    from . import with_response as _with_response
else:
    _with_response = Deferred(f"{__package__}.with_response")


class AsyncSmartPMClient(AsyncClient):
    """Call SmartPM public API, user groups 1.0.0; one method an operation.

    The calls of SmartPM's public API that tie groups of users to projects, that read groups and
    roles, and that manage the users of a company and of its projects. Written by hand from
    SmartPM's reference and, for the calls that say so, from the definition SmartPM published in
    2024. Neither the body of an error nor a rate limit is documented.

    Credentials:
        ApiKey: apiKey, header `X-API-KEY`. Key that a Company Admin makes under Admin,
            Integrations; it is shown once and opens all data of the company.
        CompanyId: apiKey, header `X-COMPANY-ID`. Id of the company the key belongs to, a UUID;
            the dashboard's URL shows it. It goes with the key on every call, so it is a setting
            of the client and not an argument.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        api_key: str | None = None,
        company_id: str | None = None,
        auth: GivenAuth | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | GivenTimeout | None = None,
        retries: Retries | int | None = None,
        pace: Pace | None = None,
        transport: GivenAsyncTransport | None = None,
        http_client: GivenAsyncClient | None = None,
        hooks: late.Hooks | None = None,
    ) -> None:
        """Set up the client; send nothing yet.

        Args:
            base_url: Production, the only host. Where calls go, instead of
                https://live.smartpmtech.com.
            api_key: Key for the header `X-API-KEY`. Key that a Company Admin makes under Admin,
                Integrations; it is shown once and opens all data of the company.
            company_id: Key for the header `X-COMPANY-ID`. Id of the company the key belongs to, a
                UUID; the dashboard's URL shows it. It goes with the key on every call, so it is a
                setting of the client and not an argument.
            auth: Adds the credentials to each request, in place of those by scheme.
            headers: Sent with every request.
            timeout: Seconds, or one limit a phase; 5 to connect and 30 to read by default.
            retries: How often, and for how long, a call that may be repeated is; 0 for never.
            pace: Limits to calls at once and calls a second; there are none by default.
            transport: Transport that carries requests in place of a network connection.
            http_client: An `httpx.AsyncClient`, or of httpx2, to send with; yours to close.
            hooks: Functions that are run before and after each try of a call.

        Raises:
            InvalidArgument: A setting is wrong.
        """
        super().__init__(
            PROFILE,
            urls=server_urls_of(
                base_url=base_url,
            ),
            auth=auth,
            credentials={
                "api_key": api_key,
                "company_id": company_id,
            },
            headers=headers,
            timeout=timeout,
            retries=retries,
            pace=pace,
            transport=transport,
            http_client=http_client,
            hooks=hooks,
        )

    @property
    def with_response(self) -> _with_response.AsyncSmartPMClientWithResponse:
        """Return whole responses, with status, headers and issues, from the same methods."""
        return _with_response.AsyncSmartPMClientWithResponse(self)

    async def create_project_user(
        self,
        project_id: int,
        *,
        body: models.ProjectUserCreate,
        options: RequestOptions | None = None,
    ) -> models.ProjectUser:
        """Give a user of the company a role in a project.

        The user is told by mail unless `disableNotification` is true.

        Args:
            project_id: Id of the project.
            body: The request body.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The user's place in the project.
            None: If a 204, or an undocumented 2xx, comes without a body: the work is done.

        Raises:
            NotFound: 404: No such user, or no such role.
            Conflict: 409: The user is in the project already.
            ServerError: 500: The service failed.

        Source: SmartPM API reference, createProjectUser; definition of 2024, create-user,
        https://developers.smartpm.com/operation/operation-createprojectuser (stated). The
        statuses 404 and 409, and that user and role are required, stand in the definition of
        2024 only. That the user is mailed is inferred from the name of the field.
        """
        return (await self.send(calls.create_project_user(project_id, body=body), options)).parsed

    async def create_user(
        self, *, body: models.UserCreate, options: RequestOptions | None = None
    ) -> models.CompanyUser:
        """Create a user in the company.

        The new user is told by mail; for a user who signs in through SSO `disableNotification`
        prevents it.

        Args:
            body: The request body.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The new user.
            None: If a 204, or an undocumented 2xx, comes without a body: the work is done.

        Source: SmartPM API definition of 2024, create-company-user (stated). That the user is
        mailed is inferred from what `disableNotification` is said to do.
        """
        return (await self.send(calls.create_user(body=body), options)).parsed

    async def delete_user(self, user_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a user of the company.

        Removes the user from the company, not from one project.

        Args:
            user_id: Id of the company's user, a UUID in text form.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The user is deleted.

        Source: SmartPM API definition of 2024, delete-company-user (stated).
        """
        await self.send(calls.delete_user(user_id), options)

    async def get_group(
        self, group_id: late.UUID, *, options: RequestOptions | None = None
    ) -> models.Group:
        """Read a group with its members.

        Returns the group and every user in it, in one piece.

        Args:
            group_id: Id of the group.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The group.

        Raises:
            ServerError: 500: The service failed.

        Source: SmartPM API reference, getUserGroup,
        https://developers.smartpm.com/operation/operation-getusergroup (stated).
        """
        return (await self.send(calls.get_group(group_id), options)).parsed

    async def list_project_roles_of_user(
        self, user_id: str, *, options: RequestOptions | None = None
    ) -> models.UserProjectRoles:
        """List the roles a user has in projects.

        One entry a project, with the role the user holds directly, the role that comes through a
        group, and the one that counts. The list comes in one piece.

        Args:
            user_id: Id of the company's user, a UUID in text form.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The user's roles.

        Raises:
            ServerError: 500: The service failed.

        Source: SmartPM API reference, getProjectRoles,
        https://developers.smartpm.com/operation/operation-getprojectroles (stated). What the
        three roles mean is inferred from their names.
        """
        return (await self.send(calls.list_project_roles_of_user(user_id), options)).parsed

    async def list_project_users(
        self, project_id: int, *, options: RequestOptions | None = None
    ) -> list[models.ProjectUser]:
        """List the users of a project with their roles.

        The list comes in one piece.

        Args:
            project_id: Id of the project.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The project's users.

        Source: SmartPM API definition of 2024, get-users (stated).
        """
        return (await self.send(calls.list_project_users(project_id), options)).parsed

    async def list_users(self, *, options: RequestOptions | None = None) -> list[models.User]:
        """List all users of the company.

        The users come at once: the call has no parameters, so no pages.

        Args:
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The users of the company.

        Raises:
            ServerError: 500: The service failed.

        Source: SmartPM API reference, getUsers,
        https://developers.smartpm.com/operation/operation-getusers (stated). That all of them
        come at once is inferred.
        """
        return (await self.send(calls.list_users(), options)).parsed

    async def remove_project_user(
        self, project_id: int, user_id: str, *, options: RequestOptions | None = None
    ) -> None:
        """Take a user out of a project.

        The user stays in the company.

        Args:
            project_id: Id of the project.
            user_id: The user in the project. Whether this is the number of the project's record or
                the id of the company's user is not documented.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The user is out of the project.

        Source: SmartPM API definition of 2024, remove-project-user (stated). That the user stays
        in the company is inferred.
        """
        await self.send(calls.remove_project_user(project_id, user_id), options)

    async def set_project_group(
        self,
        project_id: int,
        project_user_group_id: late.UUID,
        *,
        body: models.ProjectGroupUpdate,
        options: RequestOptions | None = None,
    ) -> models.ProjectGroup:
        """Change which group a project link means, and the role it gives.

        Works on the link between a project and a group, not on the group: the members stay as
        they are. Whether a field that is left out keeps its value is not documented, so send the
        group and the role together. People are told by mail unless `disableNotification` is
        true, which is why a call whose outcome is unknown is never sent again on its own.

        Args:
            project_id: Id of the project.
            project_user_group_id: Id of the link between the project and a group; not the group's
                own id.
            body: The request body.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The link as it is after the change.
            None: If a 204, or an undocumented 2xx, comes without a body: the work is done.

        Raises:
            ServerError: 500: The service failed.

        Source: SmartPM API reference, update project user group,
        https://developers.smartpm.com/operation/operation-updateprojectusergroup (stated). That
        people are mailed is inferred from the field's name and an older definition.
        """
        return (
            await self.send(
                calls.set_project_group(project_id, project_user_group_id, body=body), options
            )
        ).parsed

    async def update_project_user(
        self,
        project_id: int,
        user_id: str,
        *,
        body: models.ProjectUserUpdate,
        options: RequestOptions | None = None,
    ) -> models.ProjectUser:
        """Change the role of a user in a project.

        Whether the user is told by mail is not documented; calls close to this one do it, which
        is why a call whose outcome is unknown is never sent again on its own.

        Args:
            project_id: Id of the project.
            user_id: The user in the project. Whether this is the number of the project's record or
                the id of the company's user is not documented.
            body: The request body.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The user's place in the project after the change.
            None: If a 204, or an undocumented 2xx, comes without a body: the work is done.

        Raises:
            NotFound: 404: No such user, or no such role.

        Source: SmartPM API definition of 2024, update-project-user (stated).
        """
        return (
            await self.send(calls.update_project_user(project_id, user_id, body=body), options)
        ).parsed

    async def update_user(
        self, user_id: str, *, body: models.UserUpdate, options: RequestOptions | None = None
    ) -> models.CompanyUser:
        """Change a user of the company.

        Writes the whole record, so send every field, changed or not.

        Args:
            user_id: Id of the company's user, a UUID in text form.
            body: The request body.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The user after the change.
            None: If a 204, or an undocumented 2xx, comes without a body: the work is done.

        Source: SmartPM API definition of 2024, update-company-user (stated). That the whole
        record is written is inferred from the fields being required.
        """
        return (await self.send(calls.update_user(user_id, body=body), options)).parsed
