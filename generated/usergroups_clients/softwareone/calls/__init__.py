# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""Calls of SoftwareOne Marketplace: each function makes one, not yet sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .add_group_to_account_user import add_group_to_account_user as add_group_to_account_user
    from .add_group_to_user import add_group_to_user as add_group_to_user
    from .create_account_user import create_account_user as create_account_user
    from .create_group import create_group as create_group
    from .delete_account_user import delete_account_user as delete_account_user
    from .delete_group import delete_group as delete_group
    from .get_account_user import get_account_user as get_account_user
    from .get_group import get_group as get_group
    from .get_user_of_account import get_user_of_account as get_user_of_account
    from .list_account_users import list_account_users as list_account_users
    from .list_groups import list_groups as list_groups
    from .list_users_of_account import list_users_of_account as list_users_of_account
    from .remove_group_from_account_user import (
        remove_group_from_account_user as remove_group_from_account_user,
    )
    from .remove_group_from_user import remove_group_from_user as remove_group_from_user
    from .remove_user_from_account import remove_user_from_account as remove_user_from_account
    from .replace_groups_of_account_user import (
        replace_groups_of_account_user as replace_groups_of_account_user,
    )
    from .replace_groups_of_user import replace_groups_of_user as replace_groups_of_user
    from .update_group import update_group as update_group

__all__ = [
    "add_group_to_account_user",
    "add_group_to_user",
    "create_account_user",
    "create_group",
    "delete_account_user",
    "delete_group",
    "get_account_user",
    "get_group",
    "get_user_of_account",
    "list_account_users",
    "list_groups",
    "list_users_of_account",
    "remove_group_from_account_user",
    "remove_group_from_user",
    "remove_user_from_account",
    "replace_groups_of_account_user",
    "replace_groups_of_user",
    "update_group",
]

if not TYPE_CHECKING:  # a checker would take any name for one that is here
    from ..._runtime.lazy import attach

    __getattr__, __dir__ = attach(
        __name__,
        {
            "add_group_to_account_user": "add_group_to_account_user",
            "add_group_to_user": "add_group_to_user",
            "create_account_user": "create_account_user",
            "create_group": "create_group",
            "delete_account_user": "delete_account_user",
            "delete_group": "delete_group",
            "get_account_user": "get_account_user",
            "get_group": "get_group",
            "get_user_of_account": "get_user_of_account",
            "list_account_users": "list_account_users",
            "list_groups": "list_groups",
            "list_users_of_account": "list_users_of_account",
            "remove_group_from_account_user": "remove_group_from_account_user",
            "remove_group_from_user": "remove_group_from_user",
            "remove_user_from_account": "remove_user_from_account",
            "replace_groups_of_account_user": "replace_groups_of_account_user",
            "replace_groups_of_user": "replace_groups_of_user",
            "update_group": "update_group",
        },
    )
