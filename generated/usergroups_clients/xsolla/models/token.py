# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""`Token` of Xsolla Login."""

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

_KNOWN = frozenset({"access_token", "expire_in", "expires_in", "refresh_token", "token_type"})


@define(kw_only=True, repr=False)
class Token:
    """A token and how long it lives. The lifetime stands in `expires_in` or, in the spelling of an
    older page, in `expire_in`.

    Source: Xsolla Login API reference, generate-jwt, and an older edition of the page,
    https://developers.xsolla.com/api/login/operation/generate-jwt (stated). That a refresh token
    comes with user tokens only is inferred.
    """

    access_token: str = field(repr=False)
    """The token, a JWT."""
    expire_in: int | Unset = UNSET
    """Lifetime in seconds, in the older spelling."""
    expires_in: int | Unset = UNSET
    """Lifetime in seconds, counted from the response."""
    refresh_token: str | Unset = field(default=UNSET, repr=False)
    """Only with user tokens."""
    token_type: str | Unset = UNSET
    """Kind of the token."""
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


def read_as_token(data: object, at: At, issues: Issues, kind: type[Token] = Token) -> Token:
    """Read a decoded JSON object as a Token, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    value = given.get("access_token", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "access_token"), issues)
    read.access_token = value
    if "expire_in" in given:
        value = given["expire_in"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "expire_in", at, issues)
        read.expire_in = value
    else:
        read.expire_in = UNSET
        absent += 1
    if "expires_in" in given:
        value = given["expires_in"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "expires_in", at, issues)
        read.expires_in = value
    else:
        read.expires_in = UNSET
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
    if len(given) != 5 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
