# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`GroupAssociations` of Zoho CRM."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, list_of, members, required
from .group_association import GroupAssociation


@define(kw_only=True)
class GroupAssociations:
    """What makes use of a group.

    Attributes:
        associations: One entry for each use.

    Source: Zoho CRM API v5 reference, user groups associations; Zoho CRM Python SDK 7 (stated).
    """

    associations: list[GroupAssociation]
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(
        cls, data: object, at: Path = None, issues: Issues | None = None
    ) -> GroupAssociations:
        """Return the value that a decoded JSON object stands for.

        Members that no attribute is for are kept in `additional_properties`. An optional member
        that cannot be read is kept there too, and noted in `issues`.

        Raises:
            InvalidResponse: If `data` is no object, or a required member is missing or wrong.
        """
        rest = members(data, at)
        issues = [] if issues is None else issues
        read = cls.__new__(cls)
        read.associations = required(
            list_of(GroupAssociation.from_dict), rest, "associations", at, issues
        )
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["associations"] = [each.to_dict() for each in self.associations]
        return data
