# Generated from overlays/usergroups by `python -m generator generate`; do not edit.
"""Checked by mypy and pyright, never run: the types of SmartPM's classes."""

from __future__ import annotations

from typing import assert_type

import usergroups
from usergroups import AsyncItems, Items
from usergroups._vendors.smartpm.project_group import ProjectGroup
from usergroups.groups import Group, Member, User
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients.smartpm import AsyncSmartPMClient, SmartPMClient, models


def client(vendor: usergroups.SmartPM) -> None:
    assert_type(vendor.client, SmartPMClient)


def protocols(
    vendor: usergroups.SmartPM,
) -> tuple[usergroups.ReadsGroups, usergroups.ListsMembers, usergroups.FindsUsers]:
    return (
        vendor,
        vendor,
        vendor,
    )


def get_group(vendor: usergroups.SmartPM, *, group: str, options: RequestOptions | None) -> None:
    assert_type(vendor.get_group(group, options=options), Group[models.Group])


def list_members(vendor: usergroups.SmartPM, *, group: str, options: RequestOptions | None) -> None:
    assert_type(vendor.list_members(group, options=options), Items[Member[models.User]])


def find_users(vendor: usergroups.SmartPM, *, text: str, options: RequestOptions | None) -> None:
    assert_type(vendor.find_users(text, options=options), Items[User[models.User]])


def set_project_group(
    vendor: usergroups.SmartPM,
    *,
    project: str,
    project_group: str,
    group: str | None,
    role: str | None,
    notify: bool,
    options: RequestOptions | None,
) -> None:
    assert_type(
        vendor.set_project_group(
            project, project_group, group=group, role=role, notify=notify, options=options
        ),
        ProjectGroup,
    )


def lacking(vendor: usergroups.SmartPM) -> None:
    vendor.list_groups()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.find_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.create_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.update_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.delete_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.add_members()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.remove_members()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_members()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.list_groups_of_user()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_groups_of_user()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.assign()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.list_assignees()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.unassign()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


def client_async(vendor: usergroups.AsyncSmartPM) -> None:
    assert_type(vendor.client, AsyncSmartPMClient)


def protocols_async(
    vendor: usergroups.AsyncSmartPM,
) -> tuple[usergroups.AsyncReadsGroups, usergroups.AsyncListsMembers, usergroups.AsyncFindsUsers]:
    return (
        vendor,
        vendor,
        vendor,
    )


async def get_group_async(
    vendor: usergroups.AsyncSmartPM, *, group: str, options: RequestOptions | None
) -> None:
    assert_type(await vendor.get_group(group, options=options), Group[models.Group])


def list_members_async(
    vendor: usergroups.AsyncSmartPM, *, group: str, options: RequestOptions | None
) -> None:
    assert_type(vendor.list_members(group, options=options), AsyncItems[Member[models.User]])


def find_users_async(
    vendor: usergroups.AsyncSmartPM, *, text: str, options: RequestOptions | None
) -> None:
    assert_type(vendor.find_users(text, options=options), AsyncItems[User[models.User]])


async def set_project_group_async(
    vendor: usergroups.AsyncSmartPM,
    *,
    project: str,
    project_group: str,
    group: str | None,
    role: str | None,
    notify: bool,
    options: RequestOptions | None,
) -> None:
    assert_type(
        await vendor.set_project_group(
            project, project_group, group=group, role=role, notify=notify, options=options
        ),
        ProjectGroup,
    )


def lacking_async(vendor: usergroups.AsyncSmartPM) -> None:
    vendor.list_groups()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.find_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.create_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.update_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.delete_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.add_members()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.remove_members()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_members()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.list_groups_of_user()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_groups_of_user()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.assign()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.list_assignees()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.unassign()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
