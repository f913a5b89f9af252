# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""Make the call `PUT /projects/{project_id}/user_groups/{group_id}`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.bodies import json_content
from ..._runtime.requests.paths import segment
from ..._runtime.responses.decoding import json_body, no_content
from ..._runtime.values.checks import check_int, check_model
from ..models.group_rename import GroupRename


def _errors() -> Mapping[str, Decoder[Any]]:
    from ..models.error_body import read_as_error_body

    return {
        "401": json_body(read_as_error_body),
        "403": json_body(read_as_error_body),
        "404": json_body(read_as_error_body),
        "422": json_body(read_as_error_body),
    }


OPERATION: Final[Operation[None]] = Operation(
    name="rename_group",
    method="PUT",
    path="/projects/{project_id}/user_groups/{group_id}",
    retry="idempotent",
    security=(("Server",),),
    server="",
    success={
        "204": no_content(),
    },
    errors=_errors,
)


def rename_group(
    project_id: str,
    group_id: int,
    *,
    body: GroupRename,
) -> Call[None]:
    """Give a group a new name.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_int(group_id, "group_id")
    check_model(body, GroupRename, "body")
    return Call(
        OPERATION,
        path=f"/projects/{segment(project_id, 'project_id')}/user_groups/{segment(group_id, 'group_id')}",
        content=json_content(body.to_dict()),
    )
