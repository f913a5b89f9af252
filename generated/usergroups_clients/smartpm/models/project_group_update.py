# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""`ProjectGroupUpdate` of SmartPM."""

from typing import Any, Self, cast
from uuid import UUID

from attrs import define, field

from ..._runtime.checks import check_bool, check_str, check_type
from ..._runtime.display import model_repr
from ..._runtime.reading import (
    At,
    Issues,
    attempt,
    members,
    optional,
    read_bool,
    read_str,
    read_uuid,
)
from ..._runtime.unset import UNSET, Unset
from ..._runtime.writing import write_uuid


@define(kw_only=True, repr=False)
class ProjectGroupUpdate:
    """What a link between a project and a group shall be.

    Source: SmartPM API reference, update project user group,
    https://developers.smartpm.com/operation/operation-updateprojectusergroup (stated). The page
    gives names and types; the descriptions are inferred.
    """

    disable_notification: bool | Unset = UNSET
    """True so that nobody is told of the change by mail."""
    role: str | Unset = UNSET
    """Name of the role the members shall have in the project."""
    user_group_id: UUID | Unset = UNSET
    """Id of the group the link shall mean."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """The members that no attribute is for, as JSON."""

    __repr__ = model_repr

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Read a decoded JSON object.

        An optional member that cannot be read becomes `UNSET` and is kept in
        `additional_properties`.

        Raises:
            InvalidResponse: If `data` is no object, or a required member is missing or wrong.
        """
        return cast("Self", read_as_project_group_update(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.disable_notification is not UNSET:
            data["disableNotification"] = self.disable_notification
        if self.role is not UNSET:
            data["role"] = self.role
        if self.user_group_id is not UNSET:
            data["userGroupId"] = write_uuid(self.user_group_id)
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states.

        Args:
            at: Name of this value in errors.

        Raises:
            InvalidArgument: If it does.
        """
        if self.disable_notification is not UNSET:
            check_bool(self.disable_notification, f"{at}.disable_notification")
        if self.role is not UNSET:
            check_str(self.role, f"{at}.role")
        if self.user_group_id is not UNSET:
            check_type(self.user_group_id, f"{at}.user_group_id", UUID)


def read_as_project_group_update(
    data: object, at: At, issues: Issues, kind: type[ProjectGroupUpdate] | None = None
) -> ProjectGroupUpdate:
    """Read a decoded JSON object that stands `at` a place, as a ProjectGroupUpdate or a class made of it."""
    rest = members(data, at)
    read = ProjectGroupUpdate.__new__(kind or ProjectGroupUpdate)
    value: Any
    value = rest.pop("disableNotification", UNSET)
    if type(value) is not bool and value is not UNSET:
        value = attempt(read_bool, value, rest, "disableNotification", at, issues)
    read.disable_notification = value
    value = rest.pop("role", UNSET)
    if type(value) is not str and value is not UNSET:
        value = attempt(read_str, value, rest, "role", at, issues)
    read.role = value
    read.user_group_id = optional(read_uuid, rest, "userGroupId", at, issues)
    read.additional_properties = rest or {}
    return read
