"""Xsolla's verbs, without I/O."""

from __future__ import annotations

from typing import Any

import pytest

from tests.overlays.stepping import Scripted
from usergroups._faces.xsolla import AsyncXsolla, Xsolla
from usergroups._vendors.xsolla import verbs
from usergroups.groups import Group, MembershipChange
from usergroups_clients._runtime._http import HTTPClient
from usergroups_clients._runtime.errors import (
    AuthError,
    InvalidArgument,
    InvalidResponse,
    ItemError,
    NotFound,
    TransportError,
    Unauthenticated,
)
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


def test_a_new_group_is_not_told() -> None:
    client = scripted((204, None))
    client.run(verbs.create_group(PROJECT, "Testers"))
    assert client.sent == [f'POST /projects/{PROJECT}/user_groups {{"name": "Testers"}}']


def test_a_group_is_renamed() -> None:
    client = scripted((204, None))
    client.run(verbs.update_group(PROJECT, "12", "Testers"))
    assert client.sent == [f'PUT /projects/{PROJECT}/user_groups/12 {{"new_name": "Testers"}}']


def test_each_user_is_one_delta_and_one_result() -> None:
    client = scripted((200, groups(7)), (200, groups(1, 7)))
    changes = client.run(verbs.change_members(PROJECT, "7", ["a", "b", "a"], joining=True))
    assert told(changes) == [("a", "accepted", None), ("b", "accepted", None)]
    assert client.sent == [
        f'PUT {USERS}/a/user_groups {{"add_user_groups": [7]}}',
        f'PUT {USERS}/b/user_groups {{"add_user_groups": [7]}}',
    ]
    assert [each.id for each in changes[1].raw] == [1, 7]  # type: ignore[attr-defined]


def test_users_are_taken_out() -> None:
    client = scripted((200, groups(1)))
    assert told(client.run(verbs.change_members(PROJECT, "7", ["a"], joining=False))) == [
        ("a", "accepted", None)
    ]
    assert client.sent == [f'PUT {USERS}/a/user_groups {{"remove_user_groups": [7]}}']


@pytest.mark.parametrize(("joining", "after"), [(True, [1]), (False, [1, 7])])
def test_an_answer_that_contradicts_the_change_is_a_failure(
    joining: bool,  # noqa: FBT001 - a parameter of the test
    after: list[int],
) -> None:
    client = scripted((200, groups(*after)))
    change = client.run(verbs.change_members(PROJECT, "7", ["a"], joining=joining))[0]
    assert told([change]) == [("a", "failed", ItemError)]
    assert "group 7" in str(change.error)


def test_an_error_of_one_user_leaves_the_others_their_results() -> None:
    not_found = (404, {"error": {"code": "003-061", "description": "no such user"}})
    client = scripted(
        (200, groups(7)), not_found, TransportError("reset"), (200, "?"), (200, groups(7))
    )
    changes = client.run(verbs.change_members(PROJECT, "7", [*"abcde"], joining=True))
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
    changes = client.run(verbs.change_members(PROJECT, "7", [*"abcd"], joining=True))
    assert told(changes) == [("a", "accepted", None), *((each, "failed", kind) for each in "bcd")]
    assert len(client.sent) == 2


def test_what_can_never_be_sent_is_raised() -> None:
    client = scripted(InvalidArgument("not this host", argument="base_url"))
    with pytest.raises(InvalidArgument, match="base_url"):
        client.run(verbs.change_members(PROJECT, "7", [*"ab"], joining=True))


def test_no_users_is_no_call() -> None:
    assert scripted().run(verbs.change_members(PROJECT, "7", [], joining=True)) == []


def test_the_groups_of_a_user_are_replaced() -> None:
    client = scripted((200, groups(1, 2)))
    found = client.run(verbs.set_groups_of_user(PROJECT, "a", ["1", "2", "1", "01"]))
    assert [(each.id, each.name) for each in found] == [("1", "Group 1"), ("2", "Group 2")]
    assert all(isinstance(each, Group) and each.raw for each in found)
    assert client.sent == [f'PATCH {USERS}/a/user_groups {{"user_groups": [1, 2]}}']


def test_an_answer_that_is_no_list_is_never_an_empty_one() -> None:
    with pytest.raises(InvalidResponse):
        scripted((200, {"groups": []})).run(verbs.set_groups_of_user(PROJECT, "a", ["1"]))


@pytest.mark.parametrize("wrong", ["", "g7", "-7", "7.0", "9" * 19, "\uff17"])
def test_a_wrong_group_id_is_refused_before_anything_is_sent(wrong: str) -> None:
    for steps in (
        verbs.update_group(PROJECT, wrong, "x"),
        verbs.change_members(PROJECT, wrong, ["a"], joining=True),
    ):
        with pytest.raises(InvalidArgument, match="1234") as caught:
            scripted().run(steps)
        assert caught.value.argument == "group"
    with pytest.raises(InvalidArgument) as caught:
        scripted().run(verbs.set_groups_of_user(PROJECT, "a", ["1", wrong]))
    assert caught.value.argument == "groups"


@pytest.mark.parametrize("wrong", ["", " ", ".", "..", "a\nb", 7])
def test_a_wrong_user_id_is_refused_before_anything_is_sent(wrong: Any) -> None:
    with pytest.raises(InvalidArgument, match="3b1c2d4e") as caught:
        scripted().run(verbs.change_members(PROJECT, "7", ["a", wrong], joining=True))
    assert caught.value.argument == "users"
    with pytest.raises(InvalidArgument) as caught:
        scripted().run(verbs.set_groups_of_user(PROJECT, wrong, ["1"]))
    assert caught.value.argument == "user"


def test_one_text_is_not_several_users() -> None:
    with pytest.raises(InvalidArgument, match="users"):
        scripted().run(verbs.change_members(PROJECT, "7", "abc", joining=True))


@pytest.mark.parametrize(
    ("given", "argument"),
    [
        ({"token": "t"}, ""),
        ({"token": "t", "project_id": " "}, "project_id"),
        ({}, "token"),
        ({"token": ""}, "token"),
        ({"token": "a\nb"}, "token"),
        ({"client_id": "1", "client_secret": ""}, "client_secret"),
        ({"client_id": "1"}, "client_secret"),
        ({"client_secret": "s"}, "client_id"),
        ({"token": "t", "client_id": "1"}, "token"),
        ({"token": "t", "http_client": HTTPClient(), "retries": 2}, "retries"),
    ],
)
def test_the_constructor_says_what_is_missing(given: dict[str, Any], argument: str) -> None:
    for kind in (Xsolla, AsyncXsolla):
        if kind is AsyncXsolla and "http_client" in given:
            continue
        settings = {"project_id": PROJECT, **given}
        if not argument:
            assert "login.xsolla.com" in repr(kind(**settings))
            continue
        with pytest.raises(InvalidArgument) as caught:
            kind(**settings)
        assert caught.value.argument == argument


def test_the_environment_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XSOLLA_PROJECT_ID", PROJECT)
    monkeypatch.setenv("XSOLLA_CLIENT_ID", "12")
    monkeypatch.setenv("XSOLLA_CLIENT_SECRET", "hush")
    monkeypatch.setenv("XSOLLA_BASE_URL", "http://127.0.0.1:1/api")
    with Xsolla.from_env(retries=0, timeout=2) as xsolla:
        assert "127.0.0.1" in repr(xsolla)
        assert "hush" not in repr(xsolla)
    monkeypatch.delenv("XSOLLA_PROJECT_ID")
    with pytest.raises(InvalidArgument, match="XSOLLA_PROJECT_ID"):
        AsyncXsolla.from_env()
