"""Tell the tests of the contract what they need to know of each vendor."""

from __future__ import annotations

from tests.overlays.facts.smartpm import SmartPMFacts
from tests.overlays.facts.softwareone import SoftwareOneAccountUsersFacts, SoftwareOneFacts
from tests.overlays.facts.symphony import SymphonyFacts
from tests.overlays.facts.xsolla import XsollaFacts
from tests.overlays.facts.zoho import ZohoFacts

__all__ = [
    "SmartPMFacts",
    "SoftwareOneAccountUsersFacts",
    "SoftwareOneFacts",
    "SymphonyFacts",
    "XsollaFacts",
    "ZohoFacts",
]
