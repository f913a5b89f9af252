# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""Make the call `POST /sessionauth/v1/authenticate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.responses.decoding import json_body
from ..models.token import Token, read_as_token


def _errors() -> Mapping[str, Decoder[Any]]:
    from ..models.error_body import read_as_error_body

    return {
        "400": json_body(read_as_error_body),
        "403": json_body(read_as_error_body),
        "429": json_body(read_as_error_body),
        "500": json_body(read_as_error_body),
    }


OPERATION: Final[Operation[Token]] = Operation(
    name="authenticate_with_certificate",
    method="POST",
    path="/sessionauth/v1/authenticate",
    retry="idempotent",
    security=(),
    server="session_auth",
    success={
        "200": json_body(read_as_token),
    },
    errors=_errors,
)


def authenticate_with_certificate() -> Call[Token]:
    """Get a session token with a client certificate.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    return Call(
        OPERATION,
        path="/sessionauth/v1/authenticate",
    )
