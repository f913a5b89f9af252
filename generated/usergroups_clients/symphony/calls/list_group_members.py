# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""Make the call `GET /v2/admin/usergroups/{groupId}/memberships`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.paths import segment
from ..._runtime.requests.query import form, join_query
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_bool, check_int, check_list, check_str
from ..._runtime.values.enum_checks import check_enum
from ..models.expansion import Expansion, ExpansionLike
from ..models.group_membership_list import GroupMembershipList, read_as_group_membership_list


def _errors() -> Mapping[str, Decoder[Any]]:
    from ..models.error_body import read_as_error_body

    return {
        "400": json_body(read_as_error_body),
        "401": json_body(read_as_error_body),
        "403": json_body(read_as_error_body),
        "429": json_body(read_as_error_body),
        "500": json_body(read_as_error_body),
    }


OPERATION: Final[Operation[GroupMembershipList]] = Operation(
    name="list_group_members",
    method="GET",
    path="/v2/admin/usergroups/{groupId}/memberships",
    retry="safe",
    security=(("sessionToken",),),
    server="",
    success={
        "200": json_body(read_as_group_membership_list),
    },
    errors=_errors,
)


def list_group_members(
    group_id: str,
    *,
    user_id: int | None = None,
    active: bool | None = None,
    expand: list[ExpansionLike] | None = None,
    limit: int | None = None,
    before: str | None = None,
    after: str | None = None,
    sort: str | None = None,
) -> Call[GroupMembershipList]:
    """List the memberships of a group.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    if user_id is not None:
        check_int(user_id, "user_id", bits=64)
    if active is not None:
        check_bool(active, "active")
    if expand is not None:
        check_list(expand, "expand")
        for index1, expand_item1 in enumerate(expand):
            check_enum(expand_item1, f"expand[{index1}]", Expansion)
    if limit is not None:
        check_int(limit, "limit")
    if before is not None:
        check_str(before, "before")
    if after is not None:
        check_str(after, "after")
    if sort is not None:
        check_str(sort, "sort")
    return Call(
        OPERATION,
        path=f"/v2/admin/usergroups/{segment(group_id, 'group_id')}/memberships",
        query=join_query(
            form("userId", user_id),
            form("active", active),
            form("expand", expand, explode=False),
            form("limit", limit),
            form("before", before),
            form("after", after),
            form("sort", sort),
        ),
    )
