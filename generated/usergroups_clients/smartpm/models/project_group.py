# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""`ProjectGroup` of SmartPM."""

from typing import Any, Self, cast
from uuid import UUID

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import (
    OBJECT,
    UNREADABLE,
    At,
    Issues,
    attempt,
    keep_unknown,
    members,
    read_str,
    read_uuid,
    required,
    unread,
)
from ..._runtime.values.writing import write_uuid
from .group import Group, read_as_group

_KNOWN = frozenset({"id", "role", "roleId", "userGroup"})


@define(kw_only=True, repr=False)
class ProjectGroup:
    """The link between a project and a group, with the role the members get there.

    Source: SmartPM API reference, update project user group,
    https://developers.smartpm.com/operation/operation-updateprojectusergroup (stated).
    """

    user_group: Group
    id: UUID | Unset = UNSET
    """Id of the link."""
    role: str | Unset = UNSET
    """Name of the role."""
    role_id: UUID | Unset = UNSET
    """Id of the role."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """Members of the JSON object that have no attribute, as decoded JSON."""

    __repr__ = model_repr

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Read a decoded JSON object.

        An optional member that cannot be read becomes `UNSET` and is kept in
        `additional_properties`.

        Raises:
            InvalidResponse: `data` is no object, or a required member is missing or wrong.
        """
        return cast("Self", read_as_project_group(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["userGroup"] = self.user_group.to_dict()
        if self.id is not UNSET:
            data["id"] = write_uuid(self.id)
        if self.role is not UNSET:
            data["role"] = self.role
        if self.role_id is not UNSET:
            data["roleId"] = write_uuid(self.role_id)
        return data


def read_as_project_group(
    data: object, at: At, issues: Issues, kind: type[ProjectGroup] = ProjectGroup
) -> ProjectGroup:
    """Read a decoded JSON object as a ProjectGroup, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    read.user_group = required(read_as_group, given, "userGroup", at, issues)
    if "id" in given:
        value = given["id"]
        try:
            read.id = read_uuid(value, (at, "id"), issues)
        except UNREADABLE as fault:
            read.id = unread(fault, value, rest, "id", at, issues)
    else:
        read.id = UNSET
        absent += 1
    if "role" in given:
        value = given["role"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "role", at, issues)
        read.role = value
    else:
        read.role = UNSET
        absent += 1
    if "roleId" in given:
        value = given["roleId"]
        try:
            read.role_id = read_uuid(value, (at, "roleId"), issues)
        except UNREADABLE as fault:
            read.role_id = unread(fault, value, rest, "roleId", at, issues)
    else:
        read.role_id = UNSET
        absent += 1
    if len(given) != 4 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
