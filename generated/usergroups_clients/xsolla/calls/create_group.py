# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""The call `POST /projects/{project_id}/user_groups`."""

from __future__ import annotations

from typing import Final

from ..._runtime.bodies import json_content
from ..._runtime.checks import check_model
from ..._runtime.decoding import json_body, no_content
from ..._runtime.operation import Call, Operation
from ..._runtime.paths import segment
from ..models.error import Error
from ..models.group_create import GroupCreate

OPERATION: Final[Operation[None]] = Operation(
    name="create_group",
    method="POST",
    path="/projects/{project_id}/user_groups",
    retry="never",
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


def create_group(
    project_id: str,
    *,
    body: GroupCreate,
) -> Call[None]:
    """Return the call, checked and not yet sent."""
    check_model(body, GroupCreate, "body")
    return Call(
        OPERATION,
        path=f"/projects/{segment(project_id, 'project_id')}/user_groups",
        content=json_content(body.to_dict()),
    )
