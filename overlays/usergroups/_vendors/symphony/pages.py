"""Symphony's lists: pages that follow each other by cursor."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeAlias, TypeVar, cast

from usergroups._core.ids import present
from usergroups._core.required import required
from usergroups._core.steps import Page, Pages
from usergroups.groups import User
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.unset import Unset
from usergroups_clients.symphony import calls, models

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


def pages_of_search(text: str, size: int) -> Pages[User[models.UserFound]]:
    """Return the users whom Symphony's search finds in the pod by a text.

    Args:
        text: The text.
        size: Users in a page; a page may have fewer, and one without any is the last.

    """

    def at(skip: int) -> Call[models.UsersFound]:
        body = models.UserSearch(query=text)
        return calls.search_users(body=body, skip=skip, limit=size, local=True)

    first = at(0)
    passed = 0

    def page(response: models.UsersFound) -> Page[User[models.UserFound]]:
        nonlocal passed
        rows = required(response.users, "/users", "a list of users", first)
        found = [_user_of(row, f"/users/{index}/id", first) for index, row in enumerate(rows)]
        passed += len(found)
        # A service that passes over `skip` would send the same users for ever.
        # Of the ids their hash: a list of any length takes the memory of one page.
        position = hash(tuple(each.id for each in found))
        return Page(found, at(passed) if found else None, position)

    return Pages(first, page)


def _user_of(raw: models.UserFound, pointer: str, call: Call[Any]) -> User[models.UserFound]:
    full_name = " ".join(filter(None, (present(raw.first_name), present(raw.last_name))))
    return User(
        id=str(required(raw.id, pointer, "the id of a user", call)),
        name=present(raw.display_name) or full_name or None,
        email=present(raw.email_address),
        raw=raw,
    )


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
