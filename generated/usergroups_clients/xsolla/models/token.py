# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""`Token` of Xsolla Login."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, attempt, members, read_int, read_str
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True)
class Token:
    """A token and how long it lives. The lifetime stands in `expires_in` or, in the spelling of an
    older page, in `expire_in`.

    Attributes:
        access_token: The token, a JWT.
        expire_in: Lifetime in seconds, in the older spelling.
        expires_in: Lifetime in seconds, counted from the answer.
        refresh_token: Only with user tokens.
        token_type: Kind of the token.

    Source: Xsolla Login API reference, generate-jwt, and an older edition of the page (stated).
    That a refresh token comes with user tokens only is inferred.
    https://developers.xsolla.com/api/login/operation/generate-jwt
    """

    access_token: str = field(repr=False)
    expire_in: int | Unset = UNSET
    expires_in: int | Unset = UNSET
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
        if type(access_token) is not str:
            access_token = read_str(access_token, (at, "access_token"), issues)
        expire_in = rest.pop("expire_in", UNSET)
        if type(expire_in) is not int and expire_in is not UNSET:
            expire_in = attempt(read_int, expire_in, rest, "expire_in", at, issues)
        expires_in = rest.pop("expires_in", UNSET)
        if type(expires_in) is not int and expires_in is not UNSET:
            expires_in = attempt(read_int, expires_in, rest, "expires_in", at, issues)
        refresh_token = rest.pop("refresh_token", UNSET)
        if type(refresh_token) is not str and refresh_token is not UNSET:
            refresh_token = attempt(read_str, refresh_token, rest, "refresh_token", at, issues)
        token_type = rest.pop("token_type", UNSET)
        if type(token_type) is not str and token_type is not UNSET:
            token_type = attempt(read_str, token_type, rest, "token_type", at, issues)
        return cls(
            access_token=access_token,
            expire_in=expire_in,
            expires_in=expires_in,
            refresh_token=refresh_token,
            token_type=token_type,
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["access_token"] = self.access_token
        if self.expire_in is not UNSET:
            data["expire_in"] = self.expire_in
        if self.expires_in is not UNSET:
            data["expires_in"] = self.expires_in
        if self.refresh_token is not UNSET:
            data["refresh_token"] = self.refresh_token
        if self.token_type is not UNSET:
            data["token_type"] = self.token_type
        return data
