"""Checked by mypy and pyright, never run: each vendor's verbs, and what none of them must take.

Each wrong line says which error is expected; if a checker stops to object, it reports the comment.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any, assert_type

import usergroups
from usergroups import Group, Member, MembershipChange
from usergroups._faces.smartpm import ProjectGroup
from usergroups_clients.registry import VendorId
from usergroups_clients.smartpm import AsyncSmartPMClient, SmartPMClient
from usergroups_clients.softwareone import AsyncSoftwareOneClient, SoftwareOneClient
from usergroups_clients.symphony import AsyncSymphonyClient, SymphonyClient
from usergroups_clients.symphony.models import GroupAssignment
from usergroups_clients.xsolla import AsyncXsollaClient, XsollaClient
from usergroups_clients.zoho import AsyncZohoCRMClient, ZohoCRMClient


def smartpm(vendor: usergroups.SmartPM) -> None:
    assert_type(vendor.get_group("uuid"), Group)
    assert_type(vendor.list_members("uuid"), Iterator[Member])
    assert_type(
        vendor.set_project_group("4711", "uuid", group="uuid", role="Admin", notify=False),
        ProjectGroup,
    )
    assert_type(vendor.client, SmartPMClient)
    vendor.get_group(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.list_members(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.set_project_group("4711", "uuid", notify=1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.list_groups()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.create_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.update_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.delete_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.add_members()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.remove_members()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_members()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.list_groups_of_user()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_groups_of_user()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.assign()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.unassign()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


def softwareone(vendor: usergroups.SoftwareOne) -> None:
    assert_type(vendor.list_groups(), Iterator[Group])
    assert_type(vendor.get_group("UGR-1234-5678"), Group)
    assert_type(vendor.create_group("name"), Group)
    assert_type(vendor.update_group("UGR-1234-5678", name="name"), Group)
    assert_type(vendor.delete_group("UGR-1234-5678"), None)
    assert_type(vendor.list_members("UGR-1234-5678"), Iterator[Member])
    assert_type(vendor.add_members("UGR-1234-5678", ["USR-1234-5678"]), list[MembershipChange])
    assert_type(vendor.remove_members("UGR-1234-5678", ["USR-1234-5678"]), list[MembershipChange])
    assert_type(vendor.list_groups_of_user("USR-1234-5678"), Iterator[Group])
    assert_type(vendor.set_groups_of_user("USR-1234-5678", ["UGR-1234-5678"]), list[Group])
    assert_type(vendor.client, SoftwareOneClient)
    vendor.list_groups(options=7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.get_group(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.create_group()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    vendor.update_group(7, name="name")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.delete_group(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.list_members(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.add_members("g", 7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.remove_members("g", [7])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    vendor.list_groups_of_user(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.set_groups_of_user("u", 7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.set_members()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.assign()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.unassign()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_project_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


def symphony(vendor: usergroups.Symphony) -> None:
    assert_type(vendor.list_groups(), Iterator[Group])
    assert_type(vendor.get_group("g"), Group)
    assert_type(vendor.create_group("name"), Group)
    assert_type(vendor.update_group("g", name="name"), Group)
    assert_type(vendor.list_members("g"), Iterator[Member])
    assert_type(vendor.add_members("g", ["7"]), list[MembershipChange])
    assert_type(vendor.remove_members("g", ["7"]), list[MembershipChange])
    assert_type(vendor.set_members("g", ["7"]), list[MembershipChange])
    assert_type(vendor.list_groups_of_user("7"), Iterator[Group])
    assert_type(vendor.assign("g", "7"), GroupAssignment)
    assert_type(vendor.unassign("g", "7"), GroupAssignment)
    assert_type(vendor.client, SymphonyClient)
    vendor.list_groups(options=7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.get_group(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.create_group()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    vendor.update_group(7, name="name")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.list_members(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.add_members("g", 7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.remove_members("g", [7])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    vendor.set_members("g", [7])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    vendor.list_groups_of_user(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.assign("g", 7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.unassign("g")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    vendor.delete_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_groups_of_user()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_project_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


def xsolla(vendor: usergroups.Xsolla) -> None:
    assert_type(vendor.create_group("name"), None)
    assert_type(vendor.update_group("1234", name="name"), None)
    assert_type(vendor.add_members("1234", ["user"]), list[MembershipChange])
    assert_type(vendor.remove_members("1234", ["user"]), list[MembershipChange])
    assert_type(vendor.set_groups_of_user("user", ["1234"]), list[Group])
    assert_type(vendor.client, XsollaClient)
    vendor.create_group()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    vendor.update_group(7, name="name")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.add_members("g", 7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.remove_members("g", [7])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    vendor.set_groups_of_user("u", 7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.list_groups()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.get_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.delete_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.list_members()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_members()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.list_groups_of_user()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.assign()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.unassign()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_project_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


def zoho(vendor: usergroups.ZohoCRM) -> None:
    assert_type(vendor.list_groups(), Iterator[Group])
    assert_type(vendor.get_group("36"), Group)
    assert_type(vendor.create_group("name"), Group)
    assert_type(vendor.update_group("36", name="name"), Group)
    assert_type(vendor.delete_group("36"), None)
    assert_type(vendor.list_members("36"), Iterator[Member])
    assert_type(vendor.add_members("36", ["37"]), list[MembershipChange])
    assert_type(vendor.remove_members("36", ["37"]), list[MembershipChange])
    assert_type(vendor.list_groups_of_user("37"), Iterator[Group])
    assert_type(vendor.client, ZohoCRMClient)
    vendor.list_groups(options=7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.get_group(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.create_group()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    vendor.update_group(7, name="name")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.delete_group(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.list_members(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.add_members("g", 7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.remove_members("g", [7])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    vendor.list_groups_of_user(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.set_members()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_groups_of_user()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.assign()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.unassign()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_project_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


async def smartpm_async(vendor: usergroups.AsyncSmartPM) -> None:
    assert_type(await vendor.get_group("uuid"), Group)
    assert_type(vendor.list_members("uuid"), AsyncIterator[Member])
    assert_type(
        await vendor.set_project_group("4711", "uuid", group="uuid", role="Admin", notify=False),
        ProjectGroup,
    )
    assert_type(vendor.client, AsyncSmartPMClient)
    vendor.get_group("g")  # type: ignore[unused-coroutine]  # pyright: ignore[reportUnusedCoroutine]
    await vendor.get_group(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.list_members(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await vendor.set_project_group("4711", "uuid", notify=1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.list_groups()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.create_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.update_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.delete_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.add_members()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.remove_members()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_members()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.list_groups_of_user()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_groups_of_user()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.assign()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.unassign()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


async def softwareone_async(vendor: usergroups.AsyncSoftwareOne) -> None:
    assert_type(vendor.list_groups(), AsyncIterator[Group])
    assert_type(await vendor.get_group("UGR-1234-5678"), Group)
    assert_type(await vendor.create_group("name"), Group)
    assert_type(await vendor.update_group("UGR-1234-5678", name="name"), Group)
    assert_type(await vendor.delete_group("UGR-1234-5678"), None)
    assert_type(vendor.list_members("UGR-1234-5678"), AsyncIterator[Member])
    assert_type(
        await vendor.add_members("UGR-1234-5678", ["USR-1234-5678"]), list[MembershipChange]
    )
    assert_type(
        await vendor.remove_members("UGR-1234-5678", ["USR-1234-5678"]), list[MembershipChange]
    )
    assert_type(vendor.list_groups_of_user("USR-1234-5678"), AsyncIterator[Group])
    assert_type(await vendor.set_groups_of_user("USR-1234-5678", ["UGR-1234-5678"]), list[Group])
    assert_type(vendor.client, AsyncSoftwareOneClient)
    vendor.get_group("g")  # type: ignore[unused-coroutine]  # pyright: ignore[reportUnusedCoroutine]
    vendor.list_groups(options=7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await vendor.get_group(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await vendor.create_group()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    await vendor.update_group(7, name="name")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await vendor.delete_group(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.list_members(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await vendor.add_members("g", 7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await vendor.remove_members("g", [7])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    vendor.list_groups_of_user(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await vendor.set_groups_of_user("u", 7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.set_members()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.assign()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.unassign()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_project_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


async def symphony_async(vendor: usergroups.AsyncSymphony) -> None:
    assert_type(vendor.list_groups(), AsyncIterator[Group])
    assert_type(await vendor.get_group("g"), Group)
    assert_type(await vendor.create_group("name"), Group)
    assert_type(await vendor.update_group("g", name="name"), Group)
    assert_type(vendor.list_members("g"), AsyncIterator[Member])
    assert_type(await vendor.add_members("g", ["7"]), list[MembershipChange])
    assert_type(await vendor.remove_members("g", ["7"]), list[MembershipChange])
    assert_type(await vendor.set_members("g", ["7"]), list[MembershipChange])
    assert_type(vendor.list_groups_of_user("7"), AsyncIterator[Group])
    assert_type(await vendor.assign("g", "7"), GroupAssignment)
    assert_type(await vendor.unassign("g", "7"), GroupAssignment)
    assert_type(vendor.client, AsyncSymphonyClient)
    vendor.get_group("g")  # type: ignore[unused-coroutine]  # pyright: ignore[reportUnusedCoroutine]
    vendor.list_groups(options=7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await vendor.get_group(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await vendor.create_group()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    await vendor.update_group(7, name="name")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.list_members(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await vendor.add_members("g", 7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await vendor.remove_members("g", [7])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    await vendor.set_members("g", [7])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    vendor.list_groups_of_user(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await vendor.assign("g", 7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await vendor.unassign("g")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    vendor.delete_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_groups_of_user()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_project_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


async def xsolla_async(vendor: usergroups.AsyncXsolla) -> None:
    assert_type(await vendor.create_group("name"), None)
    assert_type(await vendor.update_group("1234", name="name"), None)
    assert_type(await vendor.add_members("1234", ["user"]), list[MembershipChange])
    assert_type(await vendor.remove_members("1234", ["user"]), list[MembershipChange])
    assert_type(await vendor.set_groups_of_user("user", ["1234"]), list[Group])
    assert_type(vendor.client, AsyncXsollaClient)
    await vendor.create_group()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    await vendor.update_group(7, name="name")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await vendor.add_members("g", 7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await vendor.remove_members("g", [7])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    await vendor.set_groups_of_user("u", 7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.list_groups()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.get_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.delete_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.list_members()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_members()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.list_groups_of_user()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.assign()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.unassign()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_project_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


async def zoho_async(vendor: usergroups.AsyncZohoCRM) -> None:
    assert_type(vendor.list_groups(), AsyncIterator[Group])
    assert_type(await vendor.get_group("36"), Group)
    assert_type(await vendor.create_group("name"), Group)
    assert_type(await vendor.update_group("36", name="name"), Group)
    assert_type(await vendor.delete_group("36"), None)
    assert_type(vendor.list_members("36"), AsyncIterator[Member])
    assert_type(await vendor.add_members("36", ["37"]), list[MembershipChange])
    assert_type(await vendor.remove_members("36", ["37"]), list[MembershipChange])
    assert_type(vendor.list_groups_of_user("37"), AsyncIterator[Group])
    assert_type(vendor.client, AsyncZohoCRMClient)
    vendor.get_group("g")  # type: ignore[unused-coroutine]  # pyright: ignore[reportUnusedCoroutine]
    vendor.list_groups(options=7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await vendor.get_group(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await vendor.create_group()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    await vendor.update_group(7, name="name")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await vendor.delete_group(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.list_members(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await vendor.add_members("g", 7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await vendor.remove_members("g", [7])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    vendor.list_groups_of_user(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vendor.set_members()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_groups_of_user()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.assign()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.unassign()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_project_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


def constructors(key: bytes) -> None:
    assert_type(usergroups.Symphony(pod="p", username="u", private_key=key), usergroups.Symphony)
    assert_type(usergroups.ZohoCRM.from_env(retries=0), usergroups.ZohoCRM)
    usergroups.ZohoCRM(data_center="eu", token_store=usergroups.MemoryTokenStore())
    usergroups.ZohoCRM(token_store=usergroups.FileTokenStore("tokens.json"))
    usergroups.Xsolla("project")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    usergroups.Xsolla(token="t")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    usergroups.SoftwareOne(token=7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    usergroups.SmartPM(api_key="k", company="c")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    usergroups.ZohoCRM(data_center="mars")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    usergroups.Symphony(retries="4")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def context_managers(zoho: usergroups.ZohoCRM, twin: usergroups.AsyncZohoCRM) -> None:
    with zoho as one:
        assert_type(one, usergroups.ZohoCRM)
    async with twin as other:
        assert_type(other, usergroups.AsyncZohoCRM)
        async for group in other.list_groups():
            assert_type(group, Group)
    with twin:  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues]
        pass


def connect() -> None:
    assert_type(usergroups.connect("smartpm", api_key="k", company_id="c"), usergroups.SmartPM)
    assert_type(usergroups.connect("softwareone", token="t"), usergroups.SoftwareOne)
    assert_type(usergroups.connect("symphony", pod="p", session_token="t"), usergroups.Symphony)
    assert_type(usergroups.connect("xsolla", project_id="p", token="t"), usergroups.Xsolla)
    assert_type(usergroups.connect("zoho", data_center="eu"), usergroups.ZohoCRM)
    usergroups.connect("xsolla", token="t")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    usergroups.connect("zoho", project_id="p")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    usergroups.connect("zoho", "token")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    usergroups.connect("nobody", token="t")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    usergroups.connect("zoho").set_members()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


def connect_async() -> None:
    assert_type(
        usergroups.connect_async("smartpm", api_key="k", company_id="c"), usergroups.AsyncSmartPM
    )
    assert_type(usergroups.connect_async("softwareone", token="t"), usergroups.AsyncSoftwareOne)
    assert_type(usergroups.connect_async("symphony", pod="p"), usergroups.AsyncSymphony)
    assert_type(usergroups.connect_async("xsolla", project_id="p"), usergroups.AsyncXsolla)
    assert_type(usergroups.connect_async("zoho"), usergroups.AsyncZohoCRM)
    usergroups.connect_async("softwareone")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]


def at_run_time(name: str, settings: dict[str, Any]) -> None:
    vendor = usergroups.connect(name, settings)
    assert_type(
        vendor,
        usergroups.SmartPM
        | usergroups.SoftwareOne
        | usergroups.Symphony
        | usergroups.Xsolla
        | usergroups.ZohoCRM,
    )
    vendor.list_groups()  # type: ignore[union-attr]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    if isinstance(vendor, usergroups.ListsGroups):
        assert_type(vendor.list_groups(), Iterator[Group])
    usergroups.connect(name, token="t")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]


def of_known_vendors(vendor: VendorId, settings: dict[str, Any]) -> None:
    made = usergroups.connect(vendor, **settings)
    if isinstance(made, usergroups.DeletesGroups):
        assert_type(made.delete_group("g"), None)


def by_protocol(
    listing: usergroups.ListsGroups, awaited: usergroups.AsyncListsGroups, xsolla: usergroups.Xsolla
) -> None:
    names: list[usergroups.ReadsGroups] = [
        usergroups.SmartPM.from_env(),
        usergroups.SoftwareOne.from_env(),
        usergroups.Symphony.from_env(),
        usergroups.ZohoCRM.from_env(),
    ]
    names.append(xsolla)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    changing: usergroups.ChangesMembers = xsolla
    assert_type(changing.add_members("g", ["u"]), list[MembershipChange])
    assert_type(listing.list_groups(), Iterator[Group])
    assert_type(awaited.list_groups(), AsyncIterator[Group])
    listing.get_group("g")  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


def capabilities() -> None:
    table = usergroups.capabilities()
    assert_type("list_groups" in table["zoho"], bool)
    for vendor, can in table.items():
        assert_type(vendor, str)
        assert_type(can.verbs, frozenset[str])
    table["zoho"].verbs = frozenset()  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def results(group: Group, member: Member, change: MembershipChange) -> None:
    assert_type(group.name, str | None)
    assert_type(member.active, bool | None)
    assert_type(change.error, usergroups.Error | None)
    if change.status == "done":  # type: ignore[comparison-overlap]  # pyright: ignore[reportUnnecessaryComparison]
        pass
    group.name = "x"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    Group("1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
