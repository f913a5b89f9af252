# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""Make the call `GET /public/v1/user-groups/{userGroupId}`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.paths import segment
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_type
from ..._runtime.values.reading import map_of, read_any
from ..models.group import Group, read_as_group


def _errors() -> Mapping[str, Decoder[Any]]:
    return {
        "500": json_body(map_of(read_any)),
    }


OPERATION: Final[Operation[Group]] = Operation(
    name="get_group",
    method="GET",
    path="/public/v1/user-groups/{userGroupId}",
    retry="safe",
    security=(
        (
            "ApiKey",
            "CompanyId",
        ),
    ),
    server="",
    success={
        "200": json_body(read_as_group),
    },
    errors=_errors,
)


def get_group(
    group_id: UUID,
) -> Call[Group]:
    """Read a group with its members.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_type(group_id, "group_id", UUID)
    return Call(
        OPERATION,
        path=f"/public/v1/user-groups/{segment(group_id, 'group_id')}",
    )
