# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""Make the call `PUT /v2/admin/usergroups/{groupId}/assignments/{userId}`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.bodies import json_content
from ..._runtime.requests.paths import segment
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_int, check_model
from ..models.group_assignment import GroupAssignment, read_as_group_assignment
from ..models.group_assignment_update import GroupAssignmentUpdate


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


OPERATION: Final[Operation[GroupAssignment]] = Operation(
    name="assign_group",
    method="PUT",
    path="/v2/admin/usergroups/{groupId}/assignments/{userId}",
    retry="idempotent",
    security=(("sessionToken",),),
    server="",
    success={
        "200": json_body(read_as_group_assignment),
        "201": json_body(read_as_group_assignment),
    },
    errors=_errors,
)


def assign_group(
    group_id: str,
    user_id: int,
    *,
    body: GroupAssignmentUpdate,
) -> Call[GroupAssignment]:
    """Make a user responsible for a group, or end that.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_int(user_id, "user_id", bits=64)
    check_model(body, GroupAssignmentUpdate, "body")
    return Call(
        OPERATION,
        path=f"/v2/admin/usergroups/{segment(group_id, 'group_id')}/assignments/{segment(user_id, 'user_id')}",
        content=json_content(body.to_dict()),
    )
