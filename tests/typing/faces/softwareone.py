# Generated from overlays/usergroups by `python -m generator generate`; do not edit.
"""Checked by mypy and pyright, never run: the types of SoftwareOne Marketplace's classes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_type

import usergroups
from usergroups import AsyncItems, Items
from usergroups.groups import Group, Member, MembershipChange, User
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients._runtime.unset import Unset
from usergroups_clients.softwareone import AsyncSoftwareOneClient, SoftwareOneClient, models


def client(vendor: usergroups.SoftwareOne) -> None:
    assert_type(vendor.client, SoftwareOneClient)


def protocols(
    vendor: usergroups.SoftwareOne,
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
        vendor,
        vendor,
        vendor,
        vendor,
    )


def list_groups(vendor: usergroups.SoftwareOne, *, options: RequestOptions | None) -> None:
    assert_type(vendor.list_groups(options=options), Items[Group[models.UserGroup]])


def get_group(
    vendor: usergroups.SoftwareOne, *, group: str, options: RequestOptions | None
) -> None:
    assert_type(vendor.get_group(group, options=options), Group[models.UserGroup])


def find_group(
    vendor: usergroups.SoftwareOne, *, name: str, options: RequestOptions | None
) -> None:
    assert_type(vendor.find_group(name, options=options), Group[models.UserGroup])


def create_group(
    vendor: usergroups.SoftwareOne,
    *,
    name: str,
    modules: Iterable[str] | None,
    account: str | None,
    description: str | None,
    logo: str | None,
    buyers: Iterable[str] | None,
    options: RequestOptions | None,
) -> None:
    assert_type(
        vendor.create_group(
            name,
            modules=modules,
            account=account,
            description=description,
            logo=logo,
            buyers=buyers,
            options=options,
        ),
        Group[models.UserGroup],
    )


def update_group(
    vendor: usergroups.SoftwareOne,
    *,
    group: str,
    name: str | Unset,
    description: str | Unset | None,
    logo: str | Unset | None,
    modules: Iterable[str] | Unset,
    buyers: Iterable[str] | Unset | None,
    options: RequestOptions | None,
) -> None:
    assert_type(
        vendor.update_group(
            group,
            name=name,
            description=description,
            logo=logo,
            modules=modules,
            buyers=buyers,
            options=options,
        ),
        Group[models.UserGroup],
    )


def delete_group(
    vendor: usergroups.SoftwareOne, *, group: str, options: RequestOptions | None
) -> None:
    assert_type(vendor.delete_group(group, options=options), None)


def list_members(
    vendor: usergroups.SoftwareOne, *, group: str, options: RequestOptions | None
) -> None:
    assert_type(
        vendor.list_members(group, options=options), Items[Member[models.AccountUserQueryLegacy]]
    )


def add_members(
    vendor: usergroups.SoftwareOne,
    *,
    group: str,
    users: Iterable[str],
    options: RequestOptions | None,
) -> None:
    assert_type(vendor.add_members(group, users, options=options), list[MembershipChange])


def remove_members(
    vendor: usergroups.SoftwareOne,
    *,
    group: str,
    users: Iterable[str],
    options: RequestOptions | None,
) -> None:
    assert_type(vendor.remove_members(group, users, options=options), list[MembershipChange])


def set_members(
    vendor: usergroups.SoftwareOne,
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


def find_users(
    vendor: usergroups.SoftwareOne, *, text: str, options: RequestOptions | None
) -> None:
    assert_type(
        vendor.find_users(text, options=options), Items[User[models.AccountUserQueryLegacy]]
    )


def list_groups_of_user(
    vendor: usergroups.SoftwareOne, *, user: str, options: RequestOptions | None
) -> None:
    assert_type(
        vendor.list_groups_of_user(user, options=options), Items[Group[models.UserGroupRef]]
    )


def set_groups_of_user(
    vendor: usergroups.SoftwareOne,
    *,
    user: str,
    groups: Iterable[str],
    options: RequestOptions | None,
) -> None:
    assert_type(
        vendor.set_groups_of_user(user, groups, options=options), list[Group[models.UserGroupRef]]
    )


def lacking(vendor: usergroups.SoftwareOne) -> None:
    vendor.assign()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.list_assignees()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_project_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.unassign()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


def client_async(vendor: usergroups.AsyncSoftwareOne) -> None:
    assert_type(vendor.client, AsyncSoftwareOneClient)


def protocols_async(
    vendor: usergroups.AsyncSoftwareOne,
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
        vendor,
        vendor,
        vendor,
        vendor,
    )


def list_groups_async(
    vendor: usergroups.AsyncSoftwareOne, *, options: RequestOptions | None
) -> None:
    assert_type(vendor.list_groups(options=options), AsyncItems[Group[models.UserGroup]])


async def get_group_async(
    vendor: usergroups.AsyncSoftwareOne, *, group: str, options: RequestOptions | None
) -> None:
    assert_type(await vendor.get_group(group, options=options), Group[models.UserGroup])


async def find_group_async(
    vendor: usergroups.AsyncSoftwareOne, *, name: str, options: RequestOptions | None
) -> None:
    assert_type(await vendor.find_group(name, options=options), Group[models.UserGroup])


async def create_group_async(
    vendor: usergroups.AsyncSoftwareOne,
    *,
    name: str,
    modules: Iterable[str] | None,
    account: str | None,
    description: str | None,
    logo: str | None,
    buyers: Iterable[str] | None,
    options: RequestOptions | None,
) -> None:
    assert_type(
        await vendor.create_group(
            name,
            modules=modules,
            account=account,
            description=description,
            logo=logo,
            buyers=buyers,
            options=options,
        ),
        Group[models.UserGroup],
    )


async def update_group_async(
    vendor: usergroups.AsyncSoftwareOne,
    *,
    group: str,
    name: str | Unset,
    description: str | Unset | None,
    logo: str | Unset | None,
    modules: Iterable[str] | Unset,
    buyers: Iterable[str] | Unset | None,
    options: RequestOptions | None,
) -> None:
    assert_type(
        await vendor.update_group(
            group,
            name=name,
            description=description,
            logo=logo,
            modules=modules,
            buyers=buyers,
            options=options,
        ),
        Group[models.UserGroup],
    )


async def delete_group_async(
    vendor: usergroups.AsyncSoftwareOne, *, group: str, options: RequestOptions | None
) -> None:
    assert_type(await vendor.delete_group(group, options=options), None)


def list_members_async(
    vendor: usergroups.AsyncSoftwareOne, *, group: str, options: RequestOptions | None
) -> None:
    assert_type(
        vendor.list_members(group, options=options),
        AsyncItems[Member[models.AccountUserQueryLegacy]],
    )


async def add_members_async(
    vendor: usergroups.AsyncSoftwareOne,
    *,
    group: str,
    users: Iterable[str],
    options: RequestOptions | None,
) -> None:
    assert_type(await vendor.add_members(group, users, options=options), list[MembershipChange])


async def remove_members_async(
    vendor: usergroups.AsyncSoftwareOne,
    *,
    group: str,
    users: Iterable[str],
    options: RequestOptions | None,
) -> None:
    assert_type(await vendor.remove_members(group, users, options=options), list[MembershipChange])


async def set_members_async(
    vendor: usergroups.AsyncSoftwareOne,
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
    vendor: usergroups.AsyncSoftwareOne, *, text: str, options: RequestOptions | None
) -> None:
    assert_type(
        vendor.find_users(text, options=options), AsyncItems[User[models.AccountUserQueryLegacy]]
    )


def list_groups_of_user_async(
    vendor: usergroups.AsyncSoftwareOne, *, user: str, options: RequestOptions | None
) -> None:
    assert_type(
        vendor.list_groups_of_user(user, options=options), AsyncItems[Group[models.UserGroupRef]]
    )


async def set_groups_of_user_async(
    vendor: usergroups.AsyncSoftwareOne,
    *,
    user: str,
    groups: Iterable[str],
    options: RequestOptions | None,
) -> None:
    assert_type(
        await vendor.set_groups_of_user(user, groups, options=options),
        list[Group[models.UserGroupRef]],
    )


def lacking_async(vendor: usergroups.AsyncSoftwareOne) -> None:
    vendor.assign()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.list_assignees()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.set_project_group()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    vendor.unassign()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
