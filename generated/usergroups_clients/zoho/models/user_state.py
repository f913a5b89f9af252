# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`UserState` of Zoho CRM."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias

from ..._runtime.unlisted import Unlisted
from ..._runtime.values.enums import Reader, open_enum


class UserState(StrEnum):
    """State of a user's account.

    Other values arrive as `Unlisted`.
    """

    ACTIVE = "active"
    INACTIVE = "inactive"
    DELETED = "deleted"


UserStateLike: TypeAlias = UserState | Literal["active", "inactive", "deleted"] | Unlisted
"""A `UserState`, a text that it lists, or any other that is marked as `Unlisted`."""

read_as_user_state: Final[Reader[UserStateLike]] = open_enum(UserState)
