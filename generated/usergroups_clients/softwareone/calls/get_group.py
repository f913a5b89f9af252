# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""Make the call `GET /public/v1/accounts/user-groups/{id}`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.paths import segment
from ..._runtime.requests.query import form, join_query
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_str
from ..models.user_group import UserGroup, read_as_user_group


def _errors() -> Mapping[str, Decoder[Any]]:
    from ..models.problem_details import read_as_problem_details

    return {
        "400": json_body(read_as_problem_details),
        "401": json_body(read_as_problem_details),
        "403": json_body(read_as_problem_details),
        "404": json_body(read_as_problem_details),
        "500": json_body(read_as_problem_details),
        "501": json_body(read_as_problem_details),
        "504": json_body(read_as_problem_details),
    }


OPERATION: Final[Operation[UserGroup]] = Operation(
    name="get_group",
    method="GET",
    path="/public/v1/accounts/user-groups/{id}",
    retry="safe",
    security=(("apiToken",),),
    server="",
    success={
        "200": json_body(read_as_user_group),
    },
    errors=_errors,
)


def get_group(
    group_id: str,
    *,
    select: str | None = None,
) -> Call[UserGroup]:
    """Read one group.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_str(group_id, "group_id", pattern="^UGR-[0-9]{4}-[0-9]{4}$")
    if select is not None:
        check_str(select, "select")
    return Call(
        OPERATION,
        path=f"/public/v1/accounts/user-groups/{segment(group_id, 'group_id')}",
        query=join_query(
            form("select", select),
        ),
    )
