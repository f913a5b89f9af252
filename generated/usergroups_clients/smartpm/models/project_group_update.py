# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""`ProjectGroupUpdate` of SmartPM."""

from typing import Any, Self, cast
from uuid import UUID

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.checks import check_bool, check_str, check_type
from ..._runtime.values.reading import (
    OBJECT,
    UNREADABLE,
    At,
    Issues,
    attempt,
    keep_unknown,
    members,
    read_bool,
    read_str,
    read_uuid,
    unread,
)
from ..._runtime.values.writing import write_uuid

_KNOWN = frozenset({"disableNotification", "role", "userGroupId"})


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
        return cast("Self", read_as_project_group_update(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
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
            InvalidArgument: It does.
        """
        if self.disable_notification is not UNSET:
            check_bool(self.disable_notification, f"{at}.disable_notification")
        if self.role is not UNSET:
            check_str(self.role, f"{at}.role")
        if self.user_group_id is not UNSET:
            check_type(self.user_group_id, f"{at}.user_group_id", UUID)


def read_as_project_group_update(
    data: object, at: At, issues: Issues, kind: type[ProjectGroupUpdate] = ProjectGroupUpdate
) -> ProjectGroupUpdate:
    """Read a decoded JSON object as a ProjectGroupUpdate, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "disableNotification" in given:
        value = given["disableNotification"]
        if type(value) is not bool:
            value = attempt(read_bool, value, rest, "disableNotification", at, issues)
        read.disable_notification = value
    else:
        read.disable_notification = UNSET
        absent += 1
    if "role" in given:
        value = given["role"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "role", at, issues)
        read.role = value
    else:
        read.role = UNSET
        absent += 1
    if "userGroupId" in given:
        value = given["userGroupId"]
        try:
            read.user_group_id = read_uuid(value, (at, "userGroupId"), issues)
        except UNREADABLE as fault:
            read.user_group_id = unread(fault, value, rest, "userGroupId", at, issues)
    else:
        read.user_group_id = UNSET
        absent += 1
    if len(given) != 3 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
