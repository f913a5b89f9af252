# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""Make the call `POST /public/v1/users`."""

from __future__ import annotations

from typing import Final

from ..._runtime.operation import Call, Operation
from ..._runtime.requests.bodies import json_content
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_model
from ..models.company_user import CompanyUser, read_as_company_user
from ..models.user_create import UserCreate

OPERATION: Final[Operation[CompanyUser]] = Operation(
    name="create_user",
    method="POST",
    path="/public/v1/users",
    retry="never",
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


def create_user(
    *,
    body: UserCreate,
) -> Call[CompanyUser]:
    """Create a user in the company.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_model(body, UserCreate, "body")
    return Call(
        OPERATION,
        path="/public/v1/users",
        content=json_content(body.to_dict()),
    )
