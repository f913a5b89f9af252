# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""Make the call `DELETE /public/v1/accounts/user-groups/{id}`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.paths import segment
from ..._runtime.responses.decoding import json_body, no_content
from ..._runtime.values.checks import check_str


def _errors() -> Mapping[str, Decoder[Any]]:
    from ..models.problem_details import read_as_problem_details

    return {
        "400": json_body(read_as_problem_details),
        "401": json_body(read_as_problem_details),
        "403": json_body(read_as_problem_details),
        "404": json_body(read_as_problem_details),
        "409": json_body(read_as_problem_details),
        "500": json_body(read_as_problem_details),
        "501": json_body(read_as_problem_details),
        "504": json_body(read_as_problem_details),
    }


OPERATION: Final[Operation[None]] = Operation(
    name="delete_group",
    method="DELETE",
    path="/public/v1/accounts/user-groups/{id}",
    retry="idempotent",
    security=(("apiToken",),),
    server="",
    success={
        "204": no_content(),
    },
    errors=_errors,
)


def delete_group(
    group_id: str,
) -> Call[None]:
    """Delete a group.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_str(group_id, "group_id", pattern="^UGR-[0-9]{4}-[0-9]{4}$")
    return Call(
        OPERATION,
        path=f"/public/v1/accounts/user-groups/{segment(group_id, 'group_id')}",
    )
