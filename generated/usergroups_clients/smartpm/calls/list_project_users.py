# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""Make the call `GET /public/v1/projects/{projectId}/users`."""

from __future__ import annotations

from typing import Final

from ..._runtime.operation import Call, Operation
from ..._runtime.requests.paths import segment
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_int
from ..._runtime.values.reading import list_of
from ..models.project_user import ProjectUser, read_as_project_user

OPERATION: Final[Operation[list[ProjectUser]]] = Operation(
    name="list_project_users",
    method="GET",
    path="/public/v1/projects/{projectId}/users",
    retry="safe",
    security=(
        (
            "ApiKey",
            "CompanyId",
        ),
    ),
    server="",
    success={
        "200": json_body(list_of(read_as_project_user)),
    },
    errors=dict,
)


def list_project_users(
    project_id: int,
) -> Call[list[ProjectUser]]:
    """List the users of a project with their roles.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_int(project_id, "project_id", bits=64)
    return Call(
        OPERATION,
        path=f"/public/v1/projects/{segment(project_id, 'project_id')}/users",
    )
