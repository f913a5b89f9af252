# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`TokenRequest` of Zoho CRM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.checks import check_str
from ..._runtime.values.enum_checks import check_enum
from ..._runtime.values.reading import (
    OBJECT,
    At,
    Issues,
    attempt,
    keep_unknown,
    members,
    read_str,
    required,
)
from .token_request_grant_type import (
    TokenRequestGrantType,
    TokenRequestGrantTypeLike,
    read_as_token_request_grant_type,
)

_KNOWN = frozenset(
    {"client_id", "client_secret", "code", "grant_type", "redirect_uri", "refresh_token"}
)


@define(kw_only=True, repr=False)
class TokenRequest:
    """With `refresh_token` as the grant type, the refresh token; with `authorization_code`, the
    grant code as `code`, and the redirect address if the client has one.

    Source: Zoho CRM Python SDK 7 (stated).
    """

    client_id: str
    """Id of the OAuth client."""
    client_secret: str = field(repr=False)
    """Secret of the OAuth client."""
    grant_type: TokenRequestGrantTypeLike
    """What is exchanged for the token."""
    code: str | Unset = field(default=UNSET, repr=False)
    """The grant code; works once."""
    redirect_uri: str | Unset = UNSET
    """Redirect address that the OAuth client is registered with."""
    refresh_token: str | Unset = field(default=UNSET, repr=False)
    """The refresh token."""
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
        return cast("Self", read_as_token_request(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["client_id"] = self.client_id
        data["client_secret"] = self.client_secret
        data["grant_type"] = self.grant_type
        if self.code is not UNSET:
            data["code"] = self.code
        if self.redirect_uri is not UNSET:
            data["redirect_uri"] = self.redirect_uri
        if self.refresh_token is not UNSET:
            data["refresh_token"] = self.refresh_token
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states.

        Args:
            at: Name of this value in errors.

        Raises:
            InvalidArgument: It does.
        """
        check_str(self.client_id, f"{at}.client_id")
        check_str(self.client_secret, f"{at}.client_secret")
        check_enum(self.grant_type, f"{at}.grant_type", TokenRequestGrantType)
        if self.code is not UNSET:
            check_str(self.code, f"{at}.code")
        if self.redirect_uri is not UNSET:
            check_str(self.redirect_uri, f"{at}.redirect_uri")
        if self.refresh_token is not UNSET:
            check_str(self.refresh_token, f"{at}.refresh_token")


def read_as_token_request(
    data: object, at: At, issues: Issues, kind: type[TokenRequest] = TokenRequest
) -> TokenRequest:
    """Read a decoded JSON object as a TokenRequest, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    value = given.get("client_id", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "client_id"), issues)
    read.client_id = value
    value = given.get("client_secret", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "client_secret"), issues)
    read.client_secret = value
    read.grant_type = required(read_as_token_request_grant_type, given, "grant_type", at, issues)
    if "code" in given:
        value = given["code"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "code", at, issues)
        read.code = value
    else:
        read.code = UNSET
        absent += 1
    if "redirect_uri" in given:
        value = given["redirect_uri"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "redirect_uri", at, issues)
        read.redirect_uri = value
    else:
        read.redirect_uri = UNSET
        absent += 1
    if "refresh_token" in given:
        value = given["refresh_token"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "refresh_token", at, issues)
        read.refresh_token = value
    else:
        read.refresh_token = UNSET
        absent += 1
    if len(given) != 6 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
