# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""Make the call `PUT /public/v1/projects/{projectId}/users/{userId}`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.bodies import json_content
from ..._runtime.requests.paths import segment
from ..._runtime.responses.decoding import json_body, no_content
from ..._runtime.values.checks import check_int, check_model
from ..models.project_user import ProjectUser, read_as_project_user
from ..models.project_user_update import ProjectUserUpdate


def _errors() -> Mapping[str, Decoder[Any]]:
    return {
        "404": no_content(),
    }


OPERATION: Final[Operation[ProjectUser]] = Operation(
    name="update_project_user",
    method="PUT",
    path="/public/v1/projects/{projectId}/users/{userId}",
    retry="never",
    security=(
        (
            "ApiKey",
            "CompanyId",
        ),
    ),
    server="",
    success={
        "200": json_body(read_as_project_user),
    },
    errors=_errors,
)


def update_project_user(
    project_id: int,
    user_id: str,
    *,
    body: ProjectUserUpdate,
) -> Call[ProjectUser]:
    """Change the role of a user in a project.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_int(project_id, "project_id", bits=64)
    check_model(body, ProjectUserUpdate, "body")
    return Call(
        OPERATION,
        path=f"/public/v1/projects/{segment(project_id, 'project_id')}/users/{segment(user_id, 'user_id')}",
        content=json_content(body.to_dict()),
    )
