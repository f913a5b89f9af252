"""SmartPM's verbs at their edges, without I/O."""

from __future__ import annotations

from typing import Any

import pytest

from tests.overlays.stepping import Scripted
from usergroups import InvalidArgument, InvalidResponse
from usergroups._vendors.smartpm import verbs
from usergroups_clients.smartpm.profile import PROFILE

GROUP = "3b1c2d4e-5f60-4a7b-8c9d-0e1f2a3b4c5d"
LINK = "11111111-2222-4333-8444-555555555555"
PERSON = {
    "id": "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee",
    "firstName": "Ada",
    "lastName": "Lovelace",
    "email": "ada@example.com",
    "role": "Admin",
    "ssoUser": False,
    "reportingRestricted": False,
}
A_GROUP = {"id": GROUP, "name": "Planners", "users": [PERSON]}


def scripted(*responses: Any) -> Scripted:
    return Scripted(PROFILE, list(responses))


def test_an_id_may_be_in_capitals() -> None:
    client = scripted((200, A_GROUP))
    group = client.run(verbs.get_group(GROUP.upper()))
    assert group.id == GROUP
    assert group.raw.users[0].email == "ada@example.com"
    assert client.sent == [f"GET /public/v1/user-groups/{GROUP}"]


@pytest.mark.parametrize("users", [{}, {"users": None}, {"users": "none"}])
def test_members_that_did_not_come_are_no_empty_list(users: dict[str, Any]) -> None:
    response = {"id": GROUP, "name": "Planners", **users}
    with pytest.raises(InvalidResponse, match="/users"):
        scripted((200, response)).every(verbs.list_members(GROUP))


def test_what_is_left_out_of_a_link_is_not_sent_and_may_not_come() -> None:
    client = scripted((200, {"userGroup": A_GROUP}))
    link = client.run(verbs.set_project_group("77", LINK, role="A", notify=False))
    assert (link.id, link.role, link.group.id) == (None, None, GROUP)
    assert client.sent[0].endswith('{"disableNotification": true, "role": "A"}')


@pytest.mark.parametrize(("notify", "retry"), [(True, "never"), (False, "idempotent")])
def test_only_a_silent_change_may_be_repeated(
    notify: bool,  # noqa: FBT001 - a parameter of the test
    retry: str,
) -> None:
    steps = verbs.set_project_group("77", LINK, role="A", notify=notify)
    assert next(steps).operation.retry == retry


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
def test_a_wrong_group_id_is_shown_a_right_one(wrong: Any) -> None:
    with pytest.raises(InvalidArgument, match="3b1c2d4e"):
        verbs.list_members(wrong)
    with pytest.raises(InvalidArgument, match="3b1c2d4e"):
        scripted().run(verbs.get_group(wrong))
