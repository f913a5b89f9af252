# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""The call `GET /settings/user_groups`."""

from __future__ import annotations

from typing import Final

from ..._runtime.checks import check_int, check_str
from ..._runtime.decoding import json_body
from ..._runtime.operation import Call, Operation
from ..._runtime.query import form, join_query
from ..models.error import Error
from ..models.group_page import GroupPage
from ..models.list_groups_include import ListGroupsInclude

OPERATION: Final[Operation[GroupPage]] = Operation(
    name="list_groups",
    method="GET",
    path="/settings/user_groups",
    retry="safe",
    security=(("AccessToken",),),
    server="",
    success={
        "200": json_body(GroupPage.from_dict),
        "204": json_body(GroupPage.from_dict, empty={"user_groups": []}),
    },
    errors={
        "400": json_body(Error.from_dict),
        "401": json_body(Error.from_dict),
        "403": json_body(Error.from_dict),
        "429": json_body(Error.from_dict),
        "500": json_body(Error.from_dict),
    },
)


def list_groups(
    *,
    include: ListGroupsInclude | str | None = None,
    name: str | None = None,
    filters: str | None = None,
    page: int | None = None,
    per_page: int | None = None,
) -> Call[GroupPage]:
    """Return the call, checked and not yet sent."""
    if include is not None:
        check_str(include, "include")
    if name is not None:
        check_str(name, "name")
    if filters is not None:
        check_str(filters, "filters")
    if page is not None:
        check_int(page, "page", minimum=1)
    if per_page is not None:
        check_int(per_page, "per_page", minimum=1, maximum=200)
    return Call(
        OPERATION,
        path="/settings/user_groups",
        query=join_query(
            form("include", include),
            form("name", name),
            form("filters", filters),
            form("page", page),
            form("per_page", per_page),
        ),
    )
