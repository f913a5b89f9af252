"""Which vendor can do what, as data.

The verbs of each vendor are those that its `vendor.toml` binds to operations; the generated
registry has them from there. Tests hold the vendors' classes and the README's table to this.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from attrs import frozen
from typing_extensions import get_protocol_members, is_protocol

from usergroups import groups
from usergroups_clients.registry import VENDORS, Vendor


@frozen
class Capability:
    """What one vendor's class can do: `"list_groups" in capability` says whether it can."""

    vendor: str
    """The vendor's id, as `connect` takes it."""
    class_name: str
    """The class; its asynchronous twin, with `Async` before the name, can do the same."""
    verbs: frozenset[str]
    """The names of the methods, the vendor's own ones included."""
    protocols: frozenset[str]
    """The names of the protocols that the class satisfies."""
    notes: Mapping[str, str]
    """By verb, how it differs from what it does for other vendors; most verbs have none."""

    def __contains__(self, name: object) -> bool:
        """Whether the class has this verb, or satisfies the protocol of this name."""
        return name in self.verbs or name in self.protocols


@frozen(eq=False, repr=False)
class Capabilities(Mapping[str, Capability]):
    """What every vendor can do, by vendor id; `str()` is a table of it, in Markdown."""

    _vendors: Mapping[str, Capability]
    _protocols: Mapping[str, tuple[str, ...]]

    def __getitem__(self, vendor: str) -> Capability:
        """What one vendor can do."""
        return self._vendors[vendor]

    def __iter__(self) -> Iterator[str]:
        """The vendor ids, sorted."""
        return iter(self._vendors)

    def __len__(self) -> int:
        """The number of vendors."""
        return len(self._vendors)

    def __repr__(self) -> str:
        """Return the ids of the vendors."""
        return f"<Capabilities of {', '.join(self)}>"

    def __str__(self) -> str:
        """Return one row a verb, one column a vendor, and the notes below."""
        rows = [
            ["verb", "protocol", *(each.class_name for each in self.values())],
            *([verb, protocol, *self._marks(verb)] for verb, protocol in self._verbs().items()),
        ]
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        rows.insert(1, ["-" * width for width in widths])
        lines = [
            f"| {' | '.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))} |"
            for row in rows
        ]
        notes = [
            f"- {each.class_name}, `{verb}`: {each.notes[verb]}"
            for verb in self._verbs()
            for each in self.values()
            if verb in each.notes
        ]
        return "\n".join([*lines, "", *notes] if notes else lines)

    def _verbs(self) -> dict[str, str]:
        """Every verb and its protocol, those of the vendors' own last, without one."""
        common = {verb: name for name, verbs in self._protocols.items() for verb in verbs}
        own = sorted({verb for each in self.values() for verb in each.verbs} - common.keys())
        return {**common, **dict.fromkeys(own, "")}

    def _marks(self, verb: str) -> Iterator[str]:
        for each in self.values():
            note = " *" if verb in each.notes else ""
            yield f"yes{note}" if verb in each.verbs else ""


def capabilities() -> Capabilities:
    """What every vendor can do, by vendor id; print it to see the table."""
    protocols = {
        name: _verbs_of(kind)
        for name, kind in vars(groups).items()
        if isinstance(kind, type) and is_protocol(kind) and not name.startswith("Async")
    }
    found: dict[str, Capability] = {
        each.id: _capability(each, protocols) for each in VENDORS.values()
    }
    return Capabilities(MappingProxyType(found), MappingProxyType(protocols))


def _verbs_of(protocol: type) -> tuple[str, ...]:
    """The methods of a protocol, in their order."""
    members = get_protocol_members(protocol)
    return tuple(name for name in vars(protocol) if name in members)


def _capability(vendor: Vendor, protocols: Mapping[str, tuple[str, ...]]) -> Capability:
    verbs = frozenset(vendor.verbs)
    return Capability(
        vendor=vendor.id,
        class_name=vendor.class_name,
        verbs=verbs,
        protocols=frozenset(name for name, needed in protocols.items() if verbs.issuperset(needed)),
        notes=MappingProxyType(
            {name: each.note for name, each in vendor.verbs.items() if each.note}
        ),
    )
