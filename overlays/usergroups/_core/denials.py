"""Responses that say success, and whose content is no success: an error's body, or a page."""

from __future__ import annotations

import re
from typing import Any, Final, cast

from usergroups_clients._runtime.errors import Error, InvalidResponse, ItemError
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.profile import Profile
from usergroups_clients._runtime.responses.failures import said_in
from usergroups_clients._runtime.responses.response import Response
from usergroups_clients._runtime.values.json_text import decode_json

_PAGES: Final = (b"<!doctype html", b"<html")
_HEAD: Final = 200
_SUCCESS: Final = "0|ok|success|scheduled|2[0-9]{2}"
_LEAST_FAILURE: Final = 400


def denial(profile: Profile, call: Call[Any], response: Response[Any]) -> Error | None:
    """Return the error for a response that holds nothing that is documented, but says a failure.

    Args:
        profile: Tells where the vendor's errors have their words.
        call: The call.
        response: Its response, a success by its status.

    Returns:
        The error; None if the content says nothing of a failure.

    """
    name = call.operation.name
    if response.parsed is None:
        if response.raw[:_HEAD].lstrip().lower().startswith(_PAGES):
            # As a proxy or a gate writes it: the call may not have come through.
            expected, found = "no content", "a page of HTML"
            return InvalidResponse(
                operation=name, status=response.status, expected=expected, found=found
            )
        said = _decoded(response)
    else:
        said = response.parsed.additional_properties
        if len(response.parsed.to_dict()) > len(said):
            return None  # some of it is documented
    code, message, details = said_in(profile, said)
    if not _is_failure(said, code, details):
        return None
    return ItemError(
        message, operation=name, status=response.status, code=code, details=details, body=said
    )


def _is_failure(said: object, code: str | None, details: object) -> bool:
    """Return True if a body is an error's: words alone may tell a success as well."""
    if code is not None:
        return re.fullmatch(_SUCCESS, code, re.IGNORECASE) is None
    status = cast("dict[str, Any]", said).get("status") if isinstance(said, dict) else None
    return bool(details) or (isinstance(status, int) and status >= _LEAST_FAILURE)


def _decoded(response: Response[Any]) -> object:
    try:
        return decode_json(response.raw, response.headers.get("content-type", ""))
    except InvalidResponse:
        return None
