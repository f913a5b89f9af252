# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""`SearchUsersSearchBy` of Xsolla Login."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias

from ..._runtime.unlisted import Unlisted
from ..._runtime.values.enums import Reader, open_enum


class SearchUsersSearchBy(StrEnum):
    """The known values of SearchUsersSearchBy.

    Other values arrive as `Unlisted`.
    """

    CONTACT = "contact"
    PHONE = "phone"
    ID = "id"
    SOCIAL_ID = "social-id"
    USERNAME = "username"
    NICKNAME = "nickname"
    CUSTOM_ID = "custom_id"


SearchUsersSearchByLike: TypeAlias = (
    SearchUsersSearchBy
    | Literal["contact", "phone", "id", "social-id", "username", "nickname", "custom_id"]
    | Unlisted
)
"""A `SearchUsersSearchBy`, a text that it lists, or any other that is marked as `Unlisted`."""

read_as_search_users_search_by: Final[Reader[SearchUsersSearchByLike]] = open_enum(
    SearchUsersSearchBy
)
