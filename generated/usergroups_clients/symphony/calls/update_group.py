# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""Make the call `PUT /v2/admin/usergroups/{groupId}`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.bodies import json_content
from ..._runtime.requests.paths import segment
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_model
from ..models.group import Group, read_as_group
from ..models.group_update import GroupUpdate


def _errors() -> Mapping[str, Decoder[Any]]:
    from ..models.error_body import read_as_error_body

    return {
        "400": json_body(read_as_error_body),
        "401": json_body(read_as_error_body),
        "403": json_body(read_as_error_body),
        "404": json_body(read_as_error_body),
        "422": json_body(read_as_error_body),
        "429": json_body(read_as_error_body),
        "500": json_body(read_as_error_body),
    }


OPERATION: Final[Operation[Group]] = Operation(
    name="update_group",
    method="PUT",
    path="/v2/admin/usergroups/{groupId}",
    retry="idempotent",
    security=(("sessionToken",),),
    server="",
    success={
        "200": json_body(read_as_group),
    },
    errors=_errors,
)


def update_group(
    group_id: str,
    *,
    body: GroupUpdate,
) -> Call[Group]:
    """Change a group.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_model(body, GroupUpdate, "body")
    return Call(
        OPERATION,
        path=f"/v2/admin/usergroups/{segment(group_id, 'group_id')}",
        content=json_content(body.to_dict()),
    )
