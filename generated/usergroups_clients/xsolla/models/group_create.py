# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""`GroupCreate` of Xsolla Login."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.checks import check_str
from ..._runtime.reading import Issues, Path, members, read_str
from ..._runtime.unset import UNSET


@define(kw_only=True)
class GroupCreate:
    """A group to be made.

    Attributes:
        name: Name of the group, at most 255 characters.

    Source: Xsolla Login API reference, post-project-user-group (stated).
    https://developers.xsolla.com/api/login/operation/post-project-user-group
    """

    name: str
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> GroupCreate:
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
        value = rest.pop("name", UNSET)
        if type(value) is not str:
            value = read_str(value, (at, "name"), issues)
        read.name = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["name"] = self.name
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states; `at` names this value.

        Raises:
            InvalidArgument: If it does.
        """
        check_str(self.name, f"{at}.name", max_length=255)
