# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`ResultStatus` of Zoho CRM."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias

from ..._runtime.unlisted import Unlisted
from ..._runtime.values.enums import Reader, open_enum


class ResultStatus(StrEnum):
    """Whether a thing worked, failed or is still to be done.

    Other values arrive as `Unlisted`.
    """

    SUCCESS = "success"
    ERROR = "error"
    SCHEDULED = "scheduled"


ResultStatusLike: TypeAlias = ResultStatus | Literal["success", "error", "scheduled"] | Unlisted
"""A `ResultStatus`, a text that it lists, or any other that is marked as `Unlisted`."""

read_as_result_status: Final[Reader[ResultStatusLike]] = open_enum(ResultStatus)
