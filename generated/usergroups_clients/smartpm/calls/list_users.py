# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""Make the call `GET /public/v1/users`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.reading import list_of, map_of, read_any
from ..models.user import User, read_as_user


def _errors() -> Mapping[str, Decoder[Any]]:
    return {
        "500": json_body(map_of(read_any)),
    }


OPERATION: Final[Operation[list[User]]] = Operation(
    name="list_users",
    method="GET",
    path="/public/v1/users",
    retry="safe",
    security=(
        (
            "ApiKey",
            "CompanyId",
        ),
    ),
    server="",
    success={
        "200": json_body(list_of(read_as_user)),
    },
    errors=_errors,
)


def list_users() -> Call[list[User]]:
    """List all users of the company.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    return Call(
        OPERATION,
        path="/public/v1/users",
    )
