# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`TokenRequestGrantType` of Zoho CRM."""

from enum import StrEnum


class TokenRequestGrantType(StrEnum):
    """What is exchanged for the token.

    Other values arrive as they are.
    """

    REFRESH_TOKEN = "refresh_token"
    AUTHORIZATION_CODE = "authorization_code"
