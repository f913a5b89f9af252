# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`GroupPage` of Zoho CRM."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, list_of, members, optional, required
from ..._runtime.unset import UNSET, Unset
from .group import Group
from .page_info import PageInfo


@define(kw_only=True)
class GroupPage:
    """A page of groups.

    Attributes:
        user_groups: The groups.
        info:

    Source: Zoho CRM API v7 reference, user groups; Zoho CRM Python SDK 7 (stated).
    """

    user_groups: list[Group]
    info: PageInfo | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> GroupPage:
        """Return the value that a decoded JSON object stands for.

        Members that no attribute is for are kept in `additional_properties`. An optional member
        that cannot be read is kept there too, and noted in `issues`.

        Raises:
            InvalidResponse: If `data` is no object, or a required member is missing or wrong.
        """
        rest = members(data, at)
        issues = [] if issues is None else issues
        read = cls.__new__(cls)
        read.user_groups = required(list_of(Group.from_dict), rest, "user_groups", at, issues)
        read.info = optional(PageInfo.from_dict, rest, "info", at, issues)
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["user_groups"] = [each.to_dict() for each in self.user_groups]
        if self.info is not UNSET:
            data["info"] = self.info.to_dict()
        return data
