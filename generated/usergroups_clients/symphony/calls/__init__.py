# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""Calls of Symphony Pod: each function makes one, not yet sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .assign_group import assign_group as assign_group
    from .authenticate import authenticate as authenticate
    from .authenticate_with_certificate import (
        authenticate_with_certificate as authenticate_with_certificate,
    )
    from .create_group import create_group as create_group
    from .get_group import get_group as get_group
    from .list_assignments_of_user import list_assignments_of_user as list_assignments_of_user
    from .list_group_assignments import list_group_assignments as list_group_assignments
    from .list_group_members import list_group_members as list_group_members
    from .list_groups import list_groups as list_groups
    from .list_groups_of_user import list_groups_of_user as list_groups_of_user
    from .log_out import log_out as log_out
    from .replace_group_members import replace_group_members as replace_group_members
    from .search_users import search_users as search_users
    from .set_group_member import set_group_member as set_group_member
    from .update_group import update_group as update_group

__all__ = [
    "assign_group",
    "authenticate",
    "authenticate_with_certificate",
    "create_group",
    "get_group",
    "list_assignments_of_user",
    "list_group_assignments",
    "list_group_members",
    "list_groups",
    "list_groups_of_user",
    "log_out",
    "replace_group_members",
    "search_users",
    "set_group_member",
    "update_group",
]

if not TYPE_CHECKING:  # a checker would take any name for one that is here
    from ..._runtime.lazy import attach

    __getattr__, __dir__ = attach(
        __name__,
        {
            "assign_group": "assign_group",
            "authenticate": "authenticate",
            "authenticate_with_certificate": "authenticate_with_certificate",
            "create_group": "create_group",
            "get_group": "get_group",
            "list_assignments_of_user": "list_assignments_of_user",
            "list_group_assignments": "list_group_assignments",
            "list_group_members": "list_group_members",
            "list_groups": "list_groups",
            "list_groups_of_user": "list_groups_of_user",
            "log_out": "log_out",
            "replace_group_members": "replace_group_members",
            "search_users": "search_users",
            "set_group_member": "set_group_member",
            "update_group": "update_group",
        },
    )
