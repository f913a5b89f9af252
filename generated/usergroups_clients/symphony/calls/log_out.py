# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""The call `POST /sessionauth/v1/logout`."""

from __future__ import annotations

from typing import Final

from ..._runtime.decoding import json_body
from ..._runtime.operation import Call, Operation
from ..models.error import Error
from ..models.success_response import SuccessResponse

OPERATION: Final[Operation[SuccessResponse]] = Operation(
    name="log_out",
    method="POST",
    path="/sessionauth/v1/logout",
    retry="never",
    security=(("sessionToken",),),
    server="session_auth",
    success={
        "200": json_body(SuccessResponse.from_dict),
    },
    errors={
        "400": json_body(Error.from_dict),
        "403": json_body(Error.from_dict),
        "429": json_body(Error.from_dict),
        "500": json_body(Error.from_dict),
    },
)


def log_out() -> Call[SuccessResponse]:
    """Return the call, checked and not yet sent."""
    return Call(
        OPERATION,
        path="/sessionauth/v1/logout",
    )
