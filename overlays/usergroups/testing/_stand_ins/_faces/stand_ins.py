# Generated from overlays/usergroups by `python -m generator generate`; do not edit.
"""The vendors of a sandbox, each as an attribute."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from usergroups._faces.vendors import VendorId
from usergroups.testing._behaviour import State
from usergroups.testing._site import Site
from usergroups.testing._stand_ins._faces.smartpm import SmartPMSandbox
from usergroups.testing._stand_ins._faces.softwareone import SoftwareOneSandbox
from usergroups.testing._stand_ins._faces.symphony import SymphonySandbox
from usergroups.testing._stand_ins._faces.xsolla import XsollaSandbox
from usergroups.testing._stand_ins._faces.zoho import ZohoSandbox
from usergroups.testing.vendor import VendorSandbox


class StandIns:
    """Every vendor's stand-in."""

    def __init__(self, site: Site) -> None:
        """Let every vendor begin with the seed.

        Args:
            site: The site that they share.

        """
        self._smartpm = SmartPMSandbox(site)
        self._softwareone = SoftwareOneSandbox(site)
        self._symphony = SymphonySandbox(site)
        self._xsolla = XsollaSandbox(site)
        self._zoho = ZohoSandbox(site)

    @property
    def smartpm(self) -> SmartPMSandbox:
        """SmartPM."""
        return self._smartpm

    @property
    def softwareone(self) -> SoftwareOneSandbox:
        """SoftwareOne Marketplace."""
        return self._softwareone

    @property
    def symphony(self) -> SymphonySandbox:
        """Symphony Pod."""
        return self._symphony

    @property
    def xsolla(self) -> XsollaSandbox:
        """Xsolla Login."""
        return self._xsolla

    @property
    def zoho(self) -> ZohoSandbox:
        """Zoho CRM."""
        return self._zoho

    @property
    def vendors(self) -> Mapping[VendorId, VendorSandbox[State]]:
        """The vendors by id, for one that is named at run time."""
        return MappingProxyType(
            {
                "smartpm": self._smartpm,
                "softwareone": self._softwareone,
                "symphony": self._symphony,
                "xsolla": self._xsolla,
                "zoho": self._zoho,
            }
        )
