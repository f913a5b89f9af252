# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""The call `GET /public/v1/users/{userId}/project-roles`."""

from __future__ import annotations

from typing import Final

from ..._runtime.decoding import json_body
from ..._runtime.operation import Call, Operation
from ..._runtime.paths import segment
from ..._runtime.reading import map_of, read_any
from ..models.user_project_roles import UserProjectRoles

OPERATION: Final[Operation[UserProjectRoles]] = Operation(
    name="list_project_roles_of_user",
    method="GET",
    path="/public/v1/users/{userId}/project-roles",
    retry="safe",
    security=(
        (
            "ApiKey",
            "CompanyId",
        ),
    ),
    server="",
    success={
        "200": json_body(UserProjectRoles.from_dict),
    },
    errors={
        "500": json_body(map_of(read_any)),
    },
)


def list_project_roles_of_user(
    user_id: str,
) -> Call[UserProjectRoles]:
    """Return the call, checked and not yet sent."""
    return Call(
        OPERATION,
        path=f"/public/v1/users/{segment(user_id, 'user_id')}/project-roles",
    )
