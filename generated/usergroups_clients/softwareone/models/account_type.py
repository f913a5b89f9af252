# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`AccountType` of SoftwareOne Marketplace."""

from enum import StrEnum


class AccountType(StrEnum):
    """What an account is on the platform. Other values may come.

    Other values arrive as they are.
    """

    CLIENT = "Client"
    VENDOR = "Vendor"
    OPERATIONS = "Operations"
