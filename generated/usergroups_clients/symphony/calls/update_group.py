# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""The call `PUT /v2/admin/usergroups/{groupId}`."""

from __future__ import annotations

from typing import Final

from ..._runtime.bodies import json_content
from ..._runtime.checks import check_model
from ..._runtime.decoding import json_body
from ..._runtime.operation import Call, Operation
from ..._runtime.paths import segment
from ..models.error import Error
from ..models.group import Group
from ..models.group_update import GroupUpdate

OPERATION: Final[Operation[Group]] = Operation(
    name="update_group",
    method="PUT",
    path="/v2/admin/usergroups/{groupId}",
    retry="idempotent",
    security=(("sessionToken",),),
    server="",
    success={
        "200": json_body(Group.from_dict),
    },
    errors={
        "400": json_body(Error.from_dict),
        "401": json_body(Error.from_dict),
        "403": json_body(Error.from_dict),
        "404": json_body(Error.from_dict),
        "422": json_body(Error.from_dict),
        "429": json_body(Error.from_dict),
        "500": json_body(Error.from_dict),
    },
)


def update_group(
    group_id: str,
    *,
    body: GroupUpdate,
) -> Call[Group]:
    """Return the call, checked and not yet sent."""
    check_model(body, GroupUpdate, "body")
    return Call(
        OPERATION,
        path=f"/v2/admin/usergroups/{segment(group_id, 'group_id')}",
        content=json_content(body.to_dict()),
    )
