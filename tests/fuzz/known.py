"""Values that a vendor's sandbox knows, by the names of parameters and of members of bodies."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import jwt

if TYPE_CHECKING:
    from usergroups.testing.vendor import VendorSandbox

Known: TypeAlias = dict[str, list[str | int]]


def known_values(vendor: VendorSandbox[Any]) -> Known:
    """Return what a vendor knows, and give it what its seed has too little of."""
    return _BY_VENDOR[vendor.id](vendor)


def _smartpm(vendor: Any) -> Known:
    groups, users = _ids(vendor)
    user, role = [*users], ["Admin", "Viewer"]
    return {
        "projectId": [int(vendor.project)],
        "projectUserGroupId": [vendor.project_group],
        "userGroupId": [*groups],
        "userId": [*users, "1"],
        "ProjectGroupUpdate.role": [*role],
        "ProjectGroupUpdate.userGroupId": [*groups],
        "ProjectUserCreate.role": [*role],
        "ProjectUserCreate.user": [*user],
        "ProjectUserUpdate.role": [*role],
        "ProjectUserUpdate.user": [*user],
    }


def _softwareone(vendor: Any) -> Known:
    state = vendor.state
    guests = [state.add_user(f"Guest {number}") for number in range(30)]
    for members in state.members.values():
        members.extend(guests)
    groups = [*state.groups]
    for number in range(10):
        group = state.next_group()
        state.groups[group] = {"id": group, "name": f"Team {number}", "isDefault": False}
        state.groups[group] |= {"modules": [{"id": "MOD-1756"}]}
        state.members[group] = []  # nobody is put there, so that it can be deleted
    teams, users = _ids(vendor)
    people = [*state.account_users]
    return {
        "accountId": [vendor.account_id],
        "userId": [*users],
        "userGroupId": [*groups],
        "id": [*teams, *people],
        "AccountDto.id": [vendor.account_id],
        "UserGroupDto.id": [*groups],
    }


def _symphony(vendor: Any) -> Known:
    groups, users = _ids(vendor)
    return {
        "groupId": [*groups],
        "userId": [int(user) for user in users],
        "type": ["ROLE_SCOPE"],
        "groupType": ["ROLE_SCOPE"],
        "sort": ["name", "-id"],
        "UserSearch.query": ["Ada", "grace@example.org"],
        "GroupCreate.type": ["ROLE_SCOPE"],
        "AuthenticateRequest.token": [_signed(vendor)],
        "MemberUsername.username": [name.lower().replace(" ", ".") for name in vendor.users],
    }


def _xsolla(vendor: Any) -> Known:
    groups, users = _ids(vendor)
    numbers = [int(group) for group in groups if group != "1"]
    return {
        "project_id": [vendor.project_id],
        "group_id": [*numbers],
        "user_id": [*users],
        "user_groups": [*numbers],
        "search_query": ["Ada", *users],
        "after": ["0", "2"],
        "GroupsRemove.user_groups": [*numbers],
        "GroupsReplace.user_groups": [*numbers],
        "GroupsUpdate.add_user_groups": [*numbers],
        "GroupsUpdate.remove_user_groups": [*numbers],
        "TokenRequest.client_id": [vendor.client_id],
        "TokenRequest.client_secret": [vendor.client_secret],
    }


def _zoho(vendor: Any) -> Known:
    groups, users = _ids(vendor)
    vendor.state.jobs["3652397000000900000"] = "a group that is gone"
    return {
        "group_id": [*groups],
        "user_id": [*users],
        "job_id": [*vendor.state.jobs],
        "SourceReference.id": [*users],
        "GroupSourceCreate.type": ["users"],
        "GroupSourceUpdate.type": ["users"],
        "TokenRequest.client_id": [vendor.client_id],
        "TokenRequest.client_secret": [vendor.client_secret],
        "TokenRequest.refresh_token": [vendor.refresh_token],
        "TokenRevokeRequest.token": [vendor.refresh_token],
    }


def _signed(vendor: Any) -> str:
    """Sign a login of the service account, good for as long as a run takes."""
    claims = {"sub": vendor.username, "exp": int(time.time()) + 295}
    return jwt.encode(claims, vendor.private_key(), algorithm="RS512")


def _ids(vendor: Any) -> tuple[list[str], list[str]]:
    groups = [group.id for group in vendor.groups.values()]
    return groups, [user.id for user in vendor.users.values()]


_BY_VENDOR: Final = {
    "smartpm": _smartpm,
    "softwareone": _softwareone,
    "symphony": _symphony,
    "xsolla": _xsolla,
    "zoho": _zoho,
}
