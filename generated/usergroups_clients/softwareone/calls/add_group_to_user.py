# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""Make the call `POST /public/v1/accounts/accounts/{accountId}/users/{userId}/groups`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.bodies import json_content
from ..._runtime.requests.paths import segment
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_model, check_str
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
    name="add_group_to_user",
    method="POST",
    path="/public/v1/accounts/accounts/{accountId}/users/{userId}/groups",
    retry="never",
    security=(("apiToken",),),
    server="",
    success={
        "200": json_body(read_as_account_user),
    },
    errors=_errors,
)


def add_group_to_user(
    account_id: str,
    user_id: str,
    *,
    body: UserGroupDto,
) -> Call[AccountUser]:
    """Add a group to a user.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_str(account_id, "account_id", pattern="^ACC-[0-9]{4}-[0-9]{4}$")
    check_str(user_id, "user_id", pattern="^USR-[0-9]{4}-[0-9]{4}$")
    check_model(body, UserGroupDto, "body")
    return Call(
        OPERATION,
        path=f"/public/v1/accounts/accounts/{segment(account_id, 'account_id')}/users/{segment(user_id, 'user_id')}/groups",
        content=json_content(body.to_dict()),
    )
