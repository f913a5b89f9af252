# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""Make the call `PUT /public/v1/accounts/accounts/{accountId}/users/{userId}/groups`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.bodies import json_content
from ..._runtime.requests.paths import segment
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_list, check_model, check_str
from ..._runtime.values.writing import write_models
from ..models.account_user import AccountUser, read_as_account_user
from ..models.user_group_dto import UserGroupDto


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


OPERATION: Final[Operation[AccountUser]] = Operation(
    name="replace_groups_of_user",
    method="PUT",
    path="/public/v1/accounts/accounts/{accountId}/users/{userId}/groups",
    retry="idempotent",
    security=(("apiToken",),),
    server="",
    success={
        "200": json_body(read_as_account_user),
    },
    errors=_errors,
)


def replace_groups_of_user(
    account_id: str,
    user_id: str,
    *,
    body: list[UserGroupDto],
) -> Call[AccountUser]:
    """Replace the groups of a user.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_str(account_id, "account_id", pattern="^ACC-[0-9]{4}-[0-9]{4}$")
    check_str(user_id, "user_id", pattern="^USR-[0-9]{4}-[0-9]{4}$")
    check_list(body, "body")
    for index1, body_item1 in enumerate(body):
        check_model(body_item1, UserGroupDto, f"body[{index1}]")
    return Call(
        OPERATION,
        path=f"/public/v1/accounts/accounts/{segment(account_id, 'account_id')}/users/{segment(user_id, 'user_id')}/groups",
        content=json_content(write_models(body)),
    )
