# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`MemberUsername` of Symphony Pod."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.checks import check_str
from ..._runtime.reading import Issues, Path, members, read_str
from ..._runtime.unset import UNSET


@define(kw_only=True)
class MemberUsername:
    """One member of a group, by username.

    Attributes:
        username: Username of the member.

    Source: Symphony REST API reference, Compliance & Barrier Groups, bulk update of memberships
    (stated). The page does not mark `username` as required; an entry without it would name
    nobody.
    """

    username: str
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(
        cls, data: object, at: Path = None, issues: Issues | None = None
    ) -> MemberUsername:
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
        value = rest.pop("username", UNSET)
        if type(value) is not str:
            value = read_str(value, (at, "username"), issues)
        read.username = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["username"] = self.username
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states; `at` names this value.

        Raises:
            InvalidArgument: If it does.
        """
        check_str(self.username, f"{at}.username")
