# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""Make the call `DELETE /public/v1/users/{userId}`."""

from __future__ import annotations

from typing import Final

from ..._runtime.operation import Call, Operation
from ..._runtime.requests.paths import segment
from ..._runtime.responses.decoding import no_content

OPERATION: Final[Operation[None]] = Operation(
    name="delete_user",
    method="DELETE",
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
        "200": no_content(),
    },
    errors=dict,
)


def delete_user(
    user_id: str,
) -> Call[None]:
    """Delete a user of the company.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    return Call(
        OPERATION,
        path=f"/public/v1/users/{segment(user_id, 'user_id')}",
    )
