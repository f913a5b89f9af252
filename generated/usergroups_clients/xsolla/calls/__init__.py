# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""Calls of Xsolla Login: each function makes one, not yet sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .create_group import create_group as create_group
    from .create_token import create_token as create_token
    from .get_user import get_user as get_user
    from .list_users import list_users as list_users
    from .remove_groups_of_user import remove_groups_of_user as remove_groups_of_user
    from .rename_group import rename_group as rename_group
    from .replace_groups_of_user import replace_groups_of_user as replace_groups_of_user
    from .search_users import search_users as search_users
    from .update_groups_of_user import update_groups_of_user as update_groups_of_user

__all__ = [
    "create_group",
    "create_token",
    "get_user",
    "list_users",
    "remove_groups_of_user",
    "rename_group",
    "replace_groups_of_user",
    "search_users",
    "update_groups_of_user",
]

if not TYPE_CHECKING:  # a checker would take any name for one that is here
    from ..._runtime.lazy import attach

    __getattr__, __dir__ = attach(
        __name__,
        {
            "create_group": "create_group",
            "create_token": "create_token",
            "get_user": "get_user",
            "list_users": "list_users",
            "remove_groups_of_user": "remove_groups_of_user",
            "rename_group": "rename_group",
            "replace_groups_of_user": "replace_groups_of_user",
            "search_users": "search_users",
            "update_groups_of_user": "update_groups_of_user",
        },
    )
