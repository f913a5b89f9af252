# Generated from generator/emit/templates/_runtime; do not edit.
"""Find the class of error for a status."""

from __future__ import annotations

from ..errors import (
    BadRequest,
    Conflict,
    NotFound,
    PermissionDenied,
    RateLimited,
    ServerError,
    StatusError,
    Unauthenticated,
    UnprocessableEntity,
)

_BY_STATUS: dict[int, type[StatusError]] = {
    400: BadRequest,
    401: Unauthenticated,
    403: PermissionDenied,
    404: NotFound,
    409: Conflict,
    422: UnprocessableEntity,
    429: RateLimited,
}


def status_error(status: int) -> type[StatusError]:
    """Return the class for a status that is no success."""
    if 500 <= status <= 599:
        return ServerError
    return _BY_STATUS.get(status, StatusError)
