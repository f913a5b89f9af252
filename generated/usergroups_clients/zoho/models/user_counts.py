# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`UserCounts` of Zoho CRM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import OBJECT, At, Issues, attempt, keep_unknown, members, read_int

_KNOWN = frozenset({"active", "deleted", "inactive"})


@define(kw_only=True, repr=False)
class UserCounts:
    """Numbers of users by state.

    Source: Zoho CRM API v7 reference, user groups; Zoho CRM Python SDK 7 (stated).
    """

    active: int | Unset = UNSET
    """Active users."""
    deleted: int | Unset = UNSET
    """Deleted users."""
    inactive: int | Unset = UNSET
    """Inactive users."""
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
        return cast("Self", read_as_user_counts(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.active is not UNSET:
            data["active"] = self.active
        if self.deleted is not UNSET:
            data["deleted"] = self.deleted
        if self.inactive is not UNSET:
            data["inactive"] = self.inactive
        return data


def read_as_user_counts(
    data: object, at: At, issues: Issues, kind: type[UserCounts] = UserCounts
) -> UserCounts:
    """Read a decoded JSON object as a UserCounts, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "active" in given:
        value = given["active"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "active", at, issues)
        read.active = value
    else:
        read.active = UNSET
        absent += 1
    if "deleted" in given:
        value = given["deleted"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "deleted", at, issues)
        read.deleted = value
    else:
        read.deleted = UNSET
        absent += 1
    if "inactive" in given:
        value = given["inactive"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "inactive", at, issues)
        read.inactive = value
    else:
        read.inactive = UNSET
        absent += 1
    if len(given) != 3 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
