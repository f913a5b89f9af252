# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`Token` of Symphony Pod."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import OBJECT, At, Issues, attempt, keep_unknown, members, read_str

_KNOWN = frozenset({"authorizationToken", "name", "token"})


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
        if self.authorization_token is not UNSET:
            data["authorizationToken"] = self.authorization_token
        if self.name is not UNSET:
            data["name"] = self.name
        if self.token is not UNSET:
            data["token"] = self.token
        return data


def read_as_token(data: object, at: At, issues: Issues, kind: type[Token] = Token) -> Token:
    """Read a decoded JSON object as a Token, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "authorizationToken" in given:
        value = given["authorizationToken"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "authorizationToken", at, issues)
        read.authorization_token = value
    else:
        read.authorization_token = UNSET
        absent += 1
    if "name" in given:
        value = given["name"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "name", at, issues)
        read.name = value
    else:
        read.name = UNSET
        absent += 1
    if "token" in given:
        value = given["token"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "token", at, issues)
        read.token = value
    else:
        read.token = UNSET
        absent += 1
    if len(given) != 3 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
