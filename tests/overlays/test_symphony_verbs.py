"""Symphony's verbs, without a client."""

from __future__ import annotations

from typing import Any

import pytest

from tests.overlays.playing import leaf, play, read, sent
from usergroups import (
    InvalidArgument,
    InvalidResponse,
    ItemError,
    NotFound,
    TransportError,
    Unauthenticated,
)
from usergroups._vendors.symphony import verbs

GROUP = "R3JvdXA_~x-1="
ADA, BOB, EVE = "71811853190208", "71811853190209", "71811853190210"


def page(rows: list[Any], after: str | None = None, **more: Any) -> dict[str, Any]:
    cursors = {"before": "b"} if after is None else {"before": "b", "after": after}
    following = {} if after is None else {"next": "https://elsewhere.invalid/?after=trap"}
    return {"data": rows, "pagination": {"cursors": cursors, **following}, **more}


def member(user: str, /, **more: Any) -> dict[str, Any]:
    return {"userId": int(user), "active": True, **more}


def every_group() -> Any:
    return verbs.list_groups("ROLE_SCOPE", area=None, name=None, active=True, page_size=None)


def statuses(changes: list[Any]) -> list[tuple[str, str]]:
    return [(change.user, change.status) for change in changes]


def test_pages_follow_the_cursor_past_empty_ones() -> None:
    rows = [{"id": "a", "name": "A", "description": "first"}, {"id": "b"}]
    calls, groups = leaf(every_group(), [page(rows[:1], "c1"), page([], "c2"), page(rows[1:])])
    assert [(group.id, group.name, group.description) for group in groups] == [
        ("a", "A", "first"),
        ("b", None, None),
    ]
    assert [call.query for call in calls] == [
        "type=ROLE_SCOPE&active=true",
        "type=ROLE_SCOPE&active=true&after=c1",
        "type=ROLE_SCOPE&active=true&after=c2",
    ]
    assert {call.path for call in calls} == {"/v2/admin/usergroups"}


@pytest.mark.parametrize(
    "pagination",
    [
        {"cursors": {"before": "b", "after": "a"}},
        {"cursors": {"before": "b", "after": "a"}, "next": None},
        {"cursors": {"before": "b", "after": "a"}, "next": ""},
        {"cursors": {}},
        None,
    ],
)
def test_a_page_without_next_is_the_last(pagination: object) -> None:
    answer = {"data": [{"id": "a"}], "pagination": pagination}
    assert len(leaf(every_group(), [answer])[1]) == 1
    assert leaf(every_group(), [{"data": []}])[1] == []


@pytest.mark.parametrize(
    "pagination",
    [
        {"cursors": {"before": "b"}, "next": "https://elsewhere.invalid"},
        {"cursors": {}, "next": "https://elsewhere.invalid"},
        {"cursors": {"before": "b"}, "next": 5},
        {"next": "https://elsewhere.invalid"},
        [],
    ],
)
def test_more_pages_without_a_way_to_them_are_no_end(pagination: object) -> None:
    with pytest.raises(InvalidResponse, match="where the next page begins"):
        leaf(every_group(), [{"data": [], "pagination": pagination}])


@pytest.mark.parametrize("data", [None, "x", [{"id": "a"}, 5], [{"name": "no id"}]])
def test_a_list_that_cannot_be_read_is_not_empty(data: object) -> None:
    with pytest.raises(InvalidResponse):
        leaf(every_group(), [{"data": data}])
    with pytest.raises(InvalidResponse, match="/data"):
        leaf(every_group(), [{}])


def test_members_with_their_names() -> None:
    ada = {"id": int(ADA), "username": "ada", "firstName": "Ada", "lastName": "Lovelace"}
    rows = [
        member(ADA, user=ada),
        member(BOB, user={"username": "bob"}, active=False),
        {"user": {"id": int(EVE)}},
    ]
    calls, members = leaf(verbs.list_members(GROUP, active=None, page_size=7), [page(rows)])
    assert [(one.id, one.name, one.active, one.kind) for one in members] == [
        (ADA, "Ada Lovelace", True, "user"),
        (BOB, "bob", False, "user"),
        (EVE, None, None, "user"),
    ]
    assert calls[0].query == "expand=user&limit=7"
    assert calls[0].path == "/v2/admin/usergroups/R3JvdXA_~x-1%3D/memberships"
    with pytest.raises(InvalidResponse, match="/userId"):
        leaf(verbs.list_members(GROUP, active=True, page_size=None), [page([{"id": "row"}])])


def test_groups_of_a_user_come_from_the_memberships() -> None:
    rows = [member(ADA, groupId="g1", group={"id": "g1", "name": "One"}), member(ADA, groupId="g2")]
    pages = verbs.list_groups_of_user(ADA, type_="ROLE_SCOPE", active=True, page_size=None)
    calls, groups = leaf(pages, [page(rows)])
    assert [(group.id, group.name) for group in groups] == [("g1", "One"), ("g2", None)]
    assert calls[0].query == "groupType=ROLE_SCOPE&active=true&expand=group"


def test_one_who_fails_does_not_stop_the_others() -> None:
    gone, lost = NotFound("no such user"), TransportError("reset")
    steps = verbs.change_members(GROUP, [ADA, BOB, ADA, EVE, "5"], active=True)
    calls, changes = play(steps, member(ADA), gone, lost, {})
    assert statuses(changes) == [
        (ADA, "accepted"),
        (BOB, "failed"),
        (EVE, "failed"),
        ("5", "accepted"),
    ]
    assert [change.error for change in changes] == [None, gone, lost, None]
    assert [call.path.rpartition("/")[2] for call in calls] == [ADA, BOB, EVE, "5"]
    assert all(sent(call) == {"active": True} for call in calls)


def test_a_refused_credential_stops() -> None:
    refused = Unauthenticated("session ended")
    steps = verbs.change_members(GROUP, [ADA, BOB, EVE], active=False)
    calls, changes = play(steps, member(ADA, active=False), refused)
    assert statuses(changes) == [(ADA, "accepted"), (BOB, "failed"), (EVE, "failed")]
    assert [change.error for change in changes[1:]] == [refused, refused]
    assert sent(calls[0]) == {"active": False}


def test_an_answer_that_says_the_contrary_is_a_failure() -> None:
    _, changes = play(verbs.change_members(GROUP, [ADA], active=False), member(ADA))
    assert isinstance(changes[0].error, ItemError)
    assert "still active" in str(changes[0].error)
    with pytest.raises(
        ItemError, match=r"Symphony Pod assign_group: the answer says .* not active"
    ):
        play(verbs.assign(GROUP, ADA, active=True), {"active": False})


def test_set_members_sends_the_differences() -> None:
    steps = verbs.set_members(GROUP, [EVE, ADA], by="id")
    first, second = page([member(ADA)], "c1"), page([member(BOB)])
    calls, changes = play(steps, first, second, member(EVE), member(BOB, active=False))
    assert statuses(changes) == [(EVE, "changed"), (ADA, "unchanged")]
    assert [(call.operation.name, call.path.rpartition("/")[2]) for call in calls] == [
        ("list_group_members", "memberships"),
        ("list_group_members", "memberships"),
        ("set_group_member", EVE),
        ("set_group_member", BOB),
    ]
    assert [sent(call)["active"] for call in calls[2:]] == [True, False]
    assert all("active=true" in call.query for call in calls[:2])


def test_set_members_tells_who_could_not_be_taken_out() -> None:
    lost = TransportError("reset")
    steps = verbs.set_members(GROUP, [ADA], by="id")
    _, changes = play(steps, page([member(BOB), member(EVE)]), member(ADA), lost, {})
    assert statuses(changes) == [(ADA, "changed"), (BOB, "failed")]
    assert changes[1].error is lost


def test_set_members_does_nothing_when_the_members_cannot_be_read() -> None:
    steps = verbs.set_members(GROUP, [], by="id")
    with pytest.raises(InvalidResponse):
        play(steps, {"pagination": {"cursors": {"before": ""}}})
    circle = page([member(ADA)], "c1")
    with pytest.raises(InvalidResponse, match="an earlier one did"):
        play(verbs.set_members(GROUP, [], by="id"), circle, circle)


def test_set_members_by_username_is_one_call() -> None:
    steps = verbs.set_members(GROUP, ["ada.l", "bob"], by="username")
    calls, changes = play(steps, {"format": "TEXT", "message": "Success"})
    assert statuses(changes) == [("ada.l", "accepted"), ("bob", "accepted")]
    assert [sent(call) for call in calls] == [[{"username": "ada.l"}, {"username": "bob"}]]


def test_groups_are_made_and_changed() -> None:
    steps = verbs.create_group("Night", type_="ROLE_SCOPE", area="EU", description=None)
    calls, group = play(steps, {"id": "g", "name": "Night"})
    assert sent(calls[0]) == {"name": "Night", "type": "ROLE_SCOPE", "area": "EU"}
    assert (group.id, group.name) == ("g", "Night")
    steps = verbs.update_group(GROUP, name=None, area=None, description=None, active=False)
    calls, _ = play(steps, {"id": GROUP})
    assert sent(calls[0]) == {"active": False}
    with pytest.raises(InvalidResponse, match="/id"):
        play(verbs.get_group(GROUP), {})


@pytest.mark.parametrize("wrong", ["", "jane", "-5", "1.5", "9" * 19, " 5", 5])
def test_wrong_ids_are_shown_a_right_one(wrong: Any) -> None:
    for steps in (
        verbs.change_members(GROUP, [ADA, wrong], active=True),
        verbs.set_members(GROUP, [wrong], by="id"),
        verbs.assign(GROUP, wrong, active=True),
    ):
        with pytest.raises(InvalidArgument, match="71811853190208"):
            next(steps)


def test_other_wrong_arguments() -> None:
    for group in ("", "a b", "a/b", "é"):
        with pytest.raises(InvalidArgument, match="group: must be an id such as"):
            next(verbs.change_members(group, [], active=True))
    for users in (ADA, ["", "bob"]):
        with pytest.raises(InvalidArgument, match="users"):
            next(verbs.set_members(GROUP, users, by="username"))
    with pytest.raises(InvalidArgument, match="'id' or 'username'"):
        next(verbs.set_members(GROUP, [], by="name"))  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="nothing would change"):
        next(verbs.update_group(GROUP, name=None, area=None, description=None, active=None))


def test_an_answer_is_kept_as_it_came() -> None:
    call = next(verbs.get_group(GROUP))
    answer = {"id": "g", "type": "ROLE_SCOPE", "memberCount": 3, "new": 1}
    assert play(verbs.get_group(GROUP), answer)[1].raw == read(call, answer).parsed
