# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`TokenRevocation` of Zoho CRM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import OBJECT, At, Issues, attempt, keep_unknown, members, read_str

_KNOWN = frozenset({"error", "status"})


@define(kw_only=True, repr=False)
class TokenRevocation:
    """Whether a token is revoked.

    Source: Zoho CRM Python SDK 7 (inferred). The status is stated; the error has the form of the
    token call's.
    """

    error: str | Unset = UNSET
    """Why it is not."""
    status: str | Unset = UNSET
    """The text `success` if it is."""
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
        return cast("Self", read_as_token_revocation(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.error is not UNSET:
            data["error"] = self.error
        if self.status is not UNSET:
            data["status"] = self.status
        return data


def read_as_token_revocation(
    data: object, at: At, issues: Issues, kind: type[TokenRevocation] = TokenRevocation
) -> TokenRevocation:
    """Read a decoded JSON object as a TokenRevocation, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "error" in given:
        value = given["error"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "error", at, issues)
        read.error = value
    else:
        read.error = UNSET
        absent += 1
    if "status" in given:
        value = given["status"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "status", at, issues)
        read.status = value
    else:
        read.status = UNSET
        absent += 1
    if len(given) != 2 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
