# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`ListGroupsInclude` of Zoho CRM."""

from enum import StrEnum


class ListGroupsInclude(StrEnum):
    """The known values of ListGroupsInclude.

    Other values arrive as they are.
    """

    SOURCES_COUNT = "sources_count"
