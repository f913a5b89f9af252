# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""Make the call `POST /v1/user/search`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.bodies import json_content
from ..._runtime.requests.query import form, join_query
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_bool, check_int, check_model
from ..models.user_search import UserSearch
from ..models.users_found import UsersFound, read_as_users_found


def _errors() -> Mapping[str, Decoder[Any]]:
    from ..models.error_body import read_as_error_body

    return {
        "400": json_body(read_as_error_body),
        "401": json_body(read_as_error_body),
        "403": json_body(read_as_error_body),
        "429": json_body(read_as_error_body),
        "500": json_body(read_as_error_body),
    }


OPERATION: Final[Operation[UsersFound]] = Operation(
    name="search_users",
    method="POST",
    path="/v1/user/search",
    retry="safe",
    security=(("sessionToken",),),
    server="",
    success={
        "200": json_body(read_as_users_found),
        "204": json_body(read_as_users_found, empty={"users": []}),
    },
    errors=_errors,
)


def search_users(
    *,
    body: UserSearch,
    skip: int | None = None,
    limit: int | None = None,
    local: bool | None = None,
) -> Call[UsersFound]:
    """Look for users by name or email address.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    if skip is not None:
        check_int(skip, "skip", minimum=0)
    if limit is not None:
        check_int(limit, "limit", minimum=1)
    if local is not None:
        check_bool(local, "local")
    check_model(body, UserSearch, "body")
    return Call(
        OPERATION,
        path="/v1/user/search",
        query=join_query(
            form("skip", skip),
            form("limit", limit),
            form("local", local),
        ),
        content=json_content(body.to_dict()),
    )
