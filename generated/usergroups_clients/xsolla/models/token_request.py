# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""`TokenRequest` of Xsolla Login."""

from __future__ import annotations

from typing import Any, Literal

from attrs import define, field

from ..._runtime.checks import check_literal, check_str
from ..._runtime.reading import Issues, Path, Reader, literal, members, read_str, required
from ..._runtime.unset import UNSET

_READ_GRANT_TYPE: Reader[Literal["client_credentials"]] = literal("client_credentials")


@define(kw_only=True)
class TokenRequest:
    """What a server client shows to get a server token.

    Attributes:
        client_id: Id of the server OAuth 2.0 client.
        client_secret: Secret of the server OAuth 2.0 client.
        grant_type: Kind of the exchange.

    Source: Xsolla Login API reference, generate-jwt (stated).
    https://developers.xsolla.com/api/login/operation/generate-jwt
    """

    client_id: str
    client_secret: str = field(repr=False)
    grant_type: Literal["client_credentials"] = "client_credentials"
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> TokenRequest:
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
        value = rest.pop("client_id", UNSET)
        if type(value) is not str:
            value = read_str(value, (at, "client_id"), issues)
        read.client_id = value
        value = rest.pop("client_secret", UNSET)
        if type(value) is not str:
            value = read_str(value, (at, "client_secret"), issues)
        read.client_secret = value
        read.grant_type = required(_READ_GRANT_TYPE, rest, "grant_type", at, issues)
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["client_id"] = self.client_id
        data["client_secret"] = self.client_secret
        data["grant_type"] = self.grant_type
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states; `at` names this value.

        Raises:
            InvalidArgument: If it does.
        """
        check_str(self.client_id, f"{at}.client_id")
        check_str(self.client_secret, f"{at}.client_secret")
        check_literal(self.grant_type, f"{at}.grant_type", "client_credentials")
