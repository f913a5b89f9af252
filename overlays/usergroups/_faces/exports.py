# Generated from overlays/usergroups by `python -m generator generate`; do not edit.
"""All public names of `usergroups`, each imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from usergroups._auth.files import FileTokenStore
    from usergroups._auth.redis_store import RedisTokenStore
    from usergroups._core.capability import Capabilities, Capability
    from usergroups._core.interrupted import changes_before
    from usergroups._core.items import AsyncItems, Items
    from usergroups._core.planned import PlannedCall, PlannedCalls
    from usergroups._faces.async_groups import (
        AsyncChangesMembers,
        AsyncCreatesGroups,
        AsyncDeletesGroups,
        AsyncFindsGroups,
        AsyncFindsUsers,
        AsyncListsGroups,
        AsyncListsGroupsOfUser,
        AsyncListsMembers,
        AsyncReadsGroups,
        AsyncReplacesGroupsOfUser,
        AsyncReplacesMembers,
        AsyncUpdatesGroups,
    )
    from usergroups._faces.async_smartpm import AsyncSmartPM
    from usergroups._faces.async_softwareone import AsyncSoftwareOne
    from usergroups._faces.async_symphony import AsyncSymphony
    from usergroups._faces.async_xsolla import AsyncXsolla
    from usergroups._faces.async_zoho import AsyncZohoCRM
    from usergroups._faces.capabilities import capabilities
    from usergroups._faces.classes import AnyAsyncVendor, AnyVendor
    from usergroups._faces.connect import connect, connect_async, from_env, from_env_async
    from usergroups._faces.export import export
    from usergroups._faces.plan import plan, read_plan
    from usergroups._faces.smartpm import SmartPM
    from usergroups._faces.softwareone import SoftwareOne
    from usergroups._faces.symphony import Symphony
    from usergroups._faces.vendors import VendorId, VerbName
    from usergroups._faces.xsolla import Xsolla
    from usergroups._faces.zoho import ZohoCRM
    from usergroups._vendors.smartpm.project_group import ProjectGroup
    from usergroups.groups import (
        ChangesMembers,
        CreatesGroups,
        DeletesGroups,
        FindsGroups,
        FindsUsers,
        Group,
        ListsGroups,
        ListsGroupsOfUser,
        ListsMembers,
        Member,
        MembershipChange,
        ReadsGroups,
        ReplacesGroupsOfUser,
        ReplacesMembers,
        UpdatesGroups,
        User,
    )
    from usergroups.planning.desired import DesiredGroup, DesiredProject, DesiredState
    from usergroups.planning.limits import Limits
    from usergroups.planning.mapping import MappedState, map_users
    from usergroups.planning.model import (
        Applied,
        AppliedGroup,
        GroupPlan,
        PlanRefused,
        Progress,
        ProjectPlan,
        UserPlan,
    )
    from usergroups.planning.plans import AsyncPlan, Plan
    from usergroups.planning.reading_desired import Desired, read_desired
    from usergroups_clients._runtime.clients.answers import Answer, answers
    from usergroups_clients._runtime.content import Content
    from usergroups_clients._runtime.errors import (
        AuthError,
        BadRequest,
        Conflict,
        Error,
        InvalidArgument,
        InvalidResponse,
        ItemError,
        NotFound,
        PermissionDenied,
        RateLimited,
        ServerError,
        StatusError,
        TransportError,
        Unauthenticated,
        UnprocessableEntity,
        UnsupportedOperation,
    )
    from usergroups_clients._runtime.files import File
    from usergroups_clients._runtime.hooks import Attempt, Hooks, Outcome
    from usergroups_clients._runtime.issues import Issue
    from usergroups_clients._runtime.options import RequestOptions
    from usergroups_clients._runtime.pace import Pace
    from usergroups_clients._runtime.responses.response import Response
    from usergroups_clients._runtime.retries import Retries
    from usergroups_clients._runtime.stored_token import StoredToken
    from usergroups_clients._runtime.token_store import MemoryTokenStore, TokenStore
    from usergroups_clients._runtime.tokens.auth import ApiKeys, Basic, Bearer
    from usergroups_clients._runtime.unlisted import Unlisted, UnlistedInt
    from usergroups_clients._runtime.unset import UNSET, Unset

__all__ = [
    "UNSET",
    "Answer",
    "AnyAsyncVendor",
    "AnyVendor",
    "ApiKeys",
    "Applied",
    "AppliedGroup",
    "AsyncChangesMembers",
    "AsyncCreatesGroups",
    "AsyncDeletesGroups",
    "AsyncFindsGroups",
    "AsyncFindsUsers",
    "AsyncItems",
    "AsyncListsGroups",
    "AsyncListsGroupsOfUser",
    "AsyncListsMembers",
    "AsyncPlan",
    "AsyncReadsGroups",
    "AsyncReplacesGroupsOfUser",
    "AsyncReplacesMembers",
    "AsyncSmartPM",
    "AsyncSoftwareOne",
    "AsyncSymphony",
    "AsyncUpdatesGroups",
    "AsyncXsolla",
    "AsyncZohoCRM",
    "Attempt",
    "AuthError",
    "BadRequest",
    "Basic",
    "Bearer",
    "Capabilities",
    "Capability",
    "ChangesMembers",
    "Conflict",
    "Content",
    "CreatesGroups",
    "DeletesGroups",
    "Desired",
    "DesiredGroup",
    "DesiredProject",
    "DesiredState",
    "Error",
    "File",
    "FileTokenStore",
    "FindsGroups",
    "FindsUsers",
    "Group",
    "GroupPlan",
    "Hooks",
    "InvalidArgument",
    "InvalidResponse",
    "Issue",
    "ItemError",
    "Items",
    "Limits",
    "ListsGroups",
    "ListsGroupsOfUser",
    "ListsMembers",
    "MappedState",
    "Member",
    "MembershipChange",
    "MemoryTokenStore",
    "NotFound",
    "Outcome",
    "Pace",
    "PermissionDenied",
    "Plan",
    "PlanRefused",
    "PlannedCall",
    "PlannedCalls",
    "Progress",
    "ProjectGroup",
    "ProjectPlan",
    "RateLimited",
    "ReadsGroups",
    "RedisTokenStore",
    "ReplacesGroupsOfUser",
    "ReplacesMembers",
    "RequestOptions",
    "Response",
    "Retries",
    "ServerError",
    "SmartPM",
    "SoftwareOne",
    "StatusError",
    "StoredToken",
    "Symphony",
    "TokenStore",
    "TransportError",
    "Unauthenticated",
    "Unlisted",
    "UnlistedInt",
    "UnprocessableEntity",
    "Unset",
    "UnsupportedOperation",
    "UpdatesGroups",
    "User",
    "UserPlan",
    "VendorId",
    "VerbName",
    "Xsolla",
    "ZohoCRM",
    "__version__",
    "answers",
    "capabilities",
    "changes_before",
    "connect",
    "connect_async",
    "export",
    "from_env",
    "from_env_async",
    "map_users",
    "plan",
    "read_desired",
    "read_plan",
]

# Written here, for a frozen program has no metadata to look it up in.
__version__ = "0.1.0"

_NAMES: Final = {
    "usergroups._auth.files": ("FileTokenStore",),
    "usergroups._auth.redis_store": ("RedisTokenStore",),
    "usergroups._core.capability": (
        "Capabilities",
        "Capability",
    ),
    "usergroups._core.interrupted": ("changes_before",),
    "usergroups._core.items": (
        "AsyncItems",
        "Items",
    ),
    "usergroups._core.planned": (
        "PlannedCall",
        "PlannedCalls",
    ),
    "usergroups._faces.async_groups": (
        "AsyncChangesMembers",
        "AsyncCreatesGroups",
        "AsyncDeletesGroups",
        "AsyncFindsGroups",
        "AsyncFindsUsers",
        "AsyncListsGroups",
        "AsyncListsGroupsOfUser",
        "AsyncListsMembers",
        "AsyncReadsGroups",
        "AsyncReplacesGroupsOfUser",
        "AsyncReplacesMembers",
        "AsyncUpdatesGroups",
    ),
    "usergroups._faces.async_smartpm": ("AsyncSmartPM",),
    "usergroups._faces.async_softwareone": ("AsyncSoftwareOne",),
    "usergroups._faces.async_symphony": ("AsyncSymphony",),
    "usergroups._faces.async_xsolla": ("AsyncXsolla",),
    "usergroups._faces.async_zoho": ("AsyncZohoCRM",),
    "usergroups._faces.capabilities": ("capabilities",),
    "usergroups._faces.classes": (
        "AnyAsyncVendor",
        "AnyVendor",
    ),
    "usergroups._faces.connect": (
        "connect",
        "connect_async",
        "from_env",
        "from_env_async",
    ),
    "usergroups._faces.export": ("export",),
    "usergroups._faces.plan": (
        "plan",
        "read_plan",
    ),
    "usergroups._faces.smartpm": ("SmartPM",),
    "usergroups._faces.softwareone": ("SoftwareOne",),
    "usergroups._faces.symphony": ("Symphony",),
    "usergroups._faces.vendors": (
        "VendorId",
        "VerbName",
    ),
    "usergroups._faces.xsolla": ("Xsolla",),
    "usergroups._faces.zoho": ("ZohoCRM",),
    "usergroups._vendors.smartpm.project_group": ("ProjectGroup",),
    "usergroups.groups": (
        "ChangesMembers",
        "CreatesGroups",
        "DeletesGroups",
        "FindsGroups",
        "FindsUsers",
        "Group",
        "ListsGroups",
        "ListsGroupsOfUser",
        "ListsMembers",
        "Member",
        "MembershipChange",
        "ReadsGroups",
        "ReplacesGroupsOfUser",
        "ReplacesMembers",
        "UpdatesGroups",
        "User",
    ),
    "usergroups.planning.desired": (
        "DesiredGroup",
        "DesiredProject",
        "DesiredState",
    ),
    "usergroups.planning.limits": ("Limits",),
    "usergroups.planning.mapping": (
        "MappedState",
        "map_users",
    ),
    "usergroups.planning.model": (
        "Applied",
        "AppliedGroup",
        "GroupPlan",
        "PlanRefused",
        "Progress",
        "ProjectPlan",
        "UserPlan",
    ),
    "usergroups.planning.plans": (
        "AsyncPlan",
        "Plan",
    ),
    "usergroups.planning.reading_desired": (
        "Desired",
        "read_desired",
    ),
    "usergroups_clients._runtime.clients.answers": (
        "Answer",
        "answers",
    ),
    "usergroups_clients._runtime.content": ("Content",),
    "usergroups_clients._runtime.errors": (
        "AuthError",
        "BadRequest",
        "Conflict",
        "Error",
        "InvalidArgument",
        "InvalidResponse",
        "ItemError",
        "NotFound",
        "PermissionDenied",
        "RateLimited",
        "ServerError",
        "StatusError",
        "TransportError",
        "Unauthenticated",
        "UnprocessableEntity",
        "UnsupportedOperation",
    ),
    "usergroups_clients._runtime.files": ("File",),
    "usergroups_clients._runtime.hooks": (
        "Attempt",
        "Hooks",
        "Outcome",
    ),
    "usergroups_clients._runtime.issues": ("Issue",),
    "usergroups_clients._runtime.options": ("RequestOptions",),
    "usergroups_clients._runtime.pace": ("Pace",),
    "usergroups_clients._runtime.responses.response": ("Response",),
    "usergroups_clients._runtime.retries": ("Retries",),
    "usergroups_clients._runtime.stored_token": ("StoredToken",),
    "usergroups_clients._runtime.token_store": (
        "MemoryTokenStore",
        "TokenStore",
    ),
    "usergroups_clients._runtime.tokens.auth": (
        "ApiKeys",
        "Basic",
        "Bearer",
    ),
    "usergroups_clients._runtime.unlisted": (
        "Unlisted",
        "UnlistedInt",
    ),
    "usergroups_clients._runtime.unset": (
        "UNSET",
        "Unset",
    ),
}
_MODULE_OF: Final = {name: module for module, names in _NAMES.items() for name in names}


def load(name: str) -> Any:
    """Import a public name.

    Raises:
        AttributeError: There is no such name.

    """
    if name == "__version__":
        return __version__
    if name not in _MODULE_OF:
        raise AttributeError(f"module 'usergroups' has no attribute {name!r}")
    return getattr(import_module(_MODULE_OF[name]), name)
