"""Verbs of each vendor, as data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from attrs import field, frozen

from usergroups._core.vendors import Vendor

__all__ = ["Capabilities", "Capability"]

Id = TypeVar("Id", bound=str)
Verb = TypeVar("Verb", bound=str)
Name = TypeVar("Name", bound=str)


@frozen
class Capability(Generic[Verb, Name]):
    """Verbs of one vendor's class: `"list_groups" in capability` says whether it has one."""

    vendor: str
    """Id of the vendor, as `connect` takes it."""
    class_name: str
    """Name of the class; its asynchronous twin, with `Async` before the name, can do the same."""
    verbs: frozenset[Verb]
    """Names of the methods, the vendor's own ones included."""
    protocols: frozenset[Name]
    """Names of the protocols that the class satisfies."""
    notes: Mapping[Verb, str]
    """By verb, how it differs from what it does for other vendors; most verbs have none."""

    def __contains__(self, name: Verb | Name) -> bool:
        """Return True if the class has this verb, or satisfies the protocol of this name."""
        return name in self.verbs or name in self.protocols


@frozen(eq=False, repr=False)
class Capabilities(Mapping[Id, Capability[Verb, Name]], Generic[Id, Verb, Name]):
    """Verbs of every vendor, by vendor id; `str()` gives a table in Markdown."""

    _vendors: Mapping[Id, Capability[Verb, Name]] = field(alias="vendors")
    _table: str = field(alias="table")

    def __getitem__(self, vendor: Id) -> Capability[Verb, Name]:
        """Look up the verbs of one vendor."""
        return self._vendors[vendor]

    def __iter__(self) -> Iterator[Id]:
        """Iterate over the vendor ids, sorted."""
        return iter(self._vendors)

    def __len__(self) -> int:
        """Return the number of vendors."""
        return len(self._vendors)

    def __repr__(self) -> str:
        """Return the ids of the vendors."""
        return f"<Capabilities of {', '.join(self)}>"

    def __str__(self) -> str:
        """Write a table in Markdown: one row a verb, one column a vendor, and the notes below."""
        return self._table


def derived(
    vendors: Mapping[Any, Vendor[Any, Verb]],
    protocols: Mapping[Name, tuple[Verb, ...]],
    table: str,
) -> Capabilities[Any, Verb, Name]:
    """Derive the capabilities from the vendors' verbs and the protocols' methods.

    Args:
        vendors: The vendors by id.
        protocols: The verbs of each protocol.
        table: The same in Markdown, for people.

    """
    found = {name: _capability(each, protocols) for name, each in vendors.items()}
    return Capabilities(MappingProxyType(found), table)


def _capability(
    vendor: Vendor[Any, Verb], protocols: Mapping[Name, tuple[Verb, ...]]
) -> Capability[Verb, Name]:
    verbs = frozenset(vendor.verbs)
    return Capability(
        vendor=vendor.id,
        class_name=vendor.class_name,
        verbs=verbs,
        protocols=frozenset(name for name, needed in protocols.items() if verbs.issuperset(needed)),
        notes=MappingProxyType({name: note for name, note in vendor.verbs.items() if note}),
    )
