# Generated from overlays/usergroups by `python -m generator generate`; do not edit.
"""Checked by mypy and pyright, never run: the types of Xsolla Login's classes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_type

import usergroups
from usergroups import AsyncItems, Items
from usergroups.groups import Group, Member, MembershipChange, User
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients.xsolla import AsyncXsollaClient, XsollaClient, models


def client(vendor: usergroups.Xsolla) -> None:
    assert_type(vendor.client, XsollaClient)


def protocols(
    vendor: usergroups.Xsolla,
) -> tuple[
    usergroups.CreatesGroups,
    usergroups.UpdatesGroups,
    usergroups.ListsMembers,
    usergroups.ChangesMembers,
    usergroups.ReplacesMembers,
    usergroups.FindsUsers,
    usergroups.ListsGroupsOfUser,
    usergroups.ReplacesGroupsOfUser,
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
    )


def create_group(vendor: usergroups.Xsolla, *, name: str, options: RequestOptions | None) -> None:
    assert_type(vendor.create_group(name, options=options), None)


def update_group(
    vendor: usergroups.Xsolla, *, group: str, name: str, options: RequestOptions | None
) -> None:
    assert_type(vendor.update_group(group, name=name, options=options), None)


def list_members(vendor: usergroups.Xsolla, *, group: str, options: RequestOptions | None) -> None:
    assert_type(vendor.list_members(group, options=options), Items[Member[models.User]])


def add_members(
    vendor: usergroups.Xsolla, *, group: str, users: Iterable[str], options: RequestOptions | None
) -> None:
    assert_type(vendor.add_members(group, users, options=options), list[MembershipChange])


def remove_members(
    vendor: usergroups.Xsolla, *, group: str, users: Iterable[str], options: RequestOptions | None
) -> None:
    assert_type(vendor.remove_members(group, users, options=options), list[MembershipChange])


def set_members(
    vendor: usergroups.Xsolla,
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


def find_users(vendor: usergroups.Xsolla, *, text: str, options: RequestOptions | None) -> None:
    assert_type(vendor.find_users(text, options=options), Items[User[models.User]])


def list_groups_of_user(
    vendor: usergroups.Xsolla, *, user: str, options: RequestOptions | None
) -> None:
    assert_type(vendor.list_groups_of_user(user, options=options), Items[Group[models.GroupOfUser]])


def set_groups_of_user(
    vendor: usergroups.Xsolla, *, user: str, groups: Iterable[str], options: RequestOptions | None
) -> None:
    assert_type(vendor.set_groups_of_user(user, groups, options=options), list[Group[models.Group]])


def lacking(vendor: usergroups.Xsolla) -> None:
    vendor.list_groups()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.get_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.find_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.delete_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.assign()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.list_assignees()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_project_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.unassign()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


def client_async(vendor: usergroups.AsyncXsolla) -> None:
    assert_type(vendor.client, AsyncXsollaClient)


def protocols_async(
    vendor: usergroups.AsyncXsolla,
) -> tuple[
    usergroups.AsyncCreatesGroups,
    usergroups.AsyncUpdatesGroups,
    usergroups.AsyncListsMembers,
    usergroups.AsyncChangesMembers,
    usergroups.AsyncReplacesMembers,
    usergroups.AsyncFindsUsers,
    usergroups.AsyncListsGroupsOfUser,
    usergroups.AsyncReplacesGroupsOfUser,
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
    )


async def create_group_async(
    vendor: usergroups.AsyncXsolla, *, name: str, options: RequestOptions | None
) -> None:
    assert_type(await vendor.create_group(name, options=options), None)


async def update_group_async(
    vendor: usergroups.AsyncXsolla, *, group: str, name: str, options: RequestOptions | None
) -> None:
    assert_type(await vendor.update_group(group, name=name, options=options), None)


def list_members_async(
    vendor: usergroups.AsyncXsolla, *, group: str, options: RequestOptions | None
) -> None:
    assert_type(vendor.list_members(group, options=options), AsyncItems[Member[models.User]])


async def add_members_async(
    vendor: usergroups.AsyncXsolla,
    *,
    group: str,
    users: Iterable[str],
    options: RequestOptions | None,
) -> None:
    assert_type(await vendor.add_members(group, users, options=options), list[MembershipChange])


async def remove_members_async(
    vendor: usergroups.AsyncXsolla,
    *,
    group: str,
    users: Iterable[str],
    options: RequestOptions | None,
) -> None:
    assert_type(await vendor.remove_members(group, users, options=options), list[MembershipChange])


async def set_members_async(
    vendor: usergroups.AsyncXsolla,
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


def find_users_async(
    vendor: usergroups.AsyncXsolla, *, text: str, options: RequestOptions | None
) -> None:
    assert_type(vendor.find_users(text, options=options), AsyncItems[User[models.User]])


def list_groups_of_user_async(
    vendor: usergroups.AsyncXsolla, *, user: str, options: RequestOptions | None
) -> None:
    assert_type(
        vendor.list_groups_of_user(user, options=options), AsyncItems[Group[models.GroupOfUser]]
    )


async def set_groups_of_user_async(
    vendor: usergroups.AsyncXsolla,
    *,
    user: str,
    groups: Iterable[str],
    options: RequestOptions | None,
) -> None:
    assert_type(
        await vendor.set_groups_of_user(user, groups, options=options), list[Group[models.Group]]
    )


def lacking_async(vendor: usergroups.AsyncXsolla) -> None:
    vendor.list_groups()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.get_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.find_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.delete_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.assign()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.list_assignees()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_project_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.unassign()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
