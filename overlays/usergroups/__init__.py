"""Read and change user groups in five SaaS products.

Each name is imported when it is first used, so that `import usergroups` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from usergroups_clients._runtime.auth import ApiKeys
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
    from usergroups_clients._runtime.options import RequestOptions
    from usergroups_clients._runtime.unset import UNSET

    __version__: str

__all__ = [
    "UNSET",
    "ApiKeys",
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
    "RequestOptions",
    "ServerError",
    "StatusError",
    "TransportError",
    "Unauthenticated",
    "UnprocessableEntity",
    "UnsupportedOperation",
    "__version__",
]

_ELSEWHERE: Final = {"UNSET": "unset", "ApiKeys": "auth", "RequestOptions": "options"}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name == "__version__":
        value: Any = import_module("importlib.metadata").version("usergroups")
    else:
        module = f"usergroups_clients._runtime.{_ELSEWHERE.get(name, 'errors')}"
        value = getattr(import_module(module), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
