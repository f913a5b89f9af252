"""Zoho's verbs, without a client."""

from __future__ import annotations

from typing import Any, cast, get_args

import pytest

from tests.overlays.playing import leaf, play, sent
from usergroups import (
    AuthError,
    BadRequest,
    InvalidArgument,
    InvalidResponse,
    ItemError,
    NotFound,
    ServerError,
)
from usergroups._vendors.zoho import verbs
from usergroups._vendors.zoho.settings import DataCenter, Environment, settings
from usergroups_clients.zoho import ZohoCRMClient, models

GROUP = "3652397000009949005"
ADA, BOB, EVE = "3652397000000281001", "3652397000000281002", "3652397000000281003"
DONE = {
    "user_groups": [
        {"code": "SUCCESS", "status": "success", "message": "done", "details": {"id": GROUP}}
    ]
}
REFUSED = {
    "user_groups": [
        {
            "code": "INVALID_DATA",
            "status": "error",
            "message": "invalid data",
            "details": {"api_name": "id", "json_path": "$.user_groups[0].sources[1].source.id"},
        }
    ]
}


def source(id_: str, kind: str = "users", **more: Any) -> dict[str, Any]:
    return {"type": kind, "source": {"id": id_, "name": f"name of {id_}"}, **more}


def group(*sources: dict[str, Any], **more: Any) -> dict[str, Any]:
    known = {"id": GROUP, "name": "Night", "description": "at night", "sources": list(sources)}
    return {"user_groups": [{**known, **more}]}


def page(*ids: str, **info: Any) -> dict[str, Any]:
    answer: dict[str, Any] = {"user_groups": [{"id": one, "name": f"name {one}"} for one in ids]}
    return {**answer, "info": info} if info else answer


def statuses(changes: list[Any]) -> list[tuple[str, str]]:
    return [(change.user, change.status) for change in changes]


def wanted(call: Any) -> dict[str, Any]:
    return cast("dict[str, Any]", sent(call)["user_groups"][0])


def test_pages_go_on_while_there_are_more_records() -> None:
    answers = [page("1", "2", more_records=True), page("3", more_records=False)]
    calls, groups = leaf(verbs.list_groups("Night"), answers)
    assert [(one.id, one.name) for one in groups] == [
        ("1", "name 1"),
        ("2", "name 2"),
        ("3", "name 3"),
    ]
    assert [call.query for call in calls] == [
        "name=Night&page=1&per_page=200",
        "name=Night&page=2&per_page=200",
    ]
    calls, groups = leaf(verbs.list_groups_of_user(ADA), [page(more_records=False)])
    assert (calls[0].path, groups) == (f"/users/{ADA}/actions/associated_groups", [])


@pytest.mark.parametrize("info", [{}, {"more_records": "yes"}, {"page": 1}])
def test_where_nobody_says_whether_there_are_more_it_asks(info: dict[str, Any]) -> None:
    calls, groups = leaf(verbs.list_groups(None), [page("1", **info), page()])
    assert [one.id for one in groups] == ["1"]
    assert [call.query for call in calls] == ["page=1&per_page=200", "page=2&per_page=200"]


def test_a_service_that_ignores_the_page_is_noticed() -> None:
    pages = verbs.list_groups(None)
    places = [
        pages.read(models.GroupPage.from_dict(page("1", "2", more_records=True))).place
        for _ in range(2)
    ]
    assert places[0] == places[1] == ("1", "2")


@pytest.mark.parametrize("answer", [{}, {"user_groups": None}, {"user_groups": [{"id": "1"}, 5]}])
def test_a_list_that_cannot_be_read_is_not_empty(answer: object) -> None:
    with pytest.raises(InvalidResponse):
        leaf(verbs.list_groups(None), [answer])
    with pytest.raises(InvalidResponse):
        leaf(verbs.list_members(GROUP, None), [answer])


def test_members_of_every_kind() -> None:
    rows = [source(ADA), source("2", "roles"), source("3", "territories"), source("4", "groups")]
    answer = {"sources": [*rows, source("5", "bots")], "info": {"more_records": False}}
    calls, members = leaf(verbs.list_members(GROUP, None), [answer])
    assert [(one.id, one.kind, one.active) for one in members] == [
        (ADA, "user", None),
        ("2", "role", None),
        ("3", "territory", None),
        ("4", "group", None),
        ("5", "bots", None),
    ]
    assert members[0].name == f"name of {ADA}"
    assert calls[0].query == "page=1&per_page=200"
    calls, _ = leaf(verbs.list_members(GROUP, "role"), [{"sources": []}])
    assert calls[0].query == "type=roles&page=1&per_page=200"
    with pytest.raises(InvalidArgument, match="kind: must be one of user, role"):
        verbs.list_members(GROUP, "roles")  # type: ignore[arg-type]


def test_an_empty_answer_is_no_group() -> None:
    _, found = play(verbs.get_group(GROUP), group())
    assert (found.id, found.name, found.description) == (GROUP, "Night", "at night")
    with pytest.raises(NotFound, match=r"Zoho CRM get_group: .*no group with this id"):
        play(verbs.get_group(GROUP), {"user_groups": []})


def test_adding_repeats_the_name_and_skips_who_is_there() -> None:
    steps = verbs.change_members(GROUP, [ADA, BOB, ADA, EVE], remove=False)
    calls, changes = play(steps, group(source(BOB), source(EVE, "roles")), DONE)
    assert statuses(changes) == [(ADA, "accepted"), (BOB, "unchanged"), (EVE, "accepted")]
    assert [call.operation.name for call in calls] == ["get_group", "update_group"]
    assert wanted(calls[1]) == {
        "name": "Night",
        "description": "at night",
        "sources": [
            {"type": "users", "source": {"id": ADA}},
            {"type": "users", "source": {"id": EVE}},
        ],
    }
    calls, changes = play(verbs.change_members(GROUP, [BOB], remove=False), group(source(BOB)))
    assert statuses(changes) == [(BOB, "unchanged")]
    assert play(verbs.change_members(GROUP, [], remove=False)) == ([], [])


def test_removing_names_those_who_go() -> None:
    steps = verbs.change_members(GROUP, [ADA, BOB], remove=True)
    calls, changes = play(steps, group(source(ADA), description=None), DONE)
    assert statuses(changes) == [(ADA, "accepted"), (BOB, "unchanged")]
    gone = {"type": "users", "source": {"id": ADA}, "_delete": True}
    assert wanted(calls[1]) == {"name": "Night", "sources": [gone]}


@pytest.mark.parametrize("sources", [None, "x", [source(str(one)) for one in range(1000, 1200)]])
def test_removing_sends_whom_the_read_may_not_show(sources: object) -> None:
    steps = verbs.change_members(GROUP, [ADA], remove=True)
    calls, changes = play(steps, group(sources=sources), DONE)
    assert statuses(changes) == [(ADA, "accepted")]
    assert wanted(calls[1])["sources"][0]["_delete"] is True


def test_two_hundred_at_a_time_and_each_part_for_itself() -> None:
    users = [str(one) for one in range(1000, 1450)]
    down = ServerError("down", status=500)
    steps = verbs.change_members(GROUP, users, remove=False)
    calls, changes = play(steps, group(), DONE, down, DONE)
    assert [len(wanted(call)["sources"]) for call in calls[1:]] == [200, 200, 50]
    expected = ["accepted"] * 200 + ["failed"] * 200 + ["accepted"] * 50
    assert statuses(changes) == list(zip(users, expected, strict=True))
    assert {change.error for change in changes} == {None, down}


def test_a_refused_credential_stops() -> None:
    users = [str(one) for one in range(1000, 1450)]
    refused = AuthError("no access token")
    steps = verbs.change_members(GROUP, users, remove=False)
    calls, changes = play(steps, group(), DONE, refused)
    assert len(calls) == 3
    assert [change.error for change in changes] == [None] * 200 + [refused] * 250


def test_a_failure_inside_a_success() -> None:
    steps = verbs.change_members(GROUP, [ADA, BOB], remove=False)
    _, changes = play(steps, group(), REFUSED)
    assert statuses(changes) == [(ADA, "failed"), (BOB, "failed")]
    error = changes[0].error
    assert isinstance(error, ItemError)
    assert (error.vendor, error.operation, error.code) == (
        "Zoho CRM",
        "update_group",
        "INVALID_DATA",
    )
    assert error.details["json_path"].endswith("sources[1].source.id")
    for steps in (
        verbs.delete_group(GROUP),
        verbs.create_group("Night", description=None, users=[ADA], sources=[]),
    ):
        with pytest.raises(ItemError, match="INVALID_DATA"):
            play(cast("Any", steps), REFUSED)
    odd = {"user_groups": [{**DONE["user_groups"][0], "code": "LIMIT_REACHED"}]}
    with pytest.raises(ItemError, match="LIMIT_REACHED"):
        play(verbs.delete_group(GROUP), odd)
    with pytest.raises(InvalidResponse, match="/user_groups/0"):
        play(verbs.delete_group(GROUP), {"user_groups": []})


def test_a_scheduled_deletion_is_none() -> None:
    job = {"code": "SCHEDULED", "status": "success", "message": "", "details": {"job_id": "7"}}
    assert play(verbs.delete_group(GROUP), {"user_groups": [job]})[1] is None
    job["status"] = "scheduled"
    assert play(verbs.delete_group(GROUP), {"user_groups": [job]})[1] is None


def test_a_new_group_has_the_id_that_came_back() -> None:
    role = models.GroupSourceCreate(
        type_="roles", source=models.SourceReference(id="77"), subordinates=True
    )
    steps = verbs.create_group("Night", description="d", users=[ADA, ADA], sources=[role])
    calls, made = play(steps, DONE)
    assert (made.id, made.name, made.description) == (GROUP, "Night", "d")
    assert wanted(calls[0]) == {
        "name": "Night",
        "description": "d",
        "sources": [
            {"type": "users", "source": {"id": ADA}},
            {"type": "roles", "source": {"id": "77"}, "subordinates": True},
        ],
    }


def test_a_change_keeps_what_is_not_given() -> None:
    steps = verbs.update_group(GROUP, name="Day", description=None, sources=None)
    found = group(source(ADA), source("2", "roles", subordinates=True))
    calls, changed = play(steps, found, DONE)
    assert (changed.id, changed.name, changed.description) == (GROUP, "Day", "at night")
    assert wanted(calls[1]) == {
        "name": "Day",
        "description": "at night",
        "sources": [
            {"type": "users", "source": {"id": ADA}},
            {"type": "roles", "source": {"id": "2"}, "subordinates": True},
        ],
    }
    steps = verbs.update_group(GROUP, name="Day", description=None, sources=None)
    with pytest.raises(InvalidResponse, match="/user_groups/0/sources"):
        play(steps, group(sources="x"))


def test_a_complete_change_reads_nothing() -> None:
    gone = models.GroupSourceUpdate(
        type_="territories", source=models.SourceReference(id="9"), delete_=True
    )
    steps = verbs.update_group(GROUP, name="Day", description="", sources=[gone])
    calls, _ = play(steps, DONE)
    assert wanted(calls[0])["sources"] == [
        {"type": "territories", "source": {"id": "9"}, "_delete": True}
    ]
    refused = BadRequest("taken", status=400)
    with pytest.raises(BadRequest):
        play(verbs.update_group(GROUP, name="D", description="", sources=[gone]), refused)


@pytest.mark.parametrize("wrong", ["", "1" * 20, "12a", "-1", "\uff11", 5])
def test_wrong_ids_are_shown_a_right_one(wrong: Any) -> None:
    for steps in (
        verbs.get_group(wrong),
        verbs.change_members(GROUP, [ADA, wrong], remove=False),
        verbs.create_group("x", description=None, users=[wrong], sources=()),
        verbs.delete_group(wrong),
    ):
        with pytest.raises(InvalidArgument, match="3652397000009949005"):
            next(cast("Any", steps))
    with pytest.raises(InvalidArgument, match="user: must be an id"):
        verbs.list_groups_of_user(wrong)


def test_other_wrong_arguments_before_anything_is_read() -> None:
    many = [models.GroupSourceUpdate(type_="users", source=models.SourceReference(id="1"))] * 201
    for expected, given in (
        ("nothing would change", {}),
        ("^name: .*250", {"name": "x" * 251}),
        ("^name: ", {"name": ""}),
        ("^description: .*250", {"description": "x" * 251}),
        ("^sources: .*200", {"sources": many}),
        (r"^sources\[0\]", {"sources": ["1"]}),
    ):
        arguments: Any = {"name": None, "description": None, "sources": None, **cast("Any", given)}
        with pytest.raises(InvalidArgument, match=expected):
            next(verbs.update_group(GROUP, **arguments))
    with pytest.raises(InvalidArgument, match=r"^users: "):
        next(verbs.change_members(GROUP, ADA, remove=False))


def test_every_data_center_has_hosts_that_the_document_declares() -> None:
    for center in get_args(DataCenter):
        for environment in get_args(Environment):
            found = settings(
                data_center=center,
                environment=environment,
                access_token="token",
                client_id=None,
                client_secret=None,
                refresh_token=None,
                token_store=None,
                accounts_url=None,
                base_url=None,
            )
            ZohoCRMClient(
                accounts_domain=found["accounts_url"].removeprefix("https://"),
                api_domain=found["base_url"].removeprefix("https://").removesuffix("/crm/v7"),
            ).close()
