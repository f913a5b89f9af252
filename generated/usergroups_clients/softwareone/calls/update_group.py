# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""Make the call `PUT /public/v1/accounts/user-groups/{id}`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.bodies import json_content
from ..._runtime.requests.paths import segment
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_model, check_str
from ..models.update_user_group_dto import UpdateUserGroupDto
from ..models.user_group import UserGroup, read_as_user_group


def _errors() -> Mapping[str, Decoder[Any]]:
    from ..models.problem_details import read_as_problem_details

    return {
        "400": json_body(read_as_problem_details),
        "401": json_body(read_as_problem_details),
        "403": json_body(read_as_problem_details),
        "404": json_body(read_as_problem_details),
        "409": json_body(read_as_problem_details),
        "415": json_body(read_as_problem_details),
        "500": json_body(read_as_problem_details),
        "501": json_body(read_as_problem_details),
        "504": json_body(read_as_problem_details),
    }


OPERATION: Final[Operation[UserGroup]] = Operation(
    name="update_group",
    method="PUT",
    path="/public/v1/accounts/user-groups/{id}",
    retry="idempotent",
    security=(("apiToken",),),
    server="",
    success={
        "200": json_body(read_as_user_group),
    },
    errors=_errors,
)


def update_group(
    group_id: str,
    *,
    body: UpdateUserGroupDto,
) -> Call[UserGroup]:
    """Change a group.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_str(group_id, "group_id", pattern="^UGR-[0-9]{4}-[0-9]{4}$")
    check_model(body, UpdateUserGroupDto, "body")
    return Call(
        OPERATION,
        path=f"/public/v1/accounts/user-groups/{segment(group_id, 'group_id')}",
        content=json_content(body.to_dict()),
    )
