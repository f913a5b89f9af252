# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`SourceType` of Zoho CRM."""

from enum import StrEnum


class SourceType(StrEnum):
    """Kind of a source.

    Other values arrive as they are.
    """

    USERS = "users"
    ROLES = "roles"
    TERRITORIES = "territories"
    GROUPS = "groups"
