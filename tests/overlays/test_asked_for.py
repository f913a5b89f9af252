"""A response about something else than the verb asked for is an error that names both ids."""

from __future__ import annotations

from typing import Any

import pytest

from tests.overlays.stepping import Scripted
from usergroups import InvalidResponse, MembershipChange
from usergroups._core.steps import Pages
from usergroups._vendors.smartpm import verbs as smartpm
from usergroups._vendors.softwareone import verbs as softwareone
from usergroups._vendors.symphony import verbs as symphony
from usergroups._vendors.zoho import verbs as zoho
from usergroups_clients.smartpm.profile import PROFILE as SMARTPM
from usergroups_clients.softwareone.profile import PROFILE as SOFTWAREONE
from usergroups_clients.symphony.profile import PROFILE as SYMPHONY
from usergroups_clients.zoho.profile import PROFILE as ZOHO

UUID, OTHER_UUID = (f"{n}b1c2d4e-5f60-4a7b-8c9d-0e1f2a3b4c5d" for n in (3, 4))
UGR, OTHER_UGR = "UGR-0000-0001", "UGR-0000-0002"
SEAT, OTHER_SEAT = "AUSR-0000-0000-0001", "AUSR-0000-0000-0002"
USR, OTHER_USR = "USR-0000-0001", "USR-0000-0002"
ACCOUNT = "ACC-0000-0001"
GROUP, OTHER_GROUP = "R3JvdXA_~x-1=", "R3JvdXA_~x-2="
ADA, BOB = "71811853190208", "71811853190209"
ID, OTHER_ID = "3652397000009949005", "3652397000009949006"


def smartpm_group(of: str) -> dict[str, Any]:
    return {"id": of, "companyId": OTHER_UUID, "name": "x", "users": []}


def zoho_group(of: str) -> dict[str, Any]:
    return {"user_groups": [{"id": of, "name": "x", "sources": []}]}


def zoho_done(of: str) -> dict[str, Any]:
    details = {"id": of}
    return {
        "user_groups": [
            {"code": "SUCCESS", "status": "success", "message": "done", "details": details}
        ]
    }


NO_SEATS = {"data": [], "$meta": {"pagination": {"offset": 0, "limit": 100, "total": 0}}}
LINK = {"role": "Admin", "userGroup": smartpm_group(UUID)}

CASES: dict[str, tuple[Any, Any, list[object], str, str]] = {
    "smartpm get_group": (
        *(SMARTPM, lambda: smartpm.get_group(UUID), [smartpm_group(OTHER_UUID)]),
        *(UUID, OTHER_UUID),
    ),
    "smartpm list_members": (
        *(SMARTPM, lambda: smartpm.list_members(UUID), [smartpm_group(OTHER_UUID)]),
        *(UUID, OTHER_UUID),
    ),
    "smartpm set_project_group, link": (
        *(SMARTPM, lambda: smartpm.set_project_group("1", UUID, group=UUID)),
        *([{**LINK, "id": OTHER_UUID}], UUID, OTHER_UUID),
    ),
    "smartpm set_project_group, group": (
        *(SMARTPM, lambda: smartpm.set_project_group("1", UUID, group=OTHER_UUID)),
        *([{**LINK, "id": UUID}], OTHER_UUID, UUID),
    ),
    "softwareone get_group": (
        *(SOFTWAREONE, lambda: softwareone.get_group(UGR), [{"id": OTHER_UGR}]),
        *(UGR, OTHER_UGR),
    ),
    "softwareone update_group, read": (
        *(SOFTWAREONE, lambda: softwareone.update_group(UGR, name="x")),
        *([{"id": OTHER_UGR, "description": "", "logo": "", "modules": [], "buyers": []}],),
        *(UGR, OTHER_UGR),
    ),
    "softwareone update_group, changed": (
        SOFTWAREONE,
        lambda: softwareone.update_group(
            UGR, name="x", description="", logo="", modules=[], buyers=[]
        ),
        *([{"id": OTHER_UGR}], UGR, OTHER_UGR),
    ),
    "softwareone list_members, no one": (
        *(SOFTWAREONE, lambda: softwareone.list_members(None, UGR)),
        *([NO_SEATS, {"id": OTHER_UGR}], UGR, OTHER_UGR),
    ),
    "softwareone list_groups_of_user": (
        *(SOFTWAREONE, lambda: softwareone.list_groups_of_user(None, SEAT)),
        *([{"id": OTHER_SEAT, "groups": []}], SEAT, OTHER_SEAT),
    ),
    "softwareone set_groups_of_user": (
        *(SOFTWAREONE, lambda: softwareone.set_groups_of_user(ACCOUNT, USR, [UGR])),
        *([{"id": SEAT, "user": {"id": OTHER_USR}, "groups": []}], USR, OTHER_USR),
    ),
    "softwareone add_members, user": (
        *(SOFTWAREONE, lambda: softwareone.add_members(ACCOUNT, UGR, [USR])),
        *([{"id": SEAT, "user": {"id": OTHER_USR}, "groups": [{"id": UGR}]}], USR, OTHER_USR),
    ),
    "softwareone add_members, account user": (
        *(SOFTWAREONE, lambda: softwareone.add_members(None, UGR, [SEAT])),
        *([{"id": OTHER_SEAT, "groups": [{"id": UGR}]}], SEAT, OTHER_SEAT),
    ),
    "symphony get_group": (
        *(SYMPHONY, lambda: symphony.get_group(GROUP), [{"id": OTHER_GROUP}]),
        *(GROUP, OTHER_GROUP),
    ),
    "symphony update_group": (
        *(SYMPHONY, lambda: symphony.update_group(GROUP, name="x"), [{"id": OTHER_GROUP}]),
        *(GROUP, OTHER_GROUP),
    ),
    "symphony list_members": (
        *(SYMPHONY, lambda: symphony.list_members(GROUP)),
        *([{"data": [{"groupId": OTHER_GROUP, "userId": int(ADA)}]}], GROUP, OTHER_GROUP),
    ),
    "symphony list_groups_of_user": (
        *(SYMPHONY, lambda: symphony.list_groups_of_user(ADA)),
        *([{"data": [{"groupId": GROUP, "userId": int(BOB)}]}], ADA, BOB),
    ),
    "symphony add_members, user": (
        *(SYMPHONY, lambda: symphony.add_members(GROUP, [ADA])),
        *([{"groupId": GROUP, "userId": int(BOB), "active": True}], ADA, BOB),
    ),
    "symphony remove_members, group": (
        *(SYMPHONY, lambda: symphony.remove_members(GROUP, [ADA])),
        *([{"groupId": OTHER_GROUP, "userId": int(ADA), "active": False}], GROUP, OTHER_GROUP),
    ),
    "symphony assign": (
        *(SYMPHONY, lambda: symphony.assign(GROUP, ADA)),
        *([{"groupId": GROUP, "userId": int(BOB), "active": True}], ADA, BOB),
    ),
    "zoho get_group": (
        *(ZOHO, lambda: zoho.get_group(ID), [zoho_group(OTHER_ID)]),
        *(ID, OTHER_ID),
    ),
    "zoho update_group, read": (
        *(ZOHO, lambda: zoho.update_group(ID, name="x"), [zoho_group(OTHER_ID)]),
        *(ID, OTHER_ID),
    ),
    "zoho update_group, changed": (
        *(ZOHO, lambda: zoho.update_group(ID, name="x"), [zoho_group(ID), zoho_done(OTHER_ID)]),
        *(ID, OTHER_ID),
    ),
    "zoho delete_group": (
        *(ZOHO, lambda: zoho.delete_group(ID), [zoho_done(OTHER_ID)]),
        *(ID, OTHER_ID),
    ),
    "zoho add_members": (
        *(ZOHO, lambda: zoho.add_members(ID, [ADA]), [zoho_group(ID), zoho_done(OTHER_ID)]),
        *(ID, OTHER_ID),
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_another_id_than_was_asked_for(case: str) -> None:
    profile, verb, responses, asked, came = CASES[case]
    client = Scripted(profile, [(200, each) for each in responses])
    error: object = None
    try:
        steps = verb()
        found = client.every(steps) if isinstance(steps, Pages) else client.run(steps)
    except InvalidResponse as raised:
        error = raised
    else:
        changes: list[MembershipChange] = found
        [error] = [change.error for change in changes]
    assert isinstance(error, InvalidResponse)
    assert f"'{asked}', which was asked for, found '{came}'" in str(error)
    assert error.pointer
