# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""`ProjectRole` of SmartPM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.reading import At, Issues, attempt, members, read_int, read_str
from ..._runtime.unset import UNSET, Unset


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
        return cast("Self", read_as_project_role(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
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
    data: object, at: At, issues: Issues, kind: type[ProjectRole] | None = None
) -> ProjectRole:
    """Read a decoded JSON object that stands `at` a place, as a ProjectRole or a class made of it."""
    rest = members(data, at)
    read = ProjectRole.__new__(kind or ProjectRole)
    value: Any
    value = rest.pop("projectId", UNSET)
    if type(value) is not int:
        value = read_int(value, (at, "projectId"), issues)
    read.project_id = value
    value = rest.pop("effectiveRoleId", UNSET)
    if type(value) is not str and value is not None and value is not UNSET:
        value = attempt(read_str, value, rest, "effectiveRoleId", at, issues)
    read.effective_role_id = value
    value = rest.pop("groupRoleId", UNSET)
    if type(value) is not str and value is not None and value is not UNSET:
        value = attempt(read_str, value, rest, "groupRoleId", at, issues)
    read.group_role_id = value
    value = rest.pop("projectUserId", UNSET)
    if type(value) is not int and value is not None and value is not UNSET:
        value = attempt(read_int, value, rest, "projectUserId", at, issues)
    read.project_user_id = value
    value = rest.pop("userGroupId", UNSET)
    if type(value) is not str and value is not None and value is not UNSET:
        value = attempt(read_str, value, rest, "userGroupId", at, issues)
    read.user_group_id = value
    value = rest.pop("userGroupName", UNSET)
    if type(value) is not str and value is not None and value is not UNSET:
        value = attempt(read_str, value, rest, "userGroupName", at, issues)
    read.user_group_name = value
    value = rest.pop("userRoleId", UNSET)
    if type(value) is not str and value is not None and value is not UNSET:
        value = attempt(read_str, value, rest, "userRoleId", at, issues)
    read.user_role_id = value
    read.additional_properties = rest or {}
    return read
