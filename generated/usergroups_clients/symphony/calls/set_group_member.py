# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""Make the call `PUT /v2/admin/usergroups/{groupId}/memberships/{userId}`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.bodies import json_content
from ..._runtime.requests.paths import segment
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_int, check_model
from ..models.group_membership_result import GroupMembershipResult, read_as_group_membership_result
from ..models.group_membership_update import GroupMembershipUpdate


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


OPERATION: Final[Operation[GroupMembershipResult]] = Operation(
    name="set_group_member",
    method="PUT",
    path="/v2/admin/usergroups/{groupId}/memberships/{userId}",
    retry="idempotent",
    security=(("sessionToken",),),
    server="",
    success={
        "200": json_body(read_as_group_membership_result),
    },
    errors=_errors,
)


def set_group_member(
    group_id: str,
    user_id: int,
    *,
    body: GroupMembershipUpdate,
) -> Call[GroupMembershipResult]:
    """Put a user into a group, or take the user out.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_int(user_id, "user_id", bits=64)
    check_model(body, GroupMembershipUpdate, "body")
    return Call(
        OPERATION,
        path=f"/v2/admin/usergroups/{segment(group_id, 'group_id')}/memberships/{segment(user_id, 'user_id')}",
        content=json_content(body.to_dict()),
    )
