# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""Models of what Xsolla Login sends and takes, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .error_body import ErrorBody as ErrorBody
    from .error_info import ErrorInfo as ErrorInfo
    from .group import Group as Group
    from .group_create import GroupCreate as GroupCreate
    from .group_rename import GroupRename as GroupRename
    from .groups_remove import GroupsRemove as GroupsRemove
    from .groups_replace import GroupsReplace as GroupsReplace
    from .groups_update import GroupsUpdate as GroupsUpdate
    from .token import Token as Token
    from .token_request import TokenRequest as TokenRequest

__all__ = [
    "ErrorBody",
    "ErrorInfo",
    "Group",
    "GroupCreate",
    "GroupRename",
    "GroupsRemove",
    "GroupsReplace",
    "GroupsUpdate",
    "Token",
    "TokenRequest",
]

if not TYPE_CHECKING:  # a checker would take any name for one that is here
    from ..._runtime.lazy import attach

    __getattr__, __dir__ = attach(
        __name__,
        {
            "ErrorBody": "error_body",
            "ErrorInfo": "error_info",
            "Group": "group",
            "GroupCreate": "group_create",
            "GroupRename": "group_rename",
            "GroupsRemove": "groups_remove",
            "GroupsReplace": "groups_replace",
            "GroupsUpdate": "groups_update",
            "Token": "token",
            "TokenRequest": "token_request",
        },
    )
