# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""Call Xsolla Login with synchronous methods."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING

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


class XsollaClient(SyncClient):
    """Call Xsolla Login API, user groups 1.0.0; one method an operation.

    The calls of Xsolla's Login API (v1) that put users of a Login project into groups, that find
    users with the groups they are in, and that make and rename groups, together with the call
    that issues a server token. Written by hand from Xsolla's reference. Branch on an error's
    `code`, never on its text, which may change. Xsolla limits how often a client may call and
    responds with 429 when it is too often; the limit differs by method, address and kind of
    token.

    Credentials:
        Server: apiKey, header `X-SERVER-AUTHORIZATION`. The server token as it was issued,
            without `Bearer` in front.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        server: str | None = None,
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
            base_url: The one host of the service; the project in the path names the tenant. Where
                calls go, instead of https://login.xsolla.com/api.
            server: Key for the header `X-SERVER-AUTHORIZATION`. The server token as it was issued,
                without `Bearer` in front.
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
                "server": server,
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
    def with_response(self) -> _with_response.XsollaClientWithResponse:
        """Return whole responses, with status, headers and issues, from the same methods."""
        return _with_response.XsollaClientWithResponse(self)

    def create_group(
        self, project_id: str, *, body: models.GroupCreate, options: RequestOptions | None = None
    ) -> None:
        """Create a group in a project.

        The response has no body, so the new group's id stays unknown.

        Args:
            project_id: Id of the Login project, a UUID in text form; Publisher Account shows it.
            body: The request body.
            options: Timeout, headers and retries of this call alone.

        Returns:
            204: The group exists.

        Raises:
            Unauthenticated: 401: The token is missing, wrong or out of date.
            PermissionDenied: 403: The token is not good for this project or call.
            NotFound: 404: The project, the user or a group does not exist.
            UnprocessableEntity: 422: The request is well formed and cannot be carried out for this
                project or user.

        Source: Xsolla Login API reference, post-project-user-group,
        https://developers.xsolla.com/api/login/operation/post-project-user-group (stated).
        """
        self.send(calls.create_group(project_id, body=body), options)

    def create_token(
        self, *, body: models.TokenRequest, options: RequestOptions | None = None
    ) -> models.Token:
        """Exchange a server client's id and secret for a server token.

        The token goes, without a prefix, into the header `X-SERVER-AUTHORIZATION` of the other
        calls. Needs a server OAuth 2.0 client. No refresh token comes with it: ask again before
        the lifetime is over. May be retried although it is a POST: a repetition only issues one
        more token, and nothing is used up.

        Args:
            body: The request body.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: A new token.
            None: If a 204, or an undocumented 2xx, comes without a body: the work is done.

        Raises:
            BadRequest: 400: A parameter is wrong or missing.
            NotFound: 404: The project, the user or a group does not exist.
            StatusError: 418: The service failed for a reason it does not name.
            UnprocessableEntity: 422: The request is well formed and cannot be carried out for this
                project or user.
            RateLimited: 429: Too many requests.

        Source: Xsolla Login API reference, generate-jwt,
        https://developers.xsolla.com/api/login/operation/generate-jwt (stated). Only the
        client_credentials grant is described here; the user tokens of the other grants are not
        accepted by the group calls. That the call may be repeated is inferred.
        """
        return self.send(calls.create_token(body=body), options).parsed

    def get_user(
        self, project_id: str, user_id: str, *, options: RequestOptions | None = None
    ) -> models.User:
        """Read a user with all groups that the user is in.

        Finds the user by the id that Xsolla gave, not by the user's id in the game. The
        project's default group is among the groups.

        Args:
            project_id: Id of the Login project, a UUID in text form; Publisher Account shows it.
            user_id: Id of the user, a UUID in text form; Publisher Account shows it in the
                project's list of users, as Username/ID.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The user.

        Raises:
            Unauthenticated: 401: The token is missing, wrong or out of date.
            NotFound: 404: The project, the user or a group does not exist.
            RateLimited: 429: Too many requests.

        Source: Xsolla Login API reference, get-user,
        https://xsolla.redocly.app/api/login/search/get-user.md (stated). The copy of the page
        that was read ends before the errors: their statuses are those of search-users-by-filter,
        a page beside it. That all groups come is inferred: nothing speaks of pages; that the
        default group is among them is inferred from the samples of the calls that change groups.
        """
        return self.send(calls.get_user(project_id, user_id), options).parsed

    def list_users(
        self,
        project_id: str,
        *,
        limit: int,
        order: models.ListUsersOrderLike,
        after: str | None = None,
        offset: int | None = None,
        user_groups: list[int] | None = None,
        status: models.ListUsersStatusLike | None = None,
        search_query: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.UserPage:
        """List users of a project, all or those in some groups, with their groups.

        Lists the users page by page: `next_after` of a page, as text, is `after` of the next
        one, and null ends the list. `next_url` names the next page, too; it need not be
        followed, and a server token should go to no address that a response names. By what the
        users are sorted, how many a page may hold at most, whether a group that does not exist
        finds nobody or is an error, and whether several groups find the users in any of them or
        in all is not documented.

        Args:
            project_id: Id of the Login project, a UUID in text form; Publisher Account shows it.
            limit: Users in a page, at most.
            order: Direction in which the users are sorted.
            after: Where the page begins; `next_after` of the page before, as text.
            offset: Number of users to pass over.
            user_groups: Only users in these groups, by their ids.
            status: 1 for active users only, 0 for those who are not; the meaning is inferred.
            search_query: Only users whom this text finds by contact, phone, id, id in a social
                network, username, nickname or custom id. Whether a part of one is enough is not
                documented.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: A page of users.

        Raises:
            Unauthenticated: 401: The token is missing, wrong or out of date.
            NotFound: 404: The project, the user or a group does not exist.
            RateLimited: 429: Too many requests.

        Source: Xsolla Login API reference, get-user-for-project,
        https://xsolla.redocly.app/api/login/search/get-user-for-project.md (stated). The page's
        title speaks of one user; its path, parameters and response are a list's. How the array
        goes into the URL is inferred, as OpenAPI has it by default
        (`user_groups=2&user_groups=3`); so is that `next_after` becomes `after`. The statuses of
        errors are those of search-users-by-filter, a page beside it.
        """
        return self.send(
            calls.list_users(
                project_id,
                limit=limit,
                order=order,
                after=after,
                offset=offset,
                user_groups=user_groups,
                status=status,
                search_query=search_query,
            ),
            options,
        ).parsed

    def remove_groups_of_user(
        self,
        project_id: str,
        user_id: str,
        *,
        body: models.GroupsRemove,
        options: RequestOptions | None = None,
    ) -> None:
        """Take a user out of some groups.

        The groups stand in a JSON body, which this DELETE needs. The project's default group
        must not be among them. If Mailchimp is connected to the project, the user's tags there
        change too.

        Args:
            project_id: Id of the Login project, a UUID in text form; Publisher Account shows it.
            user_id: Id of the user, a UUID in text form; Publisher Account shows it in the
                project's list of users, as Username/ID.
            body: The request body.
            options: Timeout, headers and retries of this call alone.

        Returns:
            204: The user is in none of the named groups any more.

        Raises:
            BadRequest: 400: A parameter is wrong or missing.
            Unauthenticated: 401: The token is missing, wrong or out of date.
            NotFound: 404: The project, the user or a group does not exist.
            UnprocessableEntity: 422: The request is well formed and cannot be carried out for this
                project or user.

        Source: Xsolla Login API reference, delete-user-groups,
        https://developers.xsolla.com/api/login/operation/delete-user-groups (stated).
        """
        self.send(calls.remove_groups_of_user(project_id, user_id, body=body), options)

    def rename_group(
        self,
        project_id: str,
        group_id: int,
        *,
        body: models.GroupRename,
        options: RequestOptions | None = None,
    ) -> None:
        """Give a group a new name.

        Changes the name and nothing else; the members stay.

        Args:
            project_id: Id of the Login project, a UUID in text form; Publisher Account shows it.
            group_id: Id of the group.
            body: The request body.
            options: Timeout, headers and retries of this call alone.

        Returns:
            204: The group has the new name.

        Raises:
            Unauthenticated: 401: The token is missing, wrong or out of date.
            PermissionDenied: 403: The token is not good for this project or call.
            NotFound: 404: The project, the user or a group does not exist.
            UnprocessableEntity: 422: The request is well formed and cannot be carried out for this
                project or user.

        Source: Xsolla Login API reference, put-project-user-group,
        https://developers.xsolla.com/api/login/operation/put-project-user-group (stated). That
        the members stay is inferred from the request, which holds a name only.
        """
        self.send(calls.rename_group(project_id, group_id, body=body), options)

    def replace_groups_of_user(
        self,
        project_id: str,
        user_id: str,
        *,
        body: models.GroupsReplace,
        options: RequestOptions | None = None,
    ) -> list[models.Group]:
        """Make the given groups the only groups of a user.

        Replaces the whole set: the user leaves every group that the list does not name. What
        happens to the project's default group is not documented. If Mailchimp is connected to
        the project, the user's tags there change too. May be retried although it is a PATCH:
        sending the same set again leaves the same set.

        Args:
            project_id: Id of the Login project, a UUID in text form; Publisher Account shows it.
            user_id: Id of the user, a UUID in text form; Publisher Account shows it in the
                project's list of users, as Username/ID.
            body: The request body.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The groups the user is in after the change.
            None: If a 204, or an undocumented 2xx, comes without a body: the work is done.

        Raises:
            BadRequest: 400: A parameter is wrong or missing.
            Unauthenticated: 401: The token is missing, wrong or out of date.
            NotFound: 404: The project, the user or a group does not exist.
            UnprocessableEntity: 422: The request is well formed and cannot be carried out for this
                project or user.

        Source: Xsolla Login API reference, update-user-groups,
        https://developers.xsolla.com/api/login/operation/update-user-groups (stated). The page
        shows an array; a copy of its text flattens the response into one group. That the call
        may be repeated is inferred.
        """
        return self.send(
            calls.replace_groups_of_user(project_id, user_id, body=body), options
        ).parsed

    def search_users(
        self,
        project_id: str,
        *,
        limit: int,
        offset: int | None = None,
        order_column: models.SearchUsersOrderColumnLike | None = None,
        order_dir: models.SearchUsersOrderDirLike | None = None,
        user_groups: list[int] | None = None,
        status: bool | None = None,
        search_query: str | None = None,
        search_by: models.SearchUsersSearchByLike | None = None,
        activity_from: dt.date | None = None,
        activity_to: dt.date | None = None,
        options: RequestOptions | None = None,
    ) -> models.UserSearchPage:
        """Search users of a project by text, groups and activity.

        Finds what `list_users` finds, and can say in which field it looks, how it sorts and
        since when the users were active. Pages follow each other by `offset`.

        Args:
            project_id: Id of the Login project, a UUID in text form; Publisher Account shows it.
            limit: Users in a page, at most.
            offset: Number of users to pass over.
            order_column: What the users are sorted by.
            order_dir: Direction in which they are sorted.
            user_groups: Only users in these groups, by their ids.
            status: True for active users only, false for those who are not.
            search_query: Only users whom this text finds by contact, phone, id, id in a social
                network, username, nickname or custom id. Whether a part of one is enough is not
                documented.
            search_by: The one thing that `search_query` is looked for in.
            activity_from: Only users who were active on this day or later, such as 2026-01-31.
            activity_to: Only users who were active on this day or earlier, such as 2026-01-31.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: A page of users.

        Raises:
            Unauthenticated: 401: The token is missing, wrong or out of date.
            NotFound: 404: The project, the user or a group does not exist.
            RateLimited: 429: Too many requests.

        Source: Xsolla Login API reference, search-users-by-filter,
        https://developers.xsolla.com/api/login/operation/search-users-by-filter (stated). How
        the array goes into the URL is inferred, as OpenAPI has it by default.
        """
        return self.send(
            calls.search_users(
                project_id,
                limit=limit,
                offset=offset,
                order_column=order_column,
                order_dir=order_dir,
                user_groups=user_groups,
                status=status,
                search_query=search_query,
                search_by=search_by,
                activity_from=activity_from,
                activity_to=activity_to,
            ),
            options,
        ).parsed

    def update_groups_of_user(
        self,
        project_id: str,
        user_id: str,
        *,
        body: models.GroupsUpdate,
        options: RequestOptions | None = None,
    ) -> list[models.Group]:
        """Put a user into some groups and take the user out of others.

        A delta: groups in neither list stay as they are. Each list holds at most 1000 ids. The
        project's default group must be in neither list. If Mailchimp is connected to the
        project, the user's tags there change too. May be retried: adding a group twice, or
        removing it twice, ends in the same set.

        Args:
            project_id: Id of the Login project, a UUID in text form; Publisher Account shows it.
            user_id: Id of the user, a UUID in text form; Publisher Account shows it in the
                project's list of users, as Username/ID.
            body: The request body.
            options: Timeout, headers and retries of this call alone.

        Returns:
            200: The groups the user is in after the change.
            None: If a 204, or an undocumented 2xx, comes without a body: the work is done.

        Raises:
            BadRequest: 400: A parameter is wrong or missing.
            Unauthenticated: 401: The token is missing, wrong or out of date.
            NotFound: 404: The project, the user or a group does not exist.
            UnprocessableEntity: 422: The request is well formed and cannot be carried out for this
                project or user.

        Source: Xsolla Login API reference, manage-user-groups,
        https://developers.xsolla.com/api/login/operation/manage-user-groups (stated). That the
        call may be repeated is inferred.
        """
        return self.send(
            calls.update_groups_of_user(project_id, user_id, body=body), options
        ).parsed
