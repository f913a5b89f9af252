# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`GroupedCount` of Zoho CRM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import (
    OBJECT,
    UNREADABLE,
    At,
    Issues,
    keep_unknown,
    members,
    read_int,
    unread,
)
from .user_state import UserStateLike, read_as_user_state

_KNOWN = frozenset({"count", "status"})


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
        return cast("Self", read_as_grouped_count(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["count"] = self.count
        if self.status is not UNSET:
            data["status"] = self.status
        return data


def read_as_grouped_count(
    data: object, at: At, issues: Issues, kind: type[GroupedCount] = GroupedCount
) -> GroupedCount:
    """Read a decoded JSON object as a GroupedCount, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    value = given.get("count", UNSET)
    if type(value) is not int:
        value = read_int(value, (at, "count"), issues)
    read.count = value
    if "status" in given:
        value = given["status"]
        try:
            read.status = read_as_user_state(value, (at, "status"), issues)
        except UNREADABLE as fault:
            read.status = unread(fault, value, rest, "status", at, issues)
    else:
        read.status = UNSET
        absent += 1
    if len(given) != 2 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
