# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""Make the call `GET /settings/user_groups`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.query import form, join_query
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_int, check_str
from ..._runtime.values.enum_checks import check_enum
from ..models.group_page import GroupPage, read_as_group_page
from ..models.list_groups_include import ListGroupsInclude, ListGroupsIncludeLike


def _errors() -> Mapping[str, Decoder[Any]]:
    from ..models.error_body import read_as_error_body

    return {
        "400": json_body(read_as_error_body),
        "401": json_body(read_as_error_body),
        "403": json_body(read_as_error_body),
        "429": json_body(read_as_error_body),
        "500": json_body(read_as_error_body),
    }


OPERATION: Final[Operation[GroupPage]] = Operation(
    name="list_groups",
    method="GET",
    path="/settings/user_groups",
    retry="safe",
    security=(("AccessToken",),),
    server="",
    success={
        "200": json_body(read_as_group_page),
        "204": json_body(read_as_group_page, empty={"user_groups": []}),
    },
    errors=_errors,
)


def list_groups(
    *,
    include: ListGroupsIncludeLike | None = None,
    name: str | None = None,
    filters: str | None = None,
    page: int | None = None,
    per_page: int | None = None,
) -> Call[GroupPage]:
    """List the groups of the organisation.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    if include is not None:
        check_enum(include, "include", ListGroupsInclude)
    if name is not None:
        check_str(name, "name")
    if filters is not None:
        check_str(filters, "filters", max_length=250)
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
