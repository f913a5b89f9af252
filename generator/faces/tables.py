"""The table of the vendors: what each has, for code that asks at run time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.faces.imports import listed
from generator.faces.protocols import Protocol
from generator.faces.source import Overlay


def vendors_module(overlays: Sequence[Overlay], protocols: Sequence[Protocol]) -> str:
    """Write `_faces/vendors.py`."""
    verbs = verb_names(overlays, protocols)
    return _MODULE.format(
        ids=_union(each.id for each in overlays),
        verbs=_union(verbs),
        protocols=_union(each.name for each in protocols),
        methods="".join(
            f'"{each.name}": ({_listing(each.methods)}),\n' for each in protocols
        ),
        vendors="".join(map(_vendor, overlays)),
    )


def verb_names(overlays: Sequence[Overlay], protocols: Sequence[Protocol]) -> list[str]:
    """Return every verb: the common ones in the protocols' order, then those of single vendors."""
    common = [name for each in protocols for name in each.methods]
    own = {verb.name for each in overlays for verb in each.verbs} - {*common}
    return [*common, *sorted(own)]


def _vendor(overlay: Overlay) -> str:
    variables = "".join(
        f'"{each.name}": ({_listing(found)}),'
        for each in overlay.settings
        if (found := overlay.variables_of(each.name))
    )
    verbs = "".join(f'"{each.name}": {_text(each.docs.text("Note"))},' for each in overlay.verbs)
    return (
        f'"{overlay.id}": Vendor(id="{overlay.id}", name={_text(overlay.name)},'
        f' class_name="{overlay.class_name}", variables={{{variables}}}, verbs={{{verbs}}},),\n'
    )


def _listing(names: Iterable[str]) -> str:
    return "".join(f'"{name}", ' for name in names)


def _union(names: Iterable[str]) -> str:
    return f"Literal[\n{listed(names)}]"


def _text(said: str) -> str:
    escaped = said.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


_MODULE = '''\
"""The vendors: their classes, verbs and environment variables, known without importing them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal, TypeAlias

from usergroups._core.capability import Capabilities, derived
from usergroups._core.vendors import Vendor

__all__ = ["capabilities"]

VendorId: TypeAlias = {ids}
VerbName: TypeAlias = {verbs}
ProtocolName: TypeAlias = {protocols}

PROTOCOLS: Final[Mapping[ProtocolName, tuple[VerbName, ...]]] = MappingProxyType({{
{methods}}})
"""The verbs of each protocol."""

VENDORS: Final[Mapping[VendorId, Vendor[VendorId, VerbName]]] = MappingProxyType({{
{vendors}}})
"""The vendors by id."""


def capabilities() -> Capabilities[VendorId, VerbName, ProtocolName]:
    """Return what every vendor can do, by vendor id; print it to see the table."""
    return derived(VENDORS, PROTOCOLS)
'''
