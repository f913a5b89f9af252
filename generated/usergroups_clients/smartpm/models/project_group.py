# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""`ProjectGroup` of SmartPM."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from attrs import define, field

from ..._runtime.reading import (
    Issues,
    Path,
    attempt,
    members,
    optional,
    read_str,
    read_uuid,
    required,
)
from ..._runtime.unset import UNSET, Unset
from ..._runtime.writing import write_uuid
from .group import Group


@define(kw_only=True)
class ProjectGroup:
    """The link between a project and a group, with the role the members get there.

    Attributes:
        user_group:
        id: Id of the link.
        role: Name of the role.
        role_id: Id of the role.

    Source: 004_6580fd5664e2839d.txt (stated).
    https://developers.smartpm.com/operation/operation-updateprojectusergroup
    """

    user_group: Group
    id: UUID | Unset = UNSET
    role: str | Unset = UNSET
    role_id: UUID | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> ProjectGroup:
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
        read.user_group = required(Group.from_dict, rest, "userGroup", at, issues)
        read.id = optional(read_uuid, rest, "id", at, issues)
        value = rest.pop("role", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "role", at, issues)
        read.role = value
        read.role_id = optional(read_uuid, rest, "roleId", at, issues)
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["userGroup"] = self.user_group.to_dict()
        if self.id is not UNSET:
            data["id"] = write_uuid(self.id)
        if self.role is not UNSET:
            data["role"] = self.role
        if self.role_id is not UNSET:
            data["roleId"] = write_uuid(self.role_id)
        return data
