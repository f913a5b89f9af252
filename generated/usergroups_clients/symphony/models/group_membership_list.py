# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`GroupMembershipList` of Symphony Pod."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, list_of, members, optional
from ..._runtime.unset import UNSET, Unset
from .group_membership import GroupMembership
from .pagination import Pagination


@define(kw_only=True)
class GroupMembershipList:
    """One page of memberships.

    Attributes:
        data: The memberships of this page, which may be none although more pages follow.
        pagination:

    Source: Pod API 20.17.1 (UserGroupMembershipResponse) (stated).
    https://github.com/finos/symphony-api-spec/tree/cae9704
    """

    data: list[GroupMembership] | Unset = UNSET
    pagination: Pagination | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(
        cls, data: object, at: Path = None, issues: Issues | None = None
    ) -> GroupMembershipList:
        """Return the value that a decoded JSON object stands for.

        Members that no attribute is for are kept in `additional_properties`. An optional member
        that cannot be read is kept there too, and noted in `issues`.

        Raises:
            InvalidResponse: If `data` is no object, or a required member is missing or wrong.
        """
        rest = members(data, at)
        issues = [] if issues is None else issues
        read = cls.__new__(cls)
        read.data = optional(list_of(GroupMembership.from_dict), rest, "data", at, issues)
        read.pagination = optional(Pagination.from_dict, rest, "pagination", at, issues)
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.data is not UNSET:
            data["data"] = [each.to_dict() for each in self.data]
        if self.pagination is not UNSET:
            data["pagination"] = self.pagination.to_dict()
        return data
