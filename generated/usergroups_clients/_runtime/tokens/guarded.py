# Generated from generator/emit/templates/_runtime; do not edit.
"""Call a token store of any kind: whatever it raises is an AuthError."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from ..errors import AuthError

T = TypeVar("T")


def guarded(function: Callable[..., T], *args: Any) -> T:
    """Call a store.

    Raises:
        AuthError: The store raised anything.
    """
    try:
        return function(*args)
    except AuthError:
        raise
    except Exception as error:  # noqa: BLE001 - a store may be of any kind
        fault = f"the token store failed: {_shown(error)}"
    raise AuthError(fault)


def _shown(error: Exception) -> str:
    """Return what is known of an error without its own words, which may hold a secret."""
    if isinstance(error, OSError) and error.strerror and isinstance(error.filename, str):
        return f"{error.filename}: {error.strerror}"
    return type(error).__name__
