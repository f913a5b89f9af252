# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""The call `PUT /projects/{project_id}/user_groups/{group_id}`."""

from __future__ import annotations

from typing import Final

from ..._runtime.bodies import json_content
from ..._runtime.checks import check_int, check_model
from ..._runtime.decoding import json_body, no_content
from ..._runtime.operation import Call, Operation
from ..._runtime.paths import segment
from ..models.error import Error
from ..models.group_rename import GroupRename

OPERATION: Final[Operation[None]] = Operation(
    name="rename_group",
    method="PUT",
    path="/projects/{project_id}/user_groups/{group_id}",
    retry="idempotent",
    security=(("Server",),),
    server="",
    success={
        "204": no_content(),
    },
    errors={
        "401": json_body(Error.from_dict),
        "403": json_body(Error.from_dict),
        "404": json_body(Error.from_dict),
        "422": json_body(Error.from_dict),
    },
)


def rename_group(
    project_id: str,
    group_id: int,
    *,
    body: GroupRename,
) -> Call[None]:
    """Return the call, checked and not yet sent."""
    check_int(group_id, "group_id")
    check_model(body, GroupRename, "body")
    return Call(
        OPERATION,
        path=f"/projects/{segment(project_id, 'project_id')}/user_groups/{segment(group_id, 'group_id')}",
        content=json_content(body.to_dict()),
    )
