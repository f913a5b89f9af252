"""The five vendors on loopback sockets, with people and groups, for tests without an account.

with StandIn(Symphony()) as pod:
    client = usergroups.Symphony(
        base_url=pod.url, login_url=pod.urls["login"], session_token=pod.vendor.token
    )
    pod.fail_next(429, headers={"Retry-After": "1"})
    ...
    pod.vendor.members(group), pod.operations, pod.requests[-1].json()
    pod.check()
"""

from __future__ import annotations

from tests.standins.smartpm import SmartPM
from tests.standins.softwareone import SoftwareOne
from tests.standins.standin import StandIn
from tests.standins.symphony import Symphony
from tests.standins.vendor import GROUPS, PEOPLE, Vendor
from tests.standins.xsolla import Xsolla
from tests.standins.zoho import Zoho

__all__ = [
    "GROUPS",
    "PEOPLE",
    "SmartPM",
    "SoftwareOne",
    "StandIn",
    "Symphony",
    "Vendor",
    "Xsolla",
    "Zoho",
]
