# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""`ProjectRole` of SmartPM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import (
    OBJECT,
    At,
    Issues,
    attempt,
    keep_unknown,
    members,
    read_int,
    read_str,
)

_KNOWN = frozenset(
    {
        "effectiveRoleId",
        "groupRoleId",
        "projectId",
        "projectUserId",
        "userGroupId",
        "userGroupName",
        "userRoleId",
    }
)


@define(kw_only=True, repr=False)
class ProjectRole:
    """The roles of one user in one project.

    Source: SmartPM API reference, getProjectRoles,
    https://developers.smartpm.com/operation/operation-getprojectroles (inferred). The page calls
    every field required. All but projectId may be absent or null here, because a user need not
    have both a role of their own and a role through a group.
    """

    project_id: int
    """Id of the project."""
    effective_role_id: str | None | Unset = UNSET
    """Id of the role that counts."""
    group_role_id: str | None | Unset = UNSET
    """Id of the role that comes through the group."""
    project_user_id: int | None | Unset = UNSET
    """Number of the user's record in the project."""
    user_group_id: str | None | Unset = UNSET
    """Id of the group the role comes through."""
    user_group_name: str | None | Unset = UNSET
    """Name of that group."""
    user_role_id: str | None | Unset = UNSET
    """Id of the role the user holds directly."""
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
        return cast("Self", read_as_project_role(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["projectId"] = self.project_id
        if self.effective_role_id is not UNSET:
            data["effectiveRoleId"] = self.effective_role_id
        if self.group_role_id is not UNSET:
            data["groupRoleId"] = self.group_role_id
        if self.project_user_id is not UNSET:
            data["projectUserId"] = self.project_user_id
        if self.user_group_id is not UNSET:
            data["userGroupId"] = self.user_group_id
        if self.user_group_name is not UNSET:
            data["userGroupName"] = self.user_group_name
        if self.user_role_id is not UNSET:
            data["userRoleId"] = self.user_role_id
        return data


def read_as_project_role(
    data: object, at: At, issues: Issues, kind: type[ProjectRole] = ProjectRole
) -> ProjectRole:
    """Read a decoded JSON object as a ProjectRole, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    value = given.get("projectId", UNSET)
    if type(value) is not int:
        value = read_int(value, (at, "projectId"), issues)
    read.project_id = value
    if "effectiveRoleId" in given:
        value = given["effectiveRoleId"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "effectiveRoleId", at, issues)
        read.effective_role_id = value
    else:
        read.effective_role_id = UNSET
        absent += 1
    if "groupRoleId" in given:
        value = given["groupRoleId"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "groupRoleId", at, issues)
        read.group_role_id = value
    else:
        read.group_role_id = UNSET
        absent += 1
    if "projectUserId" in given:
        value = given["projectUserId"]
        if type(value) is not int and value is not None:
            value = attempt(read_int, value, rest, "projectUserId", at, issues)
        read.project_user_id = value
    else:
        read.project_user_id = UNSET
        absent += 1
    if "userGroupId" in given:
        value = given["userGroupId"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "userGroupId", at, issues)
        read.user_group_id = value
    else:
        read.user_group_id = UNSET
        absent += 1
    if "userGroupName" in given:
        value = given["userGroupName"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "userGroupName", at, issues)
        read.user_group_name = value
    else:
        read.user_group_name = UNSET
        absent += 1
    if "userRoleId" in given:
        value = given["userRoleId"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "userRoleId", at, issues)
        read.user_role_id = value
    else:
        read.user_role_id = UNSET
        absent += 1
    if len(given) != 7 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
