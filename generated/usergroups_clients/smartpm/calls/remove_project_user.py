# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""Make the call `DELETE /public/v1/projects/{projectId}/users/{userId}`."""

from __future__ import annotations

from typing import Final

from ..._runtime.operation import Call, Operation
from ..._runtime.requests.paths import segment
from ..._runtime.responses.decoding import no_content
from ..._runtime.values.checks import check_int

OPERATION: Final[Operation[None]] = Operation(
    name="remove_project_user",
    method="DELETE",
    path="/public/v1/projects/{projectId}/users/{userId}",
    retry="idempotent",
    security=(
        (
            "ApiKey",
            "CompanyId",
        ),
    ),
    server="",
    success={
        "200": no_content(),
    },
    errors=dict,
)


def remove_project_user(
    project_id: int,
    user_id: str,
) -> Call[None]:
    """Take a user out of a project.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_int(project_id, "project_id", bits=64)
    return Call(
        OPERATION,
        path=f"/public/v1/projects/{segment(project_id, 'project_id')}/users/{segment(user_id, 'user_id')}",
    )
