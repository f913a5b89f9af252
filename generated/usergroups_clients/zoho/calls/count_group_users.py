# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""Make the call `GET /settings/user_groups/{group_id}/associated_users/actions/grouped_counts`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.paths import segment
from ..._runtime.requests.query import form, join_query
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_str
from ..models.grouped_counts import GroupedCounts, read_as_grouped_counts


def _errors() -> Mapping[str, Decoder[Any]]:
    from ..models.error_body import read_as_error_body

    return {
        "401": json_body(read_as_error_body),
        "403": json_body(read_as_error_body),
        "429": json_body(read_as_error_body),
        "500": json_body(read_as_error_body),
    }


OPERATION: Final[Operation[GroupedCounts]] = Operation(
    name="count_group_users",
    method="GET",
    path="/settings/user_groups/{group_id}/associated_users/actions/grouped_counts",
    retry="safe",
    security=(("AccessToken",),),
    server="",
    success={
        "200": json_body(read_as_grouped_counts),
    },
    errors=_errors,
)


def count_group_users(
    group_id: str,
    *,
    group_by: str,
) -> Call[GroupedCounts]:
    """Count the users of a group by a property of theirs.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_str(group_by, "group_by")
    check_str(group_id, "group_id", min_length=1, max_length=19, pattern="^[0-9]+$")
    return Call(
        OPERATION,
        path=f"/settings/user_groups/{segment(group_id, 'group_id')}/associated_users/actions/grouped_counts",
        query=join_query(
            form("group_by", group_by),
        ),
    )
