# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`UserCounts` of Zoho CRM."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, attempt, members, read_int
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True)
class UserCounts:
    """Numbers of users by state.

    Attributes:
        active: Active users.
        deleted: Deleted users.
        inactive: Inactive users.

    Source: Zoho CRM API v7 reference, user groups; Zoho CRM Python SDK 7 (stated).
    """

    active: int | Unset = UNSET
    deleted: int | Unset = UNSET
    inactive: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> UserCounts:
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
        value = rest.pop("active", UNSET)
        if type(value) is not int and value is not UNSET:
            value = attempt(read_int, value, rest, "active", at, issues)
        read.active = value
        value = rest.pop("deleted", UNSET)
        if type(value) is not int and value is not UNSET:
            value = attempt(read_int, value, rest, "deleted", at, issues)
        read.deleted = value
        value = rest.pop("inactive", UNSET)
        if type(value) is not int and value is not UNSET:
            value = attempt(read_int, value, rest, "inactive", at, issues)
        read.inactive = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.active is not UNSET:
            data["active"] = self.active
        if self.deleted is not UNSET:
            data["deleted"] = self.deleted
        if self.inactive is not UNSET:
            data["inactive"] = self.inactive
        return data
