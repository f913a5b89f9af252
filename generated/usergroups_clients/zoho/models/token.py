# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`Token` of Zoho CRM."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, attempt, members, read_int, read_str
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True)
class Token:
    """An access token, or the reason why there is none: nothing is certain to be there.

    Attributes:
        access_token: The access token.
        api_domain: Base address of the data centre, with `https://`.
        error: Why there is no token; `access_denied` also when asked too often.
        expires_in: Lifetime in seconds; in milliseconds if `expires_in_sec` is there.
        expires_in_sec: Lifetime in seconds; very old answers only.
        refresh_token: The refresh token; only when a grant code was exchanged.
        token_type: Kind of the token; the header takes the word `Zoho-oauthtoken` all the same.

    Source: Zoho CRM Python SDK 7; Zoho CRM API v8 reference, token validity (stated).
    """

    access_token: str | Unset = field(default=UNSET, repr=False)
    api_domain: str | Unset = UNSET
    error: str | Unset = UNSET
    expires_in: int | Unset = UNSET
    expires_in_sec: int | Unset = UNSET
    refresh_token: str | Unset = field(default=UNSET, repr=False)
    token_type: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> Token:
        """Return the value that a decoded JSON object stands for.

        Members that no attribute is for are kept in `additional_properties`. An optional member
        that cannot be read is kept there too, and noted in `issues`.

        Raises:
            InvalidResponse: If `data` is no object, or a required member is missing or wrong.
        """
        rest = members(data, at)
        issues = [] if issues is None else issues
        access_token = rest.pop("access_token", UNSET)
        if type(access_token) is not str and access_token is not UNSET:
            access_token = attempt(read_str, access_token, rest, "access_token", at, issues)
        api_domain = rest.pop("api_domain", UNSET)
        if type(api_domain) is not str and api_domain is not UNSET:
            api_domain = attempt(read_str, api_domain, rest, "api_domain", at, issues)
        error = rest.pop("error", UNSET)
        if type(error) is not str and error is not UNSET:
            error = attempt(read_str, error, rest, "error", at, issues)
        expires_in = rest.pop("expires_in", UNSET)
        if type(expires_in) is not int and expires_in is not UNSET:
            expires_in = attempt(read_int, expires_in, rest, "expires_in", at, issues)
        expires_in_sec = rest.pop("expires_in_sec", UNSET)
        if type(expires_in_sec) is not int and expires_in_sec is not UNSET:
            expires_in_sec = attempt(read_int, expires_in_sec, rest, "expires_in_sec", at, issues)
        refresh_token = rest.pop("refresh_token", UNSET)
        if type(refresh_token) is not str and refresh_token is not UNSET:
            refresh_token = attempt(read_str, refresh_token, rest, "refresh_token", at, issues)
        token_type = rest.pop("token_type", UNSET)
        if type(token_type) is not str and token_type is not UNSET:
            token_type = attempt(read_str, token_type, rest, "token_type", at, issues)
        return cls(
            access_token=access_token,
            api_domain=api_domain,
            error=error,
            expires_in=expires_in,
            expires_in_sec=expires_in_sec,
            refresh_token=refresh_token,
            token_type=token_type,
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
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
