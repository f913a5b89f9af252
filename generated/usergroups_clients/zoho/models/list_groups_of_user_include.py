# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`ListGroupsOfUserInclude` of Zoho CRM."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias

from ..._runtime.unlisted import Unlisted
from ..._runtime.values.enums import Reader, open_enum


class ListGroupsOfUserInclude(StrEnum):
    """The known values of ListGroupsOfUserInclude.

    Other values arrive as `Unlisted`.
    """

    SOURCES_COUNT = "sources_count"
    SOURCES = "sources"


ListGroupsOfUserIncludeLike: TypeAlias = (
    ListGroupsOfUserInclude | Literal["sources_count", "sources"] | Unlisted
)
"""A `ListGroupsOfUserInclude`, a text that it lists, or any other that is marked as `Unlisted`."""

read_as_list_groups_of_user_include: Final[Reader[ListGroupsOfUserIncludeLike]] = open_enum(
    ListGroupsOfUserInclude
)
