# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""`ProjectUser` of SmartPM."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, members, read_int, read_str
from ..._runtime.unset import UNSET


@define(kw_only=True)
class ProjectUser:
    """A user's place in a project.

    Attributes:
        id: Number of the user's record in the project.
        role: Name of the role in the project.
        user: The user; the published samples show a mail address.

    Source: SmartPM API reference, createProjectUser; definition of 2024, create-user (stated).
    https://developers.smartpm.com/operation/operation-createprojectuser
    """

    id: int
    role: str
    user: str
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> ProjectUser:
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
        value = rest.pop("role", UNSET)
        if type(value) is not str:
            value = read_str(value, (at, "role"), issues)
        read.role = value
        value = rest.pop("user", UNSET)
        if type(value) is not str:
            value = read_str(value, (at, "user"), issues)
        read.user = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["id"] = self.id
        data["role"] = self.role
        data["user"] = self.user
        return data
