"""Zoho's verbs at their edges, without I/O."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

import pytest

from tests.overlays.stepping import Scripted
from usergroups import (
    AuthError,
    Error,
    InvalidArgument,
    InvalidResponse,
    ItemError,
    MembershipChange,
    NotFound,
    ServerError,
)
from usergroups._vendors.zoho import verbs
from usergroups_clients.zoho import models
from usergroups_clients.zoho.profile import PROFILE

if TYPE_CHECKING:
    from usergroups._core.steps import Pages

GROUP = "3652397000009949005"
ADA, BOB, EVE = "3652397000000281001", "3652397000000281002", "3652397000000281003"
DONE: dict[str, Any] = {
    "user_groups": [
        {"code": "SUCCESS", "status": "success", "message": "done", "details": {"id": GROUP}}
    ]
}


def scripted(*responses: Any) -> Scripted:
    """Give these responses of status 200, or raise these errors."""
    return Scripted(
        PROFILE, [each if isinstance(each, Error) else (200, each) for each in responses]
    )


def source(id_: str, kind: str = "users", **more: Any) -> dict[str, Any]:
    return {"type": kind, "source": {"id": id_, "name": f"name of {id_}"}, **more}


def group(*sources: dict[str, Any], **more: Any) -> dict[str, Any]:
    known = {"id": GROUP, "name": "Night", "description": "at night", "sources": list(sources)}
    return {"user_groups": [{**known, **more}]}


def page(*ids: str, **info: Any) -> dict[str, Any]:
    rows: dict[str, Any] = {"user_groups": [{"id": one, "name": f"name {one}"} for one in ids]}
    return {**rows, "info": info} if info else rows


def statuses(changes: list[MembershipChange]) -> list[tuple[str, str]]:
    return [(change.user, change.status) for change in changes]


def wanted(sent: str) -> dict[str, Any]:
    """Return the one group in the body of a request."""
    return cast("dict[str, Any]", json.loads(sent[sent.index("{") :])["user_groups"][0])


@pytest.mark.parametrize("info", [{}, {"more_records": "yes"}, {"page": 1}])
def test_where_nobody_says_whether_there_are_more_it_asks(info: dict[str, Any]) -> None:
    client = scripted(page("1", **info), page())
    assert [one.id for one in client.every(verbs.list_groups(name="Night"))] == ["1"]
    path = "GET /settings/user_groups?name=Night"
    assert client.sent == [f"{path}&page=1&per_page=200", f"{path}&page=2&per_page=200"]


def test_a_service_that_ignores_the_page_is_noticed() -> None:
    again = page("1", "2", more_records=True)
    with pytest.raises(InvalidResponse, match="begins where"):
        scripted(again, again).every(verbs.list_groups())


@pytest.mark.parametrize("response", [{}, {"user_groups": None}, {"user_groups": [{"id": "1"}, 5]}])
@pytest.mark.parametrize(
    "pages", [verbs.list_groups(), verbs.list_members(GROUP), verbs.list_groups_of_user(ADA)]
)
def test_a_list_that_cannot_be_read_is_not_empty(response: object, pages: Pages[Any]) -> None:
    with pytest.raises(InvalidResponse):
        scripted(response).every(pages)


def test_a_kind_of_member_that_nobody_knows_keeps_its_name() -> None:
    rows = [source("2", "roles"), source("3", "territories"), source("4", "groups")]
    client = scripted({"sources": [*rows, source("5", "bots")], "info": {"more_records": False}})
    members = client.every(verbs.list_members(GROUP))
    kinds = [("2", "role"), ("3", "territory"), ("4", "group"), ("5", "bots")]
    assert [(one.id, one.kind) for one in members] == kinds
    with pytest.raises(InvalidArgument, match=r"kind: must be one of user, role.*not 'roles'"):
        verbs.list_members(GROUP, kind="roles")  # type: ignore[arg-type]


def test_an_empty_response_is_no_group() -> None:
    with pytest.raises(NotFound, match=r"Zoho CRM get_group: .*no group with this id"):
        scripted({"user_groups": []}).run(verbs.get_group(GROUP))


def test_adding_skips_who_is_there_as_a_user() -> None:
    client = scripted(group(source(BOB), source(EVE, "roles")), DONE)
    changes = client.run(verbs.add_members(GROUP, [ADA, BOB, ADA, EVE]))
    assert statuses(changes) == [(ADA, "accepted"), (BOB, "unchanged"), (EVE, "accepted")]
    assert wanted(client.sent[1]) == {
        "name": "Night",
        "description": "at night",
        "sources": [
            {"type": "users", "source": {"id": ADA}},
            {"type": "users", "source": {"id": EVE}},
        ],
    }


@pytest.mark.parametrize("sources", [None, "x", [source(str(one)) for one in range(1000, 1200)]])
def test_removing_sends_whom_the_read_may_not_show(sources: object) -> None:
    client = scripted(group(sources=sources, description=None), DONE)
    assert statuses(client.run(verbs.remove_members(GROUP, [ADA]))) == [(ADA, "accepted")]
    gone = {"type": "users", "source": {"id": ADA}, "_delete": True}
    assert wanted(client.sent[1]) == {"name": "Night", "sources": [gone]}


def test_each_part_of_two_hundred_has_its_own_result() -> None:
    users = [str(one) for one in range(1000, 1450)]
    down = ServerError("down", status=500)
    client = scripted(group(), DONE, down, DONE)
    changes = client.run(verbs.add_members(GROUP, users))
    assert [len(wanted(sent)["sources"]) for sent in client.sent[1:]] == [200, 200, 50]
    expected = ["accepted"] * 200 + ["failed"] * 200 + ["accepted"] * 50
    assert statuses(changes) == list(zip(users, expected, strict=True))
    assert {change.error for change in changes} == {None, down}


def test_a_refused_credential_stops() -> None:
    users = [str(one) for one in range(1000, 1450)]
    refused = AuthError("no access token")
    client = scripted(group(), DONE, refused)
    changes = client.run(verbs.add_members(GROUP, users))
    assert len(client.sent) == 3
    assert {change.error for change in changes[:200]} == {None}
    assert [str(change.error) for change in changes[200:]] == [str(refused)] * 250


def test_a_success_that_is_none_is_an_error() -> None:
    odd = {"user_groups": [{**DONE["user_groups"][0], "code": "LIMIT_REACHED"}]}
    with pytest.raises(ItemError, match="LIMIT_REACHED") as caught:
        scripted(odd).run(verbs.delete_group(GROUP))
    assert caught.value.headers["content-type"] == "application/json"
    with pytest.raises(InvalidResponse, match="an empty body"):
        Scripted(PROFILE, [(204, None)]).run(verbs.delete_group(GROUP))
    with pytest.raises(InvalidResponse, match="/user_groups/0"):
        scripted({"user_groups": []}).run(verbs.delete_group(GROUP))


@pytest.mark.parametrize("status", ["success", "scheduled"])
def test_a_scheduled_deletion_is_no_failure(status: str) -> None:
    job = {"code": "SCHEDULED", "status": status, "message": "", "details": {"job_id": "7"}}
    scripted({"user_groups": [job]}).run(verbs.delete_group(GROUP))


def test_a_new_group_has_the_users_before_the_other_sources() -> None:
    role = models.GroupSourceCreate(
        type_="roles", source=models.SourceReference(id="77"), subordinates=True
    )
    client = scripted(DONE)
    made = client.run(verbs.create_group("Night", users=[ADA, ADA], sources=[role]))
    assert (made.id, made.name, made.description) == (GROUP, "Night", None)
    assert wanted(client.sent[0]) == {
        "name": "Night",
        "sources": [
            {"type": "users", "source": {"id": ADA}},
            {"type": "roles", "source": {"id": "77"}, "subordinates": True},
        ],
    }


def test_a_change_keeps_what_is_not_given() -> None:
    found = group(source(ADA), source("2", "roles", subordinates=True))
    client = scripted(found, DONE)
    changed = client.run(verbs.update_group(GROUP, name="Day"))
    assert (changed.id, changed.name, changed.description) == (GROUP, "Day", "at night")
    assert wanted(client.sent[1]) == {
        "name": "Day",
        "description": "at night",
        "sources": [
            {"type": "users", "source": {"id": ADA}},
            {"type": "roles", "source": {"id": "2"}, "subordinates": True},
        ],
    }
    with pytest.raises(InvalidResponse, match="/user_groups/0/sources"):
        scripted(group(sources="x")).run(verbs.update_group(GROUP, name="Day"))


def test_a_complete_change_reads_nothing() -> None:
    gone = models.GroupSourceUpdate(
        type_="territories", source=models.SourceReference(id="9"), delete_=True
    )
    client = scripted(DONE)
    client.run(verbs.update_group(GROUP, name="Day", description="", sources=[gone]))
    assert wanted(client.sent[0])["sources"] == [
        {"type": "territories", "source": {"id": "9"}, "_delete": True}
    ]


@pytest.mark.parametrize("wrong", ["", "1" * 20, "12a", "-1", "\uff11"])
def test_wrong_ids_are_shown_a_right_one(wrong: str) -> None:
    for steps in (
        verbs.get_group(wrong),
        verbs.remove_members(wrong, [ADA]),
        verbs.create_group("x", users=[wrong]),
        verbs.delete_group(wrong),
    ):
        with pytest.raises(InvalidArgument, match="3652397000009949005"):
            scripted().run(cast("Any", steps))
    with pytest.raises(InvalidArgument, match="user: must be an id"):
        verbs.list_groups_of_user(wrong)
    [change] = scripted().run(verbs.add_members(GROUP, [wrong]))
    assert "3652397000009949005" in str(change.error)


@pytest.mark.parametrize(
    ("expected", "given"),
    [
        ("nothing would change", {}),
        ("^name: .*250", {"name": "x" * 251}),
        ("^name: ", {"name": ""}),
        ("^description: .*250", {"description": "x" * 251}),
        (
            "^sources: .*200",
            {
                "sources": [
                    models.GroupSourceUpdate(type_="users", source=models.SourceReference(id="1"))
                ]
                * 201
            },
        ),
        (r"^sources\[0\]", {"sources": ["1"]}),
    ],
)
def test_a_wrong_change_is_refused_before_anything_is_read(
    expected: str, given: dict[str, Any]
) -> None:
    with pytest.raises(InvalidArgument, match=expected):
        scripted().run(verbs.update_group(GROUP, **given))


def test_one_text_is_not_several_users() -> None:
    with pytest.raises(InvalidArgument, match=r"^users: "):
        scripted().run(verbs.add_members(GROUP, ADA))
