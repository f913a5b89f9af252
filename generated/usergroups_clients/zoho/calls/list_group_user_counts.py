# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""The call `GET /settings/user_groups/actions/associated_users_count`."""

from __future__ import annotations

from typing import Final

from ..._runtime.checks import check_int, check_str
from ..._runtime.decoding import json_body
from ..._runtime.operation import Call, Operation
from ..._runtime.query import form, join_query
from ..models.error import Error
from ..models.group_user_count_page import GroupUserCountPage

OPERATION: Final[Operation[GroupUserCountPage]] = Operation(
    name="list_group_user_counts",
    method="GET",
    path="/settings/user_groups/actions/associated_users_count",
    retry="safe",
    security=(("AccessToken",),),
    server="",
    success={
        "200": json_body(GroupUserCountPage.from_dict),
        "204": json_body(GroupUserCountPage.from_dict, empty={"associated_users_count": []}),
    },
    errors={
        "401": json_body(Error.from_dict),
        "403": json_body(Error.from_dict),
        "404": json_body(Error.from_dict),
        "429": json_body(Error.from_dict),
        "500": json_body(Error.from_dict),
    },
)


def list_group_user_counts(
    *,
    filters: str | None = None,
    page: int | None = None,
    per_page: int | None = None,
) -> Call[GroupUserCountPage]:
    """Return the call, checked and not yet sent."""
    if filters is not None:
        check_str(filters, "filters")
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
