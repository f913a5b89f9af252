# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""The call `POST /v2/admin/usergroups`."""

from __future__ import annotations

from typing import Final

from ..._runtime.bodies import json_content
from ..._runtime.checks import check_model
from ..._runtime.decoding import json_body
from ..._runtime.operation import Call, Operation
from ..models.error import Error
from ..models.group import Group
from ..models.group_create import GroupCreate

OPERATION: Final[Operation[Group]] = Operation(
    name="create_group",
    method="POST",
    path="/v2/admin/usergroups",
    retry="never",
    security=(("sessionToken",),),
    server="",
    success={
        "201": json_body(Group.from_dict),
    },
    errors={
        "400": json_body(Error.from_dict),
        "401": json_body(Error.from_dict),
        "403": json_body(Error.from_dict),
        "429": json_body(Error.from_dict),
        "500": json_body(Error.from_dict),
    },
)


def create_group(
    *,
    body: GroupCreate,
) -> Call[Group]:
    """Return the call, checked and not yet sent."""
    check_model(body, GroupCreate, "body")
    return Call(
        OPERATION,
        path="/v2/admin/usergroups",
        content=json_content(body.to_dict()),
    )
