# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`AccountType` of SoftwareOne Marketplace."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias

from ..._runtime.unlisted import Unlisted
from ..._runtime.values.enums import Reader, open_enum


class AccountType(StrEnum):
    """What an account is on the platform. Other values may come.

    Other values arrive as `Unlisted`.
    """

    CLIENT = "Client"
    VENDOR = "Vendor"
    OPERATIONS = "Operations"


AccountTypeLike: TypeAlias = AccountType | Literal["Client", "Vendor", "Operations"] | Unlisted
"""A `AccountType`, a text that it lists, or any other that is marked as `Unlisted`."""

read_as_account_type: Final[Reader[AccountTypeLike]] = open_enum(AccountType)
