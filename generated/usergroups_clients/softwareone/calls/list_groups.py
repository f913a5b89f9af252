# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""Make the call `GET /public/v1/accounts/user-groups`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.query import form, join_query, raw
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_int, check_str
from ..models.user_group_list_response import (
    UserGroupListResponse,
    read_as_user_group_list_response,
)


def _errors() -> Mapping[str, Decoder[Any]]:
    from ..models.problem_details import read_as_problem_details

    return {
        "400": json_body(read_as_problem_details),
        "401": json_body(read_as_problem_details),
        "403": json_body(read_as_problem_details),
        "500": json_body(read_as_problem_details),
        "501": json_body(read_as_problem_details),
        "504": json_body(read_as_problem_details),
    }


OPERATION: Final[Operation[UserGroupListResponse]] = Operation(
    name="list_groups",
    method="GET",
    path="/public/v1/accounts/user-groups",
    retry="safe",
    security=(("apiToken",),),
    server="",
    success={
        "200": json_body(read_as_user_group_list_response),
    },
    errors=_errors,
)


def list_groups(
    *,
    limit: int | None = None,
    offset: int | None = None,
    order: str | None = None,
    select: str | None = None,
    rql: str | None = None,
) -> Call[UserGroupListResponse]:
    """List groups.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    if limit is not None:
        check_int(limit, "limit", minimum=0, maximum=100)
    if offset is not None:
        check_int(offset, "offset", minimum=0, bits=32)
    if order is not None:
        check_str(order, "order")
    if select is not None:
        check_str(select, "select")
    if rql is not None:
        check_str(rql, "rql")
    return Call(
        OPERATION,
        path="/public/v1/accounts/user-groups",
        query=join_query(
            form("limit", limit),
            form("offset", offset),
            form("order", order, allow_reserved=True),
            form("select", select, allow_reserved=True),
            raw(rql, "rql"),
        ),
    )
