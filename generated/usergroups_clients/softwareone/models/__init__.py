# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""Models of what SoftwareOne Marketplace sends and takes, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account_dto import AccountDto as AccountDto
    from .account_ref import AccountRef as AccountRef
    from .account_status import AccountStatus as AccountStatus
    from .account_status import AccountStatusLike as AccountStatusLike
    from .account_type import AccountType as AccountType
    from .account_type import AccountTypeLike as AccountTypeLike
    from .account_user import AccountUser as AccountUser
    from .account_user_audit import AccountUserAudit as AccountUserAudit
    from .account_user_legacy_audit import AccountUserLegacyAudit as AccountUserLegacyAudit
    from .account_user_query_legacy import AccountUserQueryLegacy as AccountUserQueryLegacy
    from .account_user_query_legacy_list_response import (
        AccountUserQueryLegacyListResponse as AccountUserQueryLegacyListResponse,
    )
    from .audit import Audit as Audit
    from .buyer_dto import BuyerDto as BuyerDto
    from .buyer_ref import BuyerRef as BuyerRef
    from .create_account_user_dto import CreateAccountUserDto as CreateAccountUserDto
    from .create_user_group_dto import CreateUserGroupDto as CreateUserGroupDto
    from .date_event import DateEvent as DateEvent
    from .filters import Filters as Filters
    from .invitation_dto import InvitationDto as InvitationDto
    from .invitation_query_model import InvitationQueryModel as InvitationQueryModel
    from .list_metadata import ListMetadata as ListMetadata
    from .module_dto import ModuleDto as ModuleDto
    from .module_ref import ModuleRef as ModuleRef
    from .module_settings import ModuleSettings as ModuleSettings
    from .module_settings_eligibility import ModuleSettingsEligibility as ModuleSettingsEligibility
    from .pagination_metadata import PaginationMetadata as PaginationMetadata
    from .platform_identity_ref import PlatformIdentityRef as PlatformIdentityRef
    from .platform_metadata import PlatformMetadata as PlatformMetadata
    from .platform_object_event import PlatformObjectEvent as PlatformObjectEvent
    from .problem_details import ProblemDetails as ProblemDetails
    from .set_phone_number_dto import SetPhoneNumberDto as SetPhoneNumberDto
    from .set_user_settings_dto import SetUserSettingsDto as SetUserSettingsDto
    from .update_user_group_dto import UpdateUserGroupDto as UpdateUserGroupDto
    from .user_group import UserGroup as UserGroup
    from .user_group_dto import UserGroupDto as UserGroupDto
    from .user_group_list_response import UserGroupListResponse as UserGroupListResponse
    from .user_group_ref import UserGroupRef as UserGroupRef
    from .user_of_account import UserOfAccount as UserOfAccount
    from .user_of_account_list_response import (
        UserOfAccountListResponse as UserOfAccountListResponse,
    )
    from .user_profile_dto import UserProfileDto as UserProfileDto
    from .user_ref import UserRef as UserRef

__all__ = [
    "AccountDto",
    "AccountRef",
    "AccountStatus",
    "AccountStatusLike",
    "AccountType",
    "AccountTypeLike",
    "AccountUser",
    "AccountUserAudit",
    "AccountUserLegacyAudit",
    "AccountUserQueryLegacy",
    "AccountUserQueryLegacyListResponse",
    "Audit",
    "BuyerDto",
    "BuyerRef",
    "CreateAccountUserDto",
    "CreateUserGroupDto",
    "DateEvent",
    "Filters",
    "InvitationDto",
    "InvitationQueryModel",
    "ListMetadata",
    "ModuleDto",
    "ModuleRef",
    "ModuleSettings",
    "ModuleSettingsEligibility",
    "PaginationMetadata",
    "PlatformIdentityRef",
    "PlatformMetadata",
    "PlatformObjectEvent",
    "ProblemDetails",
    "SetPhoneNumberDto",
    "SetUserSettingsDto",
    "UpdateUserGroupDto",
    "UserGroup",
    "UserGroupDto",
    "UserGroupListResponse",
    "UserGroupRef",
    "UserOfAccount",
    "UserOfAccountListResponse",
    "UserProfileDto",
    "UserRef",
]

if not TYPE_CHECKING:  # a checker would take any name for one that is here
    from ..._runtime.lazy import attach

    __getattr__, __dir__ = attach(
        __name__,
        {
            "AccountDto": "account_dto",
            "AccountRef": "account_ref",
            "AccountStatus": "account_status",
            "AccountStatusLike": "account_status",
            "AccountType": "account_type",
            "AccountTypeLike": "account_type",
            "AccountUser": "account_user",
            "AccountUserAudit": "account_user_audit",
            "AccountUserLegacyAudit": "account_user_legacy_audit",
            "AccountUserQueryLegacy": "account_user_query_legacy",
            "AccountUserQueryLegacyListResponse": "account_user_query_legacy_list_response",
            "Audit": "audit",
            "BuyerDto": "buyer_dto",
            "BuyerRef": "buyer_ref",
            "CreateAccountUserDto": "create_account_user_dto",
            "CreateUserGroupDto": "create_user_group_dto",
            "DateEvent": "date_event",
            "Filters": "filters",
            "InvitationDto": "invitation_dto",
            "InvitationQueryModel": "invitation_query_model",
            "ListMetadata": "list_metadata",
            "ModuleDto": "module_dto",
            "ModuleRef": "module_ref",
            "ModuleSettings": "module_settings",
            "ModuleSettingsEligibility": "module_settings_eligibility",
            "PaginationMetadata": "pagination_metadata",
            "PlatformIdentityRef": "platform_identity_ref",
            "PlatformMetadata": "platform_metadata",
            "PlatformObjectEvent": "platform_object_event",
            "ProblemDetails": "problem_details",
            "SetPhoneNumberDto": "set_phone_number_dto",
            "SetUserSettingsDto": "set_user_settings_dto",
            "UpdateUserGroupDto": "update_user_group_dto",
            "UserGroup": "user_group",
            "UserGroupDto": "user_group_dto",
            "UserGroupListResponse": "user_group_list_response",
            "UserGroupRef": "user_group_ref",
            "UserOfAccount": "user_of_account",
            "UserOfAccountListResponse": "user_of_account_list_response",
            "UserProfileDto": "user_profile_dto",
            "UserRef": "user_ref",
        },
    )
