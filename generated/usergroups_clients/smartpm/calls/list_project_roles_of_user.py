# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""Make the call `GET /public/v1/users/{userId}/project-roles`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.paths import segment
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.reading import map_of, read_any
from ..models.user_project_roles import UserProjectRoles, read_as_user_project_roles


def _errors() -> Mapping[str, Decoder[Any]]:
    return {
        "500": json_body(map_of(read_any)),
    }


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
        "200": json_body(read_as_user_project_roles),
    },
    errors=_errors,
)


def list_project_roles_of_user(
    user_id: str,
) -> Call[UserProjectRoles]:
    """List the roles a user has in projects.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    return Call(
        OPERATION,
        path=f"/public/v1/users/{segment(user_id, 'user_id')}/project-roles",
    )
