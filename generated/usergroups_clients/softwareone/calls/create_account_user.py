# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""The call `POST /public/v1/accounts/account-users`."""

from __future__ import annotations

from typing import Final

from ..._runtime.bodies import json_content
from ..._runtime.checks import check_model
from ..._runtime.decoding import json_body
from ..._runtime.operation import Call, Operation
from ..models.account_user_query_legacy import AccountUserQueryLegacy
from ..models.create_account_user_dto import CreateAccountUserDto
from ..models.problem_details import ProblemDetails

OPERATION: Final[Operation[AccountUserQueryLegacy]] = Operation(
    name="create_account_user",
    method="POST",
    path="/public/v1/accounts/account-users",
    retry="never",
    security=(("apiToken",),),
    server="",
    success={
        "201": json_body(AccountUserQueryLegacy.from_dict),
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


def create_account_user(
    *,
    body: CreateAccountUserDto,
) -> Call[AccountUserQueryLegacy]:
    """Return the call, checked and not yet sent."""
    check_model(body, CreateAccountUserDto, "body")
    return Call(
        OPERATION,
        path="/public/v1/accounts/account-users",
        content=json_content(body.to_dict()),
    )
