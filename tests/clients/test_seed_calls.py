"""The five calls of the seed pages, with the pages' own samples, at both ends of the wire."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest

from tests.clients.vendors import SECRET
from usergroups_clients._runtime.errors import BadRequest, NotFound, PermissionDenied, ServerError
from usergroups_clients._runtime.unset import UNSET
from usergroups_clients.smartpm import models as smartpm
from usergroups_clients.softwareone import models as softwareone
from usergroups_clients.symphony import models as symphony
from usergroups_clients.xsolla import models as xsolla
from usergroups_clients.zoho import models as zoho

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.clients.flavours import Caller

    Connect = Callable[[str], Caller]

PROJECT = "40db2ea4-5d42-11e6-a3ff-005056a0e04a"
USER = "9a5bd5ae-4d3c-4c35-8d0d-0f3ff1e2a7c1"


def test_xsolla_replaces_the_groups_of_a_user(connect: Connect) -> None:
    caller = connect("xsolla")
    group = {"id": 3, "is_default": False, "is_deletable": True, "name": "editors"}
    caller.server.answer("replace_groups_of_user", 200, [group])

    groups = caller.call(
        "replace_groups_of_user",
        PROJECT,
        USER,
        body=xsolla.GroupsReplace(user_groups=[1, 2, 3]),
    )

    sent = caller.server.last
    path = f"/api/projects/{PROJECT}/users/{USER}/user_groups"
    assert (sent.method, sent.target) == ("PATCH", path)
    assert sent.json() == {"user_groups": [1, 2, 3]}
    assert sent.header("X-SERVER-AUTHORIZATION") == SECRET
    assert groups == [xsolla.Group(id=3, is_default=False, is_deletable=True, name="editors")]


def test_xsolla_error_has_the_code_and_description(connect: Connect) -> None:
    caller = connect("xsolla")
    body = {"error": {"code": "003-061", "description": "Object not found.", "details": {"a": 1}}}
    caller.server.answer("replace_groups_of_user", 404, body)

    with pytest.raises(NotFound) as caught:
        caller.call(
            "replace_groups_of_user",
            project_id="p",
            user_id="u",
            body=xsolla.GroupsReplace(user_groups=[]),
        )

    error = caught.value
    assert (error.code, error.message) == ("003-061", "Object not found.")
    assert error.details == {"a": 1}
    assert error.body.error.code == "003-061"


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_softwareone_replaces_the_groups_of_an_account_user(connect: Connect) -> None:
    caller = connect("softwareone")
    answer = {
        "id": "AUSR-1234-5678-9012",
        "$meta": {"omitted": ["audit"]},
        "user": {"id": "USR-1234-5678", "name": "Deborah Gill", "icon": None, "revision": 3},
        "groups": [{"id": "UGR-1234-5678", "name": "Buyers", "description": None}],
        "buyers": None,
        "account": {"id": "ACC-1234-5678", "type": "Client", "status": None},
        "lastLoginAt": "2024-05-06T07:08:09.123Z",
    }
    caller.server.answer("replace_groups_of_account_user", 200, answer)

    user = caller.call(
        "replace_groups_of_account_user",
        account_user_id="AUSR-1234-5678-9012",
        body=[
            softwareone.UserGroupDto(id="UGR-1234-5678"),
            softwareone.UserGroupDto(id="UGR-8765-4321"),
        ],
    )

    sent = caller.server.last
    assert (sent.method, sent.target) == (
        "PUT",
        "/public/v1/accounts/account-users/AUSR-1234-5678-9012/groups",
    )
    assert sent.header("content-type") == "application/json"
    assert (sent.header("accept") or "").startswith("application/json")
    assert sent.json() == [{"id": "UGR-1234-5678"}, {"id": "UGR-8765-4321"}]
    assert sent.header("Authorization") == f"Bearer {SECRET}"
    assert user.meta.omitted == ["audit"]
    assert user.groups[0].name == "Buyers"
    assert (user.buyers, user.account.status) == (None, None)
    assert user.account.type_ is softwareone.AccountType.CLIENT
    assert user.last_login_at == dt.datetime(2024, 5, 6, 7, 8, 9, 123000, dt.UTC)
    assert user.audit is UNSET
    assert type(user) is softwareone.AccountUserQueryLegacy


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_softwareone_problem_details(connect: Connect) -> None:
    caller = connect("softwareone")
    problem = {"type": "about:blank", "title": "Bad Request", "status": 400, "detail": None}
    caller.server.answer("replace_groups_of_account_user", 400, {**problem, "traceId": "00-1"})

    with pytest.raises(BadRequest, match="Bad Request") as caught:
        caller.call(
            "replace_groups_of_account_user", account_user_id="AUSR-1234-5678-9012", body=[]
        )

    assert caught.value.message == "Bad Request"
    assert caught.value.body.title == "Bad Request"
    assert caught.value.body.to_dict()["traceId"] == "00-1"


@pytest.mark.parametrize("status", [200, 201])
def test_symphony_assigns_a_group(connect: Connect, status: int) -> None:
    caller = connect("symphony")
    answer = {
        "id": "assignment-1",
        "groupId": "SHd/+w==",
        "group": {"id": "SHd/+w==", "name": "Scope", "type": "ROLE_SCOPE", "active": True},
        "userId": 71811853190208,
        "user": {"id": 71811853190208, "username": "officer"},
        "userRoles": ["COMPLIANCE_OFFICER"],
        "active": True,
        "lastAddedDate": 1652700617000,
    }
    caller.server.answer("assign_group", status, answer)

    assignment = caller.call(
        "assign_group",
        group_id="SHd/+w==",
        user_id=71811853190208,
        body=symphony.GroupAssignmentUpdate(active=True),
    )

    sent = caller.server.last
    assert (sent.method, sent.target) == (
        "PUT",
        "/pod/v2/admin/usergroups/SHd%2F%2Bw%3D%3D/assignments/71811853190208",
    )
    assert sent.json() == {"active": True}
    assert sent.header("sessionToken") == SECRET
    assert type(assignment) is symphony.GroupAssignment
    assert (assignment.user_id, assignment.last_added_date) == (71811853190208, 1652700617000)
    assert assignment.group.name == "Scope"
    assert assignment.last_removed_date is UNSET


def test_symphony_error_code_is_a_number_on_the_wire(connect: Connect) -> None:
    caller = connect("symphony")
    caller.server.answer("assign_group", 403, {"code": 403, "message": "Lacks the entitlement"})

    with pytest.raises(PermissionDenied, match="Lacks the entitlement") as caught:
        caller.call(
            "assign_group",
            group_id="g",
            user_id=1,
            body=symphony.GroupAssignmentUpdate(active=False),
        )

    assert (caught.value.code, caught.value.body.code) == ("403", 403)


def test_zoho_updates_a_group(connect: Connect) -> None:
    caller = connect("zoho")
    result = {
        "code": "SUCCESS",
        "details": {"id": "3652397000009949005"},
        "message": "User Group Updated successfully",
        "status": "success",
    }
    caller.server.answer("update_group", 200, {"user_groups": [result]})

    def source(kind: str, id_: str, name: str, **more: Any) -> zoho.GroupSourceUpdate:
        return zoho.GroupSourceUpdate(
            type_=zoho.SourceType(kind),
            source=zoho.SourceReference(id=id_, name=name),
            **more,
        )

    results = caller.call(
        "update_group",
        group_id="3652397000009949005",
        body=zoho.GroupUpdateRequest(
            user_groups=[
                zoho.GroupUpdate(
                    name="test group",
                    sources=[
                        source("roles", "3652397000000026008", "Manager", subordinates=True),
                        source("territories", "3652397000007622003", "New York", subordinates=True),
                        source("users", "3652397000000281001", "Deborah Gill", delete_=True),
                    ],
                )
            ]
        ),
    )

    sent = caller.server.last
    assert (sent.method, sent.target) == (
        "PUT",
        "/crm/v7/settings/user_groups/3652397000009949005",
    )
    assert sent.json()["user_groups"][0] == {
        "name": "test group",
        "sources": [
            {
                "source": {"name": "Manager", "id": "3652397000000026008"},
                "type": "roles",
                "subordinates": True,
            },
            {
                "source": {"name": "New York", "id": "3652397000007622003"},
                "type": "territories",
                "subordinates": True,
            },
            {
                "source": {"name": "Deborah Gill", "id": "3652397000000281001"},
                "type": "users",
                "_delete": True,
            },
        ],
    }
    assert sent.header("Authorization") == SECRET
    assert type(results) is zoho.GroupResults
    assert results.user_groups[0].code == "SUCCESS"
    assert results.user_groups[0].details.id == "3652397000009949005"


def test_zoho_error(connect: Connect) -> None:
    caller = connect("zoho")
    fault = {
        "code": "INVALID_DATA",
        "details": {"resource_path_index": 0},
        "message": "the related id given seems to be invalid",
        "status": "error",
    }
    caller.server.answer("update_group", 400, fault)
    body = zoho.GroupUpdateRequest(user_groups=[zoho.GroupUpdate(name="n", sources=[])])

    with pytest.raises(BadRequest) as caught:
        caller.call("update_group", group_id="1", body=body)

    assert (caught.value.code, caught.value.message) == (fault["code"], fault["message"])
    assert caught.value.details == {"resource_path_index": 0}


def test_smartpm_sets_the_group_of_a_project(connect: Connect) -> None:
    caller = connect("smartpm")
    group_id = UUID("550e8400-e29b-41d4-a716-446655440000")
    link_id = UUID("9f1c2a34-5b6d-4e7f-8a90-b1c2d3e4f506")
    user = {
        "id": str(group_id),
        "firstName": "Kirby",
        "lastName": "Smart",
        "email": "kirby.smart@blah.com",
        "phoneNumber": "+1-555-123-4567",
        "title": "Project Manager",
        "lastLogin": "2024-01-01T12:00:00+00:00",
        "loginCount": 42,
        "role": "Admin",
        "ssoUser": True,
        "reportingRestricted": False,
    }
    answer = {
        "id": str(link_id),
        "userGroup": {"id": str(group_id), "name": "Project Managers", "users": [user]},
        "role": "Admin",
    }
    caller.server.answer("set_project_group", 200, answer)

    link = caller.call(
        "set_project_group",
        project_id=71811853190208,
        project_user_group_id=link_id,
        body=smartpm.ProjectGroupUpdate(
            user_group_id=group_id, role="Admin", disable_notification=True
        ),
    )

    sent = caller.server.last
    assert (sent.method, sent.target) == (
        "PUT",
        f"/public/v1/projects/71811853190208/user-groups/{link_id}",
    )
    assert sent.json() == {
        "userGroupId": str(group_id),
        "role": "Admin",
        "disableNotification": True,
    }
    assert (sent.header("X-API-KEY"), sent.header("X-COMPANY-ID")) == (SECRET, SECRET)
    assert type(link) is smartpm.ProjectGroup
    assert (link.id, link.user_group.id, link.role_id) == (link_id, group_id, UNSET)
    member = link.user_group.users[0]
    assert member.last_login == dt.datetime(2024, 1, 1, 12, tzinfo=dt.UTC)
    assert (member.login_count, member.sso_user) == (42, True)


def test_smartpm_error_without_a_shape(connect: Connect) -> None:
    caller = connect("smartpm")
    caller.server.answer("set_project_group", 500, {})

    with pytest.raises(ServerError) as caught:
        caller.call(
            "set_project_group",
            project_id=1,
            project_user_group_id=UUID(int=1),
            body=smartpm.ProjectGroupUpdate(),
        )

    assert (caught.value.status, caught.value.code) == (500, None)
