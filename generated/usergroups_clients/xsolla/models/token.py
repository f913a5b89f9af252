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
        read = cls.__new__(cls)
        value: Any
        value = rest.pop("access_token", UNSET)
        if type(value) is not str:
            value = read_str(value, (at, "access_token"), issues)
        read.access_token = value
        value = rest.pop("expire_in", UNSET)
        if type(value) is not int and value is not UNSET:
            value = attempt(read_int, value, rest, "expire_in", at, issues)
        read.expire_in = value
        value = rest.pop("expires_in", UNSET)
        if type(value) is not int and value is not UNSET:
            value = attempt(read_int, value, rest, "expires_in", at, issues)
        read.expires_in = value
        value = rest.pop("refresh_token", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "refresh_token", at, issues)
        read.refresh_token = value
        value = rest.pop("token_type", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "token_type", at, issues)
        read.token_type = value
        read.additional_properties = rest or {}
        return read

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
