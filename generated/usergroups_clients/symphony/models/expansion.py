# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`Expansion` of Symphony Pod."""

from enum import StrEnum


class Expansion(StrEnum):
    """An object that rows name by its id unless they are asked to hold it in full.

    Other values arrive as they are.
    """

    USER = "user"
    GROUP = "group"
