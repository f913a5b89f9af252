# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`GroupedCount` of Zoho CRM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.reading import At, Issues, members, optional, read_int
from ..._runtime.unset import UNSET, Unset
from .user_state import UserStateLike, read_as_user_state


@define(kw_only=True, repr=False)
class GroupedCount:
    """A number of users that have something in common.

    Source: Zoho CRM Python SDK 7 (stated).
    """

    count: int
    """How many there are."""
    status: UserStateLike | Unset = UNSET
    """State of these users."""
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
        return cast("Self", read_as_grouped_count(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["count"] = self.count
        if self.status is not UNSET:
            data["status"] = self.status
        return data


def read_as_grouped_count(
    data: object, at: At, issues: Issues, kind: type[GroupedCount] | None = None
) -> GroupedCount:
    """Read a decoded JSON object that stands `at` a place, as a GroupedCount or a class made of it."""
    rest = members(data, at)
    read = GroupedCount.__new__(kind or GroupedCount)
    value: Any
    value = rest.pop("count", UNSET)
    if type(value) is not int:
        value = read_int(value, (at, "count"), issues)
    read.count = value
    read.status = optional(read_as_user_state, rest, "status", at, issues)
    read.additional_properties = rest or {}
    return read
