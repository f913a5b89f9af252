# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""Make the call `POST /public/v1/accounts/user-groups`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.bodies import json_content
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_model
from ..models.create_user_group_dto import CreateUserGroupDto
from ..models.user_group import UserGroup, read_as_user_group


def _errors() -> Mapping[str, Decoder[Any]]:
    from ..models.problem_details import read_as_problem_details

    return {
        "400": json_body(read_as_problem_details),
        "401": json_body(read_as_problem_details),
        "403": json_body(read_as_problem_details),
        "409": json_body(read_as_problem_details),
        "415": json_body(read_as_problem_details),
        "500": json_body(read_as_problem_details),
        "501": json_body(read_as_problem_details),
        "504": json_body(read_as_problem_details),
    }


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
    errors=_errors,
)


def create_group(
    *,
    body: CreateUserGroupDto,
) -> Call[UserGroup]:
    """Create a group.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_model(body, CreateUserGroupDto, "body")
    return Call(
        OPERATION,
        path="/public/v1/accounts/user-groups",
        content=json_content(body.to_dict()),
    )
