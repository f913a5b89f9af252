# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""`SearchUsersOrderColumn` of Xsolla Login."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias

from ..._runtime.unlisted import Unlisted
from ..._runtime.values.enums import Reader, open_enum


class SearchUsersOrderColumn(StrEnum):
    """The known values of SearchUsersOrderColumn.

    Other values arrive as `Unlisted`.
    """

    USERNAME = "username"
    CONTACT = "contact"
    GROUP = "group"
    ACTIVITY = "activity"
    NICKNAME = "nickname"
    CUSTOM_ID = "custom_id"


SearchUsersOrderColumnLike: TypeAlias = (
    SearchUsersOrderColumn
    | Literal["username", "contact", "group", "activity", "nickname", "custom_id"]
    | Unlisted
)
"""A `SearchUsersOrderColumn`, a text that it lists, or any other that is marked as `Unlisted`."""

read_as_search_users_order_column: Final[Reader[SearchUsersOrderColumnLike]] = open_enum(
    SearchUsersOrderColumn
)
