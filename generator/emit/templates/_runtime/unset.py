"""Mark what is not there: a member that was not sent or did not come."""

from __future__ import annotations

import enum
from typing import Any, Final, Literal

from . import PUBLIC


class _Nothing:
    """The value of `UNSET`: serializers write an enumeration's value, and none knows this one."""

    __slots__ = ()

    def __repr__(self) -> str:
        """Show it as what it is the value of."""
        return "UNSET"


class Unset(enum.Enum):
    """The type of `UNSET`; one member, so that `is UNSET` narrows in type checkers."""

    UNSET = _Nothing()

    def __bool__(self) -> Literal[False]:
        """Return False: what is not there is as falsy as `None`."""
        return False

    def __repr__(self) -> str:
        """Show it as `UNSET`."""
        return "UNSET"

    __str__ = __repr__

    def __reduce_ex__(self, protocol: object) -> Any:
        """Be pickled and copied as the one object that it is."""
        return "UNSET"


Unset.__module__ = PUBLIC


UNSET: Final = Unset.UNSET
