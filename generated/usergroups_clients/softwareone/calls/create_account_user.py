# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""Make the call `POST /public/v1/accounts/account-users`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.bodies import json_content
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_model
from ..models.account_user_query_legacy import (
    AccountUserQueryLegacy,
    read_as_account_user_query_legacy,
)
from ..models.create_account_user_dto import CreateAccountUserDto


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


OPERATION: Final[Operation[AccountUserQueryLegacy]] = Operation(
    name="create_account_user",
    method="POST",
    path="/public/v1/accounts/account-users",
    retry="never",
    security=(("apiToken",),),
    server="",
    success={
        "201": json_body(read_as_account_user_query_legacy),
    },
    errors=_errors,
)


def create_account_user(
    *,
    body: CreateAccountUserDto,
) -> Call[AccountUserQueryLegacy]:
    """Add a user to an account.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_model(body, CreateAccountUserDto, "body")
    return Call(
        OPERATION,
        path="/public/v1/accounts/account-users",
        content=json_content(body.to_dict()),
    )
