# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""`TokenRequest` of Xsolla Login."""

from typing import Any, Literal, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET
from ..._runtime.values.checks import check_literal, check_str
from ..._runtime.values.enums import literal
from ..._runtime.values.reading import (
    OBJECT,
    At,
    Issues,
    Reader,
    keep_unknown,
    members,
    read_str,
    required,
)

_KNOWN = frozenset({"client_id", "client_secret", "grant_type"})
_READ_GRANT_TYPE: Reader[Literal["client_credentials"]] = literal("client_credentials")


@define(kw_only=True, repr=False)
class TokenRequest:
    """What a server client shows to get a server token.

    Source: Xsolla Login API reference, generate-jwt,
    https://developers.xsolla.com/api/login/operation/generate-jwt (stated).
    """

    client_id: str
    """Id of the server OAuth 2.0 client."""
    client_secret: str = field(repr=False)
    """Secret of the server OAuth 2.0 client."""
    grant_type: Literal["client_credentials"] = "client_credentials"
    """Kind of the exchange."""
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
        check_literal(self.grant_type, f"{at}.grant_type", "client_credentials")


def read_as_token_request(
    data: object, at: At, issues: Issues, kind: type[TokenRequest] = TokenRequest
) -> TokenRequest:
    """Read a decoded JSON object as a TokenRequest, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    value: Any
    value = given.get("client_id", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "client_id"), issues)
    read.client_id = value
    value = given.get("client_secret", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "client_secret"), issues)
    read.client_secret = value
    read.grant_type = required(_READ_GRANT_TYPE, given, "grant_type", at, issues)
    if len(given) != 3:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
