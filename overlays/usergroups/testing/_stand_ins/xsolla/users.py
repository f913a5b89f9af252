"""Users of the sandbox's Xsolla, as a list or a search shows them.

What is not documented: they come in the order of their ids, or the other way round; several groups
find the users in any of them, and one that does not exist finds nobody; all are active; a search
finds a part of a name, an address or an id, in capitals or not; a page holds at most 100.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from usergroups.testing._request import Request

_SEARCHED = {
    "contact": ("email",),
    "phone": (),
    "id": ("id",),
    "social-id": (),
    "username": ("name",),
    "nickname": ("nickname",),
    "custom_id": ("external_id",),
}
"""The fields that a search looks for a text in, by the vendor's word."""


class CursorError(Exception):
    """A cursor that no page had."""


def shown_user(user: str, name: str, number: int, groups: list[dict[str, Any]]) -> dict[str, Any]:
    """Show a user of a project as the vendor does; users are numbered from 1 on."""
    first, _, last = name.partition(" ")
    return {
        "id": user,
        "external_id": f"player-{number}",
        "name": name,
        "first_name": first,
        "last_name": last,
        "nickname": first.lower(),
        "email": f"{first.lower()}@example.org",
        "is_anonymous": False,
        "is_last_email_confirmed": True,
        "is_user_active": True,
        "ban": None,
        "groups": groups,
    }


def found(rows: list[dict[str, Any]], request: Request) -> list[dict[str, Any]]:
    """Return the users whom the query's groups, status and text leave."""
    items = request.incoming.query_items()
    groups = {int(value) for name, value in items if name == "user_groups"}
    if groups:
        rows = [row for row in rows if groups & {group["id"] for group in row["groups"]}]
    if request.query("status", "1") in {"0", "false"}:
        return []
    text = request.query("search_query").casefold()
    by = request.query("search_by")
    fields = _SEARCHED[by] if by else tuple(each for some in _SEARCHED.values() for each in some)
    return [row for row in rows if not text or _has(row, fields, text)]


def _has(row: dict[str, Any], fields: tuple[str, ...], text: str) -> bool:
    return any(text in str(row[field]).casefold() for field in fields)


def page_after(
    rows: list[dict[str, Any]], request: Request, *, page_size: int, url: str
) -> dict[str, Any]:
    """Return the page of a list that follows a cursor.

    Args:
        rows: All users, in the order of their numbers.
        request: The request.
        page_size: The most that a page holds.
        url: Address of the list.

    Raises:
        CursorError: The cursor is none.

    """
    backwards = request.query("order").lower() == "desc"
    numbers = {row["id"]: number for number, row in enumerate(rows, 1)}
    rows = found(rows[::-1] if backwards else rows, request)
    after = request.query("after")
    if after:
        try:
            last = int(after)
        except ValueError:
            raise CursorError from None
        rows = [row for row in rows if (numbers[row["id"]] - last) * (-1 if backwards else 1) > 0]
    start = max(request.number("offset", 0), 0)
    size = _size(request, page_size)
    page = rows[start : start + size]
    more = bool(page) and start + size < len(rows)
    following = numbers[page[-1]["id"]] if more else None
    return {
        "count": len(page),
        "next_after": following,
        "next_url": f"{url}?after={following}" if more else None,
        "users": page,
    }


def page_of_search(
    rows: list[dict[str, Any]], request: Request, *, page_size: int
) -> dict[str, Any]:
    """Return a page of a search: sorted by name where a column is named, by number otherwise."""
    rows = found(rows, request)
    if request.query("order_column"):
        rows = sorted(rows, key=lambda row: row["name"])
    if request.query("order_dir") == "desc":
        rows = rows[::-1]
    start = max(request.number("offset", 0), 0)
    page = rows[start : start + _size(request, page_size)]
    return {"count": len(page), "next_after": None, "users": page}


def _size(request: Request, page_size: int) -> int:
    return min(max(request.number("limit", page_size), 1), page_size)
