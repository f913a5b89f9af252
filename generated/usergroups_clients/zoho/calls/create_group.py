# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""The call `POST /settings/user_groups`."""

from __future__ import annotations

from typing import Final

from ..._runtime.bodies import json_content
from ..._runtime.checks import check_model
from ..._runtime.decoding import json_body
from ..._runtime.operation import Call, Operation
from ..models.error import Error
from ..models.group_create_request import GroupCreateRequest
from ..models.group_results import GroupResults

OPERATION: Final[Operation[GroupResults]] = Operation(
    name="create_group",
    method="POST",
    path="/settings/user_groups",
    retry="never",
    security=(("AccessToken",),),
    server="",
    success={
        "201": json_body(GroupResults.from_dict),
    },
    errors={
        "400": json_body(Error.from_dict),
        "401": json_body(Error.from_dict),
        "403": json_body(Error.from_dict),
        "429": json_body(Error.from_dict),
        "500": json_body(Error.from_dict),
    },
)


def create_group(
    *,
    body: GroupCreateRequest,
) -> Call[GroupResults]:
    """Return the call, checked and not yet sent."""
    check_model(body, GroupCreateRequest, "body")
    return Call(
        OPERATION,
        path="/settings/user_groups",
        content=json_content(body.to_dict()),
    )
