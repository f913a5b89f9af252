"""Xsolla's users, with the groups they are in: lists by cursor, read as members and as groups."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final, TypeVar

from usergroups._core.ids import present
from usergroups._core.required import required, same
from usergroups._core.steps import Page, Pages
from usergroups.groups import Group, Member, User
from usergroups_clients._runtime.errors import InvalidResponse
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.unset import Unset
from usergroups_clients.xsolla import calls, models
from usergroups_clients.xsolla.profile import PROFILE

Item = TypeVar("Item")

_UUID: Final = re.compile("-".join(f"[0-9A-Fa-f]{{{size}}}" for size in (8, 4, 4, 4, 12)))
LIMIT: Final = 100
"""Users in a page. The most that Xsolla allows is not documented."""


def pages_of_users(
    project_id: str,
    read_user: Callable[[models.User, str, Call[Any]], Item],
    *,
    group: int | None = None,
    text: str | None = None,
) -> Pages[Item]:
    """List the users of a project page by page.

    The address of the next page that a response names is not followed: the token goes nowhere
    but where the calls go.

    Args:
        project_id: Id of the project.
        read_user: Makes an item of a user, its JSON Pointer in the response, and the call.
        group: Only users in this group.
        text: Only users whom Xsolla's search finds by this text.

    """

    def after(cursor: str | None) -> Call[models.UserPage]:
        return calls.list_users(
            project_id,
            limit=LIMIT,
            order="asc",
            after=cursor,
            user_groups=None if group is None else [group],
            search_query=text,
        )

    first = after(None)

    def read(response: models.UserPage) -> Page[Item]:
        items: list[Item] = []
        for index, user in enumerate(response.users):
            _check_group(user, group, f"/users/{index}", first)
            items.append(read_user(user, f"/users/{index}", first))
        cursor = response.next_after
        # A page without users is the last: there is nothing that another could follow.
        if cursor is None or not items:
            return Page(items, None)
        return Page(items, after(str(cursor)), cursor)

    return Pages(first, read)


def _check_group(user: models.User, group: int | None, pointer: str, call: Call[Any]) -> None:
    if group is not None and all(each.id != group for each in user.groups):
        # Who is in a group must not hang on a filter that a server may pass over.
        raise InvalidResponse(
            vendor=PROFILE.vendor,
            operation=call.operation.name,
            pointer=f"{pointer}/groups",
            expected=f"group {group}, which was asked for",
            found="other groups",
        )


def member_of(user: models.User, pointer: str, call: Call[Any]) -> Member[models.User]:
    """Read a user as a member."""
    return Member(id=_user_id(user, pointer, call), name=_name(user), raw=user)


def user_of(user: models.User, pointer: str, call: Call[Any]) -> User[models.User]:
    """Read a user."""
    email = present(user.email)
    return User(id=_user_id(user, pointer, call), name=_name(user), email=email, raw=user)


def _user_id(user: models.User, pointer: str, call: Call[Any]) -> str:
    return required(user.id or None, f"{pointer}/id", "the id of a user", call)


def _name(user: models.User) -> str | None:
    full_name = " ".join(filter(None, (present(user.first_name), present(user.last_name))))
    return present(user.name) or full_name or present(user.nickname) or None


def groups_of(
    user: models.User, asked: str, call: Call[models.User]
) -> list[Group[models.GroupOfUser]]:
    """Read the groups of a user.

    Args:
        user: The model.
        asked: Id of the user who was asked for.
        call: The call that was responded to.

    Raises:
        InvalidResponse: It is another user, or a group has no id.

    """
    same(folded(user.id), folded(asked), "/id", call)
    return [
        Group(id=_id(group.id, f"/groups/{index}/id", call), name=present(group.name), raw=group)
        for index, group in enumerate(user.groups)
    ]


def folded(user: str) -> str:
    """Return an id as it is compared: a UUID may be written in capitals."""
    return user.lower() if _UUID.fullmatch(user) else user


def _id(number: int | Unset, pointer: str, call: Call[Any]) -> str:
    return str(required(number, pointer, "the id of a group", call))
