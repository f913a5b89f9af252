# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""Make the call `POST /login/pubkey/authenticate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.bodies import json_content
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_model
from ..models.authenticate_request import AuthenticateRequest
from ..models.token import Token, read_as_token


def _errors() -> Mapping[str, Decoder[Any]]:
    from ..models.error_body import read_as_error_body

    return {
        "401": json_body(read_as_error_body),
        "403": json_body(read_as_error_body),
        "429": json_body(read_as_error_body),
        "500": json_body(read_as_error_body),
    }


OPERATION: Final[Operation[Token]] = Operation(
    name="authenticate",
    method="POST",
    path="/login/pubkey/authenticate",
    retry="idempotent",
    security=(),
    server="login",
    success={
        "200": json_body(read_as_token),
    },
    errors=_errors,
)


def authenticate(
    *,
    body: AuthenticateRequest,
) -> Call[Token]:
    """Get a session token with a signed JWT.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_model(body, AuthenticateRequest, "body")
    return Call(
        OPERATION,
        path="/login/pubkey/authenticate",
        content=json_content(body.to_dict()),
    )
