# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""Make the call `GET /public/v1/accounts/account-users/{id}`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.paths import segment
from ..._runtime.requests.query import form, join_query
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_str
from ..models.account_user_query_legacy import (
    AccountUserQueryLegacy,
    read_as_account_user_query_legacy,
)


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


OPERATION: Final[Operation[AccountUserQueryLegacy]] = Operation(
    name="get_account_user",
    method="GET",
    path="/public/v1/accounts/account-users/{id}",
    retry="safe",
    security=(("apiToken",),),
    server="",
    success={
        "200": json_body(read_as_account_user_query_legacy),
    },
    errors=_errors,
)


def get_account_user(
    account_user_id: str,
    *,
    select: str | None = None,
) -> Call[AccountUserQueryLegacy]:
    """Read one account user.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_str(account_user_id, "account_user_id", pattern="^AUSR-[0-9]{4}-[0-9]{4}-[0-9]{4}$")
    if select is not None:
        check_str(select, "select")
    return Call(
        OPERATION,
        path=f"/public/v1/accounts/account-users/{segment(account_user_id, 'account_user_id')}",
        query=join_query(
            form("select", select),
        ),
    )
