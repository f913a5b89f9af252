"""Test what Xsolla does as its documentation says, and no client of ours shows."""

from __future__ import annotations

import pytest

import usergroups
from usergroups.testing import Sandbox
from usergroups_clients.xsolla import models


def test_the_default_group_stands_apart(sandbox: Sandbox) -> None:
    ada, project = sandbox.xsolla.users["Ada Lovelace"].id, sandbox.xsolla.project_id
    with sandbox.xsolla.connect() as xsolla:
        assert xsolla.create_group("Night shift") is None
        assert [group.name for group in xsolla.set_groups_of_user(ada, [])] == ["Everyone"]
        delta = models.GroupsUpdate(add_user_groups=[1])
        with pytest.raises(usergroups.UnprocessableEntity, match="default group"):
            xsolla.client.update_groups_of_user(project, ada, body=delta)
        gone = models.GroupsRemove(user_groups=[1])
        with pytest.raises(usergroups.UnprocessableEntity, match="default group"):
            xsolla.client.remove_groups_of_user(project, ada, body=gone)
    assert ada in sandbox.xsolla.groups["Everyone"].members


def test_a_change_leaves_what_it_does_not_name(sandbox: Sandbox) -> None:
    ada, project = sandbox.xsolla.users["Ada Lovelace"].id, sandbox.xsolla.project_id
    body = models.GroupsUpdate(add_user_groups=[4], remove_user_groups=[3])
    with sandbox.xsolla.connect() as xsolla:
        groups = xsolla.client.update_groups_of_user(project, ada, body=body)
    assert [group.name for group in groups] == ["Everyone", "Engineering", "Empty"]


@pytest.mark.parametrize("order", ["asc", "DESC"])
def test_users_come_page_by_page_in_both_directions(sandbox: Sandbox, order: str) -> None:
    people, project = list(sandbox.xsolla.users), sandbox.xsolla.project_id
    wanted = people if order == "asc" else people[::-1]
    with sandbox.xsolla.connect() as xsolla:
        names: list[object] = []
        after: str | None = None
        for _ in range(3):
            page = xsolla.client.list_users(project, limit=2, order=order, after=after)
            names += [user.name for user in page.users]
            after = None if page.next_after is None else str(page.next_after)
    assert names == wanted
    assert after is None
    assert page.next_url is None


def test_users_are_found_by_group_text_and_activity(sandbox: Sandbox) -> None:
    project = sandbox.xsolla.project_id
    with sandbox.xsolla.connect() as xsolla:
        search = xsolla.client.search_users
        assert [user.name for user in search(project, limit=9, search_query="ada").users] == [
            "Ada Lovelace"
        ]
        assert len(search(project, limit=9, user_groups=[2, 3]).users) == 3
        assert search(project, limit=9, search_query="ada", search_by="phone").users == []
        assert search(project, limit=9, status=False).users == []
        found = search(project, limit=2, offset=1, order_column="username", order_dir="desc").users
        assert [user.name for user in found] == ["Edsger Dijkstra", "Barbara Liskov"]
        with pytest.raises(usergroups.UnprocessableEntity):
            xsolla.client.list_users(project, limit=9, order="asc", after="none")
        with pytest.raises(usergroups.NotFound):
            xsolla.client.list_users("other", limit=9, order="asc")
