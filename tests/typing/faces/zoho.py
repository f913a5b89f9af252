# Generated from overlays/usergroups by `python -m generator generate`; do not edit.
"""Checked by mypy and pyright, never run: the types of Zoho CRM's classes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, assert_type

import usergroups
from usergroups import AsyncItems, Items
from usergroups.groups import Group, Member, MembershipChange
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients.zoho import AsyncZohoCRMClient, ZohoCRMClient, models


def client(vendor: usergroups.ZohoCRM) -> None:
    assert_type(vendor.client, ZohoCRMClient)


def protocols(
    vendor: usergroups.ZohoCRM,
) -> tuple[
    usergroups.ListsGroups,
    usergroups.ReadsGroups,
    usergroups.FindsGroups,
    usergroups.CreatesGroups,
    usergroups.UpdatesGroups,
    usergroups.DeletesGroups,
    usergroups.ListsMembers,
    usergroups.ChangesMembers,
    usergroups.ReplacesMembers,
    usergroups.ListsGroupsOfUser,
]:
    return (
        vendor,
        vendor,
        vendor,
        vendor,
        vendor,
        vendor,
        vendor,
        vendor,
        vendor,
        vendor,
    )


def list_groups(
    vendor: usergroups.ZohoCRM, *, name: str | None, sources: bool, options: RequestOptions | None
) -> None:
    assert_type(
        vendor.list_groups(name=name, sources=sources, options=options), Items[Group[models.Group]]
    )


def get_group(vendor: usergroups.ZohoCRM, *, group: str, options: RequestOptions | None) -> None:
    assert_type(vendor.get_group(group, options=options), Group[models.Group])


def find_group(vendor: usergroups.ZohoCRM, *, name: str, options: RequestOptions | None) -> None:
    assert_type(vendor.find_group(name, options=options), Group[models.Group])


def create_group(
    vendor: usergroups.ZohoCRM,
    *,
    name: str,
    description: str | None,
    users: Iterable[str],
    sources: Iterable[models.GroupSourceCreate],
    options: RequestOptions | None,
) -> None:
    assert_type(
        vendor.create_group(
            name, description=description, users=users, sources=sources, options=options
        ),
        Group[models.GroupResult],
    )


def update_group(
    vendor: usergroups.ZohoCRM,
    *,
    group: str,
    name: str | None,
    description: str | None,
    sources: Iterable[models.GroupSourceUpdate] | None,
    options: RequestOptions | None,
) -> None:
    assert_type(
        vendor.update_group(
            group, name=name, description=description, sources=sources, options=options
        ),
        Group[models.GroupResult],
    )


def delete_group(vendor: usergroups.ZohoCRM, *, group: str, options: RequestOptions | None) -> None:
    assert_type(vendor.delete_group(group, options=options), None)


def list_members(
    vendor: usergroups.ZohoCRM,
    *,
    group: str,
    kind: Literal["user", "role", "territory", "group"] | None,
    options: RequestOptions | None,
) -> None:
    assert_type(
        vendor.list_members(group, kind=kind, options=options), Items[Member[models.GroupSource]]
    )


def add_members(
    vendor: usergroups.ZohoCRM, *, group: str, users: Iterable[str], options: RequestOptions | None
) -> None:
    assert_type(vendor.add_members(group, users, options=options), list[MembershipChange])


def remove_members(
    vendor: usergroups.ZohoCRM, *, group: str, users: Iterable[str], options: RequestOptions | None
) -> None:
    assert_type(vendor.remove_members(group, users, options=options), list[MembershipChange])


def set_members(
    vendor: usergroups.ZohoCRM,
    *,
    group: str,
    users: Iterable[str],
    allow_empty: bool,
    most_removed: int,
    largest_share: float,
    options: RequestOptions | None,
) -> None:
    assert_type(
        vendor.set_members(
            group,
            users,
            allow_empty=allow_empty,
            most_removed=most_removed,
            largest_share=largest_share,
            options=options,
        ),
        list[MembershipChange],
    )


def list_groups_of_user(
    vendor: usergroups.ZohoCRM, *, user: str, options: RequestOptions | None
) -> None:
    assert_type(vendor.list_groups_of_user(user, options=options), Items[Group[models.Group]])


def lacking(vendor: usergroups.ZohoCRM) -> None:
    vendor.find_users()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_groups_of_user()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.assign()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.list_assignees()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_project_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.unassign()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


def client_async(vendor: usergroups.AsyncZohoCRM) -> None:
    assert_type(vendor.client, AsyncZohoCRMClient)


def protocols_async(
    vendor: usergroups.AsyncZohoCRM,
) -> tuple[
    usergroups.AsyncListsGroups,
    usergroups.AsyncReadsGroups,
    usergroups.AsyncFindsGroups,
    usergroups.AsyncCreatesGroups,
    usergroups.AsyncUpdatesGroups,
    usergroups.AsyncDeletesGroups,
    usergroups.AsyncListsMembers,
    usergroups.AsyncChangesMembers,
    usergroups.AsyncReplacesMembers,
    usergroups.AsyncListsGroupsOfUser,
]:
    return (
        vendor,
        vendor,
        vendor,
        vendor,
        vendor,
        vendor,
        vendor,
        vendor,
        vendor,
        vendor,
    )


def list_groups_async(
    vendor: usergroups.AsyncZohoCRM,
    *,
    name: str | None,
    sources: bool,
    options: RequestOptions | None,
) -> None:
    assert_type(
        vendor.list_groups(name=name, sources=sources, options=options),
        AsyncItems[Group[models.Group]],
    )


async def get_group_async(
    vendor: usergroups.AsyncZohoCRM, *, group: str, options: RequestOptions | None
) -> None:
    assert_type(await vendor.get_group(group, options=options), Group[models.Group])


async def find_group_async(
    vendor: usergroups.AsyncZohoCRM, *, name: str, options: RequestOptions | None
) -> None:
    assert_type(await vendor.find_group(name, options=options), Group[models.Group])


async def create_group_async(
    vendor: usergroups.AsyncZohoCRM,
    *,
    name: str,
    description: str | None,
    users: Iterable[str],
    sources: Iterable[models.GroupSourceCreate],
    options: RequestOptions | None,
) -> None:
    assert_type(
        await vendor.create_group(
            name, description=description, users=users, sources=sources, options=options
        ),
        Group[models.GroupResult],
    )


async def update_group_async(
    vendor: usergroups.AsyncZohoCRM,
    *,
    group: str,
    name: str | None,
    description: str | None,
    sources: Iterable[models.GroupSourceUpdate] | None,
    options: RequestOptions | None,
) -> None:
    assert_type(
        await vendor.update_group(
            group, name=name, description=description, sources=sources, options=options
        ),
        Group[models.GroupResult],
    )


async def delete_group_async(
    vendor: usergroups.AsyncZohoCRM, *, group: str, options: RequestOptions | None
) -> None:
    assert_type(await vendor.delete_group(group, options=options), None)


def list_members_async(
    vendor: usergroups.AsyncZohoCRM,
    *,
    group: str,
    kind: Literal["user", "role", "territory", "group"] | None,
    options: RequestOptions | None,
) -> None:
    assert_type(
        vendor.list_members(group, kind=kind, options=options),
        AsyncItems[Member[models.GroupSource]],
    )


async def add_members_async(
    vendor: usergroups.AsyncZohoCRM,
    *,
    group: str,
    users: Iterable[str],
    options: RequestOptions | None,
) -> None:
    assert_type(await vendor.add_members(group, users, options=options), list[MembershipChange])


async def remove_members_async(
    vendor: usergroups.AsyncZohoCRM,
    *,
    group: str,
    users: Iterable[str],
    options: RequestOptions | None,
) -> None:
    assert_type(await vendor.remove_members(group, users, options=options), list[MembershipChange])


async def set_members_async(
    vendor: usergroups.AsyncZohoCRM,
    *,
    group: str,
    users: Iterable[str],
    allow_empty: bool,
    most_removed: int,
    largest_share: float,
    options: RequestOptions | None,
) -> None:
    assert_type(
        await vendor.set_members(
            group,
            users,
            allow_empty=allow_empty,
            most_removed=most_removed,
            largest_share=largest_share,
            options=options,
        ),
        list[MembershipChange],
    )


def list_groups_of_user_async(
    vendor: usergroups.AsyncZohoCRM, *, user: str, options: RequestOptions | None
) -> None:
    assert_type(vendor.list_groups_of_user(user, options=options), AsyncItems[Group[models.Group]])


def lacking_async(vendor: usergroups.AsyncZohoCRM) -> None:
    vendor.find_users()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_groups_of_user()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.assign()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.list_assignees()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_project_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.unassign()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
