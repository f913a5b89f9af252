"""SmartPM's verbs, without I/O."""

from __future__ import annotations

from typing import Any

import pytest

from tests.overlays.stepping import Scripted
from usergroups._faces.smartpm import AsyncSmartPM, ProjectGroup, SmartPM
from usergroups._vendors.smartpm import verbs
from usergroups_clients._runtime.errors import InvalidArgument, InvalidResponse, ServerError
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients.smartpm.profile import PROFILE

GROUP = "3b1c2d4e-5f60-4a7b-8c9d-0e1f2a3b4c5d"
LINK = "11111111-2222-4333-8444-555555555555"
USER = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee"
PERSON = {
    "id": USER,
    "firstName": "Ada",
    "lastName": "Lovelace",
    "email": "ada@example.com",
    "role": "Admin",
    "ssoUser": False,
    "reportingRestricted": False,
}
A_GROUP = {"id": GROUP, "name": "Planners", "users": [PERSON]}


def scripted(*answers: Any) -> Scripted:
    return Scripted(PROFILE, list(answers))


def test_a_group_comes_with_its_members() -> None:
    client = scripted((200, A_GROUP))
    group = client.run(verbs.get_group(GROUP.upper()))
    assert (group.id, group.name) == (GROUP, "Planners")
    assert group.raw.users[0].email == "ada@example.com"  # type: ignore[attr-defined]
    assert client.sent == [f"GET /public/v1/user-groups/{GROUP}"]


def test_members_are_one_page() -> None:
    client = scripted((200, A_GROUP))
    [member] = client.every(verbs.list_members(GROUP))
    assert (member.id, member.name, member.kind, member.active) == (
        USER,
        "Ada Lovelace",
        "user",
        None,
    )
    assert len(client.sent) == 1


@pytest.mark.parametrize("users", [{}, {"users": None}, {"users": "none"}])
def test_members_that_did_not_come_are_no_empty_list(users: dict[str, Any]) -> None:
    answer = {"id": GROUP, "name": "Planners", **users}
    with pytest.raises(InvalidResponse, match="/users"):
        scripted((200, answer)).every(verbs.list_members(GROUP))


def test_a_link_is_changed() -> None:
    client = scripted((200, {"id": LINK, "userGroup": A_GROUP, "role": "Admin"}))
    link = client.run(verbs.set_project_group("77", LINK, group=GROUP, role="Admin", notify=True))
    assert isinstance(link, ProjectGroup)
    assert (link.id, link.group.id, link.role) == (LINK, GROUP, "Admin")
    assert client.sent == [
        (
            f"PUT /public/v1/projects/77/user-groups/{LINK}"
            f' {{"disableNotification": false, "role": "Admin", "userGroupId": "{GROUP}"}}'
        )
    ]


def test_a_link_is_changed_in_silence() -> None:
    client = scripted((200, {"userGroup": A_GROUP}))
    link = client.run(verbs.set_project_group("77", LINK, group=None, role="A", notify=False))
    assert (link.id, link.role) == (None, None)
    assert client.sent[0].endswith('{"disableNotification": true, "role": "A"}')


def test_an_error_is_raised() -> None:
    with pytest.raises(ServerError):
        scripted((500, {})).run(verbs.get_group(GROUP))


def test_only_a_silent_change_may_be_repeated() -> None:
    never = RequestOptions(retry="never", timeout=3)
    assert verbs.once_only(None, notify=True) is None
    assert verbs.once_only(never, notify=False) is never
    silent = verbs.once_only(None, notify=False)
    assert silent is not None
    assert silent.retry == "idempotent"
    slow = verbs.once_only(RequestOptions(timeout=9, headers={"X-A": "b"}), notify=False)
    assert slow == RequestOptions(timeout=9, headers={"X-A": "b"}, retry="idempotent")


@pytest.mark.parametrize(
    ("given", "argument"),
    [
        ({"project": "P1"}, "project"),
        ({"project_group": "12"}, "project_group"),
        ({"group": GROUP[:-1]}, "group"),
        ({"group": None, "role": None}, "group"),
        ({"notify": "no"}, "notify"),
        ({"role": 7}, "body.role"),
    ],
)
def test_what_is_wrong_is_refused_before_anything_is_sent(
    given: dict[str, Any], argument: str
) -> None:
    right: dict[str, Any] = {
        "project": "77",
        "project_group": LINK,
        "group": GROUP,
        "role": "Admin",
        "notify": True,
    }
    with pytest.raises(InvalidArgument) as caught:
        scripted().run(verbs.set_project_group(**(right | given)))
    assert caught.value.argument == argument


@pytest.mark.parametrize("wrong", ["", "7", GROUP + "0", GROUP.replace("-", ""), None])
def test_a_wrong_group_id_is_refused_at_once(wrong: Any) -> None:
    with pytest.raises(InvalidArgument, match="3b1c2d4e"):
        verbs.list_members(wrong)
    with pytest.raises(InvalidArgument, match="3b1c2d4e"):
        scripted().run(verbs.get_group(wrong))


@pytest.mark.parametrize("kind", [SmartPM, AsyncSmartPM])
def test_credentials_are_checked_and_never_shown(kind: Any) -> None:
    smartpm = kind(api_key="hush-key", company_id="hush-company")
    assert "hush" not in repr(smartpm) + repr(vars(smartpm)) + repr(vars(smartpm.client))
    for argument, value in (("api_key", ""), ("company_id", "hush\nX-Evil: 1"), ("api_key", None)):
        with pytest.raises(InvalidArgument) as caught:
            kind(**{"api_key": "k", "company_id": "c", argument: value})
        assert caught.value.argument == argument
        assert "hush" not in str(caught.value)


def test_the_environment_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMARTPM_API_KEY", "key")
    monkeypatch.setenv("SMARTPM_COMPANY_ID", "company")
    assert "live.smartpmtech.com" in repr(SmartPM.from_env())
    monkeypatch.setenv("SMARTPM_COMPANY_ID", "")
    with pytest.raises(InvalidArgument, match="SMARTPM_COMPANY_ID"):
        AsyncSmartPM.from_env()
