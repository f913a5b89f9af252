# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`GroupResults` of Zoho CRM."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, list_of, members, required
from .group_result import GroupResult


@define(kw_only=True)
class GroupResults:
    """What became of the groups of a request.

    Attributes:
        user_groups: One result for each group.

    Source: 003_7b86735384d9d620.txt (stated).
    https://www.zoho.com/crm/developer/docs/api/v7/update-user-group.html
    """

    user_groups: list[GroupResult]
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> GroupResults:
        """Return the value that a decoded JSON object stands for.

        Members that no attribute is for are kept in `additional_properties`. An optional member
        that cannot be read is kept there too, and noted in `issues`.

        Raises:
            InvalidResponse: If `data` is no object, or a required member is missing or wrong.
        """
        rest = members(data, at)
        issues = [] if issues is None else issues
        read = cls.__new__(cls)
        read.user_groups = required(list_of(GroupResult.from_dict), rest, "user_groups", at, issues)
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["user_groups"] = [each.to_dict() for each in self.user_groups]
        return data
