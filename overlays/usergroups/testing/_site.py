"""The address that the vendors of one sandbox share, and the way of requests to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

if TYPE_CHECKING:
    from usergroups.testing._behaviour import State
    from usergroups.testing._desk import Desk


@define
class Site:
    """The address of a sandbox and its vendors' desks."""

    origin: str | None = None
    """Scheme, host and port; None while the sandbox is not served."""
    desks: dict[str, Desk[State]] = field(factory=dict)
    """By vendor id, where the vendor's requests arrive."""
