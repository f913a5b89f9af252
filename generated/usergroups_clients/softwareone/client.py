# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""Call SoftwareOne Marketplace with synchronous methods."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .._runtime import late
from .._runtime.clients.sync_client import SyncClient
from .._runtime.given import GivenAuth, GivenClient, GivenTimeout, GivenTransport
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


class SoftwareOneClient(SyncClient):
    """Call Marketplace API 5.0.5287-g2eed84b0; one method an operation.

    User groups of SoftwareOne Marketplace accounts, and the groups that the users of an account
    are in. What a call may see and do follows from its API token: the account the token belongs
    to (Vendor, Client or Operations) and the modules chosen for the token. A response may leave
    out any field; `$meta.omitted` names those that were left out, and `select` asks for them.
    Rate limits are not documented.

    Credentials:
        apiToken: http bearer, header `Authorization`. API token made in the portal (Settings,
            API tokens), sent whole, such as `idt:TKN-1234-5678:...`. It has no documented end;
            it can be disabled and deleted.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        api_token: str | None = None,
        auth: GivenAuth | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | GivenTimeout | None = None,
        retries: Retries | int | None = None,
        pace: Pace | None = None,
        transport: GivenTransport | None = None,
        http_client: GivenClient | None = None,
        hooks: late.Hooks | None = None,
    ) -> None:
        """Set up the client; send nothing yet.

        Args:
            base_url: Production. Where calls go, instead of https://api.platform.softwareone.com.
            api_token: Bearer token. API token made in the portal (Settings, API tokens), sent
                whole, such as `idt:TKN-1234-5678:...`. It has no documented end; it can be disabled
                and deleted.
            auth: Adds the credentials to each request, in place of those by scheme.
            headers: Sent with every request.
            timeout: Seconds, or one limit a phase; 5 to connect and 30 to read by default.
            retries: How often, and for how long, a call that may be repeated is; 0 for never.
            pace: Limits to calls at once and calls a second; there are none by default.
            transport: Transport that carries requests in place of a network connection.
            http_client: An `httpx.Client`, or of httpx2, to send with; yours to close.
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
                "api_token": api_token,
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
    def with_response(self) -> _with_response.SoftwareOneClientWithResponse:
        """Return whole responses, with status, headers and issues, from the same methods."""
        return _with_response.SoftwareOneClientWithResponse(self)

    @deprecated("Deprecated by the vendor: Add a group to an account user.")
    def add_group_to_account_user(
        self,
        account_user_id: str,
        *,
        body: models.UserGroupDto,
        options: RequestOptions | None = None,
    ) -> models.AccountUserQueryLegacy:
        """Add a group to an account user.

        Adds one group to those that an account user has; the others stay. What happens if the
        account user has the group already is not documented.

        Deprecated: use `add_group_to_user`, which takes the account and the user in place of the
        account user. For Vendor, Client and Operations accounts, with the modules that the API
        token has.

        Args:
            account_user_id: Account user ID, such as `AUSR-1234-5678-9012`.
            body: The group to be added
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The account user with the groups it has now.
            None: If a 204, or an undocumented 2xx, comes without a body: the work is done.

        Raises:
            BadRequest: 400: The request is malformed, or a value of it is not accepted.
            Unauthenticated: 401: The API token is missing or not valid.
            PermissionDenied: 403: The API token gives no access to this.
            NotFound: 404: There is no such object.
            Conflict: 409: The object is in a state that does not allow this.
            StatusError: 415: The body is not of a media type that the call takes.
            ServerError: 500: Fault of the server.
            ServerError: 501: The server does not do this.
            ServerError: 504: The server did not answer in time.

        Source: Marketplace API 4.0.2162, POST /public/v1/accounts/account-users/{id}/groups,
        https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
        (stated). That the call is deprecated is inferred from the PUT of the same path. Error
        statuses other than 400 and 404 are those that the errors page documents for the API as a
        whole.
        """
        return self.send(
            calls.add_group_to_account_user(account_user_id, body=body), options
        ).parsed

    def add_group_to_user(
        self,
        account_id: str,
        user_id: str,
        *,
        body: models.UserGroupDto,
        options: RequestOptions | None = None,
    ) -> models.AccountUser:
        """Add a group to a user.

        Adds one group to those that a user has in an account; the others stay. What happens if
        the user has the group already is not documented.

        Whether a call is allowed follows from the account and the modules of the API token.

        Args:
            account_id: Account ID, such as `ACC-1234-5678`.
            user_id: User ID, such as `USR-1234-5678`.
            body: The group to be added
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The user in the account, with the groups it has now.
            None: If a 204, or an undocumented 2xx, comes without a body: the work is done.

        Raises:
            BadRequest: 400: The request is malformed, or a value of it is not accepted.
            Unauthenticated: 401: The API token is missing or not valid.
            PermissionDenied: 403: The API token gives no access to this.
            NotFound: 404: There is no such object.
            Conflict: 409: The object is in a state that does not allow this.
            StatusError: 415: The body is not of a media type that the call takes.
            ServerError: 500: Fault of the server.
            ServerError: 501: The server does not do this.
            ServerError: 504: The server did not answer in time.

        Source: Marketplace API 4.0.2162, POST
        /public/v1/accounts/{accountId}/users/{userId}/groups,
        https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
        (inferred). The path is stated by SoftwareOne's Python client for version 5; body,
        response and statuses are carried over from the same call in version 4.0, and so
        inferred.
        """
        return self.send(calls.add_group_to_user(account_id, user_id, body=body), options).parsed

    def create_account_user(
        self, *, body: models.CreateAccountUserDto, options: RequestOptions | None = None
    ) -> models.AccountUserQueryLegacy:
        """Add a user to an account.

        Adds a user to an account, in at least one group, and invites the user. Not repeated on
        its own, because a repeated call may invite twice.

        The vendor counts this among its legacy calls. For Vendor, Client and Operations
        accounts, with the modules that the API token has.

        Args:
            body: The user to be added
            options: Timeout, headers and retries of this call alone.

        Returns:
            201: The account user that was created.
            None: If a 204, or an undocumented 2xx, comes without a body: the work is done.

        Raises:
            BadRequest: 400: The request is malformed, or a value of it is not accepted.
            Unauthenticated: 401: The API token is missing or not valid.
            PermissionDenied: 403: The API token gives no access to this.
            Conflict: 409: The object is in a state that does not allow this.
            StatusError: 415: The body is not of a media type that the call takes.
            ServerError: 500: Fault of the server.
            ServerError: 501: The server does not do this.
            ServerError: 504: The server did not answer in time.

        Source: Marketplace API 4.0.2162, POST /public/v1/accounts/account-users,
        https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
        (stated). That the user is invited is inferred from the member `invitation`. Error
        statuses other than 400 are those that the errors page documents for the API as a whole.
        """
        return self.send(calls.create_account_user(body=body), options).parsed

    def create_group(
        self, *, body: models.CreateUserGroupDto, options: RequestOptions | None = None
    ) -> models.UserGroup:
        """Create a group.

        Creates a group in an account. The portal demands at least one module for a group. Not
        repeated on its own, because a repeated call may create a second group.

        Whether a call is allowed follows from the account and the modules of the API token.

        Args:
            body: The group to be created
            options: Timeout, headers and retries of this call alone.

        Returns:
            201: The group that was created.
            None: If a 204, or an undocumented 2xx, comes without a body: the work is done.

        Raises:
            BadRequest: 400: The request is malformed, or a value of it is not accepted.
            Unauthenticated: 401: The API token is missing or not valid.
            PermissionDenied: 403: The API token gives no access to this.
            Conflict: 409: The object is in a state that does not allow this.
            StatusError: 415: The body is not of a media type that the call takes.
            ServerError: 500: Fault of the server.
            ServerError: 501: The server does not do this.
            ServerError: 504: The server did not answer in time.

        Source: Marketplace API 4.0.2162, POST /public/v1/accounts/user-groups,
        https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
        (stated). Error statuses other than 400 are those that the errors page documents for the
        API as a whole.
        """
        return self.send(calls.create_group(body=body), options).parsed

    def delete_account_user(
        self, account_user_id: str, *, options: RequestOptions | None = None
    ) -> None:
        """Remove a user from an account.

        Removes a user from an account, and so from all of its groups. `remove_user_from_account`
        is its successor in version 5, by the user in place of the account user.

        The vendor counts this among its legacy calls. For Vendor, Client and Operations
        accounts, with the modules that the API token has.

        Args:
            account_user_id: Account user ID, such as `AUSR-1234-5678-9012`.
            options: Timeout, headers and retries of this call alone.

        Returns:
            204: The user is no longer in the account.

        Raises:
            BadRequest: 400: The request is malformed, or a value of it is not accepted.
            Unauthenticated: 401: The API token is missing or not valid.
            PermissionDenied: 403: The API token gives no access to this.
            NotFound: 404: There is no such object.
            Conflict: 409: The object is in a state that does not allow this.
            ServerError: 500: Fault of the server.
            ServerError: 501: The server does not do this.
            ServerError: 504: The server did not answer in time.

        Source: Marketplace API 4.0.2162, DELETE /public/v1/accounts/account-users/{id},
        https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
        (stated). What becomes of the groups is inferred. Error statuses other than 400 and 404
        are those that the errors page documents for the API as a whole.
        """
        self.send(calls.delete_account_user(account_user_id), options)

    def delete_group(self, group_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a group.

        Deletes a group. The default group cannot be deleted, and neither can a group that has
        members: take them out first.

        Whether a call is allowed follows from the account and the modules of the API token.

        Args:
            group_id: Group ID, such as `UGR-1234-5678`.
            options: Timeout, headers and retries of this call alone.

        Returns:
            204: The group was deleted.

        Raises:
            BadRequest: 400: The request is malformed, or a value of it is not accepted.
            Unauthenticated: 401: The API token is missing or not valid.
            PermissionDenied: 403: The API token gives no access to this.
            NotFound: 404: There is no such object.
            Conflict: 409: The object is in a state that does not allow this.
            ServerError: 500: Fault of the server.
            ServerError: 501: The server does not do this.
            ServerError: 504: The server did not answer in time.

        Source: Marketplace API 4.0.2162, DELETE /public/v1/accounts/user-groups/{id},
        https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
        (stated). Error statuses other than 400 and 404 are those that the errors page documents
        for the API as a whole.
        """
        self.send(calls.delete_group(group_id), options)

    def get_account_user(
        self,
        account_user_id: str,
        *,
        select: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.AccountUserQueryLegacy:
        """Read one account user.

        Reads one user as a member of an account, with the groups the user is in.

        The vendor counts this among its legacy calls. For Vendor, Client and Operations
        accounts, with the modules that the API token has.

        Args:
            account_user_id: Account user ID, such as `AUSR-1234-5678-9012`.
            select: Fields to add and to leave out, such as `+audit,-account`.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The account user.

        Raises:
            BadRequest: 400: The request is malformed, or a value of it is not accepted.
            Unauthenticated: 401: The API token is missing or not valid.
            PermissionDenied: 403: The API token gives no access to this.
            NotFound: 404: There is no such object.
            ServerError: 500: Fault of the server.
            ServerError: 501: The server does not do this.
            ServerError: 504: The server did not answer in time.

        Source: Marketplace API 4.0.2162, GET /public/v1/accounts/account-users/{id},
        https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
        (stated). Error statuses other than 404 are those that the errors page documents for the
        API as a whole.
        """
        return self.send(calls.get_account_user(account_user_id, select=select), options).parsed

    def get_group(
        self, group_id: str, *, select: str | None = None, options: RequestOptions | None = None
    ) -> models.UserGroup:
        """Read one group.

        Reads one group. `select` set to `+users` adds its members.

        Whether a call is allowed follows from the account and the modules of the API token.

        Args:
            group_id: Group ID, such as `UGR-1234-5678`.
            select: Fields to add and to leave out, such as `+audit,-account`.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The group.

        Raises:
            BadRequest: 400: The request is malformed, or a value of it is not accepted.
            Unauthenticated: 401: The API token is missing or not valid.
            PermissionDenied: 403: The API token gives no access to this.
            NotFound: 404: There is no such object.
            ServerError: 500: Fault of the server.
            ServerError: 501: The server does not do this.
            ServerError: 504: The server did not answer in time.

        Source: Marketplace API 4.0.2162, GET /public/v1/accounts/user-groups/{id},
        https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
        (stated). Error statuses other than 404 are those that the errors page documents for the
        API as a whole.
        """
        return self.send(calls.get_group(group_id, select=select), options).parsed

    def get_user_of_account(
        self,
        account_id: str,
        user_id: str,
        *,
        select: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.UserOfAccount:
        """Read one user of an account.

        Reads one user of an account. Which fields the response has is not documented;
        `get_account_user` reads the same with fields that are, by account user.

        Whether a call is allowed follows from the account and the modules of the API token.

        Args:
            account_id: Account ID, such as `ACC-1234-5678`.
            user_id: User ID, such as `USR-1234-5678`.
            select: Fields to add and to leave out, such as `+audit,-account`.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The user.

        Raises:
            BadRequest: 400: The request is malformed, or a value of it is not accepted.
            Unauthenticated: 401: The API token is missing or not valid.
            PermissionDenied: 403: The API token gives no access to this.
            NotFound: 404: There is no such object.
            ServerError: 500: Fault of the server.
            ServerError: 501: The server does not do this.
            ServerError: 504: The server did not answer in time.

        Source: SoftwareOne's Python client, accounts users and their tests,
        https://github.com/softwareone-platform/mpt-api-python-client/tree/59253bd (inferred).
        Path and method are stated by the client, the statuses 200 and 404 by its tests. The
        other statuses are those that the errors page documents for the API as a whole.
        """
        return self.send(
            calls.get_user_of_account(account_id, user_id, select=select), options
        ).parsed

    def list_account_users(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        order: str | None = None,
        select: str | None = None,
        rql: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.AccountUserQueryLegacyListResponse:
        """List account users.

        Lists users as members of accounts, page by page. More pages follow as long as offset +
        limit is less than `$meta.pagination.total`. Fields that a response leaves out are named
        in `$meta.omitted`. A very large response may come as a redirect (302) to a file, which
        the client does not follow. The members of one group: `rql` set to
        `any(groups,id=UGR-1234-5678)`.

        The vendor counts this among its legacy calls. For Vendor, Client and Operations
        accounts, with the modules that the API token has.

        Args:
            limit: The most rows to send, up to 100. 0 sends no rows, only the total in
                `$meta.pagination`.
            offset: How many rows to pass over. The next page begins at offset + limit.
            order: Field to sort by, such as `name`; with a leading `-` in descending order. Several
                are separated by commas. Sent as it is.
            select: Fields to add and to leave out, such as `+audit,-account`. Sent as it is, so
                that the plus stays a plus.
            rql: Filter in the vendor's Resource Query Language, such as `eq(name,'Sales')` or
                `any(groups,id=UGR-1234-5678)`. Operators: eq, ne, gt, ge, lt, le, in, out, ilike,
                and, or, not, any, all, empty(), null(). It goes into the query string as it is and
                without a key, so percent-encode the text inside quotes: `eq(name,'R%26D')`; a text
                with an apostrophe stands in encoded double quotes: `eq(name,%22O%27Brien%22)`.
                Dates are UTC with milliseconds. A filter on `audit` needs `select` with `audit`.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: One page of account users.

        Raises:
            BadRequest: 400: The request is malformed, or a value of it is not accepted.
            Unauthenticated: 401: The API token is missing or not valid.
            PermissionDenied: 403: The API token gives no access to this.
            ServerError: 500: Fault of the server.
            ServerError: 501: The server does not do this.
            ServerError: 504: The server did not answer in time.

        Source: Marketplace API 4.0.2162, GET /public/v1/accounts/account-users,
        https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
        (stated). The query parameters are stated by the RQL pages for every list. Error statuses
        are those that the errors page documents for the API as a whole.
        """
        return self.send(
            calls.list_account_users(
                limit=limit, offset=offset, order=order, select=select, rql=rql
            ),
            options,
        ).parsed

    def list_groups(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        order: str | None = None,
        select: str | None = None,
        rql: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.UserGroupListResponse:
        """List groups.

        Lists the groups that the API token may see, page by page. More pages follow as long as
        offset + limit is less than `$meta.pagination.total`. Fields that a response leaves out
        are named in `$meta.omitted`. A very large response may come as a redirect (302) to a
        file, which the client does not follow. Members come only with `select` set to `+users`.

        Whether a call is allowed follows from the account and the modules of the API token.

        Args:
            limit: The most rows to send, up to 100. 0 sends no rows, only the total in
                `$meta.pagination`.
            offset: How many rows to pass over. The next page begins at offset + limit.
            order: Field to sort by, such as `name`; with a leading `-` in descending order. Several
                are separated by commas. Sent as it is.
            select: Fields to add and to leave out, such as `+audit,-account`. Sent as it is, so
                that the plus stays a plus.
            rql: Filter in the vendor's Resource Query Language, such as `eq(name,'Sales')` or
                `any(groups,id=UGR-1234-5678)`. Operators: eq, ne, gt, ge, lt, le, in, out, ilike,
                and, or, not, any, all, empty(), null(). It goes into the query string as it is and
                without a key, so percent-encode the text inside quotes: `eq(name,'R%26D')`; a text
                with an apostrophe stands in encoded double quotes: `eq(name,%22O%27Brien%22)`.
                Dates are UTC with milliseconds. A filter on `audit` needs `select` with `audit`.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: One page of groups.

        Raises:
            BadRequest: 400: The request is malformed, or a value of it is not accepted.
            Unauthenticated: 401: The API token is missing or not valid.
            PermissionDenied: 403: The API token gives no access to this.
            ServerError: 500: Fault of the server.
            ServerError: 501: The server does not do this.
            ServerError: 504: The server did not answer in time.

        Source: Marketplace API 4.0.2162, GET /public/v1/accounts/user-groups,
        https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
        (stated). The query parameters are stated by the RQL pages for every list. Error statuses
        are those that the errors page documents for the API as a whole.
        """
        return self.send(
            calls.list_groups(limit=limit, offset=offset, order=order, select=select, rql=rql),
            options,
        ).parsed

    def list_users_of_account(
        self,
        account_id: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        order: str | None = None,
        select: str | None = None,
        rql: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.UserOfAccountListResponse:
        """List the users of an account.

        Lists the users of one account, page by page. More pages follow as long as offset + limit
        is less than `$meta.pagination.total`. Which fields a user has is not documented.

        Whether a call is allowed follows from the account and the modules of the API token.

        Args:
            account_id: Account ID, such as `ACC-1234-5678`.
            limit: The most rows to send, up to 100. 0 sends no rows, only the total in
                `$meta.pagination`.
            offset: How many rows to pass over. The next page begins at offset + limit.
            order: Field to sort by, such as `name`; with a leading `-` in descending order. Several
                are separated by commas. Sent as it is.
            select: Fields to add and to leave out, such as `+audit,-account`. Sent as it is, so
                that the plus stays a plus.
            rql: Filter in the vendor's Resource Query Language, such as `eq(name,'Sales')` or
                `any(groups,id=UGR-1234-5678)`. Operators: eq, ne, gt, ge, lt, le, in, out, ilike,
                and, or, not, any, all, empty(), null(). It goes into the query string as it is and
                without a key, so percent-encode the text inside quotes: `eq(name,'R%26D')`; a text
                with an apostrophe stands in encoded double quotes: `eq(name,%22O%27Brien%22)`.
                Dates are UTC with milliseconds. A filter on `audit` needs `select` with `audit`.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: One page of users.

        Raises:
            BadRequest: 400: The request is malformed, or a value of it is not accepted.
            Unauthenticated: 401: The API token is missing or not valid.
            PermissionDenied: 403: The API token gives no access to this.
            NotFound: 404: There is no such object.
            ServerError: 500: Fault of the server.
            ServerError: 501: The server does not do this.
            ServerError: 504: The server did not answer in time.

        Source: SoftwareOne's Python client, accounts users,
        https://github.com/softwareone-platform/mpt-api-python-client/tree/59253bd (inferred).
        Path and method are stated by the client. The response and the statuses are those of the
        other lists; so are the query parameters, of which the client sends filters and `select`.
        """
        return self.send(
            calls.list_users_of_account(
                account_id, limit=limit, offset=offset, order=order, select=select, rql=rql
            ),
            options,
        ).parsed

    @deprecated("Deprecated by the vendor: Take a group from an account user.")
    def remove_group_from_account_user(
        self, account_user_id: str, group_id: str, *, options: RequestOptions | None = None
    ) -> None:
        """Take a group from an account user.

        Takes one group from those that an account user has; the others stay. What happens with
        the last group is not documented.

        Deprecated: use `remove_group_from_user`, which takes the account and the user in place
        of the account user. For Vendor, Client and Operations accounts, with the modules that
        the API token has.

        Args:
            account_user_id: Account user ID, such as `AUSR-1234-5678-9012`.
            group_id: Group ID, such as `UGR-1234-5678`.
            options: Timeout, headers and retries of this call alone.

        Returns:
            204: The account user no longer has the group.

        Raises:
            BadRequest: 400: The request is malformed, or a value of it is not accepted.
            Unauthenticated: 401: The API token is missing or not valid.
            PermissionDenied: 403: The API token gives no access to this.
            NotFound: 404: There is no such object.
            Conflict: 409: The object is in a state that does not allow this.
            ServerError: 500: Fault of the server.
            ServerError: 501: The server does not do this.
            ServerError: 504: The server did not answer in time.

        Source: Marketplace API 4.0.2162, DELETE
        /public/v1/accounts/account-users/{id}/groups/{userGroupId},
        https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
        (stated). That the call is deprecated is inferred from the PUT of the groups. Error
        statuses other than 400 and 404 are those that the errors page documents for the API as a
        whole.
        """
        self.send(calls.remove_group_from_account_user(account_user_id, group_id), options)

    def remove_group_from_user(
        self, account_id: str, user_id: str, group_id: str, *, options: RequestOptions | None = None
    ) -> None:
        """Take a group from a user.

        Takes one group from those that a user has in an account; the others stay. What happens
        with a user's last group is not documented.

        Whether a call is allowed follows from the account and the modules of the API token.

        Args:
            account_id: Account ID, such as `ACC-1234-5678`.
            user_id: User ID, such as `USR-1234-5678`.
            group_id: Group ID, such as `UGR-1234-5678`.
            options: Timeout, headers and retries of this call alone.

        Returns:
            204: The user no longer has the group.

        Raises:
            BadRequest: 400: The request is malformed, or a value of it is not accepted.
            Unauthenticated: 401: The API token is missing or not valid.
            PermissionDenied: 403: The API token gives no access to this.
            NotFound: 404: There is no such object.
            Conflict: 409: The object is in a state that does not allow this.
            ServerError: 500: Fault of the server.
            ServerError: 501: The server does not do this.
            ServerError: 504: The server did not answer in time.

        Source: Marketplace API 4.0.2162, DELETE
        /public/v1/accounts/{accountId}/users/{userId}/groups/{userGroupId},
        https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
        (inferred). The path is stated by SoftwareOne's Python client for version 5; body,
        response and statuses are carried over from the same call in version 4.0, and so
        inferred.
        """
        self.send(calls.remove_group_from_user(account_id, user_id, group_id), options)

    def remove_user_from_account(
        self, account_id: str, user_id: str, *, options: RequestOptions | None = None
    ) -> None:
        """Remove a user from an account.

        Removes a user from one account; the user stays active in others. Succeeds
        `delete_account_user`, which takes the account user.

        Whether a call is allowed follows from the account and the modules of the API token.

        Args:
            account_id: Account ID, such as `ACC-1234-5678`.
            user_id: User ID, such as `USR-1234-5678`.
            options: Timeout, headers and retries of this call alone.

        Returns:
            204: The user is no longer in the account.

        Raises:
            BadRequest: 400: The request is malformed, or a value of it is not accepted.
            Unauthenticated: 401: The API token is missing or not valid.
            PermissionDenied: 403: The API token gives no access to this.
            NotFound: 404: There is no such object.
            Conflict: 409: The object is in a state that does not allow this.
            ServerError: 500: Fault of the server.
            ServerError: 501: The server does not do this.
            ServerError: 504: The server did not answer in time.

        Source: SoftwareOne developer resources, accounts API, delete account user,
        https://github.com/softwareone-platform/docs (stated). That the response has no content,
        and its statuses, are inferred from the call for an account user in version 4.0.
        """
        self.send(calls.remove_user_from_account(account_id, user_id), options)

    @deprecated("Deprecated by the vendor: Replace the groups of an account user.")
    def replace_groups_of_account_user(
        self,
        account_user_id: str,
        *,
        body: list[models.UserGroupDto],
        options: RequestOptions | None = None,
    ) -> models.AccountUserQueryLegacy:
        """Replace the groups of an account user.

        Makes the named groups the groups of an account user, and no others: groups left out are
        taken away. A user can be in several groups; limits to buyers add up. What an empty list
        does is not documented; an account user needs at least one group when added.

        Deprecated by the vendor: use `replace_groups_of_user`, which takes the account and the
        user in place of the account user. For Vendor, Client and Operations accounts, with the
        modules that the API token has.

        Args:
            account_user_id: Account user ID, such as `AUSR-1234-5678-9012`.
            body: All groups the account user is to have
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The account user with the groups it has now.
            None: If a 204, or an undocumented 2xx, comes without a body: the work is done.

        Raises:
            BadRequest: 400: The request is malformed, or a value of it is not accepted.
            Unauthenticated: 401: The API token is missing or not valid.
            PermissionDenied: 403: The API token gives no access to this.
            NotFound: 404: There is no such account user or group.
            Conflict: 409: The object is in a state that does not allow this.
            StatusError: 415: The body is not of a media type that the call takes.
            ServerError: 500: Fault of the server.
            ServerError: 501: The server does not do this.
            ServerError: 504: The server did not answer in time.

        Source: SoftwareOne Marketplace API reference, Update user to group assignment (5.0.5287)
        (stated). That the list replaces the user's groups is inferred from the calls beside it
        that add or remove one group.
        """
        return self.send(
            calls.replace_groups_of_account_user(account_user_id, body=body), options
        ).parsed

    def replace_groups_of_user(
        self,
        account_id: str,
        user_id: str,
        *,
        body: list[models.UserGroupDto],
        options: RequestOptions | None = None,
    ) -> models.AccountUser:
        """Replace the groups of a user.

        Makes the named groups the groups that a user has in an account, and no others: groups
        left out are taken away. A user can be in several groups; limits to buyers add up. What
        an empty list does is not documented; a user needs at least one group when added to an
        account.

        Whether a call is allowed follows from the account and the modules of the API token.

        Args:
            account_id: Account ID, such as `ACC-1234-5678`.
            user_id: User ID, such as `USR-1234-5678`.
            body: All groups the user is to have
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The user in the account, with the groups it has now.
            None: If a 204, or an undocumented 2xx, comes without a body: the work is done.

        Raises:
            BadRequest: 400: The request is malformed, or a value of it is not accepted.
            Unauthenticated: 401: The API token is missing or not valid.
            PermissionDenied: 403: The API token gives no access to this.
            NotFound: 404: There is no such object.
            Conflict: 409: The object is in a state that does not allow this.
            StatusError: 415: The body is not of a media type that the call takes.
            ServerError: 500: Fault of the server.
            ServerError: 501: The server does not do this.
            ServerError: 504: The server did not answer in time.

        Source: Marketplace API 4.0.2162, PUT
        /public/v1/accounts/{accountId}/users/{userId}/groups,
        https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
        (inferred). The path is stated by SoftwareOne's Python client for version 5; body,
        response and statuses are carried over from the same call in version 4.0, and so
        inferred. That the list replaces the user's groups is inferred from the calls beside it
        that add or remove one group.
        """
        return self.send(
            calls.replace_groups_of_user(account_id, user_id, body=body), options
        ).parsed

    def update_group(
        self,
        group_id: str,
        *,
        body: models.UpdateUserGroupDto,
        options: RequestOptions | None = None,
    ) -> models.UserGroup:
        """Change a group.

        Changes name, description, logo, modules or buyers of a group; its account cannot change.
        The modules of the default group cannot change. The vendor does not say what becomes of a
        member that the body leaves out: send all that are to stay. Who is in the group is
        changed by other calls.

        Whether a call is allowed follows from the account and the modules of the API token.

        Args:
            group_id: Group ID, such as `UGR-1234-5678`.
            body: What the group is to be
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The group as it is now.
            None: If a 204, or an undocumented 2xx, comes without a body: the work is done.

        Raises:
            BadRequest: 400: The request is malformed, or a value of it is not accepted.
            Unauthenticated: 401: The API token is missing or not valid.
            PermissionDenied: 403: The API token gives no access to this.
            NotFound: 404: There is no such object.
            Conflict: 409: The object is in a state that does not allow this.
            StatusError: 415: The body is not of a media type that the call takes.
            ServerError: 500: Fault of the server.
            ServerError: 501: The server does not do this.
            ServerError: 504: The server did not answer in time.

        Source: Marketplace API 4.0.2162, PUT /public/v1/accounts/user-groups/{id},
        https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
        (stated). Error statuses other than 400 and 404 are those that the errors page documents
        for the API as a whole.
        """
        return self.send(calls.update_group(group_id, body=body), options).parsed
