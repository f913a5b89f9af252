# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`Token` of Zoho CRM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import (
    OBJECT,
    At,
    Issues,
    attempt,
    keep_unknown,
    members,
    read_int,
    read_str,
)

_KNOWN = frozenset(
    {
        "access_token",
        "api_domain",
        "error",
        "expires_in",
        "expires_in_sec",
        "refresh_token",
        "token_type",
    }
)


@define(kw_only=True, repr=False)
class Token:
    """An access token, or the reason why there is none: nothing is certain to be there.

    Source: Zoho CRM Python SDK 7; Zoho CRM API v8 reference, token validity (stated).
    """

    access_token: str | Unset = field(default=UNSET, repr=False)
    """The access token."""
    api_domain: str | Unset = UNSET
    """Base address of the data centre, with `https://`."""
    error: str | Unset = UNSET
    """Why there is no token; `access_denied` also when asked too often."""
    expires_in: int | Unset = UNSET
    """Lifetime in seconds; in milliseconds if `expires_in_sec` is there."""
    expires_in_sec: int | Unset = UNSET
    """Lifetime in seconds; very old responses only."""
    refresh_token: str | Unset = field(default=UNSET, repr=False)
    """The refresh token; only when a grant code was exchanged."""
    token_type: str | Unset = UNSET
    """Kind of the token; the header takes the word `Zoho-oauthtoken` all the same."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """Members of the JSON object that have no attribute, as decoded JSON."""

    __repr__ = model_repr

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Read a decoded JSON object.

        An optional member that cannot be read becomes `UNSET` and is kept in
        `additional_properties`.

        Raises:
            InvalidResponse: `data` is no object, or a required member is missing or wrong.
        """
        return cast("Self", read_as_token(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.access_token is not UNSET:
            data["access_token"] = self.access_token
        if self.api_domain is not UNSET:
            data["api_domain"] = self.api_domain
        if self.error is not UNSET:
            data["error"] = self.error
        if self.expires_in is not UNSET:
            data["expires_in"] = self.expires_in
        if self.expires_in_sec is not UNSET:
            data["expires_in_sec"] = self.expires_in_sec
        if self.refresh_token is not UNSET:
            data["refresh_token"] = self.refresh_token
        if self.token_type is not UNSET:
            data["token_type"] = self.token_type
        return data


def read_as_token(data: object, at: At, issues: Issues, kind: type[Token] = Token) -> Token:
    """Read a decoded JSON object as a Token, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "access_token" in given:
        value = given["access_token"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "access_token", at, issues)
        read.access_token = value
    else:
        read.access_token = UNSET
        absent += 1
    if "api_domain" in given:
        value = given["api_domain"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "api_domain", at, issues)
        read.api_domain = value
    else:
        read.api_domain = UNSET
        absent += 1
    if "error" in given:
        value = given["error"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "error", at, issues)
        read.error = value
    else:
        read.error = UNSET
        absent += 1
    if "expires_in" in given:
        value = given["expires_in"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "expires_in", at, issues)
        read.expires_in = value
    else:
        read.expires_in = UNSET
        absent += 1
    if "expires_in_sec" in given:
        value = given["expires_in_sec"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "expires_in_sec", at, issues)
        read.expires_in_sec = value
    else:
        read.expires_in_sec = UNSET
        absent += 1
    if "refresh_token" in given:
        value = given["refresh_token"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "refresh_token", at, issues)
        read.refresh_token = value
    else:
        read.refresh_token = UNSET
        absent += 1
    if "token_type" in given:
        value = given["token_type"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "token_type", at, issues)
        read.token_type = value
    else:
        read.token_type = UNSET
        absent += 1
    if len(given) != 7 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
