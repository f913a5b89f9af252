"""Faults of the network and of the vendors, through the classes that users have."""

from __future__ import annotations

from typing import ClassVar

from tests.overlays.contract import (
    FaultsContract,
    MemberFaultsContract,
    MemberTokenFaultsContract,
    TimeContract,
    TokenFaultsContract,
)
from tests.overlays.facts import (
    SmartPMFacts,
    SoftwareOneFacts,
    SymphonyFacts,
    XsollaFacts,
    ZohoFacts,
)


class TestXsollaFaults(XsollaFacts, FaultsContract, MemberTokenFaultsContract):
    repeatable = ("set_groups_of_user", (XsollaFacts.users[1], ["3"]))
    good_bodies = (b"[]",)
    member_operation: ClassVar = dict.fromkeys(
        ("add_members", "remove_members"), "update_groups_of_user"
    )


class TestSoftwareOneFaults(SoftwareOneFacts, FaultsContract, MemberFaultsContract):
    repeatable = ("get_group", ("UGR-0000-0001",))
    member_operation: ClassVar = {
        "add_members": "add_group_to_user",
        "remove_members": "remove_group_from_user",
    }


class TestSymphonyFaults(SymphonyFacts, FaultsContract, MemberTokenFaultsContract):
    repeatable = ("get_group", (SymphonyFacts.groups["Finance"],))
    member_operation: ClassVar = dict.fromkeys(
        ("add_members", "remove_members"), "set_group_member"
    )


class TestTime(SymphonyFacts, TimeContract):
    pass


class TestZohoFaults(ZohoFacts, FaultsContract, TokenFaultsContract):
    repeatable = ("get_group", (ZohoFacts.groups["Finance"],))


class TestSmartPMFaults(SmartPMFacts, FaultsContract):
    repeatable = ("get_group", (SmartPMFacts.groups["Finance"],))
