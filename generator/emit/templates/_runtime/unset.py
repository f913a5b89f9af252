"""Mark what is not there: a member that was not sent or did not come."""

from __future__ import annotations

import enum
from typing import Final, Literal

from . import PUBLIC


class Unset(enum.Enum):
    """The type of `UNSET`; one member, so that `is UNSET` narrows in type checkers."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        """Return False: what is not there is as falsy as `None`."""
        return False

    def __repr__(self) -> str:
        """Show it as `UNSET`."""
        return "UNSET"

    __str__ = __repr__


Unset.__module__ = PUBLIC


UNSET: Final = Unset.UNSET
