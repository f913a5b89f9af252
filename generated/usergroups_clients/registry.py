# Generated from specs/ by `python -m generator generate`; do not edit.
"""The vendors: what their folders of specs/ say of them, known without importing a client.

What a vendor's document says of its hosts, and of the headers that carry credentials, is the
`PROFILE` of its package.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal, NamedTuple, TypeAlias

VendorId: TypeAlias = Literal[
    "smartpm",
    "softwareone",
    "symphony",
    "xsolla",
    "zoho",
]


class Vendor(NamedTuple):
    """One vendor."""

    id: VendorId
    name: str
    """Its product, as in prose."""
    class_name: str
    """The class of the overlays; with `Client` after it, that of the whole generated client."""
    environment: str
    """Prefix of the names of its environment variables."""


VENDORS: Final[Mapping[VendorId, Vendor]] = MappingProxyType(
    {
        "smartpm": Vendor(
            id="smartpm",
            name="SmartPM",
            class_name="SmartPM",
            environment="SMARTPM",
        ),
        "softwareone": Vendor(
            id="softwareone",
            name="SoftwareOne Marketplace",
            class_name="SoftwareOne",
            environment="SOFTWAREONE",
        ),
        "symphony": Vendor(
            id="symphony",
            name="Symphony Pod",
            class_name="Symphony",
            environment="SYMPHONY",
        ),
        "xsolla": Vendor(
            id="xsolla",
            name="Xsolla Login",
            class_name="Xsolla",
            environment="XSOLLA",
        ),
        "zoho": Vendor(
            id="zoho",
            name="Zoho CRM",
            class_name="ZohoCRM",
            environment="ZOHO",
        ),
    }
)
