# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""Calls of SmartPM: each function makes one, not yet sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .create_project_user import create_project_user as create_project_user
    from .create_user import create_user as create_user
    from .delete_user import delete_user as delete_user
    from .get_group import get_group as get_group
    from .list_project_roles_of_user import list_project_roles_of_user as list_project_roles_of_user
    from .list_project_users import list_project_users as list_project_users
    from .list_users import list_users as list_users
    from .remove_project_user import remove_project_user as remove_project_user
    from .set_project_group import set_project_group as set_project_group
    from .update_project_user import update_project_user as update_project_user
    from .update_user import update_user as update_user

__all__ = [
    "create_project_user",
    "create_user",
    "delete_user",
    "get_group",
    "list_project_roles_of_user",
    "list_project_users",
    "list_users",
    "remove_project_user",
    "set_project_group",
    "update_project_user",
    "update_user",
]

if not TYPE_CHECKING:  # a checker would take any name for one that is here
    from ..._runtime.lazy import attach

    __getattr__, __dir__ = attach(
        __name__,
        {
            "create_project_user": "create_project_user",
            "create_user": "create_user",
            "delete_user": "delete_user",
            "get_group": "get_group",
            "list_project_roles_of_user": "list_project_roles_of_user",
            "list_project_users": "list_project_users",
            "list_users": "list_users",
            "remove_project_user": "remove_project_user",
            "set_project_group": "set_project_group",
            "update_project_user": "update_project_user",
            "update_user": "update_user",
        },
    )
