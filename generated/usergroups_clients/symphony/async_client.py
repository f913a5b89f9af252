# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""Call Symphony Pod with asynchronous methods."""

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


class AsyncSymphonyClient(AsyncClient):
    """Call Restricted Pod API 20.17.1; one method an operation.

    Groups of a Symphony pod and who is in them (memberships) or responsible for them
    (assignments). Every response is JSON. A pod takes about 400 requests a second from one
    source address and application node; beyond that, and under load at any rate, it responds
    with 429 and a `Retry-After` header in seconds. A session token ends 1 hour to 2 weeks after
    it was issued, as the pod's administrator chose; a call with an ended token gets 401.

    Credentials:
        sessionToken: apiKey, header `sessionToken`. Session token of a service account, as
            `authenticate` or `authenticate_with_certificate` issues it. Opaque text.
    """

    def __init__(
        self,
        *,
        pod_host: str | None = None,
        base_url: str | None = None,
        login_url: str | None = None,
        session_auth_url: str | None = None,
        session_token: str | None = None,
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
            pod_host: Host of the pod, such as `acme.symphony.com`, with `:port` where it is not
                443. Needed unless the URL itself is given.
            base_url: The customer's own pod. Where calls go, instead of https://{podHost}/pod.
            login_url: The customer's own pod. Where calls to the login server go, instead of
                https://{podHost}.
            session_auth_url: The host that checks client certificates, the pod's own unless set.
                Where calls to the session_auth server go, instead of https://{podHost}.
            session_token: Key for the header `sessionToken`. Session token of a service account, as
                `authenticate` or `authenticate_with_certificate` issues it. Opaque text.
            auth: Adds the credentials to each request, in place of those by scheme.
            headers: Sent with every request.
            timeout: Seconds, or one limit a phase; 5 to connect and 30 to read by default.
            retries: How often, and for how long, a call that may be repeated is; 0 for never.
            pace: Limits to calls at once and calls a second; by default the documented 400 a
                second.
            transport: Transport that carries requests in place of a network connection.
            http_client: An `httpx.AsyncClient`, or of httpx2, to send with; yours to close.
            hooks: Functions that are run before and after each try of a call.

        Raises:
            InvalidArgument: A setting is wrong.
        """
        super().__init__(
            PROFILE,
            urls=server_urls_of(
                pod_host=pod_host,
                base_url=base_url,
                login_url=login_url,
                session_auth_url=session_auth_url,
            ),
            auth=auth,
            credentials={
                "session_token": session_token,
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
    def with_response(self) -> _with_response.AsyncSymphonyClientWithResponse:
        """Return whole responses, with status, headers and issues, from the same methods."""
        return _with_response.AsyncSymphonyClientWithResponse(self)

    async def assign_group(
        self,
        group_id: str,
        user_id: int,
        *,
        body: models.GroupAssignmentUpdate,
        options: RequestOptions | None = None,
    ) -> models.GroupAssignment:
        """Make a user responsible for a group, or end that.

        Sets whether a user, as a rule a compliance officer or super compliance officer, is
        responsible for a group. `active: true` begins the assignment and `active: false` ends
        it; an assignment that has ended stays readable as inactive. This does not make the user
        a member of the group: for that see `set_group_member`. Repeating the call changes
        nothing more.

        Needs the Scope Management role with the MANAGE_ROLE_SCOPES privilege.

        Args:
            group_id: Group ID, url-safe text as `id` of a group gives it.
            user_id: User ID.
            body: Whether the user is to be responsible for the group
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The assignment existed and was changed.
            201: The assignment was created.
            None: If a 204, or an undocumented 2xx, comes without a body: the work is done.

        Raises:
            BadRequest: 400: Client error, see response body for further details.
            Unauthenticated: 401: Unauthorized: Session tokens invalid.
            PermissionDenied: 403: Forbidden: Caller lacks necessary entitlement.
            NotFound: 404: Not Found: Either the group or the user cannot be found.
            RateLimited: 429: Too many requests, or a pod under load. The shape of the body is not
                documented; it is read as the usual error. Header Retry-After: A whole number.
                Seconds to wait before the next request.
            ServerError: 500: Server error, see response body for further details.

        Source: Symphony REST API reference, Update a Compliance Group (stated). That a repeated
        call changes nothing more, and when the status is 200 or 201, is inferred.
        """
        return (await self.send(calls.assign_group(group_id, user_id, body=body), options)).parsed

    async def authenticate(
        self, *, body: models.AuthenticateRequest, options: RequestOptions | None = None
    ) -> models.Token:
        """Get a session token with a signed JWT.

        Exchanges a JSON Web Token, signed by the private key of a service account, for a session
        token. The public key must be stored on that account. The token is signed with RS512 and
        ends at most 5 minutes from now; a longer one is refused. The session token lasts 1 hour
        to 2 weeks, as the pod's administrator chose: keep it until a call gets 401. Takes no
        session token itself.

        Args:
            body: The signed JSON Web Token
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The session token.
            None: If a 204, or an undocumented 2xx, comes without a body: the work is done.

        Raises:
            Unauthenticated: 401: Unauthorized: unknown account, malformed token, no public key in
                the pod, or a signature that does not fit it.
            PermissionDenied: 403: Forbidden: Caller lacks necessary entitlement.
            RateLimited: 429: Too many requests, or a pod under load. The shape of the body is not
                documented; it is read as the usual error. Header Retry-After: A whole number.
                Seconds to wait before the next request.
            ServerError: 500: Server error, see response body for further details.

        Source: Login API 20.14.1, POST /pubkey/authenticate,
        https://github.com/finos/symphony-api-spec/tree/cae9704 (stated). Whether a repeated call
        harms is not stated; it only issues another token, so it may be repeated.
        """
        return (await self.send(calls.authenticate(body=body), options)).parsed

    async def authenticate_with_certificate(
        self, *, options: RequestOptions | None = None
    ) -> models.Token:
        """Get a session token with a client certificate.

        Issues a session token to the service user who is named in the client certificate of the
        TLS connection: its common name is the username of an active service user, and its key
        has 4096 bits. The request has no body. The connection itself must present the
        certificate. Takes no session token itself.

        Args:
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The session token.
            None: If a 204, or an undocumented 2xx, comes without a body: the work is done.

        Raises:
            BadRequest: 400: Client error, see response body for further details.
            PermissionDenied: 403: Forbidden: Caller lacks necessary entitlement.
            RateLimited: 429: Too many requests, or a pod under load. The shape of the body is not
                documented; it is read as the usual error. Header Retry-After: A whole number.
                Seconds to wait before the next request.
            ServerError: 500: Server error, see response body for further details.

        Source: Authenticator API 20.14.1, POST /v1/authenticate,
        https://github.com/finos/symphony-api-spec/tree/cae9704 (stated). Whether a repeated call
        harms is not stated; it only issues another token, so it may be repeated.
        """
        return (await self.send(calls.authenticate_with_certificate(), options)).parsed

    async def create_group(
        self, *, body: models.GroupCreate, options: RequestOptions | None = None
    ) -> models.Group:
        """Create a group.

        Creates a group. There is no call that deletes a group; see `update_group` for taking one
        out of use. Not repeated on its own, because a repeated call may create a second group.

        Needs the Scope Management role with the MANAGE_ROLE_SCOPES privilege.

        Args:
            body: The group to be created
            options: Timeout, headers and retries of this call alone.

        Returns:
            201: The group that was created.
            None: If a 204, or an undocumented 2xx, comes without a body: the work is done.

        Raises:
            BadRequest: 400: Client error, see response body for further details.
            Unauthenticated: 401: Unauthorized: the session token is invalid or has ended.
            PermissionDenied: 403: Forbidden: Caller lacks necessary entitlement.
            RateLimited: 429: Too many requests, or a pod under load. The shape of the body is not
                documented; it is read as the usual error. Header Retry-After: A whole number.
                Seconds to wait before the next request.
            ServerError: 500: Server error, see response body for further details.

        Source: Symphony REST API reference, Compliance & Barrier Groups, creation of a group
        (stated).
        """
        return (await self.send(calls.create_group(body=body), options)).parsed

    async def get_group(
        self, group_id: str, *, options: RequestOptions | None = None
    ) -> models.Group:
        """Read one group.

        Reads one group, with the numbers of its members and of those responsible for it.

        Needs the Scope Management role with the VIEW_ROLE_SCOPES privilege.

        Args:
            group_id: Group ID, url-safe text as `id` of a group gives it.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The group.

        Raises:
            BadRequest: 400: Client error, see response body for further details.
            Unauthenticated: 401: Unauthorized: the session token is invalid or has ended.
            PermissionDenied: 403: Forbidden: Caller lacks necessary entitlement.
            NotFound: 404: Not Found: the group or the user cannot be found.
            RateLimited: 429: Too many requests, or a pod under load. The shape of the body is not
                documented; it is read as the usual error. Header Retry-After: A whole number.
                Seconds to wait before the next request.
            ServerError: 500: Server error, see response body for further details.

        Source: Symphony REST API reference, Compliance & Barrier Groups, one group (stated).
        """
        return (await self.send(calls.get_group(group_id), options)).parsed

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
    ) -> models.GroupAssignmentList:
        """List the groups a user is responsible for.

        Lists the groups of one type that a user is responsible for, page by page, as
        assignments. Assignments that have ended come too unless `active` is true. The objects
        `group` and `user` come only when `expand` asks for them. More pages follow as long as
        `pagination.next` is there; a page may be short or empty before that.

        Needs the Scope Management role with the VIEW_ROLE_SCOPES privilege.

        Args:
            user_id: User ID.
            group_type: Type of the groups, such as `ROLE_SCOPE`.
            group_id: Only the assignment to this group.
            active: true for present assignments only, false for ended ones only. Left out, both
                come.
            expand: Which objects to send in full with each row, sent as a comma-separated list.
            limit: The most rows a page may have. Its bounds and default are not documented.
            before: The page that comes before this mark, `cursors.before` of an earlier page.
            after: The page that follows this mark, `cursors.after` of an earlier page.
            sort: Field to sort by; with a leading `-` in descending order.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: One page of assignments.

        Raises:
            BadRequest: 400: Client error, see response body for further details.
            Unauthenticated: 401: Unauthorized: the session token is invalid or has ended.
            PermissionDenied: 403: Forbidden: Caller lacks necessary entitlement.
            NotFound: 404: Not Found: the group or the user cannot be found.
            RateLimited: 429: Too many requests, or a pod under load. The shape of the body is not
                documented; it is read as the usual error. Header Retry-After: A whole number.
                Seconds to wait before the next request.
            ServerError: 500: Server error, see response body for further details.

        Source: Symphony REST API reference, Compliance & Barrier Groups, assignments of a user
        (stated). That ended assignments come by default is inferred.
        """
        return (
            await self.send(
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
        ).parsed

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
    ) -> models.GroupAssignmentList:
        """List who is responsible for a group.

        Lists the users who are responsible for a group, page by page. Assignments that have
        ended come too unless `active` is true. The objects `group` and `user` come only when
        `expand` asks for them. More pages follow as long as `pagination.next` is there; a page
        may be short or empty before that.

        Needs the Scope Management role with the VIEW_ROLE_SCOPES privilege.

        Args:
            group_id: Group ID, url-safe text as `id` of a group gives it.
            user_id: Only the assignment of this user.
            active: true for present assignments only, false for ended ones only. Left out, both
                come.
            user_role: Only users with this role, as the pod names it.
            expand: Which objects to send in full with each row, sent as a comma-separated list.
            limit: The most rows a page may have. Its bounds and default are not documented.
            before: The page that comes before this mark, `cursors.before` of an earlier page.
            after: The page that follows this mark, `cursors.after` of an earlier page.
            sort: Field to sort by; with a leading `-` in descending order.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: One page of assignments.

        Raises:
            BadRequest: 400: Client error, see response body for further details.
            Unauthenticated: 401: Unauthorized: the session token is invalid or has ended.
            PermissionDenied: 403: Forbidden: Caller lacks necessary entitlement.
            RateLimited: 429: Too many requests, or a pod under load. The shape of the body is not
                documented; it is read as the usual error. Header Retry-After: A whole number.
                Seconds to wait before the next request.
            ServerError: 500: Server error, see response body for further details.

        Source: Symphony REST API reference, Compliance & Barrier Groups, assignments of a group
        (stated). Error statuses are inferred from the other list calls, and so is that ended
        assignments come by default.
        """
        return (
            await self.send(
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
        ).parsed

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
    ) -> models.GroupMembershipList:
        """List the memberships of a group.

        Lists who is in a group, page by page. Memberships that have ended come too unless
        `active` is true. The objects `group` and `user` come only when `expand` asks for them.
        More pages follow as long as `pagination.next` is there; a page may be short or empty
        before that.

        Needs the Scope Management role with the VIEW_ROLE_SCOPES privilege.

        Args:
            group_id: Group ID, url-safe text as `id` of a group gives it.
            user_id: Only the membership of this user.
            active: true for present memberships only, false for ended ones only. Left out, both
                come.
            expand: Which objects to send in full with each row, sent as a comma-separated list.
            limit: The most rows a page may have. Its bounds and default are not documented.
            before: The page that comes before this mark, `cursors.before` of an earlier page.
            after: The page that follows this mark, `cursors.after` of an earlier page.
            sort: Field to sort by; with a leading `-` in descending order.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: One page of memberships.

        Raises:
            BadRequest: 400: Client error, see response body for further details.
            Unauthenticated: 401: Unauthorized: the session token is invalid or has ended.
            PermissionDenied: 403: Forbidden: Caller lacks necessary entitlement.
            RateLimited: 429: Too many requests, or a pod under load. The shape of the body is not
                documented; it is read as the usual error. Header Retry-After: A whole number.
                Seconds to wait before the next request.
            ServerError: 500: Server error, see response body for further details.

        Source: Symphony REST API reference, Compliance & Barrier Groups, memberships of a group
        (stated). Error statuses are those of the public specification of release 1.53. That
        ended memberships come by default is inferred.
        """
        return (
            await self.send(
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
        ).parsed

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
    ) -> models.GroupList:
        """List groups of one type.

        Lists the groups of one type, page by page. More pages follow as long as
        `pagination.next` is there; a page may be short or empty before that. Ask for the next
        one with `after` set to `pagination.cursors.after`.

        Needs the Scope Management role with the VIEW_ROLE_SCOPES privilege.

        Args:
            type_: Type of the groups. `ROLE_SCOPE`, the scope of compliance officers, is the one
                that this call documents; the memberships of a user name `CEP_VISIBILITY_GROUP`,
                too.
            area: Only groups of exactly this area. A group must match all that is given.
            name: Only groups of exactly this name. A group must match all that is given.
            active: true for groups in use only, false for the others only. Left out, both come.
            after: The page that follows this mark, `cursors.after` of an earlier page.
            before: The page that comes before this mark, `cursors.before` of an earlier page.
            sort: Field to sort by; with a leading `-` in descending order.
            limit: The most rows a page may have. Its bounds and default are not documented.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: One page of groups.

        Raises:
            BadRequest: 400: Client error, see response body for further details.
            Unauthenticated: 401: Unauthorized: the session token is invalid or has ended.
            PermissionDenied: 403: Forbidden: Caller lacks necessary entitlement.
            RateLimited: 429: Too many requests, or a pod under load. The shape of the body is not
                documented; it is read as the usual error. Header Retry-After: A whole number.
                Seconds to wait before the next request.
            ServerError: 500: Server error, see response body for further details.

        Source: Symphony REST API reference, Compliance & Barrier Groups, list of groups
        (stated). That groups out of use come by default is inferred.
        """
        return (
            await self.send(
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
        ).parsed

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
    ) -> models.GroupMembershipList:
        """List the memberships of a user.

        Lists the groups of one type that a user is in, page by page, as memberships. Memberships
        that have ended come too unless `active` is true. The objects `group` and `user` come
        only when `expand` asks for them. More pages follow as long as `pagination.next` is
        there; a page may be short or empty before that.

        Needs the Scope Management role with the VIEW_ROLE_SCOPES privilege.

        Args:
            user_id: User ID.
            group_type: Type of the groups. Documented are `ROLE_SCOPE` and `CEP_VISIBILITY_GROUP`;
                for the latter, there is a user role of its own in Symphony's public software, and
                nothing more is known.
            group_id: Only the membership in this group.
            active: true for present memberships only, false for ended ones only. Left out, both
                come.
            expand: Which objects to send in full with each row, sent as a comma-separated list.
            limit: The most rows a page may have. Its bounds and default are not documented.
            before: The page that comes before this mark, `cursors.before` of an earlier page.
            after: The page that follows this mark, `cursors.after` of an earlier page.
            sort: Field to sort by; with a leading `-` in descending order.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: One page of memberships.

        Raises:
            BadRequest: 400: Client error, see response body for further details.
            Unauthenticated: 401: Unauthorized: the session token is invalid or has ended.
            PermissionDenied: 403: Forbidden: Caller lacks necessary entitlement.
            NotFound: 404: Not Found: the group or the user cannot be found.
            UnprocessableEntity: 422: The request was understood and refused by a rule of the pod.
            RateLimited: 429: Too many requests, or a pod under load. The shape of the body is not
                documented; it is read as the usual error. Header Retry-After: A whole number.
                Seconds to wait before the next request.
            ServerError: 500: Server error, see response body for further details.

        Source: Symphony REST API reference, Compliance & Barrier Groups, memberships of a user
        (stated). Status 500 and that ended memberships come by default are inferred.
        """
        return (
            await self.send(
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
        ).parsed

    async def log_out(self, *, options: RequestOptions | None = None) -> models.SuccessResponse:
        """End the session.

        Ends the session of the session token that the call is sent with; the token is of no use
        afterwards.

        Args:
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The session has ended.
            None: If a 204, or an undocumented 2xx, comes without a body: the work is done.

        Raises:
            BadRequest: 400: Client error, see response body for further details.
            PermissionDenied: 403: Forbidden: Caller lacks necessary entitlement.
            RateLimited: 429: Too many requests, or a pod under load. The shape of the body is not
                documented; it is read as the usual error. Header Retry-After: A whole number.
                Seconds to wait before the next request.
            ServerError: 500: Server error, see response body for further details.

        Source: Authenticator API 20.14.1, POST /v1/logout,
        https://github.com/finos/symphony-api-spec/tree/cae9704 (stated).
        """
        return (await self.send(calls.log_out(), options)).parsed

    async def replace_group_members(
        self,
        group_id: str,
        *,
        body: list[models.MemberUsername],
        options: RequestOptions | None = None,
    ) -> models.SuccessResponse:
        """Replace all members of a group.

        Makes the named users the members of a group, and nobody else: whoever is a member now
        and is not in the list becomes an inactive one. Members are named by username, not by
        user ID. To change one member use `set_group_member`.

        Needs the Scope Management role with the MANAGE_ROLE_SCOPES privilege.

        Args:
            group_id: Group ID, url-safe text as `id` of a group gives it.
            body: All members the group is to have
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The members were replaced.
            None: If a 204, or an undocumented 2xx, comes without a body: the work is done.

        Raises:
            BadRequest: 400: Client error, see response body for further details.
            Unauthenticated: 401: Unauthorized: the session token is invalid or has ended.
            PermissionDenied: 403: Forbidden: Caller lacks necessary entitlement.
            NotFound: 404: Not Found: the group or the user cannot be found.
            RateLimited: 429: Too many requests, or a pod under load. The shape of the body is not
                documented; it is read as the usual error. Header Retry-After: A whole number.
                Seconds to wait before the next request.
            ServerError: 500: Server error, see response body for further details.

        Source: Symphony REST API reference, Compliance & Barrier Groups, bulk update of
        memberships (stated).
        """
        return (await self.send(calls.replace_group_members(group_id, body=body), options)).parsed

    async def search_users(
        self,
        *,
        body: models.UserSearch,
        skip: int | None = None,
        limit: int | None = None,
        local: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.UsersFound:
        """Look for users by name or email address.

        Finds users by a name or an email address, page by page. May be retried although it is a
        POST: it changes nothing. Which role the service account needs is not documented.

        Args:
            skip: How many users to pass over.
            limit: The most users to send, 50 unless it is given.
            local: true for users of the pod only; otherwise users of other pods who are visible
                come, too.
            body: The request body.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: A page of users.
            204: Nobody was found. Reads as an empty result.

        Raises:
            BadRequest: 400: Client error, see response body for further details.
            Unauthenticated: 401: Unauthorized: the session token is invalid or has ended.
            PermissionDenied: 403: Forbidden: Caller lacks necessary entitlement.
            RateLimited: 429: Too many requests, or a pod under load. The shape of the body is not
                documented; it is read as the usual error. Header Retry-After: A whole number.
                Seconds to wait before the next request.
            ServerError: 500: Server error, see response body for further details.

        Source: Pod API 20.17.1, POST /v1/user/search,
        https://github.com/finos/symphony-api-spec/tree/cae9704 (stated). That it may be repeated
        is inferred.
        """
        return (
            await self.send(
                calls.search_users(body=body, skip=skip, limit=limit, local=local), options
            )
        ).parsed

    async def set_group_member(
        self,
        group_id: str,
        user_id: int,
        *,
        body: models.GroupMembershipUpdate,
        options: RequestOptions | None = None,
    ) -> models.GroupMembershipResult:
        """Put a user into a group, or take the user out.

        Creates or changes the membership of one user. `active: true` puts the user into the
        group and `active: false` takes the user out; a membership that has ended keeps its id
        and gets `lastRemovedDate`. Nobody else's membership changes.

        Needs the Scope Management role with the MANAGE_ROLE_SCOPES privilege.

        Args:
            group_id: Group ID, url-safe text as `id` of a group gives it.
            user_id: User ID.
            body: Whether the user is to be in the group
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The membership as it is now.
            None: If a 204, or an undocumented 2xx, comes without a body: the work is done.

        Raises:
            BadRequest: 400: Client error, see response body for further details.
            Unauthenticated: 401: Unauthorized: the session token is invalid or has ended.
            PermissionDenied: 403: Forbidden: Caller lacks necessary entitlement.
            NotFound: 404: Not Found: the group or the user cannot be found.
            RateLimited: 429: Too many requests, or a pod under load. The shape of the body is not
                documented; it is read as the usual error. Header Retry-After: A whole number.
                Seconds to wait before the next request.
            ServerError: 500: Server error, see response body for further details.

        Source: Symphony REST API reference, Compliance & Barrier Groups, update of one
        membership (stated).
        """
        return (
            await self.send(calls.set_group_member(group_id, user_id, body=body), options)
        ).parsed

    async def update_group(
        self, group_id: str, *, body: models.GroupUpdate, options: RequestOptions | None = None
    ) -> models.Group:
        """Change a group.

        Changes name, area, description or use of a group. Its type cannot change. `active:
        false` takes the group out of use; this is all there is in place of deleting it. The
        vendor does not say what becomes of a member that the body leaves out; none is required.

        Needs the Scope Management role with the MANAGE_ROLE_SCOPES privilege.

        Args:
            group_id: Group ID, url-safe text as `id` of a group gives it.
            body: What to change
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The group as it is now.
            None: If a 204, or an undocumented 2xx, comes without a body: the work is done.

        Raises:
            BadRequest: 400: Client error, see response body for further details.
            Unauthenticated: 401: Unauthorized: the session token is invalid or has ended.
            PermissionDenied: 403: Forbidden: Caller lacks necessary entitlement.
            NotFound: 404: Not Found: the group or the user cannot be found.
            UnprocessableEntity: 422: The request was understood and refused by a rule of the pod.
            RateLimited: 429: Too many requests, or a pod under load. The shape of the body is not
                documented; it is read as the usual error. Header Retry-After: A whole number.
                Seconds to wait before the next request.
            ServerError: 500: Server error, see response body for further details.

        Source: Symphony REST API reference, Compliance & Barrier Groups, update of a group
        (stated). That `active` false takes the place of deleting is inferred.
        """
        return (await self.send(calls.update_group(group_id, body=body), options)).parsed
