# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""Calls of Zoho CRM: each function makes one, not yet sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .count_group_users import count_group_users as count_group_users
    from .create_group import create_group as create_group
    from .create_token import create_token as create_token
    from .delete_group import delete_group as delete_group
    from .get_deletion_jobs import get_deletion_jobs as get_deletion_jobs
    from .get_group import get_group as get_group
    from .get_group_source_counts import get_group_source_counts as get_group_source_counts
    from .list_group_associations import list_group_associations as list_group_associations
    from .list_group_sources import list_group_sources as list_group_sources
    from .list_group_user_counts import list_group_user_counts as list_group_user_counts
    from .list_groups import list_groups as list_groups
    from .list_groups_of_user import list_groups_of_user as list_groups_of_user
    from .revoke_token import revoke_token as revoke_token
    from .update_group import update_group as update_group

__all__ = [
    "count_group_users",
    "create_group",
    "create_token",
    "delete_group",
    "get_deletion_jobs",
    "get_group",
    "get_group_source_counts",
    "list_group_associations",
    "list_group_sources",
    "list_group_user_counts",
    "list_groups",
    "list_groups_of_user",
    "revoke_token",
    "update_group",
]

if not TYPE_CHECKING:  # a checker would take any name for one that is here
    from ..._runtime.lazy import attach

    __getattr__, __dir__ = attach(
        __name__,
        {
            "count_group_users": "count_group_users",
            "create_group": "create_group",
            "create_token": "create_token",
            "delete_group": "delete_group",
            "get_deletion_jobs": "get_deletion_jobs",
            "get_group": "get_group",
            "get_group_source_counts": "get_group_source_counts",
            "list_group_associations": "list_group_associations",
            "list_group_sources": "list_group_sources",
            "list_group_user_counts": "list_group_user_counts",
            "list_groups": "list_groups",
            "list_groups_of_user": "list_groups_of_user",
            "revoke_token": "revoke_token",
            "update_group": "update_group",
        },
    )
