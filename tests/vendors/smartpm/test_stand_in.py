"""Test what SmartPM does as its documentation says, and no client of ours shows."""

from __future__ import annotations

import pytest

import usergroups
from usergroups.testing import Sandbox


def test_a_link_keeps_what_a_change_leaves_out(sandbox: Sandbox) -> None:
    pm = sandbox.smartpm
    with pm.connect() as smartpm:
        changed = smartpm.set_project_group(
            pm.project, pm.project_group, group=pm.groups["Finance"].id, notify=False
        )
        assert (changed.group.name, changed.role) == ("Finance", "Viewer")
        smartpm.set_project_group(pm.project, pm.project_group, role="Admin")
    assert pm.state.links[pm.project_group] == (pm.groups["Finance"].id, "Admin")
    assert pm.state.notified == [pm.project_group]


def test_another_company_is_refused(sandbox: Sandbox) -> None:
    settings = {**sandbox.smartpm.settings(), "company_id": "0" * 8}
    with usergroups.SmartPM(**settings) as smartpm, pytest.raises(usergroups.Unauthenticated):
        smartpm.get_group(sandbox.smartpm.groups["Empty"].id)


def test_a_new_user_has_an_id_of_its_own(sandbox: Sandbox) -> None:
    state = sandbox.smartpm.state
    first, second = state.next_user(), state.next_user()
    assert len({first, second, *state.users}) == 7


def test_groups_with_a_role_are_found_by_the_users_of_the_company(sandbox: Sandbox) -> None:
    with sandbox.smartpm.connect() as smartpm:
        users = smartpm.client.list_users()
        assert [f"{user.first_name} {user.last_name}" for user in users] == [*sandbox.smartpm.users]
        found = {
            role.user_group_name
            for user in users
            for role in smartpm.client.list_project_roles_of_user(str(user.id)).project_roles
        }
    assert found == {"Engineering"}
