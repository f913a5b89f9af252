# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""Make the call `POST /public/v1/projects/{projectId}/users`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.bodies import json_content
from ..._runtime.requests.paths import segment
from ..._runtime.responses.decoding import json_body, no_content
from ..._runtime.values.checks import check_int, check_model
from ..._runtime.values.reading import map_of, read_any
from ..models.project_user import ProjectUser, read_as_project_user
from ..models.project_user_create import ProjectUserCreate


def _errors() -> Mapping[str, Decoder[Any]]:
    return {
        "404": no_content(),
        "409": no_content(),
        "500": json_body(map_of(read_any)),
    }


OPERATION: Final[Operation[ProjectUser]] = Operation(
    name="create_project_user",
    method="POST",
    path="/public/v1/projects/{projectId}/users",
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


def create_project_user(
    project_id: int,
    *,
    body: ProjectUserCreate,
) -> Call[ProjectUser]:
    """Give a user of the company a role in a project.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_int(project_id, "project_id", bits=64)
    check_model(body, ProjectUserCreate, "body")
    return Call(
        OPERATION,
        path=f"/public/v1/projects/{segment(project_id, 'project_id')}/users",
        content=json_content(body.to_dict()),
    )
