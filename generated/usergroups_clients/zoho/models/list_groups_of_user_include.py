# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`ListGroupsOfUserInclude` of Zoho CRM."""

from enum import StrEnum


class ListGroupsOfUserInclude(StrEnum):
    """The known values of ListGroupsOfUserInclude.

    Other values arrive as they are.
    """

    SOURCES_COUNT = "sources_count"
    SOURCES = "sources"
