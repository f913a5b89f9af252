# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""The call `POST /login/pubkey/authenticate`."""

from __future__ import annotations

from typing import Final

from ..._runtime.bodies import json_content
from ..._runtime.checks import check_model
from ..._runtime.decoding import json_body
from ..._runtime.operation import Call, Operation
from ..models.authenticate_request import AuthenticateRequest
from ..models.error import Error
from ..models.token import Token

OPERATION: Final[Operation[Token]] = Operation(
    name="authenticate",
    method="POST",
    path="/login/pubkey/authenticate",
    retry="idempotent",
    security=(),
    server="login",
    success={
        "200": json_body(Token.from_dict),
    },
    errors={
        "401": json_body(Error.from_dict),
        "403": json_body(Error.from_dict),
        "429": json_body(Error.from_dict),
        "500": json_body(Error.from_dict),
    },
)


def authenticate(
    *,
    body: AuthenticateRequest,
) -> Call[Token]:
    """Return the call, checked and not yet sent."""
    check_model(body, AuthenticateRequest, "body")
    return Call(
        OPERATION,
        path="/login/pubkey/authenticate",
        content=json_content(body.to_dict()),
    )
