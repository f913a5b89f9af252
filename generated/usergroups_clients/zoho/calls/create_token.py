# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""The call `POST /oauth/v2/token`."""

from __future__ import annotations

from typing import Final

from ..._runtime.bodies import form_content
from ..._runtime.checks import check_model
from ..._runtime.decoding import json_body
from ..._runtime.operation import Call, Operation
from ..models.token import Token
from ..models.token_request import TokenRequest

OPERATION: Final[Operation[Token]] = Operation(
    name="create_token",
    method="POST",
    path="/oauth/v2/token",
    retry="never",
    security=(),
    server="accounts",
    success={
        "200": json_body(Token.from_dict),
    },
    errors={},
)


def create_token(
    *,
    body: TokenRequest,
) -> Call[Token]:
    """Return the call, checked and not yet sent."""
    check_model(body, TokenRequest, "body")
    return Call(
        OPERATION,
        path="/oauth/v2/token",
        content=form_content(body.to_dict()),
    )
