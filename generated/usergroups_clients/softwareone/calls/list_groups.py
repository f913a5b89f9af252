# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""The call `GET /public/v1/accounts/user-groups`."""

from __future__ import annotations

from typing import Final

from ..._runtime.checks import check_int, check_str
from ..._runtime.decoding import json_body
from ..._runtime.operation import Call, Operation
from ..._runtime.query import form, join_query, raw
from ..models.problem_details import ProblemDetails
from ..models.user_group_list_response import UserGroupListResponse

OPERATION: Final[Operation[UserGroupListResponse]] = Operation(
    name="list_groups",
    method="GET",
    path="/public/v1/accounts/user-groups",
    retry="safe",
    security=(("apiToken",),),
    server="",
    success={
        "200": json_body(UserGroupListResponse.from_dict),
    },
    errors={
        "400": json_body(ProblemDetails.from_dict),
        "401": json_body(ProblemDetails.from_dict),
        "403": json_body(ProblemDetails.from_dict),
        "500": json_body(ProblemDetails.from_dict),
        "501": json_body(ProblemDetails.from_dict),
        "504": json_body(ProblemDetails.from_dict),
    },
)


def list_groups(
    *,
    limit: int | None = None,
    offset: int | None = None,
    order: str | None = None,
    select: str | None = None,
    rql: str | None = None,
) -> Call[UserGroupListResponse]:
    """Return the call, checked and not yet sent."""
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
