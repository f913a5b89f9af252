# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""Make the call `GET /public/v1/accounts/accounts/{accountId}/users/{userId}`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.paths import segment
from ..._runtime.requests.query import form, join_query
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_str
from ..models.user_of_account import UserOfAccount, read_as_user_of_account


def _errors() -> Mapping[str, Decoder[Any]]:
    from ..models.problem_details import read_as_problem_details

    return {
        "400": json_body(read_as_problem_details),
        "401": json_body(read_as_problem_details),
        "403": json_body(read_as_problem_details),
        "404": json_body(read_as_problem_details),
        "500": json_body(read_as_problem_details),
        "501": json_body(read_as_problem_details),
        "504": json_body(read_as_problem_details),
    }


OPERATION: Final[Operation[UserOfAccount]] = Operation(
    name="get_user_of_account",
    method="GET",
    path="/public/v1/accounts/accounts/{accountId}/users/{userId}",
    retry="safe",
    security=(("apiToken",),),
    server="",
    success={
        "200": json_body(read_as_user_of_account),
    },
    errors=_errors,
)


def get_user_of_account(
    account_id: str,
    user_id: str,
    *,
    select: str | None = None,
) -> Call[UserOfAccount]:
    """Read one user of an account.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_str(account_id, "account_id", pattern="^ACC-[0-9]{4}-[0-9]{4}$")
    check_str(user_id, "user_id", pattern="^USR-[0-9]{4}-[0-9]{4}$")
    if select is not None:
        check_str(select, "select")
    return Call(
        OPERATION,
        path=f"/public/v1/accounts/accounts/{segment(account_id, 'account_id')}/users/{segment(user_id, 'user_id')}",
        query=join_query(
            form("select", select),
        ),
    )
