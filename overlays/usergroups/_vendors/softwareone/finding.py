"""Filters of SoftwareOne's lists by a name, and the users that they find.

A filter only narrows what is read: what comes is compared again.
"""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote

from usergroups._core.finding import only
from usergroups._core.ids import present
from usergroups._core.required import required
from usergroups._core.steps import Pages
from usergroups.groups import Group, User
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.unset import Unset
from usergroups_clients.softwareone import models


def named(name: str) -> str:
    """Return the filter for groups of a name."""
    if any(sign in name for sign in "'\"*"):  # no quotes can hold both kinds
        return f"ilike(name,'{_pattern(name)}')"
    return f"eq(name,'{quote(name, safe='')}')"


def with_user_named(account_id: str | None, text: str) -> str:
    """Return the filter for account users with a text in the user's name."""
    found = f"ilike(user.name,'*{_pattern(text)}*')"
    return found if account_id is None else f"eq(account.id,'{account_id}')&{found}"


def _pattern(text: str) -> str:
    """Return a pattern that finds the text: an asterisk stands for what ends a text in RQL."""
    return "*".join(quote(part, safe="") for part in re.split("['\"*]", text))


def within(
    account_id: str | None, pages: Pages[Group[models.UserGroup]]
) -> Pages[Group[models.UserGroup]]:
    """Leave out groups that are known to be of another account."""

    def is_there(group: Group[models.UserGroup]) -> bool:
        account = group.raw.account
        known = None if isinstance(account, Unset) else present(account.id)
        return account_id is None or known in {None, account_id}

    return only(pages, is_there)


def user_found(
    account_id: str | None, raw: models.AccountUserQueryLegacy, pointer: str, call: Call[Any]
) -> User[models.AccountUserQueryLegacy]:
    """Read a user: by the id of the user if there is an account, else of the account user.

    Raises:
        InvalidResponse: The id is missing.

    """
    user = raw.user or models.UserRef()
    if account_id is None:
        id_ = required(raw.id, f"{pointer}/id", "the id of an account user", call)
    else:
        id_ = required(user.id, f"{pointer}/user/id", "the id of a user", call)
    return User(id=id_, name=present(user.name), raw=raw)
