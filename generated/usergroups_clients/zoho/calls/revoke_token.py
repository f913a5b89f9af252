# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""Make the call `POST /oauth/v2/token/revoke`."""

from __future__ import annotations

from typing import Final

from ..._runtime.operation import Call, Operation
from ..._runtime.requests.bodies import form_content
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_model
from ..models.token_revocation import TokenRevocation, read_as_token_revocation
from ..models.token_revoke_request import TokenRevokeRequest

OPERATION: Final[Operation[TokenRevocation]] = Operation(
    name="revoke_token",
    method="POST",
    path="/oauth/v2/token/revoke",
    retry="never",
    security=(),
    server="accounts",
    success={
        "200": json_body(read_as_token_revocation),
    },
    errors=dict,
)


def revoke_token(
    *,
    body: TokenRevokeRequest,
) -> Call[TokenRevocation]:
    """Make a refresh token useless.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_model(body, TokenRevokeRequest, "body")
    return Call(
        OPERATION,
        path="/oauth/v2/token/revoke",
        content=form_content(body.to_dict()),
    )
