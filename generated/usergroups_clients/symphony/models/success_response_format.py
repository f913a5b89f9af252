# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`SuccessResponseFormat` of Symphony Pod."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias

from ..._runtime.unlisted import Unlisted
from ..._runtime.values.enums import Reader, open_enum


class SuccessResponseFormat(StrEnum):
    """Format of the message

    Other values arrive as `Unlisted`.
    """

    TEXT = "TEXT"
    XML = "XML"


SuccessResponseFormatLike: TypeAlias = SuccessResponseFormat | Literal["TEXT", "XML"] | Unlisted
"""A `SuccessResponseFormat`, a text that it lists, or any other that is marked as `Unlisted`."""

read_as_success_response_format: Final[Reader[SuccessResponseFormatLike]] = open_enum(
    SuccessResponseFormat
)
