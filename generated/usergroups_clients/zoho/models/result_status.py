# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`ResultStatus` of Zoho CRM."""

from enum import StrEnum


class ResultStatus(StrEnum):
    """Whether a thing worked, failed or is still to be done.

    Other values arrive as they are.
    """

    SUCCESS = "success"
    ERROR = "error"
    SCHEDULED = "scheduled"
