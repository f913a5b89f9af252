# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`SuccessResponseFormat` of Symphony Pod."""

from enum import StrEnum


class SuccessResponseFormat(StrEnum):
    """Format of the message

    Other values arrive as they are.
    """

    TEXT = "TEXT"
    XML = "XML"
