# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""`GroupsUpdate` of Xsolla Login."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.checks import check_int, check_list
from ..._runtime.reading import Issues, Path, list_of, members, optional, read_int
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True)
class GroupsUpdate:
    """The groups that a user shall join and leave.

    Attributes:
        add_user_groups: Ids of the groups to join, at most 1000.
        remove_user_groups: Ids of the groups to leave, at most 1000.

    Source: Xsolla Login API reference, manage-user-groups (stated).
    https://developers.xsolla.com/api/login/operation/manage-user-groups
    """

    add_user_groups: list[int] | Unset = UNSET
    remove_user_groups: list[int] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> GroupsUpdate:
        """Return the value that a decoded JSON object stands for.

        Members that no attribute is for are kept in `additional_properties`. An optional member
        that cannot be read is kept there too, and noted in `issues`.

        Raises:
            InvalidResponse: If `data` is no object, or a required member is missing or wrong.
        """
        rest = members(data, at)
        issues = [] if issues is None else issues
        read = cls.__new__(cls)
        read.add_user_groups = optional(list_of(read_int), rest, "add_user_groups", at, issues)
        read.remove_user_groups = optional(
            list_of(read_int), rest, "remove_user_groups", at, issues
        )
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.add_user_groups is not UNSET:
            data["add_user_groups"] = list(self.add_user_groups)
        if self.remove_user_groups is not UNSET:
            data["remove_user_groups"] = list(self.remove_user_groups)
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states; `at` names this value.

        Raises:
            InvalidArgument: If it does.
        """
        if self.add_user_groups is not UNSET:
            check_list(self.add_user_groups, f"{at}.add_user_groups", max_items=1000)
            for index1, add_user_groups_item1 in enumerate(self.add_user_groups):
                check_int(add_user_groups_item1, f"{at}.add_user_groups[{index1}]")
        if self.remove_user_groups is not UNSET:
            check_list(self.remove_user_groups, f"{at}.remove_user_groups", max_items=1000)
            for index1, remove_user_groups_item1 in enumerate(self.remove_user_groups):
                check_int(remove_user_groups_item1, f"{at}.remove_user_groups[{index1}]")
