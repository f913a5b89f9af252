# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""The call `PATCH /projects/{project_id}/users/{user_id}/user_groups`."""

from __future__ import annotations

from typing import Final

from ..._runtime.bodies import json_content
from ..._runtime.checks import check_model
from ..._runtime.decoding import json_body
from ..._runtime.operation import Call, Operation
from ..._runtime.paths import segment
from ..._runtime.reading import list_of
from ..models.error import Error
from ..models.group import Group
from ..models.groups_replace import GroupsReplace

OPERATION: Final[Operation[list[Group]]] = Operation(
    name="replace_groups_of_user",
    method="PATCH",
    path="/projects/{project_id}/users/{user_id}/user_groups",
    retry="idempotent",
    security=(("Server",),),
    server="",
    success={
        "200": json_body(list_of(Group.from_dict)),
    },
    errors={
        "400": json_body(Error.from_dict),
        "401": json_body(Error.from_dict),
        "404": json_body(Error.from_dict),
        "422": json_body(Error.from_dict),
    },
)


def replace_groups_of_user(
    project_id: str,
    user_id: str,
    *,
    body: GroupsReplace,
) -> Call[list[Group]]:
    """Return the call, checked and not yet sent."""
    check_model(body, GroupsReplace, "body")
    return Call(
        OPERATION,
        path=f"/projects/{segment(project_id, 'project_id')}/users/{segment(user_id, 'user_id')}/user_groups",
        content=json_content(body.to_dict()),
    )
