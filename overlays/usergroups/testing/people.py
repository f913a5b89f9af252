"""The people and groups that every sandbox begins with."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from attrs import frozen

__all__ = ["GROUPS", "PEOPLE", "SandboxGroup", "SandboxUser"]

PEOPLE: Final = (
    "Ada Lovelace",
    "Grace Hopper",
    "Edsger Dijkstra",
    "Barbara Liskov",
    "Alan Turing",
)
"""The people whom every vendor of a sandbox knows, in the order of their ids."""

GROUPS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {"Engineering": PEOPLE[:3], "Finance": PEOPLE[:1], "Empty": ()}
)
"""The groups that every vendor of a sandbox begins with, in the order of their ids, and who is in
them. A vendor may have a default group besides, `Everyone`."""


@frozen
class SandboxUser:
    """A person whom a vendor of the sandbox knows."""

    __module__ = "usergroups.testing"

    id: str
    """Id of the user, as the verbs take it."""
    name: str
    """Name of the user, as in `PEOPLE`."""


@frozen
class SandboxGroup:
    """A group as a vendor of the sandbox has it at this moment."""

    __module__ = "usergroups.testing"

    id: str
    """Id of the group, as the verbs take it."""
    name: str
    """Name of the group, as the vendor shows it."""
    members: tuple[str, ...]
    """Ids of the users who are in it."""
