# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""Make the call `POST /v2/admin/usergroups`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.bodies import json_content
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_model
from ..models.group import Group, read_as_group
from ..models.group_create import GroupCreate


def _errors() -> Mapping[str, Decoder[Any]]:
    from ..models.error_body import read_as_error_body

    return {
        "400": json_body(read_as_error_body),
        "401": json_body(read_as_error_body),
        "403": json_body(read_as_error_body),
        "429": json_body(read_as_error_body),
        "500": json_body(read_as_error_body),
    }


OPERATION: Final[Operation[Group]] = Operation(
    name="create_group",
    method="POST",
    path="/v2/admin/usergroups",
    retry="never",
    security=(("sessionToken",),),
    server="",
    success={
        "201": json_body(read_as_group),
    },
    errors=_errors,
)


def create_group(
    *,
    body: GroupCreate,
) -> Call[Group]:
    """Create a group.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_model(body, GroupCreate, "body")
    return Call(
        OPERATION,
        path="/v2/admin/usergroups",
        content=json_content(body.to_dict()),
    )
