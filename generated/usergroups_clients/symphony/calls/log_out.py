# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""Make the call `POST /sessionauth/v1/logout`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.responses.decoding import json_body
from ..models.success_response import SuccessResponse, read_as_success_response


def _errors() -> Mapping[str, Decoder[Any]]:
    from ..models.error_body import read_as_error_body

    return {
        "400": json_body(read_as_error_body),
        "403": json_body(read_as_error_body),
        "429": json_body(read_as_error_body),
        "500": json_body(read_as_error_body),
    }


OPERATION: Final[Operation[SuccessResponse]] = Operation(
    name="log_out",
    method="POST",
    path="/sessionauth/v1/logout",
    retry="never",
    security=(("sessionToken",),),
    server="session_auth",
    success={
        "200": json_body(read_as_success_response),
    },
    errors=_errors,
)


def log_out() -> Call[SuccessResponse]:
    """End the session.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    return Call(
        OPERATION,
        path="/sessionauth/v1/logout",
    )
