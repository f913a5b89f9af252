# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`AccountStatus` of SoftwareOne Marketplace."""

from enum import StrEnum


class AccountStatus(StrEnum):
    """Whether an account is in use. Other values may come.

    Other values arrive as they are.
    """

    ACTIVE = "Active"
    ENABLED = "Enabled"
    DISABLED = "Disabled"
