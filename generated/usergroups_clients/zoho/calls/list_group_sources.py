# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""Make the call `GET /settings/user_groups/{group_id}/sources`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.paths import segment
from ..._runtime.requests.query import form, join_query
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_int, check_str
from ..._runtime.values.enum_checks import check_enum
from ..models.group_source_page import GroupSourcePage, read_as_group_source_page
from ..models.source_type import SourceType, SourceTypeLike
from ..models.user_state import UserState, UserStateLike


def _errors() -> Mapping[str, Decoder[Any]]:
    from ..models.error_body import read_as_error_body

    return {
        "400": json_body(read_as_error_body),
        "401": json_body(read_as_error_body),
        "403": json_body(read_as_error_body),
        "429": json_body(read_as_error_body),
        "500": json_body(read_as_error_body),
    }


OPERATION: Final[Operation[GroupSourcePage]] = Operation(
    name="list_group_sources",
    method="GET",
    path="/settings/user_groups/{group_id}/sources",
    retry="safe",
    security=(("AccessToken",),),
    server="",
    success={
        "200": json_body(read_as_group_source_page),
        "204": json_body(read_as_group_source_page, empty={"sources": []}),
    },
    errors=_errors,
)


def list_group_sources(
    group_id: str,
    *,
    type_: SourceTypeLike | None = None,
    user_type: UserStateLike | None = None,
    page: int | None = None,
    per_page: int | None = None,
) -> Call[GroupSourcePage]:
    """List the sources of a group.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    if type_ is not None:
        check_enum(type_, "type_", SourceType)
    if user_type is not None:
        check_enum(user_type, "user_type", UserState)
    if page is not None:
        check_int(page, "page", minimum=1)
    if per_page is not None:
        check_int(per_page, "per_page", minimum=1, maximum=200)
    check_str(group_id, "group_id", min_length=1, max_length=19, pattern="^[0-9]+$")
    return Call(
        OPERATION,
        path=f"/settings/user_groups/{segment(group_id, 'group_id')}/sources",
        query=join_query(
            form("type", type_),
            form("user_type", user_type),
            form("page", page),
            form("per_page", per_page),
        ),
    )
