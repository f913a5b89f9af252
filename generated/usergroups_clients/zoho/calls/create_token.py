# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""Make the call `POST /oauth/v2/token`."""

from __future__ import annotations

from typing import Final

from ..._runtime.operation import Call, Operation
from ..._runtime.requests.bodies import form_content
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_model
from ..models.token import Token, read_as_token
from ..models.token_request import TokenRequest

OPERATION: Final[Operation[Token]] = Operation(
    name="create_token",
    method="POST",
    path="/oauth/v2/token",
    retry="once",
    security=(),
    server="accounts",
    success={
        "200": json_body(read_as_token),
    },
    errors=dict,
)


def create_token(
    *,
    body: TokenRequest,
) -> Call[Token]:
    """Get an access token, from a refresh token or from a grant code.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_model(body, TokenRequest, "body")
    return Call(
        OPERATION,
        path="/oauth/v2/token",
        content=form_content(body.to_dict()),
    )
