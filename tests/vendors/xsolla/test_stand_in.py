"""What Xsolla does as its documentation says, and no client of ours shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import usergroups
from usergroups.testing import Sandbox
from usergroups_clients.xsolla import models

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox
        sandbox.check()


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
