# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""Make the call `PUT /v2/admin/usergroups/{groupId}/memberships`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.bodies import json_content
from ..._runtime.requests.paths import segment
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_list, check_model
from ..._runtime.values.writing import write_models
from ..models.member_username import MemberUsername
from ..models.success_response import SuccessResponse, read_as_success_response


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


OPERATION: Final[Operation[SuccessResponse]] = Operation(
    name="replace_group_members",
    method="PUT",
    path="/v2/admin/usergroups/{groupId}/memberships",
    retry="idempotent",
    security=(("sessionToken",),),
    server="",
    success={
        "200": json_body(read_as_success_response),
    },
    errors=_errors,
)


def replace_group_members(
    group_id: str,
    *,
    body: list[MemberUsername],
) -> Call[SuccessResponse]:
    """Replace all members of a group.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_list(body, "body")
    for index1, body_item1 in enumerate(body):
        check_model(body_item1, MemberUsername, f"body[{index1}]")
    return Call(
        OPERATION,
        path=f"/v2/admin/usergroups/{segment(group_id, 'group_id')}/memberships",
        content=json_content(write_models(body)),
    )
