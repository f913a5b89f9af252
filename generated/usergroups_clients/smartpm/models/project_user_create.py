# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""`ProjectUserCreate` of SmartPM."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.checks import check_bool, check_str
from ..._runtime.reading import Issues, Path, attempt, members, read_bool, read_str
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True)
class ProjectUserCreate:
    """A user of the company who shall have a role in a project.

    Attributes:
        role: Name of the role in the project.
        user: The user; the published samples show a mail address.
        disable_notification: True so that the user is not told by mail.

    Source: SmartPM API reference, createProjectUser; definition of 2024, create-user (stated).
    Which fields are required stands in the definition of 2024 only.
    https://developers.smartpm.com/operation/operation-createprojectuser
    """

    role: str
    user: str
    disable_notification: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(
        cls, data: object, at: Path = None, issues: Issues | None = None
    ) -> ProjectUserCreate:
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
        value = rest.pop("role", UNSET)
        if type(value) is not str:
            value = read_str(value, (at, "role"), issues)
        read.role = value
        value = rest.pop("user", UNSET)
        if type(value) is not str:
            value = read_str(value, (at, "user"), issues)
        read.user = value
        value = rest.pop("disableNotification", UNSET)
        if type(value) is not bool and value is not UNSET:
            value = attempt(read_bool, value, rest, "disableNotification", at, issues)
        read.disable_notification = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["role"] = self.role
        data["user"] = self.user
        if self.disable_notification is not UNSET:
            data["disableNotification"] = self.disable_notification
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states; `at` names this value.

        Raises:
            InvalidArgument: If it does.
        """
        check_str(self.role, f"{at}.role", min_length=1)
        check_str(self.user, f"{at}.user", min_length=1)
        if self.disable_notification is not UNSET:
            check_bool(self.disable_notification, f"{at}.disable_notification")
