"""Xsolla's users, with the groups they are in: lists by cursor, read as members and as groups."""

from __future__ import annotations

import re
from typing import Any, Final

from usergroups._core.drive import Page, Pages
from usergroups._core.ids import present
from usergroups._core.required import required, same
from usergroups.groups import Group, Member
from usergroups_clients._runtime.errors import InvalidResponse
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.unset import Unset
from usergroups_clients.xsolla import calls, models
from usergroups_clients.xsolla.profile import PROFILE

_UUID: Final = re.compile("-".join(f"[0-9A-Fa-f]{{{size}}}" for size in (8, 4, 4, 4, 12)))
LIMIT: Final = 100
"""Users in a page. The most that Xsolla allows is not documented."""


def pages_of_users(
    project_id: str, *, group: int | None = None, text: str | None = None
) -> Pages[Member[models.User]]:
    """List the users of a project page by page.

    The address of the next page that a response names is not followed: the token goes nowhere
    but where the calls go.

    Args:
        project_id: Id of the project.
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

    def read(response: models.UserPage) -> Page[Member[models.User]]:
        items = [
            member_of(user, group, f"/users/{index}", first)
            for index, user in enumerate(response.users)
        ]
        cursor = response.next_after
        # A page without users is the last: there is nothing that another could follow.
        if cursor is None or not items:
            return Page(items, None)
        return Page(items, after(str(cursor)), cursor)

    return Pages(first, read)


def member_of(
    user: models.User, group: int | None, pointer: str, call: Call[Any]
) -> Member[models.User]:
    """Read a user as a member.

    Args:
        user: The model.
        group: Id of the group that was asked for.
        pointer: JSON Pointer of the model in the response.
        call: The call that was responded to.

    Raises:
        InvalidResponse: The user is in other groups only.

    """
    if group is not None and all(each.id != group for each in user.groups):
        # Who is in a group must not hang on a filter that a server may pass over.
        raise InvalidResponse(
            vendor=PROFILE.vendor,
            operation=call.operation.name,
            pointer=f"{pointer}/groups",
            expected=f"group {group}, which was asked for",
            found="other groups",
        )
    full_name = " ".join(filter(None, (present(user.first_name), present(user.last_name))))
    shown = present(user.name) or full_name or present(user.nickname)
    return Member(
        id=required(user.id or None, f"{pointer}/id", "the id of a user", call),
        name=shown or None,
        raw=user,
    )


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
