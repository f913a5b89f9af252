# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""Make the call `GET /v2/admin/usergroups`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.query import form, join_query
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_bool, check_int, check_str
from ..models.group_list import GroupList, read_as_group_list


def _errors() -> Mapping[str, Decoder[Any]]:
    from ..models.error_body import read_as_error_body

    return {
        "400": json_body(read_as_error_body),
        "401": json_body(read_as_error_body),
        "403": json_body(read_as_error_body),
        "429": json_body(read_as_error_body),
        "500": json_body(read_as_error_body),
    }


OPERATION: Final[Operation[GroupList]] = Operation(
    name="list_groups",
    method="GET",
    path="/v2/admin/usergroups",
    retry="safe",
    security=(("sessionToken",),),
    server="",
    success={
        "200": json_body(read_as_group_list),
    },
    errors=_errors,
)


def list_groups(
    *,
    type_: str,
    area: str | None = None,
    name: str | None = None,
    active: bool | None = None,
    after: str | None = None,
    before: str | None = None,
    sort: str | None = None,
    limit: int | None = None,
) -> Call[GroupList]:
    """List groups of one type.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_str(type_, "type_")
    if area is not None:
        check_str(area, "area")
    if name is not None:
        check_str(name, "name")
    if active is not None:
        check_bool(active, "active")
    if after is not None:
        check_str(after, "after")
    if before is not None:
        check_str(before, "before")
    if sort is not None:
        check_str(sort, "sort")
    if limit is not None:
        check_int(limit, "limit")
    return Call(
        OPERATION,
        path="/v2/admin/usergroups",
        query=join_query(
            form("type", type_),
            form("area", area),
            form("name", name),
            form("active", active),
            form("after", after),
            form("before", before),
            form("sort", sort),
            form("limit", limit),
        ),
    )
