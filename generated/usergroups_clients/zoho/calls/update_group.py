# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""The call `PUT /settings/user_groups/{group_id}`."""

from __future__ import annotations

from typing import Final

from ..._runtime.bodies import json_content
from ..._runtime.checks import check_model, check_str
from ..._runtime.decoding import json_body
from ..._runtime.operation import Call, Operation
from ..._runtime.paths import segment
from ..models.error import Error
from ..models.group_results import GroupResults
from ..models.group_update_request import GroupUpdateRequest

OPERATION: Final[Operation[GroupResults]] = Operation(
    name="update_group",
    method="PUT",
    path="/settings/user_groups/{group_id}",
    retry="idempotent",
    security=(("AccessToken",),),
    server="",
    success={
        "200": json_body(GroupResults.from_dict),
    },
    errors={
        "400": json_body(Error.from_dict),
        "401": json_body(Error.from_dict),
        "403": json_body(Error.from_dict),
        "404": json_body(Error.from_dict),
        "429": json_body(Error.from_dict),
        "500": json_body(Error.from_dict),
    },
)


def update_group(
    group_id: str,
    *,
    body: GroupUpdateRequest,
) -> Call[GroupResults]:
    """Return the call, checked and not yet sent."""
    check_str(group_id, "group_id", min_length=1, max_length=19, pattern="^[0-9]+$")
    check_model(body, GroupUpdateRequest, "body")
    return Call(
        OPERATION,
        path=f"/settings/user_groups/{segment(group_id, 'group_id')}",
        content=json_content(body.to_dict()),
    )
