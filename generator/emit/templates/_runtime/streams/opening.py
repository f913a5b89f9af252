"""Prepare calls whose responses are read as they arrive, and judge how these begin.

`Retries.deadline_s` bounds the time until the head of a success has come; after it, the read
timeout bounds each wait for more. A failure is read, tried again and raised as in `send`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve

from .._http import HTTPResponse, Request
from ..errors import Error, InvalidResponse, TransportError
from ..media_types import without_charset
from ..network.unread import UNREAD
from ..operation import Call
from ..responses.failures import failure, without_secrets
from ..responses.inflating import READABLE
from ..responses.response import Response, attempts_of
from .flow import Flow, complete, forms_of

if TYPE_CHECKING:
    from ..profile import Profile


def asking(call: Call[Any], *, coded: bool) -> Call[Any]:
    """Return a call that asks for a body in the forms that are read as they arrive.

    Args:
        call: The call.
        coded: True to ask for the content codings that are undone piece by piece, too.
    """
    wanted = ", ".join(dict.fromkeys(map(without_charset, forms_of(call))))
    accept = wanted if "*/*" in wanted else f"{wanted}, */*;q=0.1"
    headers = {"Accept-Encoding": READABLE, **call.headers} if coded else call.headers
    return evolve(call, operation=call.operation.but(accept=accept), headers=headers)


def unread(request: Request) -> Request:
    """Have the body of a success left to be read."""
    request.extensions[UNREAD] = True
    return request


def flow_of(profile: Profile, call: Call[Any], response: HTTPResponse) -> Flow[Any]:
    """Return the body of a response that has begun.

    Args:
        profile: What is known of the vendor.
        call: The call.
        response: Its response; read, if it is no success.

    Raises:
        StatusError: It is no success.
        InvalidResponse: Its body is of none of the documented forms.
    """
    if not response.is_success:
        raw, headers = response.content, response.headers
        raw, headers = without_secrets(raw, headers, profile, call, response.request)
        status, attempts = response.status_code, attempts_of(response)
        raise failure(profile, call.operation, status, headers, raw, attempts=attempts)
    try:
        return Flow(profile, call, response)
    except InvalidResponse as error:
        complete(error, profile, call, response, b"")
        raise


def no_flow(outcome: Response[Any] | Error) -> Error:
    """Return the error to raise; a caller's event hook that refused a success has read its body."""
    return outcome if isinstance(outcome, Error) else TransportError("the body was read before")
