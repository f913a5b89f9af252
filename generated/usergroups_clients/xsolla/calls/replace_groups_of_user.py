# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""Make the call `PATCH /projects/{project_id}/users/{user_id}/user_groups`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.bodies import json_content
from ..._runtime.requests.paths import segment
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_model
from ..._runtime.values.reading import list_of
from ..models.group import Group, read_as_group
from ..models.groups_replace import GroupsReplace


def _errors() -> Mapping[str, Decoder[Any]]:
    from ..models.error_body import read_as_error_body

    return {
        "400": json_body(read_as_error_body),
        "401": json_body(read_as_error_body),
        "404": json_body(read_as_error_body),
        "422": json_body(read_as_error_body),
    }


OPERATION: Final[Operation[list[Group]]] = Operation(
    name="replace_groups_of_user",
    method="PATCH",
    path="/projects/{project_id}/users/{user_id}/user_groups",
    retry="idempotent",
    security=(("Server",),),
    server="",
    success={
        "200": json_body(list_of(read_as_group)),
    },
    errors=_errors,
)


def replace_groups_of_user(
    project_id: str,
    user_id: str,
    *,
    body: GroupsReplace,
) -> Call[list[Group]]:
    """Make the given groups the only groups of a user.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_model(body, GroupsReplace, "body")
    return Call(
        OPERATION,
        path=f"/projects/{segment(project_id, 'project_id')}/users/{segment(user_id, 'user_id')}/user_groups",
        content=json_content(body.to_dict()),
    )
