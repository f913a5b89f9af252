# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`TokenRequestGrantType` of Zoho CRM."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, TypeAlias

from ..._runtime.unlisted import Unlisted
from ..._runtime.values.enums import Reader, open_enum


class TokenRequestGrantType(StrEnum):
    """What is exchanged for the token.

    Other values arrive as `Unlisted`.
    """

    REFRESH_TOKEN = "refresh_token"
    AUTHORIZATION_CODE = "authorization_code"


TokenRequestGrantTypeLike: TypeAlias = (
    TokenRequestGrantType | Literal["refresh_token", "authorization_code"] | Unlisted
)
"""A `TokenRequestGrantType`, a text that it lists, or any other that is marked as `Unlisted`."""

read_as_token_request_grant_type: Final[Reader[TokenRequestGrantTypeLike]] = open_enum(
    TokenRequestGrantType
)
