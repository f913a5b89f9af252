# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""The call `POST /public/v1/accounts/user-groups`."""

from __future__ import annotations

from typing import Final

from ..._runtime.bodies import json_content
from ..._runtime.checks import check_model
from ..._runtime.decoding import json_body
from ..._runtime.operation import Call, Operation
from ..models.create_user_group_dto import CreateUserGroupDto
from ..models.problem_details import ProblemDetails
from ..models.user_group import UserGroup

OPERATION: Final[Operation[UserGroup]] = Operation(
    name="create_group",
    method="POST",
    path="/public/v1/accounts/user-groups",
    retry="never",
    security=(("apiToken",),),
    server="",
    success={
        "201": json_body(UserGroup.from_dict),
    },
    errors={
        "400": json_body(ProblemDetails.from_dict),
        "401": json_body(ProblemDetails.from_dict),
        "403": json_body(ProblemDetails.from_dict),
        "409": json_body(ProblemDetails.from_dict),
        "415": json_body(ProblemDetails.from_dict),
        "500": json_body(ProblemDetails.from_dict),
        "501": json_body(ProblemDetails.from_dict),
        "504": json_body(ProblemDetails.from_dict),
    },
)


def create_group(
    *,
    body: CreateUserGroupDto,
) -> Call[UserGroup]:
    """Return the call, checked and not yet sent."""
    check_model(body, CreateUserGroupDto, "body")
    return Call(
        OPERATION,
        path="/public/v1/accounts/user-groups",
        content=json_content(body.to_dict()),
    )
