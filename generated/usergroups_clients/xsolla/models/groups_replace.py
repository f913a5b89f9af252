# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""`GroupsReplace` of Xsolla Login."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.checks import check_int, check_list
from ..._runtime.reading import Issues, Path, list_of, members, read_int, required


@define(kw_only=True)
class GroupsReplace:
    """The groups that a user shall be in, and no others.

    Attributes:
        user_groups: Ids of the groups.

    Source: 000_c5a29bc7adfcdd56.txt (stated). The seed text names no item type; Xsolla's own
    page says integer. https://developers.xsolla.com/api/login/operation/update-user-groups
    """

    user_groups: list[int]
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(
        cls, data: object, at: Path = None, issues: Issues | None = None
    ) -> GroupsReplace:
        """Return the value that a decoded JSON object stands for.

        Members that no attribute is for are kept in `additional_properties`. An optional member
        that cannot be read is kept there too, and noted in `issues`.

        Raises:
            InvalidResponse: If `data` is no object, or a required member is missing or wrong.
        """
        rest = members(data, at)
        issues = [] if issues is None else issues
        read = cls.__new__(cls)
        read.user_groups = required(list_of(read_int), rest, "user_groups", at, issues)
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["user_groups"] = list(self.user_groups)
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states; `at` names this value.

        Raises:
            InvalidArgument: If it does.
        """
        check_list(self.user_groups, f"{at}.user_groups")
        for index1, user_groups_item1 in enumerate(self.user_groups):
            check_int(user_groups_item1, f"{at}.user_groups[{index1}]")
