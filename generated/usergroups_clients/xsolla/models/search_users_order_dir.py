# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""`SearchUsersOrderDir` of Xsolla Login."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias

from ..._runtime.unlisted import Unlisted
from ..._runtime.values.enums import Reader, open_enum


class SearchUsersOrderDir(StrEnum):
    """The known values of SearchUsersOrderDir.

    Other values arrive as `Unlisted`.
    """

    ASC = "asc"
    DESC = "desc"


SearchUsersOrderDirLike: TypeAlias = SearchUsersOrderDir | Literal["asc", "desc"] | Unlisted
"""A `SearchUsersOrderDir`, a text that it lists, or any other that is marked as `Unlisted`."""

read_as_search_users_order_dir: Final[Reader[SearchUsersOrderDirLike]] = open_enum(
    SearchUsersOrderDir
)
