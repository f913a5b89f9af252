# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""The call `GET /settings/user_groups/actions/deletion_jobs`."""

from __future__ import annotations

from typing import Final

from ..._runtime.checks import check_str
from ..._runtime.decoding import json_body
from ..._runtime.operation import Call, Operation
from ..._runtime.query import form, join_query
from ..models.deletion_jobs import DeletionJobs
from ..models.error import Error

OPERATION: Final[Operation[DeletionJobs]] = Operation(
    name="get_deletion_jobs",
    method="GET",
    path="/settings/user_groups/actions/deletion_jobs",
    retry="safe",
    security=(("AccessToken",),),
    server="",
    success={
        "200": json_body(DeletionJobs.from_dict),
    },
    errors={
        "400": json_body(Error.from_dict),
        "401": json_body(Error.from_dict),
        "403": json_body(Error.from_dict),
        "429": json_body(Error.from_dict),
        "500": json_body(Error.from_dict),
    },
)


def get_deletion_jobs(
    *,
    job_id: str,
) -> Call[DeletionJobs]:
    """Return the call, checked and not yet sent."""
    check_str(job_id, "job_id", min_length=1, max_length=19, pattern="^[0-9]+$")
    return Call(
        OPERATION,
        path="/settings/user_groups/actions/deletion_jobs",
        query=join_query(
            form("job_id", job_id),
        ),
    )
