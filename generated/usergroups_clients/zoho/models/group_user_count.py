# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`GroupUserCount` of Zoho CRM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET
from ..._runtime.values.reading import OBJECT, At, Issues, keep_unknown, members, read_int, required
from .reference import Reference, read_as_reference

_KNOWN = frozenset({"count", "user_group"})


@define(kw_only=True, repr=False)
class GroupUserCount:
    """A group with the number of users in it.

    Source: Zoho CRM API v7 reference, user groups; Zoho CRM Python SDK 7 (stated).
    """

    count: int
    """Users in the group."""
    user_group: Reference
    """The group."""
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
        return cast("Self", read_as_group_user_count(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["count"] = self.count
        data["user_group"] = self.user_group.to_dict()
        return data


def read_as_group_user_count(
    data: object, at: At, issues: Issues, kind: type[GroupUserCount] = GroupUserCount
) -> GroupUserCount:
    """Read a decoded JSON object as a GroupUserCount, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    value: Any
    value = given.get("count", UNSET)
    if type(value) is not int:
        value = read_int(value, (at, "count"), issues)
    read.count = value
    read.user_group = required(read_as_reference, given, "user_group", at, issues)
    if len(given) != 2:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
