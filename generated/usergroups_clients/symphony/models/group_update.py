# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`GroupUpdate` of Symphony Pod."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.checks import check_bool, check_str
from ..._runtime.reading import Issues, Path, attempt, members, read_bool, read_str
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True)
class GroupUpdate:
    """Changes of a group. Its type cannot change.

    Attributes:
        active: Whether the group is in use; false takes the place of deleting it.
        area: Free text by which groups are sorted into categories.
        description: Group description.
        name: Group name.

    Source: Pod API 20.17.1 (UserGroupUpdate) (stated).
    https://github.com/finos/symphony-api-spec/tree/cae9704
    """

    active: bool | Unset = UNSET
    area: str | Unset = UNSET
    description: str | Unset = UNSET
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> GroupUpdate:
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
        if type(value) is not bool and value is not UNSET:
            value = attempt(read_bool, value, rest, "active", at, issues)
        read.active = value
        value = rest.pop("area", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "area", at, issues)
        read.area = value
        value = rest.pop("description", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "description", at, issues)
        read.description = value
        value = rest.pop("name", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "name", at, issues)
        read.name = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.active is not UNSET:
            data["active"] = self.active
        if self.area is not UNSET:
            data["area"] = self.area
        if self.description is not UNSET:
            data["description"] = self.description
        if self.name is not UNSET:
            data["name"] = self.name
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states; `at` names this value.

        Raises:
            InvalidArgument: If it does.
        """
        if self.active is not UNSET:
            check_bool(self.active, f"{at}.active")
        if self.area is not UNSET:
            check_str(self.area, f"{at}.area")
        if self.description is not UNSET:
            check_str(self.description, f"{at}.description")
        if self.name is not UNSET:
            check_str(self.name, f"{at}.name")
