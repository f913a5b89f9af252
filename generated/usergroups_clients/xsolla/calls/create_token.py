# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""Make the call `POST /oauth2/token`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.bodies import form_content
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_model
from ..models.token import Token, read_as_token
from ..models.token_request import TokenRequest


def _errors() -> Mapping[str, Decoder[Any]]:
    from ..models.error_body import read_as_error_body

    return {
        "400": json_body(read_as_error_body),
        "404": json_body(read_as_error_body),
        "418": json_body(read_as_error_body),
        "422": json_body(read_as_error_body),
        "429": json_body(read_as_error_body),
    }


OPERATION: Final[Operation[Token]] = Operation(
    name="create_token",
    method="POST",
    path="/oauth2/token",
    retry="idempotent",
    security=(),
    server="",
    success={
        "200": json_body(read_as_token),
    },
    errors=_errors,
)


def create_token(
    *,
    body: TokenRequest,
) -> Call[Token]:
    """Exchange a server client's id and secret for a server token.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_model(body, TokenRequest, "body")
    return Call(
        OPERATION,
        path="/oauth2/token",
        content=form_content(body.to_dict()),
    )
