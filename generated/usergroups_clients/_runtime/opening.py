# Generated from generator/emit/templates/_runtime; do not edit.
"""Prepare a call whose response is read as it arrives, and judge how that begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._http import HTTPResponse, Request
from .errors import InvalidResponse
from .failures import failure, without_secrets
from .flow import Flow, complete
from .response import attempts_of
from .retry_policy import STREAM

if TYPE_CHECKING:
    from .operation import Call
    from .profile import Profile


def unread(request: Request) -> Request:
    """Have the body of a success left to be read, with the timeouts that were given."""
    request.extensions[STREAM] = request.extensions.get("timeout", {})
    return request


def begun(profile: Profile, call: Call[Any], http: HTTPResponse) -> Flow[Any]:
    """Return the body of a response that has begun.

    Args:
        profile: What is known of the vendor.
        call: The call.
        http: Its response; read, if it is no success.

    Raises:
        StatusError: It is no success.
        InvalidResponse: Its body is of none of the documented forms.
    """
    if not http.is_success:
        raw, headers = without_secrets(http.content, http.headers, profile, call, http.request)
        status, attempts = http.status_code, attempts_of(http)
        raise failure(profile, call.operation, status, headers, raw, attempts=attempts)
    try:
        return Flow(profile, call, http)
    except InvalidResponse as error:
        complete(error, profile, call, http, b"")
        raise
