"""Find a group by its name, and users by a text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from attrs import evolve

from usergroups._core.steps import Page, Pages, Steps, every_item
from usergroups.groups import Group
from usergroups_clients._runtime.errors import InvalidArgument, NotFound
from usergroups_clients._runtime.values.checks import check_str

Raw = TypeVar("Raw")
Item = TypeVar("Item")

_MOST_SHOWN = 5


def name_to_find(name: str) -> str:
    """Check the name of a group.

    Raises:
        InvalidArgument: It is empty, or no text.

    """
    check_str(name, "name", min_length=1)
    return name


def text_to_find(text: str) -> str:
    """Check a text to look for, and cut off the blanks around it.

    Raises:
        InvalidArgument: It is empty, or no text: everybody would be found.

    """
    check_str(text, "text")
    if not text.strip():
        raise InvalidArgument("is empty, and would find everybody", argument="text")
    return text.strip()


def has_text(text: str, values: Iterable[str | None]) -> bool:
    """Return True if one of the values has the text in it, in capitals or not."""
    return any(text.casefold() in value.casefold() for value in values if value)


def only(pages: Pages[Item], wanted: Callable[[Item], bool]) -> Pages[Item]:
    """Leave out the items of a list that are not wanted."""

    def read(response: Any) -> Page[Item]:
        page = pages.read(response)
        found = [each for each in page.items if wanted(each)]
        return evolve(page, items=found, left_out=bool(page.items))

    return Pages(pages.first, read)


def find_one(name: str, pages: Pages[Group[Raw]], vendor: str) -> Steps[Group[Raw]]:
    """Return the one group of exactly this name.

    Args:
        name: The name.
        pages: A list that has all groups of this name, and perhaps others.
        vendor: Name of the vendor, for the error.

    Raises:
        NotFound: There is none.
        InvalidArgument: There are several; the error has their ids.

    """
    found = {each.id: each for each in (yield from every_item(pages)) if each.name == name}
    if not found:
        raise NotFound(f"there is no group of the name {name!r}", vendor=vendor)
    if len(found) > 1:
        ids = ", ".join([*found][:_MOST_SHOWN]) + (", …" if len(found) > _MOST_SHOWN else "")
        raise InvalidArgument(
            f"{name!r} is of {len(found)} groups: take one of the ids {ids}", argument="name"
        )
    return next(iter(found.values()))
