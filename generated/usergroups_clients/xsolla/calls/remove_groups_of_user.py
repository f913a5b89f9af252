# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""Make the call `DELETE /projects/{project_id}/users/{user_id}/user_groups`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.bodies import json_content
from ..._runtime.requests.paths import segment
from ..._runtime.responses.decoding import json_body, no_content
from ..._runtime.values.checks import check_model
from ..models.groups_remove import GroupsRemove


def _errors() -> Mapping[str, Decoder[Any]]:
    from ..models.error_body import read_as_error_body

    return {
        "400": json_body(read_as_error_body),
        "401": json_body(read_as_error_body),
        "404": json_body(read_as_error_body),
        "422": json_body(read_as_error_body),
    }


OPERATION: Final[Operation[None]] = Operation(
    name="remove_groups_of_user",
    method="DELETE",
    path="/projects/{project_id}/users/{user_id}/user_groups",
    retry="idempotent",
    security=(("Server",),),
    server="",
    success={
        "204": no_content(),
    },
    errors=_errors,
)


def remove_groups_of_user(
    project_id: str,
    user_id: str,
    *,
    body: GroupsRemove,
) -> Call[None]:
    """Take a user out of some groups.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_model(body, GroupsRemove, "body")
    return Call(
        OPERATION,
        path=f"/projects/{segment(project_id, 'project_id')}/users/{segment(user_id, 'user_id')}/user_groups",
        content=json_content(body.to_dict()),
    )
