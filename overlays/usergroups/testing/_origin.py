"""What the vendors of one sandbox share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

if TYPE_CHECKING:
    from usergroups.testing._desk import Desk
    from usergroups.testing._stand_ins.vendor import State


@define
class Place:
    """Where a sandbox is served, and who is there."""

    origin: str | None = None
    """Scheme, address and port; None while it is not served."""
    desks: dict[str, Desk[State]] = field(factory=dict)
    """Vendor id to where its requests arrive."""
