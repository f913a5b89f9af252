# Generated from overlays/usergroups by `python -m generator generate`; do not edit.
"""All public names of `usergroups.testing`, and where each is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from usergroups.testing._stand_ins._faces.smartpm import SmartPMSandbox
    from usergroups.testing._stand_ins._faces.softwareone import SoftwareOneSandbox
    from usergroups.testing._stand_ins._faces.symphony import SymphonySandbox
    from usergroups.testing._stand_ins._faces.xsolla import XsollaSandbox
    from usergroups.testing._stand_ins._faces.zoho import ZohoSandbox
    from usergroups.testing.httpx2_transport import SandboxHttpx2Transport
    from usergroups.testing.people import GROUPS, PEOPLE, SandboxGroup, SandboxUser
    from usergroups.testing.requests import SandboxRequest
    from usergroups.testing.transport import SandboxTransport
    from usergroups.testing.vendor import VendorSandbox

__all__ = [
    "GROUPS",
    "PEOPLE",
    "SandboxGroup",
    "SandboxHttpx2Transport",
    "SandboxRequest",
    "SandboxTransport",
    "SandboxUser",
    "SmartPMSandbox",
    "SoftwareOneSandbox",
    "SymphonySandbox",
    "VendorSandbox",
    "XsollaSandbox",
    "ZohoSandbox",
]

MODULE_OF: Final = {
    "GROUPS": "usergroups.testing.people",
    "PEOPLE": "usergroups.testing.people",
    "SandboxGroup": "usergroups.testing.people",
    "SandboxHttpx2Transport": "usergroups.testing.httpx2_transport",
    "SandboxRequest": "usergroups.testing.requests",
    "SandboxTransport": "usergroups.testing.transport",
    "SandboxUser": "usergroups.testing.people",
    "SmartPMSandbox": "usergroups.testing._stand_ins._faces.smartpm",
    "SoftwareOneSandbox": "usergroups.testing._stand_ins._faces.softwareone",
    "SymphonySandbox": "usergroups.testing._stand_ins._faces.symphony",
    "VendorSandbox": "usergroups.testing.vendor",
    "XsollaSandbox": "usergroups.testing._stand_ins._faces.xsolla",
    "ZohoSandbox": "usergroups.testing._stand_ins._faces.zoho",
}
