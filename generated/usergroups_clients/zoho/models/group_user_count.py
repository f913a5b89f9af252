# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`GroupUserCount` of Zoho CRM."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, members, read_int, required
from ..._runtime.unset import UNSET
from .reference import Reference


@define(kw_only=True)
class GroupUserCount:
    """A group with the number of users in it.

    Attributes:
        count: Users in the group.
        user_group: The group.

    Source: Zoho CRM API v7 reference, user groups; Zoho CRM Python SDK 7 (stated).
    """

    count: int
    user_group: Reference
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(
        cls, data: object, at: Path = None, issues: Issues | None = None
    ) -> GroupUserCount:
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
        read.user_group = required(Reference.from_dict, rest, "user_group", at, issues)
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["count"] = self.count
        data["user_group"] = self.user_group.to_dict()
        return data
