# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""`ListUsersStatus` of Xsolla Login."""

from __future__ import annotations

from enum import IntEnum
from typing import Final, Literal, TypeAlias

from ..._runtime.unlisted import UnlistedInt
from ..._runtime.values.enums import Reader, open_enum


class ListUsersStatus(IntEnum):
    """The known values of ListUsersStatus.

    Other values arrive as `UnlistedInt`.
    """

    VALUE_0 = 0
    VALUE_1 = 1


ListUsersStatusLike: TypeAlias = ListUsersStatus | Literal[0, 1] | UnlistedInt
"""A `ListUsersStatus`, a number that it lists, or any other that is marked as `UnlistedInt`."""

read_as_list_users_status: Final[Reader[ListUsersStatusLike]] = open_enum(ListUsersStatus)
