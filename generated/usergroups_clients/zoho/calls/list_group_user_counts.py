# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""Make the call `GET /settings/user_groups/actions/associated_users_count`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.query import form, join_query
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_int, check_str
from ..models.group_user_count_page import GroupUserCountPage, read_as_group_user_count_page


def _errors() -> Mapping[str, Decoder[Any]]:
    from ..models.error_body import read_as_error_body

    return {
        "400": json_body(read_as_error_body),
        "401": json_body(read_as_error_body),
        "403": json_body(read_as_error_body),
        "404": json_body(read_as_error_body),
        "429": json_body(read_as_error_body),
        "500": json_body(read_as_error_body),
    }


OPERATION: Final[Operation[GroupUserCountPage]] = Operation(
    name="list_group_user_counts",
    method="GET",
    path="/settings/user_groups/actions/associated_users_count",
    retry="safe",
    security=(("AccessToken",),),
    server="",
    success={
        "200": json_body(read_as_group_user_count_page),
        "204": json_body(read_as_group_user_count_page, empty={"associated_users_count": []}),
    },
    errors=_errors,
)


def list_group_user_counts(
    *,
    filters: str | None = None,
    page: int | None = None,
    per_page: int | None = None,
) -> Call[GroupUserCountPage]:
    """List the groups with the number of users in each.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    if filters is not None:
        check_str(filters, "filters", max_length=250)
    if page is not None:
        check_int(page, "page", minimum=1)
    if per_page is not None:
        check_int(per_page, "per_page", minimum=1, maximum=200)
    return Call(
        OPERATION,
        path="/settings/user_groups/actions/associated_users_count",
        query=join_query(
            form("filters", filters),
            form("page", page),
            form("per_page", per_page),
        ),
    )
