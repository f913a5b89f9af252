# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""Make the call `PUT /public/v1/projects/{projectId}/user-groups/{projectUserGroupId}`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.bodies import json_content
from ..._runtime.requests.paths import segment
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_int, check_model, check_type
from ..._runtime.values.reading import map_of, read_any
from ..models.project_group import ProjectGroup, read_as_project_group
from ..models.project_group_update import ProjectGroupUpdate


def _errors() -> Mapping[str, Decoder[Any]]:
    return {
        "500": json_body(map_of(read_any)),
    }


OPERATION: Final[Operation[ProjectGroup]] = Operation(
    name="set_project_group",
    method="PUT",
    path="/public/v1/projects/{projectId}/user-groups/{projectUserGroupId}",
    retry="never",
    security=(
        (
            "ApiKey",
            "CompanyId",
        ),
    ),
    server="",
    success={
        "200": json_body(read_as_project_group),
    },
    errors=_errors,
)


def set_project_group(
    project_id: int,
    project_user_group_id: UUID,
    *,
    body: ProjectGroupUpdate,
) -> Call[ProjectGroup]:
    """Change which group a project link means, and the role it gives.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_int(project_id, "project_id", bits=64)
    check_type(project_user_group_id, "project_user_group_id", UUID)
    check_model(body, ProjectGroupUpdate, "body")
    return Call(
        OPERATION,
        path=f"/public/v1/projects/{segment(project_id, 'project_id')}/user-groups/{segment(project_user_group_id, 'project_user_group_id')}",
        content=json_content(body.to_dict()),
    )
