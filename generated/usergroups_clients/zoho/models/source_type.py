# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`SourceType` of Zoho CRM."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias

from ..._runtime.unlisted import Unlisted
from ..._runtime.values.enums import Reader, open_enum


class SourceType(StrEnum):
    """Kind of a source.

    Other values arrive as `Unlisted`.
    """

    USERS = "users"
    ROLES = "roles"
    TERRITORIES = "territories"
    GROUPS = "groups"


SourceTypeLike: TypeAlias = (
    SourceType | Literal["users", "roles", "territories", "groups"] | Unlisted
)
"""A `SourceType`, a text that it lists, or any other that is marked as `Unlisted`."""

read_as_source_type: Final[Reader[SourceTypeLike]] = open_enum(SourceType)
