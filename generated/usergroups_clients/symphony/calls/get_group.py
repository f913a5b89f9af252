# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""The call `GET /v2/admin/usergroups/{groupId}`."""

from __future__ import annotations

from typing import Final

from ..._runtime.decoding import json_body
from ..._runtime.operation import Call, Operation
from ..._runtime.paths import segment
from ..models.error import Error
from ..models.group import Group

OPERATION: Final[Operation[Group]] = Operation(
    name="get_group",
    method="GET",
    path="/v2/admin/usergroups/{groupId}",
    retry="safe",
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
        "429": json_body(Error.from_dict),
        "500": json_body(Error.from_dict),
    },
)


def get_group(
    group_id: str,
) -> Call[Group]:
    """Return the call, checked and not yet sent."""
    return Call(
        OPERATION,
        path=f"/v2/admin/usergroups/{segment(group_id, 'group_id')}",
    )
