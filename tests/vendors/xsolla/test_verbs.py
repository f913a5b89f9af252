"""Xsolla's verbs at their edges, without I/O."""

from __future__ import annotations

from typing import Any

import pytest

from tests.overlays.stepping import Scripted
from usergroups import (
    AuthError,
    InvalidArgument,
    InvalidResponse,
    ItemError,
    MembershipChange,
    NotFound,
    TransportError,
    Unauthenticated,
)
from usergroups._core.steps import every_item
from usergroups._vendors.xsolla import verbs
from usergroups_clients.xsolla.profile import PROFILE

PROJECT = "0d1e2f30-0000-4000-8000-000000000001"
USERS = "/projects/" + PROJECT + "/users"


def scripted(*answers: Any) -> Scripted:
    return Scripted(PROFILE, list(answers))


def groups(*ids: int) -> list[dict[str, object]]:
    names = {"is_default": False, "is_deletable": True}
    return [{"id": each, "name": f"Group {each}", **names} for each in ids]


def told(changes: list[MembershipChange]) -> list[tuple[str, str, type | None]]:
    return [
        (each.user, each.status, None if each.error is None else type(each.error))
        for each in changes
    ]


def test_each_user_is_one_delta_and_one_result() -> None:
    client = scripted((200, groups(7)), (200, groups(1, 7)))
    changes = client.run(verbs.add_members(PROJECT, "7", ["a", "b", "a"]))
    assert told(changes) == [("a", "accepted", None), ("b", "accepted", None)]
    assert client.sent == [
        f'PUT {USERS}/a/user_groups {{"add_user_groups": [7]}}',
        f'PUT {USERS}/b/user_groups {{"add_user_groups": [7]}}',
    ]
    assert [each.id for each in changes[1].raw] == [1, 7]  # type: ignore[attr-defined]


@pytest.mark.parametrize(("joining", "after"), [(True, [1]), (False, [1, 7])])
def test_an_answer_that_contradicts_the_change_is_a_failure(
    joining: bool,  # noqa: FBT001 - a parameter of the test
    after: list[int],
) -> None:
    client = scripted((200, groups(*after)))
    verb = verbs.add_members if joining else verbs.remove_members
    change = client.run(verb(PROJECT, "7", ["a"]))[0]
    assert told([change]) == [("a", "failed", ItemError)]
    assert "group 7" in str(change.error)


def test_an_error_of_one_user_leaves_the_others_their_results() -> None:
    not_found = (404, {"error": {"code": "003-061", "description": "no such user"}})
    client = scripted(
        (200, groups(7)), not_found, TransportError("reset"), (200, "?"), (200, groups(7))
    )
    changes = client.run(verbs.add_members(PROJECT, "7", [*"abcde"]))
    assert told(changes) == [
        ("a", "accepted", None),
        ("b", "failed", NotFound),
        ("c", "failed", TransportError),
        ("d", "failed", InvalidResponse),
        ("e", "accepted", None),
    ]
    assert changes[1].error is not None
    assert changes[1].error.code == "003-061"
    assert changes[1].error.__traceback__ is None


@pytest.mark.parametrize(
    ("answer", "kind"), [((401, {}), Unauthenticated), (AuthError("no token"), AuthError)]
)
def test_a_refused_credential_stops_and_fails_the_rest(answer: Any, kind: type) -> None:
    client = scripted((200, groups(7)), answer)
    changes = client.run(verbs.add_members(PROJECT, "7", [*"abcd"]))
    assert told(changes) == [("a", "accepted", None), *((each, "failed", kind) for each in "bcd")]
    assert len(client.sent) == 2


def test_what_can_never_be_sent_is_raised() -> None:
    client = scripted(InvalidArgument("not this host", argument="base_url"))
    with pytest.raises(InvalidArgument, match="base_url"):
        client.run(verbs.add_members(PROJECT, "7", [*"ab"]))


def test_the_groups_of_a_user_are_replaced() -> None:
    client = scripted((200, groups(1, 2)))
    found = client.run(verbs.set_groups_of_user(PROJECT, "a", ["1", "2", "1", "01"]))
    assert [(each.id, each.name) for each in found] == [("1", "Group 1"), ("2", "Group 2")]
    assert client.sent == [f'PATCH {USERS}/a/user_groups {{"user_groups": [1, 2]}}']


def test_an_answer_that_is_no_list_is_never_an_empty_one() -> None:
    with pytest.raises(InvalidResponse):
        scripted((200, {"groups": []})).run(verbs.set_groups_of_user(PROJECT, "a", ["1"]))


@pytest.mark.parametrize("wrong", ["", "g7", "-7", "7.0", "9" * 19, "\uff17"])
def test_a_wrong_group_id_is_refused_before_anything_is_sent(wrong: str) -> None:
    for steps in (
        verbs.update_group(PROJECT, wrong, name="x"),
        verbs.add_members(PROJECT, wrong, ["a"]),
    ):
        with pytest.raises(InvalidArgument, match="1234") as caught:
            scripted().run(steps)
        assert caught.value.argument == "group"
    with pytest.raises(InvalidArgument) as caught:
        scripted().run(verbs.set_groups_of_user(PROJECT, "a", ["1", wrong]))
    assert caught.value.argument == "groups"


@pytest.mark.parametrize("wrong", ["", " ", ".", "..", "a\nb"])
def test_a_wrong_user_id_is_refused_before_anything_is_sent(wrong: str) -> None:
    [change] = scripted().run(verbs.add_members(PROJECT, "7", [wrong]))
    assert isinstance(change.error, InvalidArgument)
    assert "3b1c2d4e" in str(change.error)
    with pytest.raises(InvalidArgument) as caught:
        scripted().run(verbs.set_groups_of_user(PROJECT, wrong, ["1"]))
    assert caught.value.argument == "user"


@pytest.mark.parametrize("wrong", ["abc", None, 5])
def test_what_is_no_list_is_not_several_users(wrong: Any) -> None:
    with pytest.raises(InvalidArgument, match=r"^users: must be a list of ids, not "):
        scripted().run(verbs.add_members(PROJECT, "7", wrong))


def user(id_: str, *groups_of_it: int, **more: object) -> dict[str, object]:
    return {"id": id_, "external_id": "x", "groups": groups(*groups_of_it), **more}


def page(*users: dict[str, object], after: int | None = None) -> tuple[int, dict[str, object]]:
    url = None if after is None else "https://elsewhere.example/next"
    return 200, {"count": 9, "next_after": after, "next_url": url, "users": list(users)}


def test_members_are_listed_by_the_mark_and_never_by_the_address() -> None:
    client = scripted(page(user("a", 1, 7), after=5), page(user("b", 7)))
    assert [each.id for each in client.run(every_item(verbs.list_members(PROJECT, "07")))] == [
        "a",
        "b",
    ]
    query = "limit=100&order=asc"
    assert client.sent == [
        f"GET {USERS}?{query}&user_groups=7",
        f"GET {USERS}?{query}&after=5&user_groups=7",
    ]


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"name": "Ada L.", "first_name": "Ada"}, "Ada L."),
        ({"name": None, "first_name": "Ada", "last_name": "Lovelace"}, "Ada Lovelace"),
        ({"nickname": "ada"}, "ada"),
        ({"name": "", "ban": {"reason": "spam"}}, None),
    ],
)
def test_a_member_has_the_best_name_there_is(fields: dict[str, object], name: str | None) -> None:
    client = scripted(page(user("a", 7, **fields)))
    assert client.run(every_item(verbs.list_members(PROJECT, "7")))[0].name == name


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param([page(user("a", 7), user("b", 1))], id="in other groups"),
        pytest.param([page(user("a"))], id="in no group"),
        pytest.param([page({"id": "a"})], id="groups unknown"),
        pytest.param([page(user("", 7))], id="no id"),
        pytest.param([(200, {"next_after": None})], id="no users"),
        pytest.param([(200, {"users": [user("a", 7)]})], id="nobody says that it is the last page"),
        pytest.param([page(user("a", 7), after=5)] * 3, id="a circle"),
    ],
)
def test_a_list_that_cannot_be_trusted_is_an_error(answer: list[Any]) -> None:
    with pytest.raises(InvalidResponse):
        scripted(*answer).run(every_item(verbs.list_members(PROJECT, "7")))


def test_a_page_without_users_ends_the_list() -> None:
    client = scripted(page(user("a", 7), after=5), page(after=6))
    assert len(client.run(every_item(verbs.list_members(PROJECT, "7")))) == 1


def test_the_groups_of_a_user_are_those_of_the_one_who_was_asked_for() -> None:
    client = scripted((200, user(PROJECT, 1, 7)))
    found = client.run(every_item(verbs.list_groups_of_user(PROJECT, PROJECT.upper())))
    assert [(each.id, each.name) for each in found] == [("1", "Group 1"), ("7", "Group 7")]
    assert client.sent == [f"GET {USERS}/search/by_id/{PROJECT.upper()}"]
    for wrong in (user("b", 1), {"id": "a"}, {"id": "a", "groups": [{"name": "no id"}]}):
        with pytest.raises(InvalidResponse):
            scripted((200, wrong)).run(every_item(verbs.list_groups_of_user(PROJECT, "a")))
