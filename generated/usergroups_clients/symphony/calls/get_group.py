# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""Make the call `GET /v2/admin/usergroups/{groupId}`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.paths import segment
from ..._runtime.responses.decoding import json_body
from ..models.group import Group, read_as_group


def _errors() -> Mapping[str, Decoder[Any]]:
    from ..models.error_body import read_as_error_body

    return {
        "400": json_body(read_as_error_body),
        "401": json_body(read_as_error_body),
        "403": json_body(read_as_error_body),
        "404": json_body(read_as_error_body),
        "429": json_body(read_as_error_body),
        "500": json_body(read_as_error_body),
    }


OPERATION: Final[Operation[Group]] = Operation(
    name="get_group",
    method="GET",
    path="/v2/admin/usergroups/{groupId}",
    retry="safe",
    security=(("sessionToken",),),
    server="",
    success={
        "200": json_body(read_as_group),
    },
    errors=_errors,
)


def get_group(
    group_id: str,
) -> Call[Group]:
    """Read one group.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    return Call(
        OPERATION,
        path=f"/v2/admin/usergroups/{segment(group_id, 'group_id')}",
    )
