# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""Call Zoho CRM with asynchronous methods."""

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


class AsyncZohoCRMClient(AsyncClient):
    """Call Zoho CRM API, user groups 7; one method an operation.

    The calls of Zoho CRM's API (v7) that make, read, change and delete groups of users, and
    those of Zoho's accounts server that issue and revoke tokens. Written by hand from Zoho's
    reference and the facts of its own SDK. A group's members are its *sources*: users, roles,
    territories or other groups. Ids are texts of up to 19 digits. Times are ISO 8601 with an
    offset. The user behind the token needs the profile permission "Manage Groups". A 2xx does
    not prove success: the `status` of each entry does. Each call costs one of the organisation's
    API credits, counted over 24 hours, and only 5 to 25 calls may run at once, by edition; going
    over either limit gives 429.

    Credentials:
        AccessToken: apiKey, header `Authorization`. The word `Zoho-oauthtoken`, a blank and the
            access token; `Bearer` is not accepted.
    """

    def __init__(
        self,
        *,
        accounts_domain: str = "accounts.zoho.com",
        api_domain: str = "www.zohoapis.com",
        base_url: str | None = None,
        accounts_url: str | None = None,
        access_token: str | None = None,
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
            accounts_domain: Host of the accounts server; Canada's has a name of its own. One of
                accounts.zoho.com, accounts.zoho.eu, accounts.zoho.in, accounts.zoho.com.au,
                accounts.zoho.com.cn, accounts.zoho.jp, accounts.zohocloud.ca, accounts.zoho.sa.
            api_domain: Host of the data centre: `www` for production, `sandbox` for a sandbox,
                `developer` for a developer organisation. A response of the token call names it,
                with `https://`. One of www.zohoapis.com, www.zohoapis.eu, www.zohoapis.in,
                www.zohoapis.com.au, www.zohoapis.com.cn, www.zohoapis.jp, www.zohoapis.ca,
                www.zohoapis.sa, sandbox.zohoapis.com, sandbox.zohoapis.eu, sandbox.zohoapis.in,
                sandbox.zohoapis.com.au, sandbox.zohoapis.com.cn, sandbox.zohoapis.jp,
                sandbox.zohoapis.ca, sandbox.zohoapis.sa, developer.zohoapis.com,
                developer.zohoapis.eu, developer.zohoapis.in, developer.zohoapis.com.au,
                developer.zohoapis.com.cn, developer.zohoapis.jp, developer.zohoapis.ca,
                developer.zohoapis.sa.
            base_url: The data centre that holds the organisation. Where calls go, instead of
                https://{api_domain}/crm/v7.
            accounts_url: The accounts server of the organisation's data centre. Where calls to the
                accounts server go, instead of https://{accounts_domain}.
            access_token: Key for the header `Authorization`. The word `Zoho-oauthtoken`, a blank
                and the access token; `Bearer` is not accepted.
            auth: Adds the credentials to each request, in place of those by scheme.
            headers: Sent with every request.
            timeout: Seconds, or one limit a phase; 5 to connect and 30 to read by default.
            retries: How often, and for how long, a call that may be repeated is; 0 for never.
            pace: Limits to calls at once and calls a second; by default the documented 5 at once.
            transport: Transport that carries requests in place of a network connection.
            http_client: An `httpx.AsyncClient`, or of httpx2, to send with; yours to close.
            hooks: Functions that are run before and after each try of a call.

        Raises:
            InvalidArgument: A setting is wrong.
        """
        super().__init__(
            PROFILE,
            urls=server_urls_of(
                accounts_domain=accounts_domain,
                api_domain=api_domain,
                base_url=base_url,
                accounts_url=accounts_url,
            ),
            auth=auth,
            credentials={
                "access_token": access_token,
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
    def with_response(self) -> _with_response.AsyncZohoCRMClientWithResponse:
        """Return whole responses, with status, headers and issues, from the same methods."""
        return _with_response.AsyncZohoCRMClientWithResponse(self)

    async def count_group_users(
        self, group_id: str, *, group_by: str, options: RequestOptions | None = None
    ) -> models.GroupedCounts:
        """Count the users of a group by a property of theirs.

        One count for each value of the property. Scope: ZohoCRM.settings.user_groups.READ.

        Args:
            group_id: Id of the group, up to 19 digits.
            group_by: Property to count by. The values are not documented; the response's entries
                carry a `status`.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The counts.

        Raises:
            Unauthenticated: 401: The access token is missing, wrong, out of date, pushed out by
                newer ones, or lacks the scope.
            PermissionDenied: 403: NO_PERMISSION: the user behind the token lacks the profile
                permission "Manage Groups".
            RateLimited: 429: TOO_MANY_REQUESTS: the credits of 24 hours are used up, or too many
                calls run at once. The response does not tell the two apart and names no waiting
                time.
            ServerError: 500: The service failed.

        Source: Zoho CRM API v7 reference, user groups; Zoho CRM Python SDK 7 (stated). The
        newest v8 definition does not have this call.
        """
        return (
            await self.send(calls.count_group_users(group_id, group_by=group_by), options)
        ).parsed

    async def create_group(
        self, *, body: models.GroupCreateRequest, options: RequestOptions | None = None
    ) -> models.GroupResults:
        """Create a group.

        One group a call. The name must be new in the organisation, and the sources are
        mandatory. The response holds the new id under `details`. Scope:
        ZohoCRM.settings.user_groups.CREATE.

        Args:
            body: The request body.
            options: Timeout, headers and retries of this call alone.

        Returns:
            201: The result for the group.
            None: If a 204, or an undocumented 2xx, comes without a body: the work is done.

        Raises:
            BadRequest: 400: A parameter or a field is wrong, missing or taken. `details` says
                which: by parameter, by position in the path, or by field and JSON path.
            Unauthenticated: 401: The access token is missing, wrong, out of date, pushed out by
                newer ones, or lacks the scope.
            PermissionDenied: 403: NO_PERMISSION: the user behind the token lacks the profile
                permission "Manage Groups".
            RateLimited: 429: TOO_MANY_REQUESTS: the credits of 24 hours are used up, or too many
                calls run at once. The response does not tell the two apart and names no waiting
                time.
            ServerError: 500: The service failed.

        Source: Zoho CRM API v7 reference, user groups; Zoho's v8 definition of user groups
        (stated).
        """
        return (await self.send(calls.create_group(body=body), options)).parsed

    async def create_token(
        self, *, body: models.TokenRequest, options: RequestOptions | None = None
    ) -> models.Token:
        """Get an access token, from a refresh token or from a grant code.

        A failure comes with status 200 as well: then `error` is there and `access_token` is not.
        An access token lives for one hour. A refresh token gives at most 10 access tokens in 10
        minutes and keeps at most 15 of them alive; one more ends the oldest. A grant code works
        once and only for some minutes. That is why a call is never sent again on its own,
        whatever the response: it could use up the code, or one of the ten.

        Args:
            body: The request body.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: A token, or the reason why there is none.
            None: If a 204, or an undocumented 2xx, comes without a body: the work is done.

        Source: Zoho CRM Python SDK 7; Zoho CRM API v8 reference, token validity (stated).
        """
        return (await self.send(calls.create_token(body=body), options)).parsed

    async def delete_group(
        self, group_id: str, *, options: RequestOptions | None = None
    ) -> models.GroupResults:
        """Delete a group, at once or later.

        A `code` of SUCCESS means that the group is gone; SCHEDULED means that a job will delete
        it, whose id stands in `details.job_id`: get_deletion_jobs tells how far it is. Scope:
        ZohoCRM.settings.user_groups.DELETE.

        Args:
            group_id: Id of the group, up to 19 digits.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The result for the group; Zoho may only schedule the deletion.
            None: If a 204, or an undocumented 2xx, comes without a body: the work is done.

        Raises:
            BadRequest: 400: A parameter or a field is wrong, missing or taken. `details` says
                which: by parameter, by position in the path, or by field and JSON path.
            Unauthenticated: 401: The access token is missing, wrong, out of date, pushed out by
                newer ones, or lacks the scope.
            PermissionDenied: 403: NO_PERMISSION: the user behind the token lacks the profile
                permission "Manage Groups".
            NotFound: 404: The path means nothing to the service, INVALID_URL_PATTERN.
            RateLimited: 429: TOO_MANY_REQUESTS: the credits of 24 hours are used up, or too many
                calls run at once. The response does not tell the two apart and names no waiting
                time.
            ServerError: 500: The service failed.

        Source: Zoho CRM API v7 reference, user groups; Zoho's v8 definition of user groups
        (stated).
        """
        return (await self.send(calls.delete_group(group_id), options)).parsed

    async def get_deletion_jobs(
        self, *, job_id: str, options: RequestOptions | None = None
    ) -> models.DeletionJobs:
        """Read how far the deletion of a group is.

        For a deletion that delete_group answered with SCHEDULED. The response is a list of
        states; their names are not documented. Scope: ZohoCRM.settings.user_groups.READ.

        Args:
            job_id: Id of the job, from delete_group's `details.job_id`.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The state of the job.

        Raises:
            BadRequest: 400: A parameter or a field is wrong, missing or taken. `details` says
                which: by parameter, by position in the path, or by field and JSON path.
            Unauthenticated: 401: The access token is missing, wrong, out of date, pushed out by
                newer ones, or lacks the scope.
            PermissionDenied: 403: NO_PERMISSION: the user behind the token lacks the profile
                permission "Manage Groups".
            RateLimited: 429: TOO_MANY_REQUESTS: the credits of 24 hours are used up, or too many
                calls run at once. The response does not tell the two apart and names no waiting
                time.
            ServerError: 500: The service failed.

        Source: Zoho CRM API reference, user groups (stated). The scope is inferred from the
        calls beside it. The newest v8 definition does not have this call.
        """
        return (await self.send(calls.get_deletion_jobs(job_id=job_id), options)).parsed

    async def get_group(
        self, group_id: str, *, options: RequestOptions | None = None
    ) -> models.GroupPage:
        """Read a group with its sources.

        The response is a list with the one group, or an empty list if there is none. Scope:
        ZohoCRM.settings.user_groups.READ.

        Args:
            group_id: Id of the group, up to 19 digits.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The group, as the only entry of the list.
            204: There is no such group. Reads as an empty result.

        Raises:
            BadRequest: 400: A parameter or a field is wrong, missing or taken. `details` says
                which: by parameter, by position in the path, or by field and JSON path.
            Unauthenticated: 401: The access token is missing, wrong, out of date, pushed out by
                newer ones, or lacks the scope.
            PermissionDenied: 403: NO_PERMISSION: the user behind the token lacks the profile
                permission "Manage Groups".
            NotFound: 404: The path means nothing to the service, INVALID_URL_PATTERN.
            RateLimited: 429: TOO_MANY_REQUESTS: the credits of 24 hours are used up, or too many
                calls run at once. The response does not tell the two apart and names no waiting
                time.
            ServerError: 500: The service failed.

        Source: Zoho CRM API v7 reference, user groups; Zoho CRM Python SDK 7 (stated).
        """
        return (await self.send(calls.get_group(group_id), options)).parsed

    async def get_group_source_counts(
        self, group_id: str, *, options: RequestOptions | None = None
    ) -> models.GroupSourceCounts:
        """Count the sources of a group by kind.

        The response is a list with one entry. Scope: ZohoCRM.settings.user_groups.READ.

        Args:
            group_id: Id of the group, up to 19 digits.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The counts, as the only entry of the list.
            204: There is nothing to count. Reads as an empty result.

        Raises:
            BadRequest: 400: A parameter or a field is wrong, missing or taken. `details` says
                which: by parameter, by position in the path, or by field and JSON path.
            Unauthenticated: 401: The access token is missing, wrong, out of date, pushed out by
                newer ones, or lacks the scope.
            PermissionDenied: 403: NO_PERMISSION: the user behind the token lacks the profile
                permission "Manage Groups".
            NotFound: 404: The path means nothing to the service, INVALID_URL_PATTERN.
            RateLimited: 429: TOO_MANY_REQUESTS: the credits of 24 hours are used up, or too many
                calls run at once. The response does not tell the two apart and names no waiting
                time.
            ServerError: 500: The service failed.

        Source: Zoho CRM API v7 reference, user groups; Zoho CRM Python SDK 7 (stated). The
        status 204 stands in Zoho's v8 definition only.
        """
        return (await self.send(calls.get_group_source_counts(group_id), options)).parsed

    async def list_group_associations(
        self, group_id: str, *, options: RequestOptions | None = None
    ) -> models.GroupAssociations:
        """List what makes use of a group.

        The things in the organisation that refer to the group. The list comes in one piece.
        Scope: ZohoCRM.settings.user_groups.READ.

        Args:
            group_id: Id of the group, up to 19 digits.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: What makes use of the group.
            204: Nothing makes use of the group. Reads as an empty result.

        Raises:
            BadRequest: 400: A parameter or a field is wrong, missing or taken. `details` says
                which: by parameter, by position in the path, or by field and JSON path.
            Unauthenticated: 401: The access token is missing, wrong, out of date, pushed out by
                newer ones, or lacks the scope.
            PermissionDenied: 403: NO_PERMISSION: the user behind the token lacks the profile
                permission "Manage Groups".
            NotFound: 404: The path means nothing to the service, INVALID_URL_PATTERN.
            RateLimited: 429: TOO_MANY_REQUESTS: the credits of 24 hours are used up, or too many
                calls run at once. The response does not tell the two apart and names no waiting
                time.
            ServerError: 500: The service failed.

        Source: Zoho CRM API v5 reference, user groups associations; Zoho CRM Python SDK 7
        (stated).
        """
        return (await self.send(calls.list_group_associations(group_id), options)).parsed

    async def list_group_sources(
        self,
        group_id: str,
        *,
        type_: models.SourceTypeLike | None = None,
        user_type: models.UserStateLike | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.GroupSourcePage:
        """List the sources of a group.

        One page of at most 200 sources. A source may be a user, a role, a territory or a group;
        `type` keeps one kind. Scope: ZohoCRM.settings.user_groups.READ.

        Args:
            group_id: Id of the group, up to 19 digits.
            type_: Only sources of this kind.
            user_type: Only users of this state.
            page: Number of the page, counted from 1. The vendor's default is 1.
            per_page: Entries on a page, at most 200. The vendor's default is 200.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: A page of sources.
            204: The group has no such source, or there is no such page. Reads as an empty result.

        Raises:
            BadRequest: 400: A parameter or a field is wrong, missing or taken. `details` says
                which: by parameter, by position in the path, or by field and JSON path.
            Unauthenticated: 401: The access token is missing, wrong, out of date, pushed out by
                newer ones, or lacks the scope.
            PermissionDenied: 403: NO_PERMISSION: the user behind the token lacks the profile
                permission "Manage Groups".
            RateLimited: 429: TOO_MANY_REQUESTS: the credits of 24 hours are used up, or too many
                calls run at once. The response does not tell the two apart and names no waiting
                time.
            ServerError: 500: The service failed.

        Source: Zoho CRM API v7 reference, user groups; Zoho CRM Python SDK 7 (stated).
        """
        return (
            await self.send(
                calls.list_group_sources(
                    group_id, type_=type_, user_type=user_type, page=page, per_page=per_page
                ),
                options,
            )
        ).parsed

    async def list_group_user_counts(
        self,
        *,
        filters: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.GroupUserCountPage:
        """List the groups with the number of users in each.

        One page of at most 200 groups. Scope: ZohoCRM.settings.user_groups.READ.

        Args:
            filters: Conditions as JSON text: an object with `field`, `comparator` and `value`, or
                with `group_operator` and `group`, a list of such objects. The operator is AND or
                OR; samples of v7 write it in lower case. The text may have 250 characters, as the
                v8 definition has it.
            page: Number of the page, counted from 1. The vendor's default is 1.
            per_page: Entries on a page, at most 200. The vendor's default is 200.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: A page of groups with their counts.
            204: There is no such group, or no such page. Reads as an empty result.

        Raises:
            BadRequest: 400: A parameter or a field is wrong, missing or taken. `details` says
                which: by parameter, by position in the path, or by field and JSON path.
            Unauthenticated: 401: The access token is missing, wrong, out of date, pushed out by
                newer ones, or lacks the scope.
            PermissionDenied: 403: NO_PERMISSION: the user behind the token lacks the profile
                permission "Manage Groups".
            NotFound: 404: The path means nothing to the service, INVALID_URL_PATTERN.
            RateLimited: 429: TOO_MANY_REQUESTS: the credits of 24 hours are used up, or too many
                calls run at once. The response does not tell the two apart and names no waiting
                time.
            ServerError: 500: The service failed.

        Source: Zoho CRM API v7 reference, user groups; Zoho CRM Python SDK 7; Zoho's v8
        definitions (stated). The statuses 400 and 404 stand in the two v8 definitions, 400 in
        the older one, which is OpenAPI 3.0, and 404 in the newer one, which is 3.1.
        """
        return (
            await self.send(
                calls.list_group_user_counts(filters=filters, page=page, per_page=per_page), options
            )
        ).parsed

    async def list_groups(
        self,
        *,
        include: models.ListGroupsIncludeLike | None = None,
        name: str | None = None,
        filters: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.GroupPage:
        """List the groups of the organisation.

        One page of at most 200 groups, without their sources. `info.more_records` says whether
        another page follows. Scope: ZohoCRM.settings.user_groups.READ.

        Args:
            include: Ask for the sources of each group, which saves a call a group, or for their
                number.
            name: Name to look for.
            filters: Conditions as JSON text: an object with `field`, `comparator` and `value`, or
                with `group_operator` and `group`, a list of such objects. The operator is AND or
                OR; samples of v7 write it in lower case. The text may have 250 characters, as the
                v8 definition has it.
            page: Number of the page, counted from 1. The vendor's default is 1.
            per_page: Entries on a page, at most 200. The vendor's default is 200.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: A page of groups.
            204: There is no such group, or no such page. Reads as an empty result.

        Raises:
            BadRequest: 400: A parameter or a field is wrong, missing or taken. `details` says
                which: by parameter, by position in the path, or by field and JSON path.
            Unauthenticated: 401: The access token is missing, wrong, out of date, pushed out by
                newer ones, or lacks the scope.
            PermissionDenied: 403: NO_PERMISSION: the user behind the token lacks the profile
                permission "Manage Groups".
            RateLimited: 429: TOO_MANY_REQUESTS: the credits of 24 hours are used up, or too many
                calls run at once. The response does not tell the two apart and names no waiting
                time.
            ServerError: 500: The service failed.

        Source: Zoho CRM API v7 reference, user groups; Zoho CRM Python SDK 7; Zoho's v8
        definition (stated). That `include` takes `sources`, too, stands in the v8 definition,
        whose calls of groups are otherwise those of v7. Whether `name` wants the whole name is
        not documented.
        """
        return (
            await self.send(
                calls.list_groups(
                    include=include, name=name, filters=filters, page=page, per_page=per_page
                ),
                options,
            )
        ).parsed

    async def list_groups_of_user(
        self,
        user_id: str,
        *,
        include: models.ListGroupsOfUserIncludeLike | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.GroupPage:
        """List the groups a user is in.

        One page of at most 200 groups. Scopes: ZohoCRM.settings.user_groups.READ together with
        ZohoCRM.users.READ.

        Args:
            user_id: Id of the user, up to 19 digits.
            include: Ask for the sources of each group, or for their number.
            page: Number of the page, counted from 1. The vendor's default is 1.
            per_page: Entries on a page, at most 200. The vendor's default is 200.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: A page of groups.
            204: The user is in no group, or there is no such page. Reads as an empty result.

        Raises:
            BadRequest: 400: A parameter or a field is wrong, missing or taken. `details` says
                which: by parameter, by position in the path, or by field and JSON path.
            Unauthenticated: 401: The access token is missing, wrong, out of date, pushed out by
                newer ones, or lacks the scope.
            PermissionDenied: 403: NO_PERMISSION: the user behind the token lacks the profile
                permission "Manage Groups".
            NotFound: 404: The path means nothing to the service, INVALID_URL_PATTERN.
            RateLimited: 429: TOO_MANY_REQUESTS: the credits of 24 hours are used up, or too many
                calls run at once. The response does not tell the two apart and names no waiting
                time.
            ServerError: 500: The service failed.

        Source: Zoho CRM API v7 reference, user groups; Zoho CRM Python SDK 7 (stated). The
        values of `include` stand in Zoho's v8 definition only.
        """
        return (
            await self.send(
                calls.list_groups_of_user(user_id, include=include, page=page, per_page=per_page),
                options,
            )
        ).parsed

    async def revoke_token(
        self, *, body: models.TokenRevokeRequest, options: RequestOptions | None = None
    ) -> models.TokenRevocation:
        """Make a refresh token useless.

        Success is a `status` of `success`; any other response means that the token was not
        revoked. Never sent again on its own: what the response to a second revocation looks like
        is not documented.

        Args:
            body: The request body.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: Whether the token is revoked.
            None: If a 204, or an undocumented 2xx, comes without a body: the work is done.

        Source: Zoho CRM Python SDK 7 (stated).
        """
        return (await self.send(calls.revoke_token(body=body), options)).parsed

    async def update_group(
        self,
        group_id: str,
        *,
        body: models.GroupUpdateRequest,
        options: RequestOptions | None = None,
    ) -> models.GroupResults:
        """Change a group's name, description or sources.

        One group a call. Name and sources are mandatory here too, so send the present name with
        a change of sources. The sources are merged: one that is listed is added or kept, one
        that is listed with `_delete` is removed, one that is not listed stays. Scope:
        ZohoCRM.settings.user_groups.UPDATE.

        Args:
            group_id: Id of the group, up to 19 digits.
            body: The request body.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The result for the group.
            None: If a 204, or an undocumented 2xx, comes without a body: the work is done.

        Raises:
            BadRequest: 400: INVALID_DATA: the id of the group, or of a role or territory among the
                sources, is wrong. `details` says which.
            Unauthenticated: 401: The access token is missing, wrong, out of date, pushed out by
                newer ones, or lacks the scope.
            PermissionDenied: 403: NO_PERMISSION: the user behind the token lacks the profile
                permission "Manage Groups".
            NotFound: 404: The path means nothing to the service, INVALID_URL_PATTERN.
            RateLimited: 429: TOO_MANY_REQUESTS: the credits of 24 hours are used up, or too many
                calls run at once. The response does not tell the two apart and names no waiting
                time.
            ServerError: 500: The service failed.

        Source: Zoho CRM API v7 reference, update user group,
        https://www.zoho.com/crm/developer/docs/api/v7/update-user-group.html (stated). The end
        of the page is quoted; method, path and the head of the body come from the page itself.
        That sources which are not listed stay is inferred from `_delete`.
        """
        return (await self.send(calls.update_group(group_id, body=body), options)).parsed
