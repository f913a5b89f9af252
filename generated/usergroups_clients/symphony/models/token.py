# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`Token` of Symphony Pod."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, attempt, members, read_str
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True)
class Token:
    """A session token.

    Attributes:
        authorization_token: A short-lived access token, which the vendor calls beta. Use
            `token`.
        name: Name of the header that takes the token, `sessionToken`.
        token: The session token. Opaque; valid for 1 hour to 2 weeks, as the pod's
            administrator chose.

    Source: Login API 20.14.1 (Token) (stated).
    https://github.com/finos/symphony-api-spec/tree/cae9704
    """

    authorization_token: str | Unset = field(default=UNSET, repr=False)
    name: str | Unset = UNSET
    token: str | Unset = field(default=UNSET, repr=False)
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
        value = rest.pop("authorizationToken", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "authorizationToken", at, issues)
        read.authorization_token = value
        value = rest.pop("name", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "name", at, issues)
        read.name = value
        value = rest.pop("token", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "token", at, issues)
        read.token = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.authorization_token is not UNSET:
            data["authorizationToken"] = self.authorization_token
        if self.name is not UNSET:
            data["name"] = self.name
        if self.token is not UNSET:
            data["token"] = self.token
        return data
