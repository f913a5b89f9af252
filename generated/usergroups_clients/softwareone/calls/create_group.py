# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""Make the call `POST /public/v1/accounts/user-groups`."""

from __future__ import annotations

from typing import Final

from ..._runtime.bodies import json_content
from ..._runtime.checks import check_model
from ..._runtime.decoding import json_body
from ..._runtime.operation import Call, Operation
from ..models.create_user_group_dto import CreateUserGroupDto
from ..models.problem_details import read_as_problem_details
from ..models.user_group import UserGroup, read_as_user_group

OPERATION: Final[Operation[UserGroup]] = Operation(
    name="create_group",
    method="POST",
    path="/public/v1/accounts/user-groups",
    retry="never",
    security=(("apiToken",),),
    server="",
    success={
        "201": json_body(read_as_user_group),
    },
    errors={
        "400": json_body(read_as_problem_details),
        "401": json_body(read_as_problem_details),
        "403": json_body(read_as_problem_details),
        "409": json_body(read_as_problem_details),
        "415": json_body(read_as_problem_details),
        "500": json_body(read_as_problem_details),
        "501": json_body(read_as_problem_details),
        "504": json_body(read_as_problem_details),
    },
)


def create_group(
    *,
    body: CreateUserGroupDto,
) -> Call[UserGroup]:
    """Create a group.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: If an argument cannot be sent.
    """
    check_model(body, CreateUserGroupDto, "body")
    return Call(
        OPERATION,
        path="/public/v1/accounts/user-groups",
        content=json_content(body.to_dict()),
    )
