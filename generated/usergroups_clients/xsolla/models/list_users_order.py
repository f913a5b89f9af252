# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""`ListUsersOrder` of Xsolla Login."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias

from ..._runtime.unlisted import Unlisted
from ..._runtime.values.enums import Reader, open_enum


class ListUsersOrder(StrEnum):
    """The known values of ListUsersOrder.

    Other values arrive as `Unlisted`.
    """

    ASC = "ASC"
    DESC = "DESC"
    ASC_2 = "asc"
    DESC_2 = "desc"


ListUsersOrderLike: TypeAlias = ListUsersOrder | Literal["ASC", "DESC", "asc", "desc"] | Unlisted
"""A `ListUsersOrder`, a text that it lists, or any other that is marked as `Unlisted`."""

read_as_list_users_order: Final[Reader[ListUsersOrderLike]] = open_enum(ListUsersOrder)
