# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""`ProjectUserCreate` of SmartPM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.checks import check_bool, check_str
from ..._runtime.values.reading import (
    OBJECT,
    At,
    Issues,
    attempt,
    keep_unknown,
    members,
    read_bool,
    read_str,
)

_KNOWN = frozenset({"disableNotification", "role", "user"})


@define(kw_only=True, repr=False)
class ProjectUserCreate:
    """A user of the company who shall have a role in a project.

    Source: SmartPM API reference, createProjectUser; definition of 2024, create-user,
    https://developers.smartpm.com/operation/operation-createprojectuser (stated). Which fields
    are required stands in the definition of 2024 only.
    """

    role: str
    """Name of the role in the project."""
    user: str
    """The user; the published samples show a mail address."""
    disable_notification: bool | Unset = UNSET
    """True so that the user is not told by mail."""
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
        return cast("Self", read_as_project_user_create(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["role"] = self.role
        data["user"] = self.user
        if self.disable_notification is not UNSET:
            data["disableNotification"] = self.disable_notification
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states.

        Args:
            at: Name of this value in errors.

        Raises:
            InvalidArgument: It does.
        """
        check_str(self.role, f"{at}.role", min_length=1)
        check_str(self.user, f"{at}.user", min_length=1)
        if self.disable_notification is not UNSET:
            check_bool(self.disable_notification, f"{at}.disable_notification")


def read_as_project_user_create(
    data: object, at: At, issues: Issues, kind: type[ProjectUserCreate] = ProjectUserCreate
) -> ProjectUserCreate:
    """Read a decoded JSON object as a ProjectUserCreate, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    value = given.get("role", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "role"), issues)
    read.role = value
    value = given.get("user", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "user"), issues)
    read.user = value
    if "disableNotification" in given:
        value = given["disableNotification"]
        if type(value) is not bool:
            value = attempt(read_bool, value, rest, "disableNotification", at, issues)
        read.disable_notification = value
    else:
        read.disable_notification = UNSET
        absent += 1
    if len(given) != 3 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
