"""The classes of an API: what its `models` define."""

from __future__ import annotations

from typing import Any, Literal

from attrs import frozen

from generator.describe.kinds import Type


@frozen
class Source:
    """The origin of a fact, and how sure it is."""

    document: str
    basis: str
    url: str = ""
    note: str = ""


@frozen
class Field:
    """One property of a model."""

    wire: str
    name: str
    type: Type
    required: bool
    description: str = ""
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    needed: bool = False
    """True if it must be sent, though it need not come."""
    secret: bool = False
    """True if the value must never be shown."""
    default: Any = None
    """The value that the vendor takes for a member that is left out."""
    unchecked: tuple[tuple[str, str], ...] = ()
    """Keywords that the vendor alone checks, with what they state."""


@frozen
class Model:
    """An object with named properties."""

    name: str
    module: str
    fields: tuple[Field, ...]
    description: str = ""
    closed: bool = False
    sent: bool = False
    source: Source | None = None
    exact: bool = False
    """True if the document allows no other members; they are read all the same."""
    others: str = ""
    """The types that the document gives the values of other members, as JSON; "" for any."""
    unchecked: tuple[tuple[str, str], ...] = ()
    """Keywords that the vendor alone checks, with what they state."""


@frozen
class Enumeration:
    """The known values of a text or a whole number."""

    name: str
    module: str
    base: Literal["str", "int"]
    members: tuple[tuple[str, str | int], ...]
    description: str = ""
    like: str = ""
    """The name of the type of its values as arguments and attributes hold them."""


@frozen
class Alias:
    """A name for a type that is no class."""

    name: str
    module: str
    type: Type
    description: str = ""
    sent: bool = False
