# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""Make the call `GET /projects/{project_id}/users/search/by_id/{user_id}`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.paths import segment
from ..._runtime.responses.decoding import json_body
from ..models.user import User, read_as_user


def _errors() -> Mapping[str, Decoder[Any]]:
    from ..models.error_body import read_as_error_body

    return {
        "401": json_body(read_as_error_body),
        "404": json_body(read_as_error_body),
        "429": json_body(read_as_error_body),
    }


OPERATION: Final[Operation[User]] = Operation(
    name="get_user",
    method="GET",
    path="/projects/{project_id}/users/search/by_id/{user_id}",
    retry="safe",
    security=(("Server",),),
    server="",
    success={
        "200": json_body(read_as_user),
    },
    errors=_errors,
)


def get_user(
    project_id: str,
    user_id: str,
) -> Call[User]:
    """Read a user with all groups that the user is in.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    return Call(
        OPERATION,
        path=f"/projects/{segment(project_id, 'project_id')}/users/search/by_id/{segment(user_id, 'user_id')}",
    )
