# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""Make the call `GET /projects/{project_id}/users/search`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.paths import segment
from ..._runtime.requests.query import form, join_query
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_bool, check_date, check_int, check_list, check_str
from ..._runtime.values.enum_checks import check_enum
from ..models.search_users_order_column import SearchUsersOrderColumn, SearchUsersOrderColumnLike
from ..models.search_users_order_dir import SearchUsersOrderDir, SearchUsersOrderDirLike
from ..models.search_users_search_by import SearchUsersSearchBy, SearchUsersSearchByLike
from ..models.user_search_page import UserSearchPage, read_as_user_search_page


def _errors() -> Mapping[str, Decoder[Any]]:
    from ..models.error_body import read_as_error_body

    return {
        "401": json_body(read_as_error_body),
        "404": json_body(read_as_error_body),
        "429": json_body(read_as_error_body),
    }


OPERATION: Final[Operation[UserSearchPage]] = Operation(
    name="search_users",
    method="GET",
    path="/projects/{project_id}/users/search",
    retry="safe",
    security=(("Server",),),
    server="",
    success={
        "200": json_body(read_as_user_search_page),
    },
    errors=_errors,
)


def search_users(
    project_id: str,
    *,
    limit: int,
    offset: int | None = None,
    order_column: SearchUsersOrderColumnLike | None = None,
    order_dir: SearchUsersOrderDirLike | None = None,
    user_groups: list[int] | None = None,
    status: bool | None = None,
    search_query: str | None = None,
    search_by: SearchUsersSearchByLike | None = None,
    activity_from: dt.date | None = None,
    activity_to: dt.date | None = None,
) -> Call[UserSearchPage]:
    """Search users of a project by text, groups and activity.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_int(limit, "limit")
    if offset is not None:
        check_int(offset, "offset")
    if order_column is not None:
        check_enum(order_column, "order_column", SearchUsersOrderColumn)
    if order_dir is not None:
        check_enum(order_dir, "order_dir", SearchUsersOrderDir)
    if user_groups is not None:
        check_list(user_groups, "user_groups")
        for index1, user_groups_item1 in enumerate(user_groups):
            check_int(user_groups_item1, f"user_groups[{index1}]")
    if status is not None:
        check_bool(status, "status")
    if search_query is not None:
        check_str(search_query, "search_query")
    if search_by is not None:
        check_enum(search_by, "search_by", SearchUsersSearchBy)
    if activity_from is not None:
        check_date(activity_from, "activity_from")
    if activity_to is not None:
        check_date(activity_to, "activity_to")
    return Call(
        OPERATION,
        path=f"/projects/{segment(project_id, 'project_id')}/users/search",
        query=join_query(
            form("limit", limit),
            form("offset", offset),
            form("order_column", order_column),
            form("order_dir", order_dir),
            form("user_groups", user_groups),
            form("status", status),
            form("search_query", search_query),
            form("search_by", search_by),
            form("activity_from", activity_from),
            form("activity_to", activity_to),
        ),
    )
