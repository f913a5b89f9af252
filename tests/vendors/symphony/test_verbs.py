"""Symphony's verbs at their edges, without I/O."""

from __future__ import annotations

from typing import Any

import pytest

from tests.overlays.stepping import Scripted
from usergroups import (
    Error,
    InvalidArgument,
    InvalidResponse,
    ItemError,
    MembershipChange,
    NotFound,
    TransportError,
    Unauthenticated,
)
from usergroups._vendors.symphony import verbs
from usergroups_clients.symphony.profile import PROFILE

GROUP = "R3JvdXA_~x-1="
GROUPS = "/v2/admin/usergroups"
MEMBERS = f"{GROUPS}/R3JvdXA_~x-1%3D/memberships"
ADA, BOB, EVE = "71811853190208", "71811853190209", "71811853190210"


def scripted(*responses: Any) -> Scripted:
    """Give these responses of status 200, or raise these errors."""
    return Scripted(
        PROFILE, [each if isinstance(each, Error) else (200, each) for each in responses]
    )


def page(rows: list[Any], after: str | None = None, **more: Any) -> dict[str, Any]:
    cursors = {"before": "b"} if after is None else {"before": "b", "after": after}
    following = {} if after is None else {"next": "https://elsewhere.invalid/?after=trap"}
    return {"data": rows, "pagination": {"cursors": cursors, **following}, **more}


def member(user: str, /, **more: Any) -> dict[str, Any]:
    return {"userId": int(user), "active": True, **more}


def statuses(changes: list[MembershipChange]) -> list[tuple[str, str]]:
    return [(change.user, change.status) for change in changes]


def test_pages_follow_the_cursor_past_empty_ones() -> None:
    rows = [{"id": "a", "name": "A", "description": "first"}, {"id": "b"}]
    client = scripted(page(rows[:1], "c1"), page([], "c2"), page(rows[1:]))
    groups = client.every(verbs.list_groups())
    assert [(group.id, group.name, group.description) for group in groups] == [
        ("a", "A", "first"),
        ("b", None, None),
    ]
    first = f"GET {GROUPS}?type=ROLE_SCOPE&active=true"
    assert client.sent == [first, f"{first}&after=c1", f"{first}&after=c2"]


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
    response = {"data": [{"id": "a"}], "pagination": pagination}
    assert len(scripted(response).every(verbs.list_groups())) == 1
    assert scripted({"data": []}).every(verbs.list_groups()) == []


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
        scripted({"data": [], "pagination": pagination}).every(verbs.list_groups())


@pytest.mark.parametrize("data", [None, "x", [{"id": "a"}, 5], [{"name": "no id"}]])
def test_a_list_that_cannot_be_read_is_not_empty(data: object) -> None:
    with pytest.raises(InvalidResponse):
        scripted({"data": data}).every(verbs.list_groups())
    with pytest.raises(InvalidResponse, match="/data"):
        scripted({}).every(verbs.list_groups())


def test_members_have_the_names_that_came() -> None:
    ada = {"id": int(ADA), "username": "ada", "firstName": "Ada", "lastName": "Lovelace"}
    rows = [
        member(ADA, user=ada),
        member(BOB, user={"username": "bob"}, active=False),
        {"user": {"id": int(EVE)}},
    ]
    client = scripted(page(rows))
    members = client.every(verbs.list_members(GROUP, active=None, page_size=7))
    assert [(one.id, one.name, one.active) for one in members] == [
        (ADA, "Ada Lovelace", True),
        (BOB, "bob", False),
        (EVE, None, None),
    ]
    assert client.sent == [f"GET {MEMBERS}?expand=user&limit=7"]
    with pytest.raises(InvalidResponse, match="/userId"):
        scripted(page([{"id": "row"}])).every(verbs.list_members(GROUP))


def test_groups_of_a_user_come_from_the_memberships() -> None:
    rows = [member(ADA, groupId="g1", group={"id": "g1", "name": "One"}), member(ADA, groupId="g2")]
    groups = scripted(page(rows)).every(verbs.list_groups_of_user(ADA))
    assert [(group.id, group.name) for group in groups] == [("g1", "One"), ("g2", None)]


def test_one_who_fails_does_not_stop_the_others() -> None:
    gone, lost = NotFound("no such user"), TransportError("reset")
    client = scripted(member(ADA), gone, lost, {})
    changes = client.run(verbs.add_members(GROUP, [ADA, BOB, ADA, EVE, "5"]))
    assert [(change.user, change.error) for change in changes] == [
        (ADA, None),
        (BOB, gone),
        (EVE, lost),
        ("5", None),
    ]
    assert client.sent == [
        f'PUT {MEMBERS}/{user} {{"active": true}}' for user in (ADA, BOB, EVE, "5")
    ]


def test_a_refused_credential_stops() -> None:
    refused = Unauthenticated("session ended")
    client = scripted(member(ADA, active=False), refused)
    changes = client.run(verbs.remove_members(GROUP, [ADA, BOB, EVE]))
    assert statuses(changes) == [(ADA, "accepted"), (BOB, "failed"), (EVE, "failed")]
    assert [str(change.error) for change in changes[1:]] == [str(refused)] * 2


def test_a_response_that_says_the_contrary_is_a_failure() -> None:
    [change] = scripted(member(ADA)).run(verbs.remove_members(GROUP, [ADA]))
    assert isinstance(change.error, ItemError)
    assert "still active" in str(change.error)
    with pytest.raises(ItemError, match=r"Symphony Pod assign_group: .* not active"):
        scripted({"active": False}).run(verbs.assign(GROUP, ADA))


def test_set_members_sends_the_differences() -> None:
    first, second = page([member(ADA)], "c1"), page([member(BOB)])
    client = scripted(first, second, member(EVE), member(BOB, active=False))
    changes = client.run(verbs.set_members(GROUP, [EVE, f"0{ADA}", ADA]))
    assert statuses(changes) == [(EVE, "changed"), (f"0{ADA}", "unchanged"), (ADA, "unchanged")]
    reading = f"GET {MEMBERS}?active=true&expand=user"
    assert client.sent == [
        reading,
        f"{reading}&after=c1",
        f'PUT {MEMBERS}/{EVE} {{"active": true}}',
        f'PUT {MEMBERS}/{BOB} {{"active": false}}',
    ]


def test_set_members_names_who_could_not_be_removed() -> None:
    lost = TransportError("reset")
    client = scripted(page([member(BOB), member(EVE)]), member(ADA), lost, {})
    changes = client.run(verbs.set_members(GROUP, [ADA], largest_share=1))
    assert statuses(changes) == [(ADA, "changed"), (BOB, "failed")]
    assert changes[1].error is lost


def test_set_members_does_nothing_when_the_members_cannot_be_read() -> None:
    with pytest.raises(InvalidResponse):
        scripted({"pagination": {"cursors": {"before": ""}}}).run(verbs.set_members(GROUP, [BOB]))
    circle = page([member(ADA)], "c1")
    with pytest.raises(InvalidResponse, match="an earlier one did"):
        scripted(circle, circle).run(verbs.set_members(GROUP, [BOB]))


def named(user: str, username: str) -> dict[str, Any]:
    return {**member(user), "user": {"id": int(user), "username": username}}


def test_set_members_by_username_is_one_call_once_they_are_read() -> None:
    done = {"format": "TEXT", "message": "Success"}
    client = scripted(page([named(ADA, "Ada.L"), named(EVE, "eve")]), done)
    changes = client.run(verbs.set_members(GROUP, ["ada.l", "bob"], by="username"))
    assert statuses(changes) == [("ada.l", "accepted"), ("bob", "accepted")]
    assert len(client.sent) == 2
    assert client.sent[1].endswith('[{"username": "ada.l"}, {"username": "bob"}]')


def test_a_large_removal_by_username_must_be_meant() -> None:
    there = page([named(ADA, "ada"), named(EVE, "eve"), member(BOB)])  # Bob's username is unknown
    client = scripted(there)
    with pytest.raises(InvalidArgument, match="2 of 3 members") as caught:
        client.run(verbs.set_members(GROUP, ["ada", "bob"], by="username"))
    assert caught.value.argument == "largest_share"
    with pytest.raises(InvalidArgument, match="allow_empty"):
        scripted().run(verbs.set_members(GROUP, [], by="username"))


def test_what_is_not_given_is_not_sent() -> None:
    client = scripted({"id": "g", "name": "Night"})
    client.run(verbs.create_group("Night", area="EU"))
    assert client.sent[0].endswith('{"name": "Night", "type": "ROLE_SCOPE", "area": "EU"}')
    client = scripted({"id": GROUP})
    client.run(verbs.update_group(GROUP, active=False))
    assert client.sent[0].endswith(' {"active": false}')


def test_a_group_without_an_id_is_none() -> None:
    with pytest.raises(InvalidResponse, match="/id"):
        scripted({}).run(verbs.get_group(GROUP))


@pytest.mark.parametrize("wrong", ["", "jane", "-5", "1.5", "9" * 19, " 5"])
def test_wrong_ids_are_shown_a_right_one(wrong: str) -> None:
    for steps in verbs.add_members(GROUP, [wrong]), verbs.remove_members(GROUP, [wrong]):
        [change] = scripted().run(steps)
        assert "71811853190208" in str(change.error)
    with pytest.raises(InvalidArgument, match="71811853190208"):
        scripted().run(verbs.set_members(GROUP, [ADA, wrong]))
    with pytest.raises(InvalidArgument, match="71811853190208"):
        scripted().run(verbs.assign(GROUP, wrong))


def test_other_wrong_arguments() -> None:
    for group in ("", "a b", "a/b", "é"):
        with pytest.raises(InvalidArgument, match="group: must be an id such as"):
            scripted().run(verbs.add_members(group, []))
    for users in (ADA, ["", "bob"]):
        with pytest.raises(InvalidArgument, match="users"):
            scripted().run(verbs.set_members(GROUP, users, by="username"))
    with pytest.raises(InvalidArgument, match="'id' or 'username'"):
        scripted().run(verbs.set_members(GROUP, [], by="name"))  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="nothing would change"):
        scripted().run(verbs.update_group(GROUP))


def test_a_search_that_never_gets_on_is_an_error() -> None:
    same = {"users": [{"id": int(ADA)}]}
    with pytest.raises(InvalidResponse, match="an earlier one did"):
        scripted(same, same).every(verbs.find_users("ada"))


def test_a_search_ends_with_the_page_that_has_nobody() -> None:
    client = scripted({"users": [{"id": int(ADA), "firstName": "Ada"}]}, {"users": []})
    assert [each.name for each in client.every(verbs.find_users("ada"))] == ["Ada"]
    query = "skip={}&limit=50&local=true"
    assert client.sent == [
        f'POST /v1/user/search?{query.format(skip)} {{"query": "ada"}}' for skip in (0, 1)
    ]
