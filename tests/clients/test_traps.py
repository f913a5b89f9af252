"""Test what is easy to get wrong in the vendors' documents."""

from __future__ import annotations

import datetime as dt
import inspect
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest

from tests.clients.annotations import hints_of
from tests.clients.vendors import IDS, Vendor
from usergroups_clients._runtime.unlisted import Unlisted
from usergroups_clients._runtime.unset import UNSET
from usergroups_clients._runtime.values.writing import plain
from usergroups_clients.smartpm import models as smartpm
from usergroups_clients.softwareone import models as softwareone
from usergroups_clients.symphony import models as symphony
from usergroups_clients.xsolla import models as xsolla
from usergroups_clients.zoho import models as zoho

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.clients.flavours import Caller

    Connect = Callable[[str], Caller]

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

ACCOUNT_USER = "AUSR-1234-5678-9012"
LONG_ID = "3652397000009949005"


def replaced(caller: Caller, answer: dict[str, Any]) -> Any:
    """The response of SoftwareOne's seed call to this answer."""
    caller.server.answer("replace_groups_of_account_user", 200, answer)
    return caller.respond("replace_groups_of_account_user", account_user_id=ACCOUNT_USER, body=[])


# SoftwareOne


def test_three_media_types_are_one_json_array(connect: Connect) -> None:
    caller = connect("softwareone")
    caller.call(
        "replace_groups_of_account_user",
        account_user_id=ACCOUNT_USER,
        body=[softwareone.UserGroupDto(id="UGR-1234-5678")],
    )
    assert caller.server.last.body.replace(b" ", b"") == b'[{"id":"UGR-1234-5678"}]'
    assert caller.server.last.header("content-type") == "application/json"


def test_dollar_meta_and_dotted_names_keep_their_wire_names(connect: Connect) -> None:
    answer = {
        "$meta": {"omitted": ["audit"]},
        "modules": [{"id": "MOD-1756", "filters": {"group.buyers": ["BUY-1234-5678"]}}],
    }
    user = replaced(connect("softwareone"), answer).parsed
    assert user.meta.omitted == ["audit"]
    assert user.modules[0].filters.group_buyers == ["BUY-1234-5678"]
    assert user.to_dict() == answer


def test_null_where_it_is_nullable_is_none_and_stays_null(connect: Connect) -> None:
    answer = {
        "$meta": None,
        "buyers": None,
        "lastLoginAt": None,
        "audit": {"created": None, "invitationAcceptedAt": None},
        "account": {"type": None, "status": None, "icon": None},
        "modules": [{"filters": None, "settings": {"eligibility": None}}],
    }
    response = replaced(connect("softwareone"), answer)
    user = response.parsed
    assert response.issues == ()
    assert (user.meta, user.buyers, user.last_login_at) == (None, None, None)
    assert (user.audit.created, user.account.type_) == (None, None)
    assert user.modules[0].settings.eligibility is None
    assert user.id is UNSET
    assert user.to_dict() == answer


def test_null_where_it_is_not_nullable_is_unset_with_an_issue(connect: Connect) -> None:
    answer = {"id": "AUSR-1", "user": None, "groups": [{"id": "UGR-1", "isDefault": None}]}
    response = replaced(connect("softwareone"), answer)
    assert response.parsed.user is UNSET
    assert response.parsed.groups[0].is_default is UNSET
    assert {issue.pointer for issue in response.issues} == {"/user", "/groups/0/isDefault"}
    assert response.parsed.to_dict() == answer


def test_unknown_enum_values_and_unknown_fields_survive(connect: Connect) -> None:
    answer = {
        "account": {"id": "ACC-1", "type": "Reseller", "status": "Enabled", "tier": {"level": 3}},
        "groups": [{"id": "UGR-1", "colour": "red"}],
        "addedLater": [1, None, {"deep": True}],
    }
    response = replaced(connect("softwareone"), answer)
    user = response.parsed
    assert response.issues == ()
    assert (user.account.type_, type(user.account.type_)) == ("Reseller", Unlisted)
    assert user.account.status is softwareone.AccountStatus.ENABLED
    assert user.additional_properties == {"addedLater": [1, None, {"deep": True}]}
    assert user.to_dict() == answer
    assert softwareone.AccountUserQueryLegacy.from_dict(user.to_dict()) == user


def test_raw_query_is_sent_as_it_is(connect: Connect) -> None:
    caller = connect("softwareone")
    text = "any(users,id=USR-1234-5678)&eq(name,'R%26D')"
    caller.call("list_groups", limit=10, select="+users,-audit", rql=text)
    assert caller.server.last.target == (
        f"/public/v1/accounts/user-groups?limit=10&select=+users,-audit&{text}"
    )


# Symphony


def test_no_method_takes_a_credential() -> None:
    for vendor_id in IDS:
        vendor = Vendor(vendor_id)
        schemes = vendor.document["components"]["securitySchemes"].values()
        secret = {scheme.get("name", "").lower().replace("-", "_") for scheme in schemes}
        secret |= {
            "authorization",
            "session_token",
            "sessiontoken",
            "token",
            "x_api_key",
            "x_company_id",
        }
        for operation in vendor.operations:
            for asynchronous in (False, True):
                method = getattr(vendor.client_class(asynchronous=asynchronous), operation.id)
                assert secret.isdisjoint(inspect.signature(method).parameters), operation.id


def test_200_and_201_give_one_type(connect: Connect) -> None:
    caller = connect("symphony")
    method = caller.client.assign_group
    assert hints_of(method, caller.vendor.models)["return"] is symphony.GroupAssignment
    kinds: set[Any] = set()
    for status in (200, 201):
        caller.server.answer("assign_group", status)
        arguments = {
            "group_id": "g",
            "user_id": 1,
            "body": symphony.GroupAssignmentUpdate(active=True),
        }
        kinds.add(type(caller.call("assign_group", **arguments)))
    assert kinds == {symphony.GroupAssignment}


def test_epoch_milliseconds_stay_integers(connect: Connect) -> None:
    caller = connect("symphony")
    caller.server.answer("assign_group", 200, {"lastAddedDate": 1652700617000, "userId": 2**53 + 1})
    assignment = caller.call(
        "assign_group",
        group_id="g",
        user_id=2**53 + 1,
        body=symphony.GroupAssignmentUpdate(active=True),
    )
    assert type(assignment.last_added_date) is int
    assert assignment.user_id == 2**53 + 1
    assert caller.server.last.target.endswith("/assignments/9007199254740993")


@pytest.mark.parametrize("group_id", ["a/b", "é %", "..%2F", "a?b#c", "x y"])
def test_path_values_are_encoded_once(connect: Connect, group_id: str) -> None:
    caller = connect("symphony")
    caller.call(
        "assign_group",
        group_id=group_id,
        user_id=1,
        body=symphony.GroupAssignmentUpdate(active=True),
    )
    assert caller.server.last.operation == "assign_group"
    assert len(caller.server.last.path.split(b"/")) == len(
        b"/pod/v2/admin/usergroups/x/assignments/1".split(b"/")
    )


# Xsolla


def test_200_is_a_list_of_groups(connect: Connect) -> None:
    caller = connect("xsolla")
    assert (
        hints_of(caller.client.replace_groups_of_user, caller.vendor.models)["return"]
        == list[xsolla.Group]
    )
    caller.server.answer("replace_groups_of_user", 200, [])
    body = xsolla.GroupsReplace(user_groups=[])
    assert caller.call("replace_groups_of_user", project_id="p", user_id="u", body=body) == []
    assert caller.server.last.json() == {"user_groups": []}


def test_delete_sends_its_body(connect: Connect) -> None:
    caller = connect("xsolla")
    body = xsolla.GroupsRemove(user_groups=[7])
    assert caller.call("remove_groups_of_user", project_id="p", user_id="u", body=body) is None
    assert (caller.server.last.method, caller.server.last.json()) == (
        "DELETE",
        {"user_groups": [7]},
    )


def test_token_call_sends_a_form_and_no_credential(connect: Connect) -> None:
    caller = connect("xsolla")
    caller.server.answer("create_token", 200, {"access_token": "jwt", "expires_in": 3600})
    body = xsolla.TokenRequest(grant_type="client_credentials", client_id="id", client_secret="s&t")
    token = caller.call("create_token", body=body)
    assert (token.access_token, token.expires_in) == ("jwt", 3600)
    sent = caller.server.last
    assert sent.header("content-type") == "application/x-www-form-urlencoded"
    assert set(sent.body.split(b"&")) == {
        b"grant_type=client_credentials",
        b"client_id=id",
        b"client_secret=s%26t",
    }
    assert sent.header("X-SERVER-AUTHORIZATION") is None


# Zoho


def test_204_is_an_empty_page(connect: Connect) -> None:
    caller = connect("zoho")
    caller.server.answer("list_groups", 204, b"")
    response = caller.respond("list_groups")
    assert (response.status, response.issues) == (204, ())
    assert response.parsed == zoho.GroupPage(user_groups=[])


def test_19_digit_ids_stay_strings(connect: Connect) -> None:
    caller = connect("zoho")
    group = {"id": LONG_ID, "name": "g", "created_by": {"id": LONG_ID, "name": None}}
    caller.server.answer("get_group", 200, {"user_groups": [group]})
    page = caller.call("get_group", group_id=LONG_ID)
    assert (page.user_groups[0].id, page.user_groups[0].created_by.id) == (LONG_ID, LONG_ID)
    assert caller.server.last.target.endswith(f"/{LONG_ID}")
    source = zoho.SourceReference(id=LONG_ID)
    assert plain(source) == {"id": LONG_ID}


def test_underscore_delete_keeps_its_wire_name() -> None:
    source = zoho.GroupSourceUpdate(
        type_=zoho.SourceType.USERS, source=zoho.SourceReference(id="1"), delete_=True
    )
    assert source.to_dict() == {"type": "users", "source": {"id": "1"}, "_delete": True}


def test_capital_status_is_read(connect: Connect) -> None:
    caller = connect("zoho")
    caller.server.answer("get_deletion_jobs", 200, {"deletion_jobs": [{"Status": "COMPLETED"}]})
    jobs = caller.call("get_deletion_jobs", job_id="1")
    assert jobs.to_dict() == {"deletion_jobs": [{"Status": "COMPLETED"}]}
    assert jobs.deletion_jobs[0].additional_properties == {}


def test_token_calls_go_to_the_accounts_server_without_a_credential(connect: Connect) -> None:
    caller = connect("zoho")
    caller.server.answer("revoke_token", 200, {"status": "success"})
    body = zoho.TokenRevokeRequest(token="1000.a&b")
    assert caller.call("revoke_token", body=body).status == "success"
    sent = caller.server.last
    assert sent.target == "/~accounts/oauth/v2/token/revoke"
    assert sent.body == b"token=1000.a%26b"
    assert sent.header("Authorization") is None


# SmartPM


@pytest.mark.parametrize("media_type", ["application/json", "*/*", "text/plain", ""])
def test_a_wildcard_answer_reads_as_json(connect: Connect, media_type: str) -> None:
    caller = connect("smartpm")
    group: dict[str, Any] = {"id": str(UUID(int=1)), "name": "g", "users": []}
    headers = {"content-type": media_type} if media_type else {}
    caller.server.answer("set_project_group", 200, {"userGroup": group}, headers)
    link = caller.call(
        "set_project_group",
        project_id=1,
        project_user_group_id=UUID(int=2),
        body=smartpm.ProjectGroupUpdate(),
    )
    assert link.user_group == smartpm.Group(id=UUID(int=1), name="g", users=[])


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2024-01-01T12:00:00+00:00", dt.datetime(2024, 1, 1, 12, tzinfo=dt.UTC)),
        ("2021-02-18T21:43:18", dt.datetime(2021, 2, 18, 21, 43, 18, tzinfo=dt.UTC)),
        ("2024-01-01T12:00:00-05:00", dt.datetime(2024, 1, 1, 17, tzinfo=dt.UTC)),
    ],
)
def test_last_login_is_an_aware_time(connect: Connect, text: str, instant: dt.datetime) -> None:
    caller = connect("smartpm")
    user = {
        "id": str(UUID(int=3)),
        "firstName": "Kirby",
        "lastName": "Smart",
        "email": "kirby@example.org",
        "lastLogin": text,
        "role": "Admin",
        "ssoUser": True,
        "reportingRestricted": False,
    }
    group = {"id": str(UUID(int=1)), "name": "g", "users": [user, {**user, "lastLogin": None}]}
    caller.server.answer("get_group", 200, group)
    signed_in, never = caller.call("get_group", group_id=UUID(int=1)).users
    assert signed_in.last_login == instant
    assert signed_in.last_login.utcoffset() is not None
    assert never.last_login is None
    assert never.phone_number is UNSET
