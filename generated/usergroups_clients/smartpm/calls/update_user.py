# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""Make the call `PUT /public/v1/users/{userId}`."""

from __future__ import annotations

from typing import Final

from ..._runtime.operation import Call, Operation
from ..._runtime.requests.bodies import json_content
from ..._runtime.requests.paths import segment
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_model
from ..models.company_user import CompanyUser, read_as_company_user
from ..models.user_update import UserUpdate

OPERATION: Final[Operation[CompanyUser]] = Operation(
    name="update_user",
    method="PUT",
    path="/public/v1/users/{userId}",
    retry="idempotent",
    security=(
        (
            "ApiKey",
            "CompanyId",
        ),
    ),
    server="",
    success={
        "200": json_body(read_as_company_user),
    },
    errors=dict,
)


def update_user(
    user_id: str,
    *,
    body: UserUpdate,
) -> Call[CompanyUser]:
    """Change a user of the company.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_model(body, UserUpdate, "body")
    return Call(
        OPERATION,
        path=f"/public/v1/users/{segment(user_id, 'user_id')}",
        content=json_content(body.to_dict()),
    )
