# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""Make the call `GET /projects/{project_id}/users`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.paths import segment
from ..._runtime.requests.query import form, join_query
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_int, check_list, check_str
from ..._runtime.values.enum_checks import check_enum
from ..models.list_users_order import ListUsersOrder, ListUsersOrderLike
from ..models.list_users_status import ListUsersStatus, ListUsersStatusLike
from ..models.user_page import UserPage, read_as_user_page


def _errors() -> Mapping[str, Decoder[Any]]:
    from ..models.error_body import read_as_error_body

    return {
        "401": json_body(read_as_error_body),
        "404": json_body(read_as_error_body),
        "429": json_body(read_as_error_body),
    }


OPERATION: Final[Operation[UserPage]] = Operation(
    name="list_users",
    method="GET",
    path="/projects/{project_id}/users",
    retry="safe",
    security=(("Server",),),
    server="",
    success={
        "200": json_body(read_as_user_page),
    },
    errors=_errors,
)


def list_users(
    project_id: str,
    *,
    limit: int,
    order: ListUsersOrderLike,
    after: str | None = None,
    offset: int | None = None,
    user_groups: list[int] | None = None,
    status: ListUsersStatusLike | None = None,
    search_query: str | None = None,
) -> Call[UserPage]:
    """List users of a project, all or those in some groups, with their groups.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_int(limit, "limit")
    check_enum(order, "order", ListUsersOrder)
    if after is not None:
        check_str(after, "after")
    if offset is not None:
        check_int(offset, "offset")
    if user_groups is not None:
        check_list(user_groups, "user_groups")
        for index1, user_groups_item1 in enumerate(user_groups):
            check_int(user_groups_item1, f"user_groups[{index1}]")
    if status is not None:
        check_enum(status, "status", ListUsersStatus)
    if search_query is not None:
        check_str(search_query, "search_query")
    return Call(
        OPERATION,
        path=f"/projects/{segment(project_id, 'project_id')}/users",
        query=join_query(
            form("limit", limit),
            form("order", order),
            form("after", after),
            form("offset", offset),
            form("user_groups", user_groups),
            form("status", status),
            form("search_query", search_query),
        ),
    )
