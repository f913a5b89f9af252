# Generated from overlays/usergroups by `python -m generator generate`; do not edit.
"""Checked by mypy and pyright, never run: the types of Symphony Pod's classes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, assert_type

import usergroups
from usergroups import AsyncItems, Items
from usergroups.groups import Group, Member, MembershipChange, User
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients.symphony import AsyncSymphonyClient, SymphonyClient, models


def client(vendor: usergroups.Symphony) -> None:
    assert_type(vendor.client, SymphonyClient)


def protocols(
    vendor: usergroups.Symphony,
) -> tuple[
    usergroups.ListsGroups,
    usergroups.ReadsGroups,
    usergroups.FindsGroups,
    usergroups.CreatesGroups,
    usergroups.UpdatesGroups,
    usergroups.ListsMembers,
    usergroups.ChangesMembers,
    usergroups.ReplacesMembers,
    usergroups.FindsUsers,
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
    vendor: usergroups.Symphony,
    *,
    type_: str,
    area: str | None,
    name: str | None,
    active: bool | None,
    page_size: int | None,
    options: RequestOptions | None,
) -> None:
    assert_type(
        vendor.list_groups(
            type_=type_, area=area, name=name, active=active, page_size=page_size, options=options
        ),
        Items[Group[models.Group]],
    )


def get_group(vendor: usergroups.Symphony, *, group: str, options: RequestOptions | None) -> None:
    assert_type(vendor.get_group(group, options=options), Group[models.Group])


def find_group(
    vendor: usergroups.Symphony, *, name: str, type_: str, options: RequestOptions | None
) -> None:
    assert_type(vendor.find_group(name, type_=type_, options=options), Group[models.Group])


def create_group(
    vendor: usergroups.Symphony,
    *,
    name: str,
    type_: str,
    area: str | None,
    description: str | None,
    options: RequestOptions | None,
) -> None:
    assert_type(
        vendor.create_group(name, type_=type_, area=area, description=description, options=options),
        Group[models.Group],
    )


def update_group(
    vendor: usergroups.Symphony,
    *,
    group: str,
    name: str | None,
    area: str | None,
    description: str | None,
    active: bool | None,
    options: RequestOptions | None,
) -> None:
    assert_type(
        vendor.update_group(
            group, name=name, area=area, description=description, active=active, options=options
        ),
        Group[models.Group],
    )


def list_members(
    vendor: usergroups.Symphony,
    *,
    group: str,
    active: bool | None,
    page_size: int | None,
    options: RequestOptions | None,
) -> None:
    assert_type(
        vendor.list_members(group, active=active, page_size=page_size, options=options),
        Items[Member[models.GroupMembership]],
    )


def add_members(
    vendor: usergroups.Symphony, *, group: str, users: Iterable[str], options: RequestOptions | None
) -> None:
    assert_type(vendor.add_members(group, users, options=options), list[MembershipChange])


def remove_members(
    vendor: usergroups.Symphony, *, group: str, users: Iterable[str], options: RequestOptions | None
) -> None:
    assert_type(vendor.remove_members(group, users, options=options), list[MembershipChange])


def set_members(
    vendor: usergroups.Symphony,
    *,
    group: str,
    users: Iterable[str],
    by: Literal["id", "username"],
    allow_empty: bool,
    most_removed: int,
    largest_share: float,
    options: RequestOptions | None,
) -> None:
    assert_type(
        vendor.set_members(
            group,
            users,
            by=by,
            allow_empty=allow_empty,
            most_removed=most_removed,
            largest_share=largest_share,
            options=options,
        ),
        list[MembershipChange],
    )


def find_users(
    vendor: usergroups.Symphony, *, text: str, page_size: int, options: RequestOptions | None
) -> None:
    assert_type(
        vendor.find_users(text, page_size=page_size, options=options), Items[User[models.UserFound]]
    )


def list_groups_of_user(
    vendor: usergroups.Symphony,
    *,
    user: str,
    type_: str,
    active: bool | None,
    page_size: int | None,
    options: RequestOptions | None,
) -> None:
    assert_type(
        vendor.list_groups_of_user(
            user, type_=type_, active=active, page_size=page_size, options=options
        ),
        Items[Group[models.GroupMembership]],
    )


def list_assignees(
    vendor: usergroups.Symphony,
    *,
    group: str,
    active: bool | None,
    page_size: int | None,
    options: RequestOptions | None,
) -> None:
    assert_type(
        vendor.list_assignees(group, active=active, page_size=page_size, options=options),
        Items[Member[models.GroupAssignment]],
    )


def assign(
    vendor: usergroups.Symphony, *, group: str, user: str, options: RequestOptions | None
) -> None:
    assert_type(vendor.assign(group, user, options=options), models.GroupAssignment)


def unassign(
    vendor: usergroups.Symphony, *, group: str, user: str, options: RequestOptions | None
) -> None:
    assert_type(vendor.unassign(group, user, options=options), models.GroupAssignment)


def lacking(vendor: usergroups.Symphony) -> None:
    vendor.delete_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_groups_of_user()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_project_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


def client_async(vendor: usergroups.AsyncSymphony) -> None:
    assert_type(vendor.client, AsyncSymphonyClient)


def protocols_async(
    vendor: usergroups.AsyncSymphony,
) -> tuple[
    usergroups.AsyncListsGroups,
    usergroups.AsyncReadsGroups,
    usergroups.AsyncFindsGroups,
    usergroups.AsyncCreatesGroups,
    usergroups.AsyncUpdatesGroups,
    usergroups.AsyncListsMembers,
    usergroups.AsyncChangesMembers,
    usergroups.AsyncReplacesMembers,
    usergroups.AsyncFindsUsers,
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
    vendor: usergroups.AsyncSymphony,
    *,
    type_: str,
    area: str | None,
    name: str | None,
    active: bool | None,
    page_size: int | None,
    options: RequestOptions | None,
) -> None:
    assert_type(
        vendor.list_groups(
            type_=type_, area=area, name=name, active=active, page_size=page_size, options=options
        ),
        AsyncItems[Group[models.Group]],
    )


async def get_group_async(
    vendor: usergroups.AsyncSymphony, *, group: str, options: RequestOptions | None
) -> None:
    assert_type(await vendor.get_group(group, options=options), Group[models.Group])


async def find_group_async(
    vendor: usergroups.AsyncSymphony, *, name: str, type_: str, options: RequestOptions | None
) -> None:
    assert_type(await vendor.find_group(name, type_=type_, options=options), Group[models.Group])


async def create_group_async(
    vendor: usergroups.AsyncSymphony,
    *,
    name: str,
    type_: str,
    area: str | None,
    description: str | None,
    options: RequestOptions | None,
) -> None:
    assert_type(
        await vendor.create_group(
            name, type_=type_, area=area, description=description, options=options
        ),
        Group[models.Group],
    )


async def update_group_async(
    vendor: usergroups.AsyncSymphony,
    *,
    group: str,
    name: str | None,
    area: str | None,
    description: str | None,
    active: bool | None,
    options: RequestOptions | None,
) -> None:
    assert_type(
        await vendor.update_group(
            group, name=name, area=area, description=description, active=active, options=options
        ),
        Group[models.Group],
    )


def list_members_async(
    vendor: usergroups.AsyncSymphony,
    *,
    group: str,
    active: bool | None,
    page_size: int | None,
    options: RequestOptions | None,
) -> None:
    assert_type(
        vendor.list_members(group, active=active, page_size=page_size, options=options),
        AsyncItems[Member[models.GroupMembership]],
    )


async def add_members_async(
    vendor: usergroups.AsyncSymphony,
    *,
    group: str,
    users: Iterable[str],
    options: RequestOptions | None,
) -> None:
    assert_type(await vendor.add_members(group, users, options=options), list[MembershipChange])


async def remove_members_async(
    vendor: usergroups.AsyncSymphony,
    *,
    group: str,
    users: Iterable[str],
    options: RequestOptions | None,
) -> None:
    assert_type(await vendor.remove_members(group, users, options=options), list[MembershipChange])


async def set_members_async(
    vendor: usergroups.AsyncSymphony,
    *,
    group: str,
    users: Iterable[str],
    by: Literal["id", "username"],
    allow_empty: bool,
    most_removed: int,
    largest_share: float,
    options: RequestOptions | None,
) -> None:
    assert_type(
        await vendor.set_members(
            group,
            users,
            by=by,
            allow_empty=allow_empty,
            most_removed=most_removed,
            largest_share=largest_share,
            options=options,
        ),
        list[MembershipChange],
    )


def find_users_async(
    vendor: usergroups.AsyncSymphony, *, text: str, page_size: int, options: RequestOptions | None
) -> None:
    assert_type(
        vendor.find_users(text, page_size=page_size, options=options),
        AsyncItems[User[models.UserFound]],
    )


def list_groups_of_user_async(
    vendor: usergroups.AsyncSymphony,
    *,
    user: str,
    type_: str,
    active: bool | None,
    page_size: int | None,
    options: RequestOptions | None,
) -> None:
    assert_type(
        vendor.list_groups_of_user(
            user, type_=type_, active=active, page_size=page_size, options=options
        ),
        AsyncItems[Group[models.GroupMembership]],
    )


def list_assignees_async(
    vendor: usergroups.AsyncSymphony,
    *,
    group: str,
    active: bool | None,
    page_size: int | None,
    options: RequestOptions | None,
) -> None:
    assert_type(
        vendor.list_assignees(group, active=active, page_size=page_size, options=options),
        AsyncItems[Member[models.GroupAssignment]],
    )


async def assign_async(
    vendor: usergroups.AsyncSymphony, *, group: str, user: str, options: RequestOptions | None
) -> None:
    assert_type(await vendor.assign(group, user, options=options), models.GroupAssignment)


async def unassign_async(
    vendor: usergroups.AsyncSymphony, *, group: str, user: str, options: RequestOptions | None
) -> None:
    assert_type(await vendor.unassign(group, user, options=options), models.GroupAssignment)


def lacking_async(vendor: usergroups.AsyncSymphony) -> None:
    vendor.delete_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_groups_of_user()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_project_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
