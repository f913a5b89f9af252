# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""The call `GET /settings/user_groups/{group_id}`."""

from __future__ import annotations

from typing import Final

from ..._runtime.checks import check_str
from ..._runtime.decoding import json_body
from ..._runtime.operation import Call, Operation
from ..._runtime.paths import segment
from ..models.error import Error
from ..models.group_page import GroupPage

OPERATION: Final[Operation[GroupPage]] = Operation(
    name="get_group",
    method="GET",
    path="/settings/user_groups/{group_id}",
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
        "404": json_body(Error.from_dict),
        "429": json_body(Error.from_dict),
        "500": json_body(Error.from_dict),
    },
)


def get_group(
    group_id: str,
) -> Call[GroupPage]:
    """Return the call, checked and not yet sent."""
    check_str(group_id, "group_id", min_length=1, max_length=19, pattern="^[0-9]+$")
    return Call(
        OPERATION,
        path=f"/settings/user_groups/{segment(group_id, 'group_id')}",
    )
