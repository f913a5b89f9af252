# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""The call `POST /oauth/v2/token/revoke`."""

from __future__ import annotations

from typing import Final

from ..._runtime.bodies import form_content
from ..._runtime.checks import check_model
from ..._runtime.decoding import json_body
from ..._runtime.operation import Call, Operation
from ..models.token_revocation import TokenRevocation
from ..models.token_revoke_request import TokenRevokeRequest

OPERATION: Final[Operation[TokenRevocation]] = Operation(
    name="revoke_token",
    method="POST",
    path="/oauth/v2/token/revoke",
    retry="never",
    security=(),
    server="accounts",
    success={
        "200": json_body(TokenRevocation.from_dict),
    },
    errors={},
)


def revoke_token(
    *,
    body: TokenRevokeRequest,
) -> Call[TokenRevocation]:
    """Return the call, checked and not yet sent."""
    check_model(body, TokenRevokeRequest, "body")
    return Call(
        OPERATION,
        path="/oauth/v2/token/revoke",
        content=form_content(body.to_dict()),
    )
