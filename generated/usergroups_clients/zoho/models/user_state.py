# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`UserState` of Zoho CRM."""

from enum import StrEnum


class UserState(StrEnum):
    """State of a user's account.

    Other values arrive as they are.
    """

    ACTIVE = "active"
    INACTIVE = "inactive"
    DELETED = "deleted"
