"""Lists as loops use them: left early, failing in the middle, changed while they are read."""

from __future__ import annotations

import gc
import warnings
from contextlib import aclosing
from typing import TYPE_CHECKING

import anyio
import pytest

import usergroups

if TYPE_CHECKING:
    from collections.abc import Callable

    from usergroups.testing import Sandbox

MANY = 450
"""Groups for three pages, of at most 200."""
BACKENDS = pytest.mark.parametrize("backend", ["asyncio", "trio"])


@pytest.fixture
def many(usergroups_sandbox: Sandbox) -> Sandbox:
    """A sandbox whose Zoho has several pages of groups."""
    with usergroups_sandbox.zoho.connect() as zoho:
        for number in range(MANY):
            zoho.create_group(f"Shift {number}")
    usergroups_sandbox.zoho.requests.clear()
    return usergroups_sandbox


def pages(sandbox: Sandbox) -> int:
    return sandbox.zoho.operations.count("list_groups")


def test_to_delete_while_listing_skips_some_and_a_list_taken_first_does_not(many: Sandbox) -> None:
    with many.zoho.connect() as zoho:
        there = len(many.zoho.groups)
        for group in zoho.list_groups():
            zoho.delete_group(group.id)
        left = len(many.zoho.groups)
        assert 0 < left < there
        for group in list(zoho.list_groups()):
            zoho.delete_group(group.id)
        assert len(many.zoho.groups) == 0


@BACKENDS
def test_a_list_that_is_left_early_leaves_nothing_open(many: Sandbox, backend: str) -> None:
    async def run() -> None:
        async with many.zoho.connect_async() as zoho:
            async for _ in zoho.list_groups():
                break
            async with aclosing(zoho.list_groups()) as groups:
                assert (await anext(groups)).name
            assert [group async for group in groups] == []
            gc.collect()

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        anyio.run(run, backend=backend)
    assert pages(many) == 2


def test_after_a_fault_a_list_goes_on_with_the_page_that_failed(many: Sandbox) -> None:
    with many.zoho.connect(retries=0) as zoho:
        groups, names = zoho.list_groups(), list[str | None]()
        names += [next(groups).name for _ in range(200)]
        many.zoho.fail_next(503)
        with pytest.raises(usergroups.ServerError):
            next(groups)
        names += [group.name for group in groups]
    assert sorted(filter(None, names)) == sorted(many.zoho.groups)
    assert pages(many) == 4


def test_hover_of_every_list_says_so() -> None:
    vendors = ("SmartPM", "SoftwareOne", "Symphony", "ZohoCRM")
    lists: list[Callable[..., object]] = [
        getattr(found, verb)
        for name in (*vendors, "ListsGroups", "ListsMembers", "ListsGroupsOfUser")
        for found in (getattr(usergroups, name), getattr(usergroups, f"Async{name}"))
        for verb in ("list_groups", "list_members", "list_groups_of_user")
        if hasattr(found, verb)
    ]
    assert len(lists) > 20
    for each in lists:
        said = " ".join((each.__doc__ or "").split())
        assert "while" in said
        assert "`list(…)`" in said or "async for" in said
        assert "skip" in said
