# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""Models of what Symphony Pod sends and takes, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .authenticate_request import AuthenticateRequest as AuthenticateRequest
    from .cursors import Cursors as Cursors
    from .error_body import ErrorBody as ErrorBody
    from .expansion import Expansion as Expansion
    from .expansion import ExpansionLike as ExpansionLike
    from .group import Group as Group
    from .group_assignment import GroupAssignment as GroupAssignment
    from .group_assignment_list import GroupAssignmentList as GroupAssignmentList
    from .group_assignment_update import GroupAssignmentUpdate as GroupAssignmentUpdate
    from .group_create import GroupCreate as GroupCreate
    from .group_list import GroupList as GroupList
    from .group_member import GroupMember as GroupMember
    from .group_membership import GroupMembership as GroupMembership
    from .group_membership_list import GroupMembershipList as GroupMembershipList
    from .group_membership_result import GroupMembershipResult as GroupMembershipResult
    from .group_membership_update import GroupMembershipUpdate as GroupMembershipUpdate
    from .group_summary import GroupSummary as GroupSummary
    from .group_update import GroupUpdate as GroupUpdate
    from .member_username import MemberUsername as MemberUsername
    from .pagination import Pagination as Pagination
    from .success_response import SuccessResponse as SuccessResponse
    from .success_response_format import SuccessResponseFormat as SuccessResponseFormat
    from .success_response_format import SuccessResponseFormatLike as SuccessResponseFormatLike
    from .token import Token as Token
    from .user_found import UserFound as UserFound
    from .user_search import UserSearch as UserSearch
    from .user_summary import UserSummary as UserSummary
    from .users_found import UsersFound as UsersFound

__all__ = [
    "AuthenticateRequest",
    "Cursors",
    "ErrorBody",
    "Expansion",
    "ExpansionLike",
    "Group",
    "GroupAssignment",
    "GroupAssignmentList",
    "GroupAssignmentUpdate",
    "GroupCreate",
    "GroupList",
    "GroupMember",
    "GroupMembership",
    "GroupMembershipList",
    "GroupMembershipResult",
    "GroupMembershipUpdate",
    "GroupSummary",
    "GroupUpdate",
    "MemberUsername",
    "Pagination",
    "SuccessResponse",
    "SuccessResponseFormat",
    "SuccessResponseFormatLike",
    "Token",
    "UserFound",
    "UserSearch",
    "UserSummary",
    "UsersFound",
]

if not TYPE_CHECKING:  # a checker would take any name for one that is here
    from ..._runtime.lazy import attach

    __getattr__, __dir__ = attach(
        __name__,
        {
            "AuthenticateRequest": "authenticate_request",
            "Cursors": "cursors",
            "ErrorBody": "error_body",
            "Expansion": "expansion",
            "ExpansionLike": "expansion",
            "Group": "group",
            "GroupAssignment": "group_assignment",
            "GroupAssignmentList": "group_assignment_list",
            "GroupAssignmentUpdate": "group_assignment_update",
            "GroupCreate": "group_create",
            "GroupList": "group_list",
            "GroupMember": "group_member",
            "GroupMembership": "group_membership",
            "GroupMembershipList": "group_membership_list",
            "GroupMembershipResult": "group_membership_result",
            "GroupMembershipUpdate": "group_membership_update",
            "GroupSummary": "group_summary",
            "GroupUpdate": "group_update",
            "MemberUsername": "member_username",
            "Pagination": "pagination",
            "SuccessResponse": "success_response",
            "SuccessResponseFormat": "success_response_format",
            "SuccessResponseFormatLike": "success_response_format",
            "Token": "token",
            "UserFound": "user_found",
            "UserSearch": "user_search",
            "UserSummary": "user_summary",
            "UsersFound": "users_found",
        },
    )
