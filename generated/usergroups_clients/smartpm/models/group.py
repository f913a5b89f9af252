# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""`Group` of SmartPM."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from attrs import define, field

from ..._runtime.reading import Issues, Path, list_of, members, read_str, read_uuid, required
from ..._runtime.unset import UNSET
from ..._runtime.writing import write_uuid
from .user import User


@define(kw_only=True)
class Group:
    """A group of users of a company.

    Attributes:
        id: Id of the group.
        name: Name of the group.
        users: The group's members, all of them.

    Source: 004_6580fd5664e2839d.txt (stated).
    https://developers.smartpm.com/operation/operation-getusergroup
    """

    id: UUID
    name: str
    users: list[User]
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
        read.id = required(read_uuid, rest, "id", at, issues)
        value = rest.pop("name", UNSET)
        if type(value) is not str:
            value = read_str(value, (at, "name"), issues)
        read.name = value
        read.users = required(list_of(User.from_dict), rest, "users", at, issues)
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["id"] = write_uuid(self.id)
        data["name"] = self.name
        data["users"] = [each.to_dict() for each in self.users]
        return data
