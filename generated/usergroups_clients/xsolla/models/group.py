# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""`Group` of Xsolla Login."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, members, read_bool, read_int, read_str
from ..._runtime.unset import UNSET


@define(kw_only=True)
class Group:
    """A group of users in a Login project.

    Attributes:
        id: Id of the group.
        is_default: True for the project's default group.
        is_deletable: True if the group may be deleted.
        name: Name of the group.

    Source: 000_c5a29bc7adfcdd56.txt (stated).
    https://developers.xsolla.com/api/login/operation/update-user-groups
    """

    id: int
    is_default: bool
    is_deletable: bool
    name: str
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> Group:
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
        value = rest.pop("id", UNSET)
        if type(value) is not int:
            value = read_int(value, (at, "id"), issues)
        read.id = value
        value = rest.pop("is_default", UNSET)
        if type(value) is not bool:
            value = read_bool(value, (at, "is_default"), issues)
        read.is_default = value
        value = rest.pop("is_deletable", UNSET)
        if type(value) is not bool:
            value = read_bool(value, (at, "is_deletable"), issues)
        read.is_deletable = value
        value = rest.pop("name", UNSET)
        if type(value) is not str:
            value = read_str(value, (at, "name"), issues)
        read.name = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["id"] = self.id
        data["is_default"] = self.is_default
        data["is_deletable"] = self.is_deletable
        data["name"] = self.name
        return data
