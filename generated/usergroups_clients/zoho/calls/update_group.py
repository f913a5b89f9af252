# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""Make the call `PUT /settings/user_groups/{group_id}`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.bodies import json_content
from ..._runtime.requests.paths import segment
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_model, check_str
from ..models.group_results import GroupResults, read_as_group_results
from ..models.group_update_request import GroupUpdateRequest


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


OPERATION: Final[Operation[GroupResults]] = Operation(
    name="update_group",
    method="PUT",
    path="/settings/user_groups/{group_id}",
    retry="idempotent",
    security=(("AccessToken",),),
    server="",
    success={
        "200": json_body(read_as_group_results),
    },
    errors=_errors,
)


def update_group(
    group_id: str,
    *,
    body: GroupUpdateRequest,
) -> Call[GroupResults]:
    """Change a group's name, description or sources.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_str(group_id, "group_id", min_length=1, max_length=19, pattern="^[0-9]+$")
    check_model(body, GroupUpdateRequest, "body")
    return Call(
        OPERATION,
        path=f"/settings/user_groups/{segment(group_id, 'group_id')}",
        content=json_content(body.to_dict()),
    )
