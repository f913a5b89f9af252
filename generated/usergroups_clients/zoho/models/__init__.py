# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""Models of what Zoho CRM sends and takes, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .association_detail import AssociationDetail as AssociationDetail
    from .deletion_job import DeletionJob as DeletionJob
    from .deletion_jobs import DeletionJobs as DeletionJobs
    from .error_body import ErrorBody as ErrorBody
    from .error_code import ErrorCode as ErrorCode
    from .error_code import ErrorCodeLike as ErrorCodeLike
    from .error_details import ErrorDetails as ErrorDetails
    from .group import Group as Group
    from .group_association import GroupAssociation as GroupAssociation
    from .group_associations import GroupAssociations as GroupAssociations
    from .group_create import GroupCreate as GroupCreate
    from .group_create_request import GroupCreateRequest as GroupCreateRequest
    from .group_error import GroupError as GroupError
    from .group_page import GroupPage as GroupPage
    from .group_result import GroupResult as GroupResult
    from .group_result_details import GroupResultDetails as GroupResultDetails
    from .group_results import GroupResults as GroupResults
    from .group_source import GroupSource as GroupSource
    from .group_source_counts import GroupSourceCounts as GroupSourceCounts
    from .group_source_create import GroupSourceCreate as GroupSourceCreate
    from .group_source_page import GroupSourcePage as GroupSourcePage
    from .group_source_update import GroupSourceUpdate as GroupSourceUpdate
    from .group_update import GroupUpdate as GroupUpdate
    from .group_update_request import GroupUpdateRequest as GroupUpdateRequest
    from .group_user_count import GroupUserCount as GroupUserCount
    from .group_user_count_page import GroupUserCountPage as GroupUserCountPage
    from .grouped_count import GroupedCount as GroupedCount
    from .grouped_counts import GroupedCounts as GroupedCounts
    from .list_groups_include import ListGroupsInclude as ListGroupsInclude
    from .list_groups_include import ListGroupsIncludeLike as ListGroupsIncludeLike
    from .list_groups_of_user_include import ListGroupsOfUserInclude as ListGroupsOfUserInclude
    from .list_groups_of_user_include import (
        ListGroupsOfUserIncludeLike as ListGroupsOfUserIncludeLike,
    )
    from .module_reference import ModuleReference as ModuleReference
    from .page_info import PageInfo as PageInfo
    from .reference import Reference as Reference
    from .result_status import ResultStatus as ResultStatus
    from .result_status import ResultStatusLike as ResultStatusLike
    from .source_counts import SourceCounts as SourceCounts
    from .source_reference import SourceReference as SourceReference
    from .source_type import SourceType as SourceType
    from .source_type import SourceTypeLike as SourceTypeLike
    from .token import Token as Token
    from .token_request import TokenRequest as TokenRequest
    from .token_request_grant_type import TokenRequestGrantType as TokenRequestGrantType
    from .token_request_grant_type import TokenRequestGrantTypeLike as TokenRequestGrantTypeLike
    from .token_revocation import TokenRevocation as TokenRevocation
    from .token_revoke_request import TokenRevokeRequest as TokenRevokeRequest
    from .user_counts import UserCounts as UserCounts
    from .user_state import UserState as UserState
    from .user_state import UserStateLike as UserStateLike

__all__ = [
    "AssociationDetail",
    "DeletionJob",
    "DeletionJobs",
    "ErrorBody",
    "ErrorCode",
    "ErrorCodeLike",
    "ErrorDetails",
    "Group",
    "GroupAssociation",
    "GroupAssociations",
    "GroupCreate",
    "GroupCreateRequest",
    "GroupError",
    "GroupPage",
    "GroupResult",
    "GroupResultDetails",
    "GroupResults",
    "GroupSource",
    "GroupSourceCounts",
    "GroupSourceCreate",
    "GroupSourcePage",
    "GroupSourceUpdate",
    "GroupUpdate",
    "GroupUpdateRequest",
    "GroupUserCount",
    "GroupUserCountPage",
    "GroupedCount",
    "GroupedCounts",
    "ListGroupsInclude",
    "ListGroupsIncludeLike",
    "ListGroupsOfUserInclude",
    "ListGroupsOfUserIncludeLike",
    "ModuleReference",
    "PageInfo",
    "Reference",
    "ResultStatus",
    "ResultStatusLike",
    "SourceCounts",
    "SourceReference",
    "SourceType",
    "SourceTypeLike",
    "Token",
    "TokenRequest",
    "TokenRequestGrantType",
    "TokenRequestGrantTypeLike",
    "TokenRevocation",
    "TokenRevokeRequest",
    "UserCounts",
    "UserState",
    "UserStateLike",
]

if not TYPE_CHECKING:  # a checker would take any name for one that is here
    from ..._runtime.lazy import attach

    __getattr__, __dir__ = attach(
        __name__,
        {
            "AssociationDetail": "association_detail",
            "DeletionJob": "deletion_job",
            "DeletionJobs": "deletion_jobs",
            "ErrorBody": "error_body",
            "ErrorCode": "error_code",
            "ErrorCodeLike": "error_code",
            "ErrorDetails": "error_details",
            "Group": "group",
            "GroupAssociation": "group_association",
            "GroupAssociations": "group_associations",
            "GroupCreate": "group_create",
            "GroupCreateRequest": "group_create_request",
            "GroupError": "group_error",
            "GroupPage": "group_page",
            "GroupResult": "group_result",
            "GroupResultDetails": "group_result_details",
            "GroupResults": "group_results",
            "GroupSource": "group_source",
            "GroupSourceCounts": "group_source_counts",
            "GroupSourceCreate": "group_source_create",
            "GroupSourcePage": "group_source_page",
            "GroupSourceUpdate": "group_source_update",
            "GroupUpdate": "group_update",
            "GroupUpdateRequest": "group_update_request",
            "GroupUserCount": "group_user_count",
            "GroupUserCountPage": "group_user_count_page",
            "GroupedCount": "grouped_count",
            "GroupedCounts": "grouped_counts",
            "ListGroupsInclude": "list_groups_include",
            "ListGroupsIncludeLike": "list_groups_include",
            "ListGroupsOfUserInclude": "list_groups_of_user_include",
            "ListGroupsOfUserIncludeLike": "list_groups_of_user_include",
            "ModuleReference": "module_reference",
            "PageInfo": "page_info",
            "Reference": "reference",
            "ResultStatus": "result_status",
            "ResultStatusLike": "result_status",
            "SourceCounts": "source_counts",
            "SourceReference": "source_reference",
            "SourceType": "source_type",
            "SourceTypeLike": "source_type",
            "Token": "token",
            "TokenRequest": "token_request",
            "TokenRequestGrantType": "token_request_grant_type",
            "TokenRequestGrantTypeLike": "token_request_grant_type",
            "TokenRevocation": "token_revocation",
            "TokenRevokeRequest": "token_revoke_request",
            "UserCounts": "user_counts",
            "UserState": "user_state",
            "UserStateLike": "user_state",
        },
    )
