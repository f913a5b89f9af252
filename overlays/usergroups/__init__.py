"""Read and change user groups in five SaaS products.

Each name is imported when it is first used, so that `import usergroups` costs next to nothing.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from usergroups._auth.files import FileTokenStore
    from usergroups._auth.store import MemoryTokenStore, TokenStore
    from usergroups._http import Retries
    from usergroups.capabilities import capabilities
    from usergroups.connect import connect, connect_async
    from usergroups.groups import (
        AsyncChangesMembers,
        AsyncCreatesGroups,
        AsyncDeletesGroups,
        AsyncListsGroups,
        AsyncListsGroupsOfUser,
        AsyncListsMembers,
        AsyncReadsGroups,
        AsyncReplacesGroupsOfUser,
        AsyncReplacesMembers,
        AsyncUpdatesGroups,
        ChangesMembers,
        CreatesGroups,
        DeletesGroups,
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
    )
    from usergroups.smartpm import AsyncSmartPM, SmartPM
    from usergroups.softwareone import AsyncSoftwareOne, SoftwareOne
    from usergroups.symphony import AsyncSymphony, Symphony
    from usergroups.xsolla import AsyncXsolla, Xsolla
    from usergroups.zoho import AsyncZohoCRM, ZohoCRM
    from usergroups_clients._runtime.auth import ApiKeys
    from usergroups_clients._runtime.bodies import Content
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
    from usergroups_clients._runtime.issues import Issue
    from usergroups_clients._runtime.options import RequestOptions
    from usergroups_clients._runtime.response import Response
    from usergroups_clients._runtime.unset import UNSET, Unset

    __version__: str

__all__ = [
    "UNSET",
    "ApiKeys",
    "AsyncChangesMembers",
    "AsyncCreatesGroups",
    "AsyncDeletesGroups",
    "AsyncListsGroups",
    "AsyncListsGroupsOfUser",
    "AsyncListsMembers",
    "AsyncReadsGroups",
    "AsyncReplacesGroupsOfUser",
    "AsyncReplacesMembers",
    "AsyncSmartPM",
    "AsyncSoftwareOne",
    "AsyncSymphony",
    "AsyncUpdatesGroups",
    "AsyncXsolla",
    "AsyncZohoCRM",
    "AuthError",
    "BadRequest",
    "ChangesMembers",
    "Conflict",
    "Content",
    "CreatesGroups",
    "DeletesGroups",
    "Error",
    "File",
    "FileTokenStore",
    "Group",
    "InvalidArgument",
    "InvalidResponse",
    "Issue",
    "ItemError",
    "ListsGroups",
    "ListsGroupsOfUser",
    "ListsMembers",
    "Member",
    "MembershipChange",
    "MemoryTokenStore",
    "NotFound",
    "PermissionDenied",
    "RateLimited",
    "ReadsGroups",
    "ReplacesGroupsOfUser",
    "ReplacesMembers",
    "RequestOptions",
    "Response",
    "Retries",
    "ServerError",
    "SmartPM",
    "SoftwareOne",
    "StatusError",
    "Symphony",
    "TokenStore",
    "TransportError",
    "Unauthenticated",
    "UnprocessableEntity",
    "Unset",
    "UnsupportedOperation",
    "UpdatesGroups",
    "Xsolla",
    "ZohoCRM",
    "__version__",
    "capabilities",
    "connect",
    "connect_async",
]

_RUNTIME: Final = "usergroups_clients._runtime"
_TWINS: Final = {
    "usergroups.groups": (
        "ChangesMembers",
        "CreatesGroups",
        "DeletesGroups",
        "ListsGroups",
        "ListsGroupsOfUser",
        "ListsMembers",
        "ReadsGroups",
        "ReplacesGroupsOfUser",
        "ReplacesMembers",
        "UpdatesGroups",
    ),
    "usergroups.smartpm": ("SmartPM",),
    "usergroups.softwareone": ("SoftwareOne",),
    "usergroups.symphony": ("Symphony",),
    "usergroups.xsolla": ("Xsolla",),
    "usergroups.zoho": ("ZohoCRM",),
}
_MODULES: Final = {
    "importlib.metadata": ("__version__",),
    "usergroups._auth.files": ("FileTokenStore",),
    "usergroups._auth.store": ("MemoryTokenStore", "TokenStore"),
    "usergroups._http": ("Retries",),
    "usergroups.capabilities": ("capabilities",),
    "usergroups.connect": ("connect", "connect_async"),
    "usergroups.groups": ("Group", "Member", "MembershipChange"),
    f"{_RUNTIME}.auth": ("ApiKeys",),
    f"{_RUNTIME}.bodies": ("Content",),
    f"{_RUNTIME}.files": ("File",),
    f"{_RUNTIME}.issues": ("Issue",),
    f"{_RUNTIME}.options": ("RequestOptions",),
    f"{_RUNTIME}.response": ("Response",),
    f"{_RUNTIME}.unset": ("UNSET", "Unset"),
}
_MODULE_OF: Final = {
    **dict.fromkeys(__all__, f"{_RUNTIME}.errors"),
    **{name: module for module, names in _MODULES.items() for name in names},
    **{
        f"{prefix}{name}": module
        for module, names in _TWINS.items()
        for name in names
        for prefix in ("", "Async")
    },
}


class _Package(ModuleType):
    """This package, which keeps a function in its place when the module that has it is imported."""

    def __setattr__(self, name: str, value: object) -> None:
        if name in {"capabilities", "connect"} and isinstance(value, ModuleType):
            value = getattr(value, name, value)
        super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package


def __getattr__(name: str) -> Any:
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = import_module(_MODULE_OF[name])
    value: Any = module.version(__name__) if name == "__version__" else getattr(module, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
