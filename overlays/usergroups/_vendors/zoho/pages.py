"""Zoho's lists: numbered pages."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import TypeVar

from usergroups._core.steps import Page, Pages
from usergroups._vendors.zoho.groups import group_of
from usergroups._vendors.zoho.sources import AT_ONCE, TYPES, member_of
from usergroups.groups import Group, Member
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.unset import UNSET, Unset
from usergroups_clients.zoho import calls, models

P = TypeVar("P", "models.GroupPage", "models.GroupSourcePage")
R = TypeVar("R")
Item = TypeVar("Item", "Group[models.Group]", "Member[models.GroupSource]")


def pages_of_groups(
    page: Callable[[int], Call[models.GroupPage]],
) -> Pages[Group[models.Group]]:
    """Return the groups of all pages; `page` makes the call for the page of a number."""
    return pages_by_number(page, lambda response: response.user_groups, group_of)


def pages_of_sources(group_id: str, kind: str | None = None) -> Pages[Member[models.GroupSource]]:
    """Return the sources of a group, all or those of a kind."""
    type_ = None if kind is None else TYPES[kind]

    def page(number: int) -> Call[models.GroupSourcePage]:
        return calls.list_group_sources(group_id, type_=type_, page=number, per_page=AT_ONCE)

    return pages_by_number(page, lambda response: response.sources, member_of)


def pages_by_number(
    page: Callable[[int], Call[P]], rows: Callable[[P], Sequence[R]], read: Callable[[R], Item]
) -> Pages[Item]:
    """Return the items of all pages.

    Args:
        page: Makes the call for the page of a number.
        rows: Takes the rows out of a page.
        read: Makes an item of a row.

    """
    numbers = itertools.count(1)

    def items_of(response: P) -> Page[Item]:
        items = [read(row) for row in rows(response)]
        more = UNSET if isinstance(response.info, Unset) else response.info.more_records
        if isinstance(more, Unset):  # nobody says: the list ends with the first page without items
            more = bool(items)
        # A service that ignores the page's number sends the same items for ever.
        # Of the ids their hash: a list of any length takes the memory of one page.
        position = hash(tuple(each.id for each in items))
        return Page(items, page(next(numbers)) if more else None, position)

    return Pages(page(next(numbers)), items_of)
