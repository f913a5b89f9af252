# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`GroupedCount` of Zoho CRM."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, members, open_enum, optional, read_int
from ..._runtime.unset import UNSET, Unset
from .user_state import UserState


@define(kw_only=True)
class GroupedCount:
    """A number of users that have something in common.

    Attributes:
        count: How many there are.
        status: State of these users.

    Source: Zoho CRM Python SDK 7 (stated).
    """

    count: int
    status: UserState | str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> GroupedCount:
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
        value = rest.pop("count", UNSET)
        if type(value) is not int:
            value = read_int(value, (at, "count"), issues)
        read.count = value
        read.status = optional(open_enum(UserState), rest, "status", at, issues)
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["count"] = self.count
        if self.status is not UNSET:
            data["status"] = self.status
        return data
