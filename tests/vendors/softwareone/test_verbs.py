"""SoftwareOne's verbs at their edges, without I/O."""

from __future__ import annotations

import re
import warnings
from typing import Any

import pytest

from tests.overlays.stepping import Scripted
from usergroups import (
    BadRequest,
    InvalidArgument,
    InvalidResponse,
    ItemError,
    MembershipChange,
    NotFound,
    ServerError,
    TransportError,
    Unauthenticated,
)
from usergroups._vendors.softwareone import verbs
from usergroups_clients.softwareone.profile import PROFILE

ACCOUNT = "ACC-0000-0001"
USER = "USR-0000-0001"
SEAT = "AUSR-0000-0000-0001"
GROUP = "UGR-0000-0001"
SEATS = "/public/v1/accounts/account-users"
GROUPS = "/public/v1/accounts/user-groups"
USERS = f"/public/v1/accounts/accounts/{ACCOUNT}/users"


def scripted(*answers: Any) -> Scripted:
    return Scripted(PROFILE, list(answers))


def seat(*groups: str, number: int = 1) -> dict[str, Any]:
    return {
        "id": f"AUSR-0000-0000-{number:04}",
        "user": {"id": f"USR-0000-{number:04}", "name": "Ada"},
        "account": {"id": ACCOUNT},
        "groups": [{"id": each, "name": "Sales"} for each in groups],
    }


def page(*rows: object, offset: int = 0, limit: int = 100, total: int | None = None) -> Any:
    place = {"offset": offset, "limit": limit, "total": len(rows) if total is None else total}
    return 200, {"data": list(rows), "$meta": {"pagination": place}}


def told(changes: list[MembershipChange]) -> list[tuple[str, str, type | None]]:
    return [
        (each.user, each.status, None if each.error is None else type(each.error))
        for each in changes
    ]


# Lists


def test_groups_are_read_until_the_total_is_reached() -> None:
    rows = [{"id": f"UGR-0000-{each:04}", "name": "x", "description": None} for each in range(5)]
    client = scripted(
        page(*rows[:2], limit=2, total=5),
        page(*rows[2:4], offset=2, limit=2, total=5),
        page(rows[4], offset=4, limit=2, total=5),
    )
    found = client.every(verbs.list_groups())
    assert [each.id for each in found] == [each["id"] for each in rows]
    assert client.sent == [f"GET {GROUPS}?limit=100&offset={each}" for each in (0, 2, 4)]


@pytest.mark.parametrize("limit", [3, 10**300])
def test_no_row_is_passed_over_after_a_page_with_fewer_than_its_limit(limit: int) -> None:
    rows = [{"id": f"UGR-0000-{each:04}"} for each in range(4)]
    client = scripted(
        page(*rows[:2], limit=limit, total=4), page(*rows[2:], offset=2, limit=limit, total=4)
    )
    assert len(client.every(verbs.list_groups())) == 4
    assert client.sent == [f"GET {GROUPS}?limit=100&offset={each}" for each in (0, 2)]


def test_a_page_that_leads_back_is_an_error() -> None:
    with pytest.raises(InvalidResponse, match="leads on") as caught:
        scripted(page(offset=0, limit=-100, total=9)).every(verbs.list_groups())
    assert caught.value.pointer == "/$meta/pagination"


def test_without_a_total_an_empty_page_is_the_last() -> None:
    first, last = page({"id": GROUP}), page(offset=100)
    first[1]["$meta"]["pagination"]["total"] = last[1]["$meta"]["pagination"]["total"] = None
    client = scripted(first, last)
    assert [each.id for each in client.every(verbs.list_groups())] == [GROUP]


def test_a_list_that_does_not_move_on_is_an_error() -> None:
    again = page({"id": GROUP}, limit=1, total=9)
    with pytest.raises(InvalidResponse, match="begins where"):
        scripted(again, again).every(verbs.list_groups())


@pytest.mark.parametrize(
    ("answer", "pointer"),
    [
        ({"$meta": {"pagination": {"offset": 0, "limit": 9, "total": 0}}}, "/data"),
        ({"data": "none"}, "/data"),
        ({"data": [{"name": "x"}]}, "/data/0/id"),
        ({"data": []}, "/$meta"),
        ({"data": [], "$meta": {}}, "/$meta/pagination"),
        ({"data": [], "$meta": {"pagination": {"limit": 1}}}, "/$meta/pagination/offset"),
    ],
)
def test_a_list_that_did_not_come_is_no_empty_list(answer: Any, pointer: str) -> None:
    with pytest.raises(InvalidResponse) as caught:
        scripted((200, answer)).every(verbs.list_groups())
    assert caught.value.pointer == pointer


@pytest.mark.parametrize(("account", "expected"), [(None, SEAT), (ACCOUNT, USER)])
def test_members_have_the_ids_that_the_other_verbs_take(account: str | None, expected: str) -> None:
    client = scripted(page(seat(GROUP)))
    [member] = client.every(verbs.list_members(account, GROUP))
    assert (member.id, member.name) == (expected, "Ada")
    assert client.sent == [f"GET {SEATS}?limit=100&offset=0&any(groups,id={GROUP})"]


def test_a_group_without_members_is_asked_for_itself() -> None:
    client = scripted(page(), (200, {"id": GROUP}))
    assert client.every(verbs.list_members(None, GROUP)) == []
    assert client.sent[1] == f"GET {GROUPS}/{GROUP}"
    with pytest.raises(NotFound):
        scripted(page(), (404, {})).every(verbs.list_members(None, GROUP))


def test_who_is_in_another_group_is_no_member() -> None:
    with pytest.raises(InvalidResponse, match=GROUP):
        scripted(page(seat("UGR-0000-0009"))).every(verbs.list_members(None, GROUP))


def test_the_groups_of_an_account_user() -> None:
    client = scripted((200, seat(GROUP)))
    [group] = client.every(verbs.list_groups_of_user(None, SEAT))
    assert (group.id, group.name) == (GROUP, "Sales")
    assert client.sent == [f"GET {SEATS}/{SEAT}?select=%2Bgroups"]
    with pytest.raises(InvalidResponse, match="/groups"):
        scripted((200, {"id": SEAT})).every(verbs.list_groups_of_user(None, SEAT))


def test_the_groups_of_a_user_in_the_account() -> None:
    elsewhere = seat("UGR-0000-0009") | {"account": {"id": "ACC-0000-0002"}}
    client = scripted(page(elsewhere, seat(number=2), seat(GROUP)))
    assert [each.id for each in client.every(verbs.list_groups_of_user(ACCOUNT, USER))] == [GROUP]
    assert client.sent == [
        (
            f"GET {SEATS}?limit=100&offset=0&select=+groups,+account,+user"
            f"&eq(account.id,'{ACCOUNT}')&eq(user.id,'{USER}')"
        )
    ]
    with pytest.raises(NotFound, match=USER):
        scripted(page(elsewhere)).every(verbs.list_groups_of_user(ACCOUNT, USER))


# Membership


@pytest.mark.parametrize(
    ("account", "user", "path"),
    [(ACCOUNT, USER, f"{USERS}/{USER}"), (ACCOUNT, SEAT, f"{SEATS}/{SEAT}"),
     (None, SEAT, f"{SEATS}/{SEAT}")],
)  # fmt: skip
def test_the_form_of_an_id_chooses_the_call(account: str | None, user: str, path: str) -> None:
    client = scripted((200, seat(GROUP)), (204, None), (200, seat(GROUP)))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        added = client.answers[:1], client.answers[1:2], client.answers[2:]
        client.answers = added[0]
        changes = client.run(verbs.add_members(account, GROUP, [user]))
        client.answers = added[1]
        changes += client.run(verbs.remove_members(account, GROUP, [user]))
        client.answers = added[2]
        groups = client.run(verbs.set_groups_of_user(account, user, [GROUP, GROUP]))
    assert told(changes) == [(user, "accepted", None)] * 2
    assert [each.id for each in groups] == [GROUP]
    assert client.sent == [
        f'POST {path}/groups {{"id": "{GROUP}"}}',
        f"DELETE {path}/groups/{GROUP}",
        f'PUT {path}/groups [{{"id": "{GROUP}"}}]',
    ]


@pytest.mark.parametrize("refusal", [400, 409])
def test_adding_a_member_again_is_no_failure(refusal: int) -> None:
    client = scripted((refusal, {"detail": "has it"}), (200, seat(GROUP)))
    changes = client.run(verbs.add_members(None, GROUP, [SEAT]))
    assert told(changes) == [(SEAT, "unchanged", None)]


def test_removing_who_is_no_member_is_no_failure() -> None:
    client = scripted((404, {}), page(seat("UGR-0000-0009")), (200, {"id": GROUP}))
    changes = client.run(verbs.remove_members(ACCOUNT, GROUP, [USER]))
    assert told(changes) == [(USER, "unchanged", None)]


def test_removing_from_a_group_that_does_not_exist_is_a_failure() -> None:
    client = scripted((404, {}), page(seat("UGR-0000-0009")), (404, {}))
    changes = client.run(verbs.remove_members(ACCOUNT, GROUP, [USER]))
    assert told(changes) == [(USER, "failed", NotFound)]


def test_a_refusal_stays_one_if_the_look_says_so_or_fails() -> None:
    seats = [f"AUSR-0000-0000-{each:04}" for each in range(1, 4)]
    client = scripted(
        *((400, {"detail": "closed"}), (200, seat(GROUP)), (200, {"id": GROUP})),
        *((404, {}), (404, {})),
        *((400, {"detail": "closed"}), (200, {})),
    )
    changes = client.run(verbs.remove_members(None, GROUP, seats))
    assert told(changes) == [
        (seats[0], "failed", BadRequest),
        (seats[1], "failed", NotFound),
        (seats[2], "failed", BadRequest),
    ]
    assert "closed" in str(changes[0].error)


def test_errors_are_told_user_by_user() -> None:
    users = [f"USR-0000-{each:04}" for each in range(1, 7)]
    left_out = seat(number=4)
    del left_out["groups"]
    client = scripted(
        (200, seat(GROUP)), TransportError("reset"), (503, {}), (200, left_out),
        (200, seat(number=5)), (401, {}),
    )  # fmt: skip
    changes = client.run(verbs.add_members(ACCOUNT, GROUP, [*users, "USR-9999-9999"]))
    assert told(changes) == [
        (users[0], "accepted", None),
        (users[1], "failed", TransportError),
        (users[2], "failed", ServerError),
        (users[3], "accepted", None),
        (users[4], "failed", ItemError),
        (users[5], "failed", Unauthenticated),
        ("USR-9999-9999", "failed", Unauthenticated),
    ]


def test_groups_that_an_answer_leaves_out_are_read() -> None:
    client = scripted((200, {"id": SEAT}), page(seat(GROUP)))
    assert [each.id for each in client.run(verbs.set_groups_of_user(ACCOUNT, USER, [GROUP]))] == [
        GROUP
    ]


def test_a_list_where_the_user_should_come_is_no_failure_of_a_change() -> None:
    client = scripted((200, [{"id": GROUP}]), page(seat(GROUP)))
    assert [each.id for each in client.run(verbs.set_groups_of_user(ACCOUNT, USER, [GROUP]))] == [
        GROUP
    ]
    client = scripted((200, [{"id": GROUP}]), page(seat(GROUP)))
    added = client.run(verbs.add_members(ACCOUNT, GROUP, [USER]))
    assert told(added) == [(USER, "accepted", None)]
    client = scripted((200, []), page(seat("UGR-0000-0009")))
    added = client.run(verbs.add_members(ACCOUNT, GROUP, [USER]))
    assert told(added) == [(USER, "failed", InvalidResponse)]
    for wrong in ("done", None, 7):
        with pytest.raises(InvalidResponse):
            scripted((200, wrong)).run(verbs.set_groups_of_user(ACCOUNT, USER, [GROUP]))


# Groups


def test_what_is_not_given_of_a_new_group_is_not_sent() -> None:
    client = scripted((201, {"id": GROUP, "name": "Sales"}))
    steps = verbs.create_group(ACCOUNT, "Sales", modules=["MOD-1234"], buyers=["BUY-1234-5678"])
    assert client.run(steps).id == GROUP
    assert client.sent == [
        (
            f'POST {GROUPS} {{"account": {{"id": "{ACCOUNT}"}},'
            ' "buyers": [{"id": "BUY-1234-5678"}], "modules": [{"id": "MOD-1234"}],'
            ' "name": "Sales"}'
        )
    ]


def test_a_change_keeps_what_is_not_given() -> None:
    now = {
        "id": GROUP,
        "name": "Sales",
        "description": "All",
        "modules": [{"id": "MOD-1234"}],
        "buyers": None,
        "$meta": {"omitted": ["audit"]},
    }
    client = scripted((200, now), (200, now | {"name": "Sellers"}))
    assert client.run(verbs.update_group(GROUP, name="Sellers")).name == "Sellers"
    assert client.sent == [
        f"GET {GROUPS}/{GROUP}?select=%2Bmodules%2C%2Bbuyers",
        (
            f'PUT {GROUPS}/{GROUP} {{"buyers": null, "description": "All",'
            ' "modules": [{"id": "MOD-1234"}], "name": "Sellers"}'
        ),
    ]


def test_a_change_of_everything_reads_nothing() -> None:
    client = scripted((200, {"id": GROUP}))
    client.run(
        verbs.update_group(GROUP, name="a", description=None, logo="l", modules=[], buyers=None)
    )
    assert client.sent == [
        (
            f'PUT {GROUPS}/{GROUP} {{"buyers": null, "description": null, "logo": "l",'
            ' "modules": [], "name": "a"}'
        )
    ]


@pytest.mark.parametrize(
    "unreadable",
    [{"modules": "all"}, {"$meta": {"omitted": ["modules"]}}, {"modules": [{"name": "x"}]}],
)
def test_a_change_never_loses_modules_that_could_not_be_read(unreadable: dict[str, Any]) -> None:
    client = scripted((200, {"id": GROUP, "name": "Sales", **unreadable}))
    with pytest.raises(InvalidResponse, match="modules"):
        client.run(verbs.update_group(GROUP, name="Sellers"))


@pytest.mark.parametrize(
    ("given", "argument"),
    [
        ({}, "name"),
        ({"modules": ["MOD-1"]}, "modules"),
        ({"modules": "MOD-1234"}, "modules"),
        ({"buyers": ["BUY-1"]}, "buyers"),
        ({"name": 7}, "body.name"),
    ],
)
def test_a_wrong_change_is_refused_before_anything_is_sent(
    given: dict[str, Any], argument: str
) -> None:
    with pytest.raises(InvalidArgument) as caught:
        scripted().run(verbs.update_group(GROUP, **given))
    assert caught.value.argument == argument


# Ids


@pytest.mark.parametrize("wrong", ["", "UGR-1", "ugr-0000-0001", USER, f"{GROUP}\n"])
def test_a_wrong_group_id_shows_a_right_one(wrong: str) -> None:
    client = scripted()
    for refused in (
        lambda: verbs.list_members(None, wrong),
        lambda: client.run(verbs.get_group(wrong)),
        lambda: client.run(verbs.delete_group(wrong)),
        lambda: client.run(verbs.update_group(wrong, name="x")),
        lambda: client.run(verbs.add_members(None, wrong, [SEAT])),
        lambda: client.run(verbs.set_groups_of_user(None, SEAT, [wrong])),
    ):
        with pytest.raises(InvalidArgument, match="UGR-1234-5678"):
            refused()


@pytest.mark.parametrize(
    ("account", "user", "message"),
    [
        (None, USER, "account_id"),
        (None, "7", "AUSR-1234-5678-9012"),
        (ACCOUNT, "AUSR-0000-0001", "USR-1234-5678"),
        (ACCOUNT, "", "USR-1234-5678"),
    ],
)
def test_a_wrong_user_id_shows_a_right_one(account: str | None, user: str, message: str) -> None:
    client = scripted()
    for argument, refused in (
        ("user", lambda: verbs.list_groups_of_user(account, user)),
        ("user", lambda: client.run(verbs.set_groups_of_user(account, user, [GROUP]))),
    ):
        with pytest.raises(InvalidArgument, match=re.escape(message)) as caught:
            refused()
        assert caught.value.argument == argument
    [change] = client.run(verbs.add_members(account, GROUP, [user]))
    assert isinstance(change.error, InvalidArgument)
    assert change.error.argument == "users"
    assert message in str(change.error)


@pytest.mark.parametrize(
    ("name", "rql"),
    [
        ("R&D", "eq(name,'R%26D')"),
        ("O'Brien", "ilike(name,'O*Brien')"),
        ("a,b)", "eq(name,'a%2Cb%29')"),
    ],
)
def test_a_name_cannot_break_out_of_its_filter(name: str, rql: str) -> None:
    client = scripted(page({"id": GROUP, "name": name}, {"id": GROUP[:-1] + "2", "name": "x"}))
    assert client.run(verbs.find_group(None, name)).id == GROUP
    assert client.sent == [f"GET {GROUPS}?limit=100&offset=0&{rql}"]


def test_a_group_of_another_account_is_not_found() -> None:
    rows = [
        {"id": f"UGR-0000-000{number}", "name": "Sales", "account": {"id": account}}
        for number, account in ((1, "ACC-0000-0002"), (2, ACCOUNT))
    ]
    assert scripted(page(*rows)).run(verbs.find_group(ACCOUNT, "Sales")).id == "UGR-0000-0002"
    with pytest.raises(InvalidArgument, match="is of 2 groups"):
        scripted(page(*rows)).run(verbs.find_group(None, "Sales"))


def test_users_whom_a_filter_passed_over_are_left_out() -> None:
    other = {**seat(number=2), "user": {"id": "USR-0000-0002", "name": "Grace"}}
    client = scripted(page(seat(), other))
    assert [each.id for each in client.every(verbs.find_users(ACCOUNT, "AD"))] == [USER]
    rql = f"eq(account.id,'{ACCOUNT}')&ilike(user.name,'*AD*')"
    assert client.sent == [f"GET {SEATS}?limit=100&offset=0&{rql}"]
