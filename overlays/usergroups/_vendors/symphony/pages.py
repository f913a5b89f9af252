"""Symphony's lists: pages that follow each other by cursor."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeAlias, TypeVar, cast

from usergroups._core.drive import Page, Pages
from usergroups._core.required import required
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.unset import Unset
from usergroups_clients.symphony import models

T = TypeVar("T")
R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)
_Json: TypeAlias = dict[str, Any]


class _Rows(Protocol[R_co]):
    @property
    def data(self) -> Sequence[R_co] | Unset: ...
    @property
    def pagination(self) -> models.Pagination | Unset: ...
    @property
    def additional_properties(self) -> dict[str, Any]: ...


def pages_by_cursor(
    after: Callable[[str | None], Call[Any]], read: Callable[[R, Call[Any]], T]
) -> Pages[T]:
    """Return the items of all pages.

    Args:
        after: Makes the call for what follows a cursor.
        read: Makes an item of a row and the call.

    """
    first = after(None)

    def page(response: _Rows[R]) -> Page[T]:
        rows = required(response.data, "/data", "a list that can be read", first)
        cursor = _cursor(response, first)
        items = [read(row, first) for row in rows]
        return Page(items, None if cursor is None else after(cursor), cursor)

    return Pages(first, page)


def _cursor(response: _Rows[object], call: Call[Any]) -> str | None:
    """Return the cursor of the next page; None on the last page, the one without `next`."""
    pagination = response.pagination
    if isinstance(pagination, Unset):
        unread = response.additional_properties.get("pagination")
        if unread is None or (isinstance(unread, dict) and not cast("_Json", unread).get("next")):
            return None
        cursor = None
    else:
        # `next` names another host: that there is one is all that is taken from it.
        if not (pagination.next_ or pagination.additional_properties.get("next")):
            return None
        cursor = pagination.cursors.after or None
    return required(cursor, "/pagination/cursors/after", "where the next page begins", call)
