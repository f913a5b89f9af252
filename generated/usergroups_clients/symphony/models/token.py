# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`Token` of Symphony Pod."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.reading import At, Issues, attempt, members, read_str
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Token:
    """A session token.

    Source: Login API 20.14.1 (Token), https://github.com/finos/symphony-api-spec/tree/cae9704
    (stated).
    """

    authorization_token: str | Unset = field(default=UNSET, repr=False)
    """A short-lived access token, which the vendor calls beta. Use `token`."""
    name: str | Unset = UNSET
    """Name of the header that takes the token, `sessionToken`."""
    token: str | Unset = field(default=UNSET, repr=False)
    """The session token. Opaque; valid for 1 hour to 2 weeks, as the pod's administrator chose."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """The members that no attribute is for, as JSON."""

    __repr__ = model_repr

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Read a decoded JSON object.

        An optional member that cannot be read becomes `UNSET` and is kept in
        `additional_properties`.

        Raises:
            InvalidResponse: If `data` is no object, or a required member is missing or wrong.
        """
        return cast("Self", read_as_token(data, None, [], cls))

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


def read_as_token(data: object, at: At, issues: Issues, kind: type[Token] | None = None) -> Token:
    """Read a decoded JSON object that stands `at` a place, as a Token or a class made of it."""
    rest = members(data, at)
    read = Token.__new__(kind or Token)
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
