# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`Expansion` of Symphony Pod."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias

from ..._runtime.unlisted import Unlisted
from ..._runtime.values.enums import Reader, open_enum


class Expansion(StrEnum):
    """An object that rows name by its id unless they are asked to hold it in full.

    Other values arrive as `Unlisted`.
    """

    USER = "user"
    GROUP = "group"


ExpansionLike: TypeAlias = Expansion | Literal["user", "group"] | Unlisted
"""A `Expansion`, a text that it lists, or any other that is marked as `Unlisted`."""

read_as_expansion: Final[Reader[ExpansionLike]] = open_enum(Expansion)
