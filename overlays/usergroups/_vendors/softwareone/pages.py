"""SoftwareOne's lists: pages that follow each other by offset."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeVar

from usergroups._core.required import required
from usergroups._core.steps import Page, Pages
from usergroups_clients._runtime.errors import InvalidResponse
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.unset import Unset
from usergroups_clients.softwareone import models

T = TypeVar("T")
R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)

LIMIT = 100
"""The most rows of a page."""


class _Rows(Protocol[R_co]):
    @property
    def data(self) -> Sequence[R_co] | Unset: ...
    @property
    def meta(self) -> models.ListMetadata | Unset: ...


def pages_by_offset(
    page_at: Callable[[int], Call[Any]], read: Callable[[R, str, Call[Any]], T]
) -> Pages[T]:
    """Return the rows of all pages.

    Args:
        page_at: Makes the call for the page that begins at an offset.
        read: Makes an item of a row, its JSON Pointer in the response, and the call.

    """
    first = page_at(0)

    def page(response: _Rows[R]) -> Page[T]:
        rows = required(response.data, "/data", "a list", first)
        items = [read(row, f"/data/{index}", first) for index, row in enumerate(rows)]
        following, total = _position(response.meta, len(rows), first)
        more = bool(rows) if total is None else following < total
        return Page(items, page_at(following) if more else None, following)

    return Pages(first, page)


def _position(
    meta: models.ListMetadata | Unset, count: int, call: Call[Any]
) -> tuple[int, int | None]:
    """Return the offset of the next page, and how many rows there are if that is known.

    A page may have fewer rows than its limit: the next one begins after those that came, so that
    none is passed over.

    Args:
        meta: The position of the page.
        count: How many rows came.
        call: The call that was responded to.

    Raises:
        InvalidResponse: The position did not come, or leads back.

    """
    known = required(meta, "/$meta", "the position of the page", call)
    page = required(known.pagination, "/$meta/pagination", "the position of the page", call)
    offset = required(page.offset, "/$meta/pagination/offset", "a number", call)
    limit = required(page.limit, "/$meta/pagination/limit", "a number", call)
    following = offset + (count or limit)
    if following < 1:
        raise InvalidResponse(
            operation=call.operation.name,
            pointer="/$meta/pagination",
            expected="a position that leads on",
            found=f"offset {offset}, limit {limit}",
        )
    return following, None if isinstance(page.total, Unset) else page.total
