# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""Make the call `POST /settings/user_groups`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.bodies import json_content
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_model
from ..models.group_create_request import GroupCreateRequest
from ..models.group_results import GroupResults, read_as_group_results


def _errors() -> Mapping[str, Decoder[Any]]:
    from ..models.error_body import read_as_error_body

    return {
        "400": json_body(read_as_error_body),
        "401": json_body(read_as_error_body),
        "403": json_body(read_as_error_body),
        "429": json_body(read_as_error_body),
        "500": json_body(read_as_error_body),
    }


OPERATION: Final[Operation[GroupResults]] = Operation(
    name="create_group",
    method="POST",
    path="/settings/user_groups",
    retry="never",
    security=(("AccessToken",),),
    server="",
    success={
        "201": json_body(read_as_group_results),
    },
    errors=_errors,
)


def create_group(
    *,
    body: GroupCreateRequest,
) -> Call[GroupResults]:
    """Create a group.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_model(body, GroupCreateRequest, "body")
    return Call(
        OPERATION,
        path="/settings/user_groups",
        content=json_content(body.to_dict()),
    )
