# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`GroupSummary` of Symphony Pod."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, attempt, members, read_bool, read_str
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True)
class GroupSummary:
    """The short form of a group inside other objects.

    Attributes:
        active: Whether the group is in use.
        area: Free text by which groups are sorted into categories.
        id: Group ID, url-safe text.
        name: Group name.
        type_: Type of the group, such as `ROLE_SCOPE`; other values may come.
    """

    active: bool | Unset = UNSET
    area: str | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> GroupSummary:
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
        value = rest.pop("id", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "id", at, issues)
        read.id = value
        value = rest.pop("name", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "name", at, issues)
        read.name = value
        value = rest.pop("type", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "type", at, issues)
        read.type_ = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.active is not UNSET:
            data["active"] = self.active
        if self.area is not UNSET:
            data["area"] = self.area
        if self.id is not UNSET:
            data["id"] = self.id
        if self.name is not UNSET:
            data["name"] = self.name
        if self.type_ is not UNSET:
            data["type"] = self.type_
        return data
