# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""Make the call `GET /settings/user_groups/actions/deletion_jobs`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..._runtime.operation import Call, Decoder, Operation
from ..._runtime.requests.query import form, join_query
from ..._runtime.responses.decoding import json_body
from ..._runtime.values.checks import check_str
from ..models.deletion_jobs import DeletionJobs, read_as_deletion_jobs


def _errors() -> Mapping[str, Decoder[Any]]:
    from ..models.error_body import read_as_error_body

    return {
        "400": json_body(read_as_error_body),
        "401": json_body(read_as_error_body),
        "403": json_body(read_as_error_body),
        "429": json_body(read_as_error_body),
        "500": json_body(read_as_error_body),
    }


OPERATION: Final[Operation[DeletionJobs]] = Operation(
    name="get_deletion_jobs",
    method="GET",
    path="/settings/user_groups/actions/deletion_jobs",
    retry="safe",
    security=(("AccessToken",),),
    server="",
    success={
        "200": json_body(read_as_deletion_jobs),
    },
    errors=_errors,
)


def get_deletion_jobs(
    *,
    job_id: str,
) -> Call[DeletionJobs]:
    """Read how far the deletion of a group is.

    Returns:
        The call, checked and not yet sent.

    Raises:
        InvalidArgument: An argument cannot be sent.
    """
    check_str(job_id, "job_id", min_length=1, max_length=19, pattern="^[0-9]+$")
    return Call(
        OPERATION,
        path="/settings/user_groups/actions/deletion_jobs",
        query=join_query(
            form("job_id", job_id),
        ),
    )
