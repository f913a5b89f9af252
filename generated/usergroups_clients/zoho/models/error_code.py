# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`ErrorCode` of Zoho CRM."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias

from ..._runtime.unlisted import Unlisted
from ..._runtime.values.enums import Reader, open_enum


class ErrorCode(StrEnum):
    """Code of an error; others than the documented ones may come.

    Other values arrive as `Unlisted`.
    """

    ALREADY_USED = "ALREADY_USED"
    API_NOT_SUPPORTED = "API_NOT_SUPPORTED"
    AUTHENTICATION_FAILURE = "AUTHENTICATION_FAILURE"
    BAD_REQUEST = "BAD_REQUEST"
    DUPLICATE_DATA = "DUPLICATE_DATA"
    INTERNAL_ERROR = "INTERNAL_ERROR"
    INTERNAL_SERVER_ERROR = "INTERNAL_SERVER_ERROR"
    INVALID_DATA = "INVALID_DATA"
    INVALID_OAUTHTOKEN = "INVALID_OAUTHTOKEN"
    INVALID_REQUEST_METHOD = "INVALID_REQUEST_METHOD"
    INVALID_TOKEN = "INVALID_TOKEN"
    INVALID_URL_PATTERN = "INVALID_URL_PATTERN"
    LIMIT_REACHED = "LIMIT_REACHED"
    MANDATORY_NOT_FOUND = "MANDATORY_NOT_FOUND"
    NO_PERMISSION = "NO_PERMISSION"
    NOT_ALLOWED = "NOT_ALLOWED"
    NOT_MODIFIED = "Not Modified"
    OAUTH_SCOPE_MISMATCH = "OAUTH_SCOPE_MISMATCH"
    PATTERN_NOT_MATCHED = "PATTERN_NOT_MATCHED"
    REQUIRED_PARAM_MISSING = "REQUIRED_PARAM_MISSING"
    TOO_MANY_REQUESTS = "TOO_MANY_REQUESTS"
    URL_RULE_NOT_CONFIGURED = "URL_RULE_NOT_CONFIGURED"


ErrorCodeLike: TypeAlias = (
    ErrorCode
    | Literal[
        "ALREADY_USED",
        "API_NOT_SUPPORTED",
        "AUTHENTICATION_FAILURE",
        "BAD_REQUEST",
        "DUPLICATE_DATA",
        "INTERNAL_ERROR",
        "INTERNAL_SERVER_ERROR",
        "INVALID_DATA",
        "INVALID_OAUTHTOKEN",
        "INVALID_REQUEST_METHOD",
        "INVALID_TOKEN",
        "INVALID_URL_PATTERN",
        "LIMIT_REACHED",
        "MANDATORY_NOT_FOUND",
        "NO_PERMISSION",
        "NOT_ALLOWED",
        "Not Modified",
        "OAUTH_SCOPE_MISMATCH",
        "PATTERN_NOT_MATCHED",
        "REQUIRED_PARAM_MISSING",
        "TOO_MANY_REQUESTS",
        "URL_RULE_NOT_CONFIGURED",
    ]
    | Unlisted
)
"""A `ErrorCode`, a text that it lists, or any other that is marked as `Unlisted`."""

read_as_error_code: Final[Reader[ErrorCodeLike]] = open_enum(ErrorCode)
