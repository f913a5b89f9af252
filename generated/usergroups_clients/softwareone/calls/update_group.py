# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""The call `PUT /public/v1/accounts/user-groups/{id}`."""

from __future__ import annotations

from typing import Final

from ..._runtime.bodies import json_content
from ..._runtime.checks import check_model, check_str
from ..._runtime.decoding import json_body
from ..._runtime.operation import Call, Operation
from ..._runtime.paths import segment
from ..models.problem_details import ProblemDetails
from ..models.update_user_group_dto import UpdateUserGroupDto
from ..models.user_group import UserGroup

OPERATION: Final[Operation[UserGroup]] = Operation(
    name="update_group",
    method="PUT",
    path="/public/v1/accounts/user-groups/{id}",
    retry="idempotent",
    security=(("apiToken",),),
    server="",
    success={
        "200": json_body(UserGroup.from_dict),
    },
    errors={
        "400": json_body(ProblemDetails.from_dict),
        "401": json_body(ProblemDetails.from_dict),
        "403": json_body(ProblemDetails.from_dict),
        "404": json_body(ProblemDetails.from_dict),
        "409": json_body(ProblemDetails.from_dict),
        "415": json_body(ProblemDetails.from_dict),
        "500": json_body(ProblemDetails.from_dict),
        "501": json_body(ProblemDetails.from_dict),
        "504": json_body(ProblemDetails.from_dict),
    },
)


def update_group(
    group_id: str,
    *,
    body: UpdateUserGroupDto,
) -> Call[UserGroup]:
    """Return the call, checked and not yet sent."""
    check_str(group_id, "group_id", pattern="^UGR-[0-9]{4}-[0-9]{4}$")
    check_model(body, UpdateUserGroupDto, "body")
    return Call(
        OPERATION,
        path=f"/public/v1/accounts/user-groups/{segment(group_id, 'group_id')}",
        content=json_content(body.to_dict()),
    )
