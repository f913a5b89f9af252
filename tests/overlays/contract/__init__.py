"""Test what every vendor's class must do: a class for each protocol, and some for what all share.

A vendor's facts (`tests.overlays.facts`) are combined with the classes of its protocols. Each test
runs with the sync class and the async one against the sandbox in process (there under trio), and
against the sandbox over a real socket (there under asyncio).
"""

from __future__ import annotations

from tests.overlays.contract.base import Contract, check_refused
from tests.overlays.contract.credentials import (
    RenewableCredentialContract,
    SecretsContract,
    StaticCredentialContract,
    TimedCredentialContract,
)
from tests.overlays.contract.faults import FaultsContract, TimeContract
from tests.overlays.contract.finding import FindsGroupsContract, FindsUsersContract
from tests.overlays.contract.groups import (
    CreatesGroupsContract,
    DeletesGroupsContract,
    ListsGroupsContract,
    ReadsGroupsContract,
    UpdatesGroupsContract,
)
from tests.overlays.contract.living import LifeContract
from tests.overlays.contract.members import (
    ChangesMembersContract,
    ListsMembersContract,
    ReplacesMembersContract,
)
from tests.overlays.contract.partial import (
    MemberFaultsContract,
    MemberTokenFaultsContract,
    TokenFaultsContract,
)
from tests.overlays.contract.users import ListsGroupsOfUserContract, ReplacesGroupsOfUserContract

__all__ = [
    "ChangesMembersContract",
    "Contract",
    "CreatesGroupsContract",
    "DeletesGroupsContract",
    "FaultsContract",
    "FindsGroupsContract",
    "FindsUsersContract",
    "LifeContract",
    "ListsGroupsContract",
    "ListsGroupsOfUserContract",
    "ListsMembersContract",
    "MemberFaultsContract",
    "MemberTokenFaultsContract",
    "ReadsGroupsContract",
    "RenewableCredentialContract",
    "ReplacesGroupsOfUserContract",
    "ReplacesMembersContract",
    "SecretsContract",
    "StaticCredentialContract",
    "TimeContract",
    "TimedCredentialContract",
    "TokenFaultsContract",
    "UpdatesGroupsContract",
    "check_refused",
]
