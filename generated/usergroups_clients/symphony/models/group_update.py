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
        active = rest.pop("active", UNSET)
        if type(active) is not bool and active is not UNSET:
            active = attempt(read_bool, active, rest, "active", at, issues)
        area = rest.pop("area", UNSET)
        if type(area) is not str and area is not UNSET:
            area = attempt(read_str, area, rest, "area", at, issues)
        description = rest.pop("description", UNSET)
        if type(description) is not str and description is not UNSET:
            description = attempt(read_str, description, rest, "description", at, issues)
        name = rest.pop("name", UNSET)
        if type(name) is not str and name is not UNSET:
            name = attempt(read_str, name, rest, "name", at, issues)
        return cls(
            active=active,
            area=area,
            description=description,
            name=name,
            additional_properties=rest,
        )

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
