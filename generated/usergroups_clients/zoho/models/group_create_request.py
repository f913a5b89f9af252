# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`GroupCreateRequest` of Zoho CRM."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.checks import check_list, check_model
from ..._runtime.reading import Issues, Path, list_of, members, required
from .group_create import GroupCreate


@define(kw_only=True)
class GroupCreateRequest:
    """The one group that a call may make.

    Attributes:
        user_groups: Exactly one group.

    Source: Zoho CRM API v7 reference, user groups; Zoho's v8 definition of user groups (stated).
    """

    user_groups: list[GroupCreate]
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(
        cls, data: object, at: Path = None, issues: Issues | None = None
    ) -> GroupCreateRequest:
        """Return the value that a decoded JSON object stands for.

        Members that no attribute is for are kept in `additional_properties`. An optional member
        that cannot be read is kept there too, and noted in `issues`.

        Raises:
            InvalidResponse: If `data` is no object, or a required member is missing or wrong.
        """
        rest = members(data, at)
        issues = [] if issues is None else issues
        read = cls.__new__(cls)
        read.user_groups = required(list_of(GroupCreate.from_dict), rest, "user_groups", at, issues)
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["user_groups"] = [each.to_dict() for each in self.user_groups]
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states; `at` names this value.

        Raises:
            InvalidArgument: If it does.
        """
        check_list(self.user_groups, f"{at}.user_groups", min_items=1, max_items=1)
        for index1, user_groups_item1 in enumerate(self.user_groups):
            check_model(user_groups_item1, GroupCreate, f"{at}.user_groups[{index1}]")
