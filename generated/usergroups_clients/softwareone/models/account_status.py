# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`AccountStatus` of SoftwareOne Marketplace."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias

from ..._runtime.unlisted import Unlisted
from ..._runtime.values.enums import Reader, open_enum


class AccountStatus(StrEnum):
    """Whether an account is in use. Other values may come.

    Other values arrive as `Unlisted`.
    """

    ACTIVE = "Active"
    ENABLED = "Enabled"
    DISABLED = "Disabled"


AccountStatusLike: TypeAlias = AccountStatus | Literal["Active", "Enabled", "Disabled"] | Unlisted
"""A `AccountStatus`, a text that it lists, or any other that is marked as `Unlisted`."""

read_as_account_status: Final[Reader[AccountStatusLike]] = open_enum(AccountStatus)
