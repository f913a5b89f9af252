# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`ListGroupsInclude` of Zoho CRM."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias

from ..._runtime.unlisted import Unlisted
from ..._runtime.values.enums import Reader, open_enum


class ListGroupsInclude(StrEnum):
    """The known values of ListGroupsInclude.

    Other values arrive as `Unlisted`.
    """

    SOURCES_COUNT = "sources_count"
    SOURCES = "sources"


ListGroupsIncludeLike: TypeAlias = (
    ListGroupsInclude | Literal["sources_count", "sources"] | Unlisted
)
"""A `ListGroupsInclude`, a text that it lists, or any other that is marked as `Unlisted`."""

read_as_list_groups_include: Final[Reader[ListGroupsIncludeLike]] = open_enum(ListGroupsInclude)
