"""Checked by mypy and pyright, never run: what clients promise, and what they must refuse.

Each wrong line says which error is expected; if a checker stops to object, it reports the comment.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, assert_type
from uuid import UUID

import usergroups
from usergroups import UNSET
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.responses.response import Response
from usergroups_clients._runtime.unset import Unset
from usergroups_clients.smartpm import SmartPMClient
from usergroups_clients.smartpm import models as smartpm_models
from usergroups_clients.softwareone import AsyncSoftwareOneClient, SoftwareOneClient
from usergroups_clients.softwareone import models as softwareone_models
from usergroups_clients.symphony import AsyncSymphonyClient, SymphonyClient, calls
from usergroups_clients.symphony import models as symphony_models
from usergroups_clients.xsolla import XsollaClient
from usergroups_clients.xsolla import models as xsolla_models
from usergroups_clients.zoho import ZohoCRMClient
from usergroups_clients.zoho import models as zoho_models


def symphony(client: SymphonyClient) -> None:
    body = symphony_models.GroupAssignmentUpdate(active=True)
    assert_type(client.assign_group("g", 7, body=body), symphony_models.GroupAssignment)
    assert_type(
        client.with_response.assign_group("g", 7, body=body),
        Response[symphony_models.GroupAssignment],
    )
    assert_type(calls.assign_group("g", 7, body=body), Call[symphony_models.GroupAssignment])
    assert_type(client.list_groups(type_="ROLE_SCOPE"), symphony_models.GroupList)
    client.assign_group("g", "7", body=body)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.assign_group("g", 7)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.assign_group("g", 7, body={"active": True})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.assign_group("g", 7, body=body, session_token="s")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.delete_group("g")  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    symphony_models.GroupAssignmentUpdate()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    symphony_models.GroupAssignmentUpdate(True)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]  # noqa: FBT003


async def symphony_async(client: AsyncSymphonyClient) -> None:
    body = symphony_models.GroupAssignmentUpdate(active=True)
    assert_type(await client.assign_group("g", 7, body=body), symphony_models.GroupAssignment)
    client.with_response.assign_group("g", 7, body=body)  # type: ignore[unused-coroutine]  # pyright: ignore[reportUnusedCoroutine]


def softwareone(client: SoftwareOneClient) -> None:
    groups = [softwareone_models.UserGroupDto(id="UGR-0001-0001")]
    old = client.replace_groups_of_account_user("AUSR-0001-0001-0001", body=groups)  # type: ignore[deprecated]  # pyright: ignore[reportDeprecated]
    assert_type(old.last_login_at, dt.datetime | None | Unset)
    user = client.replace_groups_of_user("ACC-0001-0001", "USR-0001-0001", body=groups)
    assert_type(user, softwareone_models.AccountUser)
    if user.account:
        assert_type(user.account.type_, softwareone_models.AccountTypeLike | None | Unset)
    if user.groups is not UNSET:
        user.groups.append(groups[0])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def softwareone_async(client: AsyncSoftwareOneClient) -> None:
    assert_type(await client.delete_group("UGR-0001-0001"), None)


def others(xsolla: XsollaClient, zoho: ZohoCRMClient, smartpm: SmartPMClient) -> None:
    groups = xsolla.replace_groups_of_user(
        "project", "user", body=xsolla_models.GroupsReplace(user_groups=[1, 2])
    )
    assert_type(groups, list[xsolla_models.Group])
    assert_type(groups[0].id, int)
    xsolla_models.GroupsReplace(user_groups=["1"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]

    page = zoho.list_groups(per_page=10)
    assert_type(page, zoho_models.GroupPage)
    zoho.get_group(3652397000009949005)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    group = smartpm.get_group("550e8400-e29b-41d4-a716-446655440000")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert_type(group, smartpm_models.Group)
    assert_type(group.users[0].last_login, dt.datetime | None | Unset)
    assert_type(group.id, UUID)


def three_states(group: symphony_models.Group) -> None:
    if group.name is not UNSET:
        assert_type(group.name, str)
    assert_type(group.additional_properties, dict[str, Any])


def errors(error: usergroups.Error) -> None:
    match error:
        case usergroups.RateLimited():
            assert_type(error.retry_after, float | None)
        case usergroups.StatusError():
            assert_type(error.status, int | None)
        case usergroups.InvalidResponse():
            assert_type(error.pointer, str)
        case _:
            pass


def enumerations(zoho: ZohoCRMClient, source: zoho_models.GroupSource, text: str) -> None:
    zoho.list_group_sources("36", type_="roles")
    zoho.list_group_sources("36", type_=zoho_models.SourceType.ROLES)
    zoho.list_group_sources("36", type_=usergroups.Unlisted(text))
    zoho.list_group_sources("36", type_=source.type_)
    zoho.list_group_sources("36", type_="rolls")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    zoho.list_group_sources("36", type_=text)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    zoho.list_group_sources("36", type_=usergroups.UnlistedInt(7))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    source.type_ = "users"
    source.type_ = "user"  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
    assert_type(source.type_ == "newer than the document", bool)
    shown: str = source.type_.upper()
    assert_type(len(shown), int)
