# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""Models of what Xsolla Login sends and takes, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .ban import Ban as Ban
    from .error_body import ErrorBody as ErrorBody
    from .error_info import ErrorInfo as ErrorInfo
    from .group import Group as Group
    from .group_create import GroupCreate as GroupCreate
    from .group_of_user import GroupOfUser as GroupOfUser
    from .group_rename import GroupRename as GroupRename
    from .groups_remove import GroupsRemove as GroupsRemove
    from .groups_replace import GroupsReplace as GroupsReplace
    from .groups_update import GroupsUpdate as GroupsUpdate
    from .list_users_order import ListUsersOrder as ListUsersOrder
    from .list_users_order import ListUsersOrderLike as ListUsersOrderLike
    from .list_users_status import ListUsersStatus as ListUsersStatus
    from .list_users_status import ListUsersStatusLike as ListUsersStatusLike
    from .search_users_order_column import SearchUsersOrderColumn as SearchUsersOrderColumn
    from .search_users_order_column import SearchUsersOrderColumnLike as SearchUsersOrderColumnLike
    from .search_users_order_dir import SearchUsersOrderDir as SearchUsersOrderDir
    from .search_users_order_dir import SearchUsersOrderDirLike as SearchUsersOrderDirLike
    from .search_users_search_by import SearchUsersSearchBy as SearchUsersSearchBy
    from .search_users_search_by import SearchUsersSearchByLike as SearchUsersSearchByLike
    from .token import Token as Token
    from .token_request import TokenRequest as TokenRequest
    from .user import User as User
    from .user_page import UserPage as UserPage
    from .user_search_page import UserSearchPage as UserSearchPage

__all__ = [
    "Ban",
    "ErrorBody",
    "ErrorInfo",
    "Group",
    "GroupCreate",
    "GroupOfUser",
    "GroupRename",
    "GroupsRemove",
    "GroupsReplace",
    "GroupsUpdate",
    "ListUsersOrder",
    "ListUsersOrderLike",
    "ListUsersStatus",
    "ListUsersStatusLike",
    "SearchUsersOrderColumn",
    "SearchUsersOrderColumnLike",
    "SearchUsersOrderDir",
    "SearchUsersOrderDirLike",
    "SearchUsersSearchBy",
    "SearchUsersSearchByLike",
    "Token",
    "TokenRequest",
    "User",
    "UserPage",
    "UserSearchPage",
]

if not TYPE_CHECKING:  # a checker would take any name for one that is here
    from ..._runtime.lazy import attach

    __getattr__, __dir__ = attach(
        __name__,
        {
            "Ban": "ban",
            "ErrorBody": "error_body",
            "ErrorInfo": "error_info",
            "Group": "group",
            "GroupCreate": "group_create",
            "GroupOfUser": "group_of_user",
            "GroupRename": "group_rename",
            "GroupsRemove": "groups_remove",
            "GroupsReplace": "groups_replace",
            "GroupsUpdate": "groups_update",
            "ListUsersOrder": "list_users_order",
            "ListUsersOrderLike": "list_users_order",
            "ListUsersStatus": "list_users_status",
            "ListUsersStatusLike": "list_users_status",
            "SearchUsersOrderColumn": "search_users_order_column",
            "SearchUsersOrderColumnLike": "search_users_order_column",
            "SearchUsersOrderDir": "search_users_order_dir",
            "SearchUsersOrderDirLike": "search_users_order_dir",
            "SearchUsersSearchBy": "search_users_search_by",
            "SearchUsersSearchByLike": "search_users_search_by",
            "Token": "token",
            "TokenRequest": "token_request",
            "User": "user",
            "UserPage": "user_page",
            "UserSearchPage": "user_search_page",
        },
    )
